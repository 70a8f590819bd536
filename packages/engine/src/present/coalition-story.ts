/** In words: which equilibrium a coalition would leave, by which moves, to where, why each member gains, and what the others could do. */
import type { Analysis } from '../analysis/analyze.ts';
import { type CoalitionConceptId, coalitionAnswer } from '../analysis/coalition.ts';
import { type Coalition, coalitionMoves, type JointMove } from '../analysis/coalition-moves.ts';
import type { Jump } from '../analysis/equilibrium-jumps.ts';
import type { Subject } from '../explain/argument.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import type { Language, Value } from '../words/say.ts';
import { isolate, say, sayList } from '../words/say.ts';
import { membersIn } from './coalition-tables.ts';
import type { Speaker } from './speaker.ts';
import { rankOf } from './states-table.ts';

export interface StoryLine {
  readonly depth: number;
  readonly text: string;
}

/** A coalition leaves an equilibrium. */
export interface Departure {
  readonly from: number;
  readonly move: JointMove;
  /** The individual concepts under which it leaves an equilibrium. */
  readonly concepts: readonly ConceptId[];
  /** How many other joint gains there are from there. */
  readonly others: number;
}

/** The individual equilibria from which H could gain together: to another equilibrium where it can, else in the fewest moves. */
export function departuresOf({ game }: Subject, { results }: Analysis, H: Coalition): readonly Departure[] {
  const { improvements, move } = coalitionMoves(game);
  const equilibriumUnder = (s: number): ConceptId[] =>
    results.flatMap(({ concept, equilibria }) => (equilibria.has(s) ? [concept] : []));
  const starts = [...new Set(results.flatMap(({ equilibria }) => equilibria.list()))].sort((a, b) => a - b);
  return starts.flatMap((from) => {
    const gains = improvements(H, from);
    const concepts = equilibriumUnder(from);
    const to =
      gains.find((t) => equilibriumUnder(t).some((concept) => concepts.includes(concept))) ?? gains[0];
    return to === undefined ? [] : [{ from, move: move(H, from, to), concepts, others: gains.length - 1 }];
  });
}

/** A departure, with what the others could do about it under each coalition concept asked. Not for games where coalitions are refused. */
export function departureStory(
  subject: Subject,
  departure: Departure,
  ids: readonly CoalitionConceptId[],
  { results }: Analysis,
  speaker: Speaker,
): readonly StoryLine[] {
  const { language } = speaker;
  const { from, move, concepts, others } = departure;
  const there = results.flatMap(({ concept, equilibria }) => (equilibria.has(move.to) ? [concept] : []));
  const lines = leaving(subject, from, move, concepts, there, speaker);
  const unanswered: CoalitionConceptId[] = [];
  if (ids.includes('c-nash'))
    lines.push({
      depth: 1,
      text: say(language, 'coalition.unanswered-nash', { concept: conceptsIn(language, ['c-nash']) }),
    });
  for (const id of ids.filter((each) => each !== 'c-nash')) {
    const sanction = coalitionAnswer(subject.game, move.by, from, move.to, id);
    if (!sanction) {
      unanswered.push(id);
      continue;
    }
    const end = sanction.path[sanction.path.length - 1]!.to;
    const steps = sanction.path.map(({ by, to }) =>
      say(language, 'coalition.answer-step', {
        members: { phrase: membersIn(speaker, by) },
        to: { phrase: speaker.state(to) },
      }),
    );
    const held = move.by.filter((i) => rankOf(subject, i, end)! >= rankOf(subject, i, from)!);
    lines.push({
      depth: 1,
      text: say(language, sanction.counters ? 'coalition.answered-for-good' : 'coalition.answered', {
        concept: conceptsIn(language, [id]),
        steps: { phrase: sayList(language, steps) },
        held: { phrase: membersIn(speaker, held) },
        state: { phrase: speaker.state(from) },
      }),
    });
  }
  if (unanswered.length > 0)
    lines.push({
      depth: 1,
      text: say(language, 'coalition.unanswered', { concepts: conceptsIn(language, unanswered) }),
    });
  if (others > 0) lines.push({ depth: 1, text: say(language, 'coalition.more', { count: others }) });
  return lines;
}

export const jumpStory = (subject: Subject, jump: Jump, speaker: Speaker): readonly StoryLine[] =>
  leaving(subject, jump.from, jump.move, jump.concepts, jump.concepts, speaker);

function leaving(
  subject: Subject,
  from: number,
  { by, to, path }: JointMove,
  concepts: readonly ConceptId[],
  there: readonly ConceptId[],
  speaker: Speaker,
): StoryLine[] {
  const { language } = speaker;
  const named = (ids: readonly ConceptId[]): Value => ({
    phrase: sayList(
      language,
      ids.map((id) => isolate(speaker.concept(id), language)),
    ),
  });
  const steps = path.map((step, k) =>
    say(language, 'coalition.step', {
      number: k + 1,
      by: speaker.decisionMaker(step.by),
      move: { phrase: speaker.noun({ noun: 'move', from: k === 0 ? from : path[k - 1]!.to, to: step.to }) },
    }),
  );
  const gains = by.map((i) =>
    say(language, 'coalition.gains', {
      by: speaker.decisionMaker(i),
      comparison: ranks(subject, i, from, to, language),
    }),
  );
  return [
    {
      depth: 0,
      text: say(language, 'coalition.leaves', {
        count: by.length,
        members: { phrase: membersIn(speaker, by) },
        from: { phrase: speaker.state(from) },
        to: { phrase: speaker.state(to) },
        concepts: named(concepts),
      }),
    },
    ...[
      ...steps,
      ...gains,
      ...(there.length > 0 ? [say(language, 'coalition.to-equilibrium', { concepts: named(there) })] : []),
    ].map((text) => ({ depth: 1, text })),
  ];
}

function ranks(subject: Subject, i: number, from: number, to: number, language: Language): Value {
  const levels = subject.game.ranks[i]!.reduce((most, r) => Math.max(most, r + 1), 0); // coalitions are refused where it is null
  return {
    phrase: say(language, 'explain.ranks', {
      x: rankOf(subject, i, from)!,
      y: rankOf(subject, i, to)!,
      levels,
    }),
  };
}

const conceptsIn = (language: Language, ids: readonly CoalitionConceptId[]): Value => ({
  phrase: sayList(
    language,
    ids.map((id) => isolate(say(language, `concept-short.${id}`), language)),
  ),
});
