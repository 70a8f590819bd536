/** What each claim bears, T19 (sources) and T20 (key assumptions). */
import type { Bearing, Effect, Support, Trace, Traced } from '../explain/trace.ts';
import type { Claim } from '../model/conflict.ts';
import type { MessageId } from '../words/en.ts';
import { isolate, say, sayList, sayNumber } from '../words/say.ts';
import { elementText, supportsText } from './element-words.ts';
import type { Line } from './inverse-story.ts';
import type { Speaker } from './speaker.ts';
import { chainName } from './survival-tables.ts';
import { column, type Table } from './table.ts';
import { baseSubject, countGames, countLeaving } from './trace-story.ts';

/** Claims and unmarked elements whose withdrawal overturns a conclusion, alone or with others. */
export function bearingTable(trace: Trace, speaker: Speaker): Table {
  const { language } = speaker;
  const rows = bearing(trace)
    .filter(({ bearing: found }) => found === 'load-bearing' || found === 'jointly')
    .map((each) => [
      nameOf(each, trace, speaker),
      each.kind,
      say(language, `trace.bearing.${each.bearing as 'load-bearing' | 'jointly'}`),
      effectsText(each.effects, trace, speaker) || unsaid,
    ]);
  return {
    caption: say(language, 'table.bearing'),
    columns: (['column.claim', 'column.kind', 'column.bearing', 'column.withdrawn'] as const).map((id) =>
      column(say(language, id)),
    ),
    rows,
    notes: [],
  };

  function bearing({ claims, unmarked }: Trace): readonly (Traced & { readonly kind: string })[] {
    return [
      ...claims.map((each) => ({ ...each, kind: say(language, `explain.kind.${each.claim.kind}`) })),
      ...unmarked.map((each) => ({ ...each, kind: say(language, 'trace.no-claim') })),
    ];
  }
}

const nameOf = ({ support }: Traced, { standings, survival }: Trace, speaker: Speaker): string =>
  supportsText([support], standings.elements, baseSubject(survival), speaker);

/** More than these that bear nothing are counted. */
const mostIdle = 60;

/** The claims that bear nothing, and why that is. */
export function idleLines(
  { claims, standings, survival, unmarked }: Trace,
  speaker: Speaker,
): readonly Line[] {
  const { language } = speaker;
  const said = (id: 'trace.idle' | 'trace.untested' | 'trace.context', wanted: Bearing): readonly Line[] => {
    const found = [...claims, ...unmarked]
      .filter(({ bearing }) => bearing === wanted)
      .map(({ support }) => support);
    const named = found
      .slice(0, mostIdle)
      .map((each) => supportsText([each], standings.elements, baseSubject(survival), speaker));
    const more = found.length - named.length;
    const names = more > 0 ? [...named, say(language, 'retract.more', { count: more })] : named;
    const values = { count: found.length, claims: { phrase: sayList(language, names) } };
    return found.length > 0 ? [{ depth: 0, text: say(language, id, values) }] : [];
  };
  return [
    ...said('trace.idle', 'none'),
    ...said('trace.untested', 'untested'),
    ...said('trace.context', 'context'),
  ];
}

/** What becomes of each conclusion, the gravest first. */
function effectsText(
  effects: readonly Effect[],
  trace: Pick<Trace, 'survival' | 'standings' | 'headlines'>,
  speaker: Speaker,
): string {
  const { language } = speaker;
  const parts = effects.flatMap(({ headline: h, fell, gone, appeared, left, unasked }) => {
    const { headline } = trace.headlines[h]!;
    const whole = countGames(trace, headline.versions);
    const values = (versions: readonly number[]) => ({
      state: { phrase: headlineName(headline, trace, speaker) },
      concept: speaker.concept(headline.concept),
      part: countGames(trace, versions),
      whole,
    });
    const failing = fell.filter((v) => !gone.includes(v));
    const leaving = countLeaving(trace, headline, left);
    return [
      ...(failing.length > 0
        ? [say(language, headline.holds ? 'trace.falls' : 'trace.arises', values(failing))]
        : []),
      ...(gone.length > 0 ? [say(language, 'trace.vanishes', values(gone))] : []),
      ...(appeared.length > 0 ? [say(language, 'trace.comes', values(appeared))] : []),
      ...(leaving > 0 ? [say(language, 'trace.leaves', { ...values(left), part: leaving })] : []),
      ...(unasked.length > 0 ? [say(language, 'trace.unreadable', values(unasked))] : []),
    ];
  });
  return parts.join(language === 'en' ? '; ' : '؛ ');
}

/** The state of a conclusion without its number, and in whose eyes. */
function headlineName(
  { state, view }: Trace['headlines'][number]['headline'],
  { survival }: Pick<Trace, 'survival'>,
  speaker: Speaker,
): string {
  const name = isolate(speaker.stateName(state) ?? `[${speaker.taken(state)}]`, speaker.language);
  if (view.length === 0) return name;
  const holder = chainName(view, baseSubject(survival).conflict, speaker);
  return say(speaker.language, 'trace.seen-by', { state: { phrase: name }, holder });
}

