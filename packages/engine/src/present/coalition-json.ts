/** Coalition stability and equilibrium jumps for machines: a part of the contract of `modus analyze --json`. */
import type { CoalitionAnalysis } from '../analysis/coalition.ts';
import type { Coalition, JointMove } from '../analysis/coalition-moves.ts';
import type { Jump } from '../analysis/equilibrium-jumps.ts';
import type { Subject } from '../explain/argument.ts';
import type { StateSet } from '../game/state-set.ts';

const idsOf = ({ conflict }: Subject, coalition: Coalition): string[] =>
  coalition.map((i) => conflict.decisionMakers[i]!.id);

/** A joint gain: who, where to, and by which moves. */
export const coalitionMoveJson = (subject: Subject, { by, to, path }: JointMove) => ({
  coalition: idsOf(subject, by),
  to: to + 1,
  path: path.map((step) => ({ by: subject.conflict.decisionMakers[step.by]!.id, to: step.to + 1 })),
});

/** `universal` is there when every coalition was asked about. */
export function coalitionsJson(
  subject: Subject,
  { concepts, results, stableForAll }: CoalitionAnalysis,
  universal: boolean,
) {
  const byConcept = (stable: readonly StateSet[]) =>
    Object.fromEntries(concepts.map((id, k) => [id, stable[k]!.list().map((s) => s + 1)]));
  return {
    coalitionConcepts: concepts,
    coalitions: results.map(({ coalition, stable }) => ({
      members: idsOf(subject, coalition),
      stability: byConcept(stable),
    })),
    ...(universal ? { universal: byConcept(stableForAll) } : {}),
  };
}

/** One for each coalition and equilibrium that it would leave, `concepts` being those under which it is one. */
export const departuresJson = (
  subject: Subject,
  departures: readonly {
    readonly from: number;
    readonly move: JointMove;
    readonly concepts: readonly string[];
  }[],
) =>
  departures.map(({ from, move, concepts }) => ({
    from: from + 1,
    ...coalitionMoveJson(subject, move),
    concepts,
  }));

export const jumpsJson = (subject: Subject, jumps: readonly Jump[]) => departuresJson(subject, jumps);
