/** What a coalition would do, as arguments: the moves that it could make, who would gain, and what would answer it. */

import { type CoalitionSanction, coalitionAnswer, coalitionReach } from '../analysis/coalition.ts';
import { type Coalition, coalitionMoves, gainsAll, type JointMove } from '../analysis/coalition-moves.ts';
import type { Move } from '../analysis/move.ts';
import { rank } from '../analysis/rank.ts';
import type { CoalitionConceptId } from '../model/concept-ids.ts';
import {
  type Argument,
  argue,
  clause,
  decisionMaker,
  joinGrounds,
  move as moveNoun,
  type Noun,
  noGrounds,
  type Subject,
  state,
} from './argument.ts';
import { compareStates, moveGrounds } from './compare-states.ts';

export const membersNoun = (H: Coalition): Noun => ({ noun: 'list', items: H.map(decisionMaker) });

export const coalitionConceptNames = (ids: readonly CoalitionConceptId[]): Noun => ({
  noun: 'list',
  items: ids.map((id) => clause({ id: `concept-short.${id}`, values: {} })),
});

/** The moves of a joint gain one by one, and what each member would have of it. */
export function argueGain(subject: Subject, from: number, { by, to, path }: JointMove): Argument[] {
  const steps = path.map((step, k) => {
    const before = k === 0 ? from : path[k - 1]!.to;
    return argue(
      'coalition.step',
      { number: k + 1, by: decisionMaker(step.by), move: moveNoun(before, step.to) },
      moveGrounds(subject, before, step.to),
    );
  });
  return [...steps, ...by.map((i) => forMember(subject, i, from, to))];
}

function forMember(subject: Subject, i: number, from: number, to: number): Argument {
  const { clause: comparison, grounds } = compareStates(subject, i, from, to);
  return argue('coalition.gains', { by: decisionMaker(i), comparison }, grounds);
}

/** What the others could do about a joint gain: the answer under each concept, said once where it is the same, or why there is none. */
export function argueAnswers(
  subject: Subject,
  from: number,
  gain: JointMove,
  ids: readonly CoalitionConceptId[],
): Argument[] {
  const { game } = subject;
  const lines: Argument[] = [];
  if (ids.includes('c-nash'))
    lines.push(argue('coalition.unanswered-nash', { concept: coalitionConceptNames(['c-nash']) }));
  const asked = ids.filter((id) => id !== 'c-nash');
  if (gain.by.length === game.n)
    return asked.length > 0
      ? [...lines, argue('coalition.nobody-left', { concepts: coalitionConceptNames(asked) })]
      : lines;
  const same = new Map<string, { ids: CoalitionConceptId[]; sanction: CoalitionSanction }>();
  const unanswered: CoalitionConceptId[] = [];
  for (const id of asked) {
    const sanction = coalitionAnswer(game, gain.by, from, gain.to, id);
    if (!sanction) {
      unanswered.push(id);
      continue;
    }
    const key = JSON.stringify([sanction.path, id === 'c-seq']);
    const known = same.get(key);
    const lasting = known?.sanction.counters ? known.sanction : sanction;
    same.set(key, { ids: [...(known?.ids ?? []), id], sanction: lasting });
  }
  for (const each of same.values()) lines.push(argueAnswer(subject, from, gain, each.ids, each.sanction));
  const mended = unanswered.includes('c-smr') ? argueMended(subject, from, gain) : null;
  const plain = unanswered.filter((id) => id !== 'c-smr' || !mended);
  if (plain.length > 0) lines.push(argue('coalition.unanswered', { concepts: coalitionConceptNames(plain) }));
  return mended ? [...lines, mended] : lines;
}

function argueAnswer(
  subject: Subject,
  from: number,
  gain: JointMove,
  ids: readonly CoalitionConceptId[],
  { path, counters }: CoalitionSanction,
): Argument {
  const end = path[path.length - 1]!.to; // an answer has a move
  const before = (k: number): number => (k === 0 ? gain.to : path[k - 1]!.to);
  const held = gain.by.filter((i) => noBetter(subject, i, from, end));
  const steps = path.map(({ by, to }) =>
    clause({ id: 'coalition.answer-step', values: { members: membersNoun(by), to: state(to) } }),
  );
  const moved = path.flatMap((step, k) =>
    step.path.map((each, at) => [prior(step.path, at, before(k)), each.to] as const),
  );
  const credible = ids.includes('c-seq')
    ? path.flatMap((step, k) =>
        step.by.map((j) => {
          const { clause: comparison, grounds } = compareStates(subject, j, before(k), step.to);
          const values = { by: decisionMaker(j), to: state(step.to), comparison };
          return argue('explain.why-credible', values, grounds);
        }),
      )
    : [];
  return argue(
    counters ? 'coalition.answered-for-good' : 'coalition.answered',
    {
      concept: coalitionConceptNames(ids),
      steps: { noun: 'list', items: steps },
      held: membersNoun(held),
      state: state(from),
    },
    joinGrounds(...moved.map(([a, b]) => moveGrounds(subject, a, b))),
    [...credible, ...held.map((i) => forMember(subject, i, from, end))],
  );
}

const prior = (path: readonly Move[], k: number, start: number): number =>
  k === 0 ? start : path[k - 1]!.to;

const noBetter = ({ game }: Subject, i: number, from: number, to: number): boolean =>
  rank(game, i)[to]! <= rank(game, i)[from]!;

/** Under C-SMR the answer that C-GMR counts is mended by going on; null where there is no such answer. */
function argueMended(subject: Subject, from: number, { by, to }: JointMove): Argument | null {
  const { game } = subject;
  const answer = coalitionAnswer(game, by, from, to, 'c-gmr');
  if (!answer) return null;
  const end = answer.path[answer.path.length - 1]!.to; // an answer has a move
  const out = coalitionReach(game, by, end).find(({ state: t }) => gainsAll(game, by, from, t))!.state; // else C-SMR would count it
  return argue(
    'coalition.mended',
    { concepts: coalitionConceptNames(['c-smr']), to: state(end), out: state(out), state: state(from) },
    noGrounds,
    by.map((i) => forMember(subject, i, from, out)),
  );
}

/** Where a coalition could go without every member gaining: first where the fewest would be held back. */
export function argueNoGain(subject: Subject, H: Coalition, s: number, most: number): Argument {
  const reached = coalitionMoves(subject.game).reach(H, s);
  if (reached.length === 0) return argue('coalition.nowhere', {});
  const held = (t: number): Coalition => H.filter((i) => noBetter(subject, i, s, t));
  const listed = reached
    .map((t) => ({ t, held: held(t) }))
    .sort((a, b) => a.held.length - b.held.length || a.t - b.t)
    .slice(0, most);
  const more = reached.length - listed.length;
  return argue('coalition.no-gain', { count: reached.length }, noGrounds, [
    ...listed.map(({ t, held: [first] }) => {
      const { clause: comparison, grounds } = compareStates(subject, first!, s, t); // nobody gains together, so someone does not
      return argue('coalition.no-gain-at', { to: state(t), by: decisionMaker(first!), comparison }, grounds);
    }),
    ...(more > 0 ? [argue('coalition.no-gain-more', { count: more })] : []),
  ]);
}