/** T19. */
export function sourcesTable(trace: Trace, speaker: Speaker): Table {
  const { language } = speaker;
  const rows = trace.sources.map(({ source, claims, effects }) => {
    const own = trace.claims.filter(({ claim }) => claims.includes(claim.id));
    const carried = new Set(own.flatMap(({ carries }) => carries)).size;
    const credibility = [...new Set(own.flatMap(({ claim }) => claim.credibility ?? []))].sort();
    const elements = say(language, 'trace.elements', { count: carried });
    return [
      [source.author, speaker.text(source.title, source.id)].flatMap((part) => part ?? []).join(', '),
      source.issued ?? unsaid,
      source.type ?? unsaid,
      source.reliability ?? unsaid,
      credibility.join(unsaid) || unsaid,
      speaker.text(source.descriptor, unsaid),
      say(language, 'trace.used-by', { count: claims.length, elements: { phrase: elements } }),
      effectsText(effects, trace, speaker) || say(language, 'trace.breaks-nothing'),
    ];
  });
  const headers: readonly MessageId[] = [
    ...(['column.source', 'column.date', 'column.type', 'column.reliability', 'column.credibility'] as const),
    ...(['column.descriptor', 'column.used-by', 'column.breaks-without'] as const),
  ];
  return numbered('table.sources', headers, rows, speaker);
}

/** T20: assumptions, and what no claim speaks for; with what breaks if each is false, found by withdrawing it. */
export function assumptionsTable(trace: Trace, speaker: Speaker): Table {
  const { language } = speaker;
  const assumed = trace.claims.filter(({ claim }) => claim.kind === 'assumption' && !claim.context);
  const rows = [
    ...assumed.map((each) => [
      claimText(each.claim, speaker),
      rated(each.claim, speaker),
      speaker.text(each.claim.note, unsaid),
      breaks(each),
    ]),
    ...trace.unmarked.map((each) => [
      elementText(each.element, baseSubject(trace.survival), speaker),
      say(language, 'trace.no-claim'),
      unsaid,
      breaks(each),
    ]),
  ];
  function breaks(each: Traced): string {
    const alone = effectsText(each.effects, trace, speaker);
    if (alone || each.bearing !== 'jointly') return alone || say(language, 'trace.breaks-nothing');
    return jointly(each.support, trace, speaker);
  }
  const headers: readonly MessageId[] = [
    ...(['column.assumption', 'column.rating', 'column.why', 'column.breaks'] as const),
  ];
  return numbered('table.assumptions', headers, rows, speaker);
}

/** What nothing is said of in a table. */
const unsaid = '–';

/** A table with its rows numbered, without the columns in which nothing is said. */
function numbered(
  caption: MessageId,
  headers: readonly MessageId[],
  rows: readonly (readonly string[])[],
  { language }: Speaker,
): Table {
  const said = headers.map((_, c) => rows.some((row) => row[c] !== unsaid));
  return {
    caption: say(language, caption),
    columns: [
      column(say(language, 'column.number'), 'end'),
      ...headers.filter((_, c) => said[c]).map((id) => column(say(language, id))),
    ],
    rows: rows.map((row, k) => [sayNumber(language, k + 1), ...row.filter((_, c) => said[c])]),
    notes: [],
  };
}

const claimText = ({ id, text }: Claim, speaker: Speaker): string =>
  `${isolate(id, speaker.language)}: ${speaker.text(text, '')}`;

const rated = ({ rating }: Claim, { language }: Speaker): string =>
  rating === null ? unsaid : say(language, `explain.rating.${rating}`);

/** With which others an assumption overturns what: the smallest set that it belongs to, and what that overturns. */
function jointly(support: Support, trace: Trace, speaker: Speaker): string {
  const isIn = (supports: readonly Support[]): boolean =>
    supports.some((each) => JSON.stringify(each) === JSON.stringify(support));
  const sets = trace.headlines.flatMap(({ headline, sets: found }) =>
    found.filter(({ supports }) => isIn(supports)).map(({ supports }) => ({ headline, supports })),
  );
  const least = sets.reduce((best, each) => (each.supports.length < best.supports.length ? each : best));
  const same = sets.filter(({ supports }) => JSON.stringify(supports) === JSON.stringify(least.supports));
  const others = least.supports.filter((each) => JSON.stringify(each) !== JSON.stringify(support));
  return say(speaker.language, 'trace.breaks-with', {
    supports: {
      phrase: supportsText(others, trace.standings.elements, baseSubject(trace.survival), speaker),
    },
    states: {
      phrase: sayList(
        speaker.language,
        same.map(({ headline }) => headlineName(headline, trace, speaker)),
      ),
    },
  });
}
