/** Why a state is stable or not, for whom, and by which replies: evidence walked and turned into arguments. */
import { type Evidence, type Question, wouldLeave } from '../analysis/concept.ts';
import { isTemptedByTies, mayDependOnOrder, restsOnIndifference } from '../analysis/indifference.ts';
import { conceptOf } from '../analysis/registry.ts';
import { type ConceptId, extensions } from '../model/concept-ids.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { argueVerdict } from './argue-verdict.ts';
import {
  type Argument,
  argue,
  conceptNames,
  decisionMaker,
  type Noun,
  noGrounds,
  type Subject,
  state,
} from './argument.ts';
import { mannerOf } from './manners.ts';

export interface Verdict {
  readonly concept: ConceptId;
  readonly by: number;
  readonly stable: boolean;
}

export interface Explanation {
  readonly state: number;
  readonly verdicts: readonly Verdict[];
  readonly refusals: readonly { readonly concept: ConceptId; readonly refusal: Refusal }[];
  readonly headline: readonly Argument[];
  /** One for each decision maker and concept explained. */
  readonly arguments: readonly {
    readonly by: number;
    /** The concept whose evidence is told, first of those of which the same is true. */
    readonly concept: ConceptId;
    readonly concepts: readonly ConceptId[];
    readonly argument: Argument;
  }[];
}

export interface Explained {
  /** Decision makers to explain; all when absent. */
  readonly by?: readonly number[];
  readonly concepts: readonly ConceptId[];
  /** Explain every concept asked for, not only the one that says most about each decision maker. */
  readonly every: boolean;
  /** The most alternatives or improvements that are spelled out one by one. */
  readonly most: number;
}

/** Concepts from the strongest claim to the weakest; those of foresight, which claim something else, and weak ones after them. */
const byStrength: readonly ConceptId[] = [
  ...(['nash', 'sseq', 'seq-strong', 'seq', 'smr-strong', 'smr', 'gmr-strong', 'gmr'] as const),
  ...(['sim', 'seq-sim', 'smr-sim'] as const),
  ...extensions.flatMap((each) =>
    (['nash', 'seq', 'smr', 'gmr'] as const).map((id) => `${id}:${each}` as const),
  ),
  ...(['rnash', 'rseq', 'rsmr', 'rgmr'] as const),
  ...(['fnash', 'fseq', 'fsmr', 'fgmr', 'pnash', 'pseq', 'psmr', 'pgmr'] as const),
];
const strongestFirst = <T>(found: ReadonlyMap<ConceptId, T>): ConceptId[] => [
  ...byStrength.filter((concept) => found.has(concept)),
  ...[...found.keys()].filter((concept) => !byStrength.includes(concept)),
];

export function explainState(
  subject: Subject,
  s: number,
  asked: Explained,
  question: Question,
): Explanation | Refusal {
  const { game } = subject;
  const everyone = Array.from({ length: game.n }, (_, i) => i);
  const people = asked.by ?? everyone;
  const refusals: { concept: ConceptId; refusal: Refusal }[] = [];
  const found = new Map<ConceptId, Evidence[]>();
  for (const concept of asked.concepts) {
    const refusal = conceptOf(concept).refuse(game);
    if (refusal) {
      refusals.push({ concept, refusal });
      continue;
    }
    const evidence: Evidence[] = [];
    for (const i of everyone) {
      const each = conceptOf(concept).evidence(game, i, s, question);
      if (isRefusal(each)) return each;
      evidence.push(each);
    }
    found.set(concept, evidence);
  }
  const verdicts = [...found].flatMap(([concept, evidence]) =>
    evidence.map(({ stable }, by) => ({ concept, by, stable })),
  );
  const explained = people.flatMap((by) => {
    const chosen = asked.every ? [...found.keys()] : mostTelling(by, found);
    const evidence = (concept: ConceptId): Evidence => found.get(concept)![by]!;
    // Where there is nothing to gain, every concept of a kind says the same, and it is said once.
    const idle = (concept: ConceptId): ConceptId[] => {
      if (!nothingToGain(evidence(concept))) return [concept];
      const { words } = mannerOf(subject, concept);
      return chosen.filter(
        (other) => nothingToGain(evidence(other)) && mannerOf(subject, other).words.staying === words.staying,
      );
    };
    return chosen
      .filter((concept) => idle(concept)[0] === concept)
      .map((concept) => {
        const together = idle(concept);
        const argument = argueVerdict(subject, by, s, together, evidence(concept), asked.most);
        return { by, concept, concepts: together, argument };
      });
  });
  return {
    state: s,
    verdicts,
    refusals,
    headline: headline(s, found, subject, question),
    arguments: explained,
  };
}

