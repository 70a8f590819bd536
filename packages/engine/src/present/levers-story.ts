/** Levers in sentences: what would have to change, what then holds and why, and that less will not do. */
import { argueLever } from '../explain/argue-levers.ts';
import type { LeverEffect, LeversFound } from '../explain/lever-findings.ts';
import { type Language, say, sayList } from '../words/say.ts';
import type { Line } from './inverse-story.ts';
import { proseOf, type Speaker, speakerFor } from './speaker.ts';

/** States named of those that come to hold or no longer hold. */
const mostNamed = 3;

/** What is asked, and what the search as a whole came to. */
export function leversHead(found: LeversFound, speaker: Speaker): readonly string[] {
  const { language } = speaker;
  const { asked, least, complete, stopped } = found;
  const phrase = (states: readonly number[]) => ({
    phrase: sayList(language, states.map(speaker.state), 'conjunction'),
  });
  const concept = speaker.concept(asked.concept);
  const lines: string[] = [];
  if (asked.to.length > 0)
    lines.push(
      say(language, asked.asSeen ? 'levers.wanted-as-seen' : 'levers.wanted', {
        states: phrase(asked.to),
        count: asked.to.length,
        concept,
      }),
    );
  if (asked.avoid.length > 0)
    lines.push(
      say(language, asked.asSeen ? 'levers.unwanted-as-seen' : 'levers.unwanted', {
        states: phrase(asked.avoid),
        count: asked.avoid.length,
        concept,
      }),
    );
  if (asked.reach)
    lines.push(
      say(language, asked.reach.improving ? 'levers.reach-gains' : 'levers.reach', {
        from: { phrase: speaker.state(asked.reach.from) },
      }),
    );
  if (found.versions.length > 1) lines.push(say(language, 'levers.every', { count: found.versions.length }));
  lines.push(`${say(language, 'levers.count', { count: found.levers })} ${resultOf(found, language)}`);
  if (stopped && least !== null && complete < least + asked.further)
    lines.push(say(language, `levers.stopped-${stopped}`, { cost: Math.max(complete, 0) }));
  return lines;
}

function resultOf(found: LeversFound, language: Language): string {
  const { least, complete, sets, conflicts, stopped, leastConflicts, leastSets } = found;
  if (least === 0) return say(language, 'levers.so-already');
  if (least === null) {
    const tried = { count: sets, conflicts, cost: Math.max(complete, 0) };
    if (stopped)
      return `${say(language, 'levers.none-yet', tried)} ${say(language, `levers.stopped-${stopped}`, tried)}`;
    return say(language, found.asked.upTo === null ? 'levers.none' : 'levers.none-up-to', tried);
  }
  const does = say(language, leastSets > leastConflicts ? 'levers.least-ways' : 'levers.least', {
    cost: least,
    count: leastConflicts,
    sets: leastSets,
  });
  const proof = say(language, sets > 1 ? 'levers.none-cheaper' : 'levers.not-so', {
    count: sets - 1,
    conflicts: conflicts - 1,
  });
  return `${does} ${proof}`;
}

/** One answer: what changes, and beneath that what follows. `now`: speaks of the conflict as it is. */
export function leverAnswerStory(effect: LeverEffect, found: LeversFound, now: Speaker): readonly Line[] {
  const { language } = now;
  const then = speakerFor(effect.then, language);
  const line = (depth: number, text: string): Line => ({ depth, text });
  const changes = effect.levers.map((lever) => line(1, now.sentence(argueLever(found.now, lever).sentence)));
  const same = effect.same > 0 ? [line(1, say(language, 'levers.same', { count: effect.same }))] : [];
  const shown = (states: readonly number[], speaker: Speaker) => {
    const named = states
      .slice(0, states.length > mostNamed + 1 ? mostNamed : states.length)
      .map(speaker.state);
    const more = states.length - named.length;
    return {
      count: states.length,
      states: {
        phrase: sayList(
          language,
          more > 0 ? [...named, say(language, 'telling.more-states', { count: more })] : named,
          'conjunction',
        ),
      },
    };
  };
  const others = [
    ...(effect.gained.length > 0 ? [say(language, 'levers.gained', shown(effect.gained, then))] : []),
    ...(effect.lost.length > 0 ? [say(language, 'levers.lost', shown(effect.lost, now))] : []),
    ...(effect.gained.length + effect.lost.length === 0 ? [say(language, 'levers.same-states')] : []),
  ];
  const ways = effect.ways.map(({ from, to, moves, gains }) => {
    const ends = { from: { phrase: then.state(from) }, to: { phrase: then.state(to) } };
    if (moves.length === null) return say(language, 'levers.no-way', ends);
    if (moves.length === 0) return say(language, 'levers.here', ends);
    const way = say(language, 'levers.way', { ...ends, count: moves.length });
    if (!gains) return way;
    return `${way} ${
      gains.length === null
        ? say(language, 'levers.no-gains')
        : say(language, 'levers.gains', { count: gains.length })
    }`;
  });
  return [
    ...changes,
    ...same,
    ...[...others, ...ways].map((text) => line(1, text)),
    ...reasons(effect, language),
  ];
}

/** Why what is asked about then holds or not: what is said of everybody, with its reservations, and one sentence for each side. */
const reasons = ({ why }: LeverEffect, language: Language): readonly Line[] =>
  why.flatMap(({ subject, told }) => {
    const speaker = speakerFor(subject, language);
    return told.flatMap((argument) =>
      proseOf(speaker, argument, 1)
        .filter(({ depth }) => depth === 1 || (depth === 2 && argument.sentence.id === 'explain.equilibrium'))
        .map(({ depth, text }) => ({ depth, text })),
    );
  });
