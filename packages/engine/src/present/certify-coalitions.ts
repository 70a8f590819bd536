/** The verdicts of coalitions in a certificate, with their evidence. */

import {
  type CoalitionReach,
  type CoalitionSanction,
  coalitionEvidence,
  coalitionReach,
  refuseCoalitions,
} from '../analysis/coalition.ts';
import type { Coalition, JointMove } from '../analysis/coalition-moves.ts';
import type { Move } from '../analysis/move.ts';
import type { Subject } from '../explain/argument.ts';
import type { CoalitionConceptId } from '../model/concept-ids.ts';
import { type Budget, type Refusal, refuse } from '../refusal.ts';
import type {
  Certificate,
  ClosedSet,
  CoalitionVerdict,
  JointAnswer,
  JointStep,
  Step,
  Verdict,
} from './certificate-format.ts';

/** Above this many states, the states must be named: proofs about coalitions are long. */
const mostCertifiedTogether = 512;

/** Adds what coalitions would do at the certificate's states. Refuses as `refuseCoalitions` does. O(verdicts × gains × what is reached). */
export function certifyCoalitions(
  subject: Subject,
  certificate: Certificate,
  ids: readonly CoalitionConceptId[],
  coalitions: readonly Coalition[],
  budget: Budget,
): Certificate<Verdict | CoalitionVerdict> | Refusal {
  const { game, conflict } = subject;
  const refusal = refuseCoalitions(game);
  if (refusal) return refusal;
  if (certificate.states === 'all' && game.m > mostCertifiedTogether)
    return refuse('certify-too-many', { states: game.m, limit: mostCertifiedTogether });
  const names = conflict.decisionMakers.map(({ id }) => id);
  const store = new ClosedSetStore(names);
  const states =
    certificate.states === 'all'
      ? Array.from({ length: game.m }, (_, s) => s)
      : certificate.states.map((number) => number - 1);
  const verdicts: CoalitionVerdict[] = [];
  for (const [k, H] of coalitions.entries()) {
    const others = game.moves.flatMap((_, j) => (H.includes(j) ? [] : [j]));
    for (const concept of ids) {
      for (const s of states) {
        if (budget.cancelled()) return refuse('cancelled');
        const head = { concept, state: s + 1, by: H.map((i) => names[i]!) }; // members are decision makers
        const found = coalitionEvidence(game, H, s, concept);
        if (found.stable) {
          const improvements = found.improvements.map(({ move, sanction }) => ({
            to: move.to + 1,
            sanction: writeSanction(sanction, concept, H, subject, names, store),
          }));
          verdicts.push({ ...head, verdict: 'stable', evidence: { improvements } });
          continue;
        }
        const { improvement, reach } = found;
        verdicts.push({
          ...head,
          verdict: 'unstable',
          evidence: {
            improvement: improvement.to + 1,
            path: writePath(improvement.path, names),
            ...(reach ? { reach: store.keyOf(others, concept === 'c-seq' ? 'gains' : 'moves', reach) } : {}),
          },
        });
      }
    }
    budget.progress((k + 1) / coalitions.length);
  }
  return {
    ...certificate,
    concepts: [...certificate.concepts, ...ids],
    verdicts: [...certificate.verdicts, ...verdicts],
    coalitions: coalitions.map((H) => H.map((i) => names[i]!)),
    coalitionReach: store.all(),
  };
}

function writeSanction(
  { path, counters }: CoalitionSanction,
  concept: CoalitionConceptId,
  H: Coalition,
  { game }: Subject,
  names: readonly string[],
  store: ClosedSetStore,
): JointAnswer {
  const end = path[path.length - 1]!.to; // a sanction has a move
  return {
    path: path.map((move) =>
      concept === 'c-seq' ? writeJoint(move, names) : writePath(move.path, names)[0]!,
    ), // one move each
    ...(counters ? { counters: store.keyOf(H, 'moves', coalitionReach(game, H, end)) } : {}),
  };
}

const writeJoint = ({ by, to, path }: JointMove, names: readonly string[]): JointStep => ({
  by: by.map((i) => names[i]!),
  to: to + 1,
  path: writePath(path, names),
});

const writePath = (moves: readonly Move[], names: readonly string[]): readonly Step[] =>
  moves.map(({ by, to }) => ({ by: names[by]!, to: to + 1 }));

/** What is reached, stored once however many verdicts refer to it. */
class ClosedSetStore {
  private readonly names: readonly string[];
  private readonly keys = new Map<string, string>();
  private readonly reaches: Record<string, ClosedSet> = {};

  constructor(names: readonly string[]) {
    this.names = names;
  }

  keyOf(by: Coalition, steps: 'moves' | 'gains', reach: CoalitionReach): string {
    const states = reach
      .map(({ state, last }) => [state + 1, last.map((K) => K.map((i) => this.names[i]!))] as const)
      .sort(([a], [b]) => a - b)
      .map(
        ([state, last]) =>
          [state, (steps === 'moves' ? last.map(([only]) => only!) : last).toSorted()] as const,
      );
    const written = { by: by.map((i) => this.names[i]!), steps, states };
    const content = JSON.stringify(written);
    const known = this.keys.get(content);
    if (known) return known;
    const key = `c${this.keys.size + 1}`;
    this.keys.set(content, key);
    this.reaches[key] = written;
    return key;
  }

  all(): Readonly<Record<string, ClosedSet>> {
    return this.reaches;
  }
}
