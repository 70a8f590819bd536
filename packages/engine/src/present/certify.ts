/** Certificates: every verdict with its evidence, written with names and numbers so that a stranger can check them. */
import type { Answered, Graded, JointSanction, Question, SequenceSanction } from '../analysis/concept.ts';
import type { LegalSequences } from '../analysis/legal-sequences.ts';
import { conceptOf } from '../analysis/registry.ts';
import type { Subject } from '../explain/argument.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type {
  Certificate,
  Reach,
  Sanction,
  StableEvidence,
  Step,
  UnstableEvidence,
  Verdict,
  JointSanction as WrittenJoint,
} from './certificate-format.ts';
import { ForesightStore } from './write-foresight.ts';

export interface CertificateHeader {
  readonly modus: string;
  readonly modelSha256: string;
}

/** States by index; `all` when none are named. Above this many, the states must be named. */
export const mostCertified = 4096;

/** Certifies every verdict of the concepts for the states asked. O(verdicts × what the others can reach). */
export function certify(
  subject: Subject,
  header: CertificateHeader,
  ids: readonly ConceptId[],
  states: readonly number[] | 'all',
  question: Question,
): Certificate | Refusal {
  const { game, conflict } = subject;
  if (states === 'all' && game.m > mostCertified)
    return refuse('certify-too-many', { states: game.m, limit: mostCertified });
  for (const id of ids) {
    const refusal = conceptOf(id).refuse(game);
    if (refusal) return refusal;
  }
  const names = conflict.decisionMakers.map(({ id }) => id);
  const reaches = new ReachStore(names);
  const foresight = new ForesightStore(names);
  const listed = states === 'all' ? Array.from({ length: game.m }, (_, s) => s) : [...new Set(states)];
  const verdicts: Verdict[] = [];
  for (const [k, concept] of ids.entries()) {
    for (const s of listed) {
      if (question.budget.cancelled()) return refuse('cancelled');
      for (let i = 0; i < game.n; i++) {
        const evidence = conceptOf(concept).evidence(game, i, s, question);
        if (isRefusal(evidence)) return evidence;
        const head = { concept, state: s + 1, by: names[i]! };
        if ('outlook' in evidence)
          verdicts.push({
            ...head,
            verdict: evidence.stable ? 'stable' : 'unstable',
            evidence: foresight.write(evidence, s),
          } as Verdict);
        else if ('anyhow' in evidence) verdicts.push(writeGraded(head, evidence, i, names, reaches));
        else verdicts.push({ ...head, ...writeAnswered(evidence, i, names, reaches) });
      }
    }
    question.budget.progress((k + 1) / ids.length);
  }
  const foreseen = foresight.all();
  return {
    ...header,
    scenario: conflict.scenario,
    view: conflict.view.length > 0 ? conflict.view.join('/') : null,
    countermove: question.countermove,
    concepts: ids,
    states: states === 'all' ? 'all' : listed.map((s) => s + 1),
    verdicts,
    reach: reaches.all(),
    ...(Object.keys(foreseen).length > 0 ? { foresight: foreseen } : {}),
  };
}

/** A weak verdict rests on what is true in general, on what is true of strong answers, or on both. */
function writeGraded(
  head: Pick<Verdict, 'concept' | 'state' | 'by'>,
  { stable, anyhow, strongly }: Graded,
  i: number,
  names: readonly string[],
  reaches: ReachStore,
): Verdict {
  const written = (evidence: Answered) => writeAnswered(evidence, i, names, reaches).evidence;
  const evidence = {
    ...(strongly?.stable ? {} : { anyhow: written(anyhow) }),
    ...(strongly ? { strongly: written(strongly) } : {}),
  };
  return { ...head, verdict: stable ? 'stable' : 'unstable', evidence } as Verdict;
}

function writeAnswered(
  evidence: Answered,
  i: number,
  names: readonly string[],
  reaches: ReachStore,
):
  | { readonly verdict: 'stable'; readonly evidence: StableEvidence }
  | { readonly verdict: 'unstable'; readonly evidence: UnstableEvidence } {
  if (evidence.stable) {
    const improvements = evidence.improvements.map(({ to, sanction }) => ({
      to: to + 1,
      sanction: writeSanction(sanction, names, reaches),
    }));
    return { verdict: 'stable', evidence: { improvements } };
  }
  const { improvement, reach, answered } = evidence;
  return {
    verdict: 'unstable',
    evidence: {
      improvement: improvement + 1,
      ...(reach ? { reach: reaches.keyOf(reach, i) } : {}),
      ...(answered
        ? {
            answered: answered.map(({ by, to, sanction }) => ({
              by: names[by]!,
              to: to + 1,
              sanction: writeSequence(sanction, names),
            })),
          }
        : {}),
    },
  };
}

function writeSanction(
  sanction: SequenceSanction | JointSanction,
  names: readonly string[],
  reaches: ReachStore,
): Sanction | WrittenJoint {
  if (sanction.kind === 'sequence') return writeSequence(sanction, names);
  const { moves, joint, unanswered } = sanction;
  const written = { moves: steps(moves, names), joint: joint + 1 };
  return unanswered
    ? { ...written, unanswered: unanswered.map((reach, k) => reaches.keyOf(reach, moves[k]!.by)) }
    : written;
}

const writeSequence = ({ path, counters }: SequenceSanction, names: readonly string[]): Sanction => ({
  path: steps(path, names),
  ...(counters ? { counters: counters.map((s) => s + 1) } : {}),
});

const steps = (
  moves: readonly { readonly by: number; readonly to: number }[],
  names: readonly string[],
): readonly Step[] => moves.map(({ by, to }) => ({ by: names[by]!, to: to + 1 }));

/** What is reached, stored once however many verdicts refer to it. */
class ReachStore {
  private readonly names: readonly string[];
  private readonly keys = new Map<string, string>();
  private readonly reaches: Record<string, Reach> = {};

  constructor(names: readonly string[]) {
    this.names = names;
  }

  keyOf({ steps: kind, state, mover }: LegalSequences, against: number): string {
    const movers = new Map<number, number[]>();
    for (const [k, s] of state.entries()) movers.set(s, [...(movers.get(s) ?? []), mover[k]!]);
    const states = [...movers]
      .sort(([a], [b]) => a - b)
      .map(([s, by]): [number, string[]] => [s + 1, by.sort((a, b) => a - b).map((j) => this.names[j]!)]);
    const content = JSON.stringify([against, kind, states]);
    const known = this.keys.get(content);
    if (known) return known;
    const key = `r${this.keys.size + 1}`;
    this.keys.set(content, key);
    this.reaches[key] = { against: this.names[against]!, steps: kind, states };
    return key;
  }

  all(): Readonly<Record<string, Reach>> {
    return this.reaches;
  }
}
