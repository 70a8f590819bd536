/** What each conclusion rests on, in sentences. */
import type { Subject } from '../explain/argument.ts';
import type { Headline } from '../explain/headlines.ts';
import type { Survival, Version } from '../explain/survival.ts';
import type { Trace, TracedHeadline } from '../explain/trace.ts';
import { isolate, say, sayList } from '../words/say.ts';
import { supportsText } from './element-words.ts';
import type { Line } from './inverse-story.ts';
import { type Speaker, sayMeaning } from './speaker.ts';
import { chainName } from './survival-tables.ts';

/** The base version of the conflict as modeled. */
export const baseSubject = ({ groups }: Survival): Subject => groups[0]!.subject;

/** How many distinct games some versions are. */
function distinctGames({ groups }: Survival, versions: readonly Version[]): number {
  const wanted = new Set(versions);
  return new Set(
    groups.flatMap(({ members, game }) => (members.some((each) => wanted.has(each)) ? [game] : [])),
  ).size;
}

/** The same for versions by index. */
export const countGames = (
  { survival, standings }: Pick<Trace, 'survival' | 'standings'>,
  versions: readonly number[],
): number =>
  distinctGames(
    survival,
    versions.map((v) => standings.versions[v]!),
  );

/** How many distinct games leave the comparison with all of their versions. */
export function countLeaving(
  trace: Pick<Trace, 'survival' | 'standings'>,
  { versions }: Headline,
  left: readonly number[],
): number {
  const staying = versions.filter((v) => !left.includes(v));
  return countGames(trace, versions) - countGames(trace, staying);
}

function headlineText(
  { state, concept, view, holds, versions, among }: Headline,
  trace: Pick<Trace, 'survival' | 'standings'>,
  speaker: Speaker,
): string {
  const { language } = speaker;
  const count = countGames(trace, among);
  const holding = countGames(trace, versions);
  const values = {
    state: { phrase: speaker.state(state) },
    meaning: { phrase: sayMeaning(language, concept) },
    concept: speaker.concept(concept),
    holder: chainName(view, baseSubject(trace.survival).conflict, speaker),
    holding,
    count,
  };
  if (view.length > 0) return say(language, holds ? 'trace.view-holds' : 'trace.view-fails', values);
  if (!holds) return say(language, 'trace.fails', values);
  return say(language, holding === count ? 'story.holds-everywhere' : 'story.holds-somewhere', values);
}

/** At most `most` of the sets of each conclusion are told. */
export function traceStory(trace: Trace, speaker: Speaker, most: number): readonly Line[] {
  if (trace.headlines.length === 0) return [{ depth: 0, text: say(speaker.language, 'trace.nothing') }];
  const stopped = trace.stopped
    ? [{ depth: 0, text: say(speaker.language, `trace.stopped-${trace.stopped}`, { size: trace.size }) }]
    : [];
  const lines = trace.headlines.flatMap((traced) => [
    { depth: 0, text: headlineText(traced.headline, trace, speaker) },
    ...[
      ...unlessLines(traced, trace, speaker),
      ...citedLines(traced, trace, speaker),
      ...setLines(traced, trace, speaker, most),
    ].map((text) => ({ depth: 1, text })),
  ]);
  return [...lines, ...stopped];
}

function unlessLines({ headline }: TracedHeadline, { survival }: Trace, speaker: Speaker): readonly string[] {
  const { conflict } = baseSubject(survival);
  return headline.unless.map((ids) => {
    const found = conflict.scenarios.filter(({ id }) => ids.includes(id));
    const claims = [...new Set(found.flatMap((each) => each.claims))];
    return say(speaker.language, 'trace.unless', {
      names: {
        phrase: list(
          found.map(({ name, id }) => speaker.text(name, id)),
          speaker,
        ),
      },
      claims: { phrase: claims.length > 0 ? list(claims, speaker) : say(speaker.language, 'trace.no-claim') },
    });
  });
}

const list = (names: readonly string[], { language }: Speaker): string =>
  sayList(
    language,
    names.map((name) => isolate(name, language)),
  );

function citedLines({ grounds }: TracedHeadline, { survival }: Trace, speaker: Speaker): readonly string[] {
  const { language } = speaker;
  const order = baseSubject(survival).conflict.claims.map(({ id }) => id);
  const claims = order.filter((id) => grounds.claims.includes(id));
  const cited =
    claims.length > 0
      ? say(language, 'trace.cites', { count: claims.length, claims: { phrase: list(claims, speaker) } })
      : say(language, 'trace.cites-none');
  if (grounds.unmarked.length === 0) return [cited];
  const elements = { phrase: sayList(language, [...new Set(grounds.unmarked.map(speaker.noun))]) };
  return [cited, say(language, 'trace.cites-unmarked', { count: grounds.unmarked.length, elements })];
}

function setLines(traced: TracedHeadline, trace: Trace, speaker: Speaker, most: number): readonly string[] {
  const { language } = speaker;
  const { sets, tried } = traced;
  const subject = baseSubject(trace.survival);
  const told = sets.slice(0, most).map(({ supports, gone }) =>
    say(language, gone ? 'trace.set-gone' : 'trace.set', {
      count: supports.length,
      supports: { phrase: supportsText(supports, trace.standings.elements, subject, speaker) },
    }),
  );
  const more =
    sets.length > told.length ? [say(language, 'trace.more-sets', { count: sets.length - told.length })] : [];
  const values = { size: trace.size, count: tried.reduce((sum, each) => sum + each, 0) };
  const [some, none] = trace.complete
    ? (['trace.tried-all', 'trace.tried-all-none'] as const)
    : (['trace.tried', 'trace.tried-none'] as const);
  return [...told, ...more, say(language, sets.length > 0 ? some : none, values)];
}
