/** Equilibria that coalitions would leave: told as arguments. */
import type { Analysis } from '../analysis/analyze.ts';
import { type Coalition, coalitionMoves, type JointMove } from '../analysis/coalition-moves.ts';
import type { Jump } from '../analysis/equilibrium-jumps.ts';
import type { CoalitionConceptId, ConceptId } from '../model/concept-ids.ts';
import { argueAnswers, argueGain, membersNoun } from './argue-coalition.ts';
import { type Argument, argue, conceptNames, noGrounds, type Subject, state } from './argument.ts';

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
export function argueDeparture(
  subject: Subject,
  { from, move, concepts, others }: Departure,
  ids: readonly CoalitionConceptId[],
  { results }: Analysis,
): Argument {
  const there = results.flatMap(({ concept, equilibria }) => (equilibria.has(move.to) ? [concept] : []));
  return leaving(subject, from, move, concepts, there, [
    ...argueAnswers(subject, from, move, ids),
    ...(others > 0 ? [argue('coalition.more', { count: others })] : []),
  ]);
}

export const argueJump = (subject: Subject, { from, move, concepts }: Jump): Argument =>
  leaving(subject, from, move, concepts, concepts, []);

function leaving(
  subject: Subject,
  from: number,
  move: JointMove,
  concepts: readonly ConceptId[],
  there: readonly ConceptId[],
  rest: readonly Argument[],
): Argument {
  const values = {
    count: move.by.length,
    members: membersNoun(move.by),
    from: state(from),
    to: state(move.to),
    concepts: conceptNames(...concepts),
  };
  return argue('coalition.leaves', values, noGrounds, [
    ...argueGain(subject, from, move),
    ...(there.length > 0 ? [argue('coalition.to-equilibrium', { concepts: conceptNames(...there) })] : []),
    ...rest,
  ]);
}