const nothingToGain = (evidence: Evidence): boolean =>
  evidence.stable && 'improvements' in evidence && evidence.improvements.length === 0;

/** Nash stability says everything; otherwise what credible replies do, and, where they do too little, what costly ones would. */
function mostTelling(by: number, found: ReadonlyMap<ConceptId, readonly Evidence[]>): ConceptId[] {
  const stable = (concept: ConceptId): boolean => found.get(concept)?.[by]?.stable ?? false;
  const all = strongestFirst(found);
  const firm = all.filter((concept) => conceptOf(concept).grade !== 'weak');
  const asked = firm.length > 0 ? firm : all;
  const strongest = (['nash', 'sseq', 'seq'] as const).find(stable);
  if (strongest) return [strongest];
  const leaving = asked.find((concept) => concept !== 'nash' && !stable(concept)) ?? asked[0];
  const costly = (['smr', 'gmr'] as const).find(stable) ?? asked.find(stable);
  const credible = asked.includes('seq') ? 'seq' : leaving;
  return [...new Set([credible, costly])].filter((concept) => concept !== undefined);
}

function headline(
  s: number,
  found: ReadonlyMap<ConceptId, readonly Evidence[]>,
  { game }: Subject,
  question: Question,
): Argument[] {
  const asked = strongestFirst(found);
  const holding = asked.filter((concept) => found.get(concept)!.every(({ stable }) => stable));
  const failing = asked.filter((concept) => !holding.includes(concept));
  const lines: Argument[] = [];
  if (holding[0]) {
    const values = {
      state: state(s),
      meaning: { noun: 'meaning', concept: holding[0] } as const,
      concepts: conceptNames(...holding),
    };
    const doubtful = Array.from({ length: game.n }, (_, i) => i).filter((i) =>
      restsOnIndifference(game, i, s, holding[0]!, question),
    );
    const reasons = doubtful.map((i) =>
      argue('explain.rests-on-indifference', { by: decisionMaker(i), state: state(s) }),
    );
    lines.push(argue('explain.equilibrium', values, noGrounds, reasons));
  }
  const whoever = (concepts: readonly ConceptId[], is: (evidence: Evidence) => boolean): Noun => ({
    noun: 'list',
    items: Array.from({ length: game.n }, (_, i) => i)
      .filter((i) => concepts.some((concept) => is(found.get(concept)![i]!)))
      .map(decisionMaker),
  });
  const left = failing.filter((concept) => found.get(concept)!.some(wouldLeave));
  const firm = failing.filter((concept) => !left.includes(concept));
  const failed = (concepts: readonly ConceptId[]): { readonly [name: string]: Noun } => ({
    state: state(s),
    concepts: conceptNames(...concepts),
  });
  if (left.length > 0)
    lines.push(argue('explain.not-equilibrium', { ...failed(left), leavers: whoever(left, wouldLeave) }));
  if (firm.length > 0)
    lines.push(
      argue('explain.not-weak', { ...failed(firm), stayers: whoever(firm, ({ stable }) => !stable) }),
    );
  if (asked.some((concept) => mayDependOnOrder(game, concept)))
    lines.push(argue('explain.order-of-ties', {}));
  if (asked.some((concept) => isTemptedByTies(game, concept))) lines.push(argue('explain.ties-tempt', {}));
  return lines;
}
