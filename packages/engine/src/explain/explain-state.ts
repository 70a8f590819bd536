/** Why a state is stable or not, for whom, and by which replies: evidence walked and turned into arguments. */
import type { Evidence, JointSanction, Question, SequenceSanction } from '../analysis/concept.ts';
import { restsOnIndifference } from '../analysis/indifference.ts';
import type { Move } from '../analysis/move.ts';
import { rank } from '../analysis/prospect.ts';
import { concepts } from '../analysis/registry.ts';
import { targets } from '../game/moves.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import {
  type Argument,
  argue,
  clause,
  conceptNames,
  decisionMaker,
  joinGrounds,
  move,
  type Noun,
  noGrounds,
  type Subject,
  state,
} from './argument.ts';
import { compareStates, moveGrounds } from './compare-states.ts';

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
    readonly concept: ConceptId;
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

/** Concepts from the strongest claim to the weakest. */
const byStrength: readonly ConceptId[] = ['nash', 'sseq', 'seq', 'smr', 'gmr', 'sim', 'seq-sim', 'smr-sim'];

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
    const refusal = concepts[concept].refuse(game);
    if (refusal) {
      refusals.push({ concept, refusal });
      continue;
    }
    const evidence: Evidence[] = [];
    for (const i of everyone) {
      const each = concepts[concept].evidence(game, i, s, question);
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
    return chosen.map((concept) => ({
      by,
      concept,
      argument: argueVerdict(subject, by, s, concept, found.get(concept)![by]!, asked.most),
    }));
  });
  return {
    state: s,
    verdicts,
    refusals,
    headline: headline(s, found, subject, question),
    arguments: explained,
  };
}

/** Nash stability says everything; otherwise what credible replies do, and, where they do too little, what costly ones would. */
function mostTelling(by: number, found: ReadonlyMap<ConceptId, readonly Evidence[]>): ConceptId[] {
  const stable = (concept: ConceptId): boolean => found.get(concept)?.[by]?.stable ?? false;
  const asked = byStrength.filter((concept) => found.has(concept));
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
  const asked = byStrength.filter((concept) => found.has(concept));
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
  if (failing.length > 0) {
    const leavers = [
      ...new Set(
        failing.flatMap((concept) => found.get(concept)!.flatMap(({ stable }, i) => (stable ? [] : [i]))),
      ),
    ].sort();
    const values = {
      state: state(s),
      concepts: conceptNames(...failing),
      leavers: { noun: 'list', items: leavers.map(decisionMaker) } as const,
    };
    lines.push(argue('explain.not-equilibrium', values));
  }
  return lines;
}

function argueVerdict(
  subject: Subject,
  i: number,
  s: number,
  concept: ConceptId,
  evidence: Evidence,
  most: number,
): Argument {
  if (!evidence.stable) return argueLeaving(subject, i, s, concept, evidence);
  const name = conceptNames(concept);
  if (evidence.improvements.length === 0) return argueStaying(subject, i, s, name, most);
  const values = { by: decisionMaker(i), count: evidence.improvements.length, concept: name };
  const reasons = evidence.improvements.slice(0, most).map(({ to, sanction }) => {
    const { clause: comparison, grounds } = compareStates(subject, i, s, to);
    const answer =
      sanction.kind === 'joint'
        ? argueJoint(subject, i, s, sanction)
        : argueAnswer(subject, i, s, to, sanction, concept);
    return argue(
      'explain.improvement',
      { to: move(s, to), comparison },
      joinGrounds(grounds, moveGrounds(subject, s, to)),
      answer,
    );
  });
  const more = evidence.improvements.length - reasons.length;
  return argue(
    'explain.deterred',
    values,
    noGrounds,
    more > 0 ? [...reasons, argue('explain.more-improvements', { count: more })] : reasons,
  );
}

function argueStaying(subject: Subject, i: number, s: number, concept: Noun, most: number): Argument {
  const r = rank(subject.game, i);
  const open = targets(subject.game.moves[i]!, s).sort((a, b) => r[b]! - r[a]! || a - b);
  if (open.length === 0) return argue('explain.no-moves', { by: decisionMaker(i), concept });
  const listed = open.slice(0, most).map((to) => {
    const { clause: comparison, grounds } = compareStates(subject, i, s, to);
    const equal = r[to] === r[s];
    return argue(
      equal ? 'explain.alternative-equal' : 'explain.alternative-worse',
      { to: move(s, to), comparison },
      joinGrounds(grounds, moveGrounds(subject, s, to)),
    );
  });
  const more = open.length - listed.length;
  const rest = more > 0 ? [argue('explain.more-alternatives', { count: more })] : [];
  return argue('explain.no-improvement', { by: decisionMaker(i), count: open.length, concept }, noGrounds, [
    ...listed,
    ...rest,
  ]);
}

const credible = (concept: ConceptId): boolean =>
  concept === 'seq' || concept === 'sseq' || concept === 'seq-sim';

function argueAnswer(
  subject: Subject,
  i: number,
  s: number,
  from: number,
  { path, counters }: SequenceSanction,
  concept: ConceptId,
): Argument[] {
  const end = path[path.length - 1]!.to;
  const before = (k: number): number => (k === 0 ? from : path[k - 1]!.to);
  const why = credible(concept)
    ? path.map(({ by, to }, k) => {
        const { clause: comparison, grounds } = compareStates(subject, by, before(k), to);
        return argue(
          'explain.why-credible',
          { by: decisionMaker(by), comparison },
          joinGrounds(grounds, moveGrounds(subject, before(k), to)),
        );
      })
    : [];
  const moved = joinGrounds(...path.map(({ to }, k) => moveGrounds(subject, before(k), to)));
  const answer = argue(
    credible(concept) ? 'explain.answer-credible' : 'explain.answer-possible',
    { steps: steps(path, from) },
    moved,
    why,
  );
  const noEscape = counters ? [argue('explain.no-escape', { count: counters.length })] : [];
  return [answer, result(subject, i, s, end), ...noEscape];
}

function argueJoint(subject: Subject, i: number, s: number, { moves, joint }: JointSanction): Argument[] {
  const each: Noun = {
    noun: 'list',
    items: moves.map(({ by, to }) =>
      clause({ id: 'explain.joint-step', values: { by: decisionMaker(by), to: move(s, to) } }),
    ),
  };
  const why = moves.map(({ by, to }) => {
    const { clause: comparison, grounds } = compareStates(subject, by, s, to);
    return argue(
      'explain.why-credible',
      { by: decisionMaker(by), comparison },
      joinGrounds(grounds, moveGrounds(subject, s, to)),
    );
  });
  return [
    argue('explain.joint', { steps: each, joint: state(joint) }, noGrounds, why),
    result(subject, i, s, joint),
  ];
}

function result(subject: Subject, i: number, s: number, end: number): Argument {
  const { clause: comparison, grounds } = compareStates(subject, i, s, end);
  return argue('explain.result', { by: decisionMaker(i), state: state(s), comparison }, grounds);
}

const steps = (path: readonly Move[], from: number): Noun => ({
  noun: 'list',
  items: path.map(({ by, to }, k) =>
    clause({
      id: k === 0 ? 'explain.step' : 'explain.step-next',
      values: { by: decisionMaker(by), to: move(k === 0 ? from : path[k - 1]!.to, to) },
    }),
  ),
});

function argueLeaving(
  subject: Subject,
  i: number,
  s: number,
  concept: ConceptId,
  evidence: Extract<Evidence, { stable: false }>,
): Argument {
  const to = evidence.improvement;
  const { clause: comparison, grounds } = compareStates(subject, i, s, to);
  const count = evidence.reach ? new Set(evidence.reach.state.filter((t) => t !== to)).size : 0;
  const unanswered =
    concept === 'nash'
      ? argue('explain.unanswered-nash', {})
      : concept === 'sim'
        ? argue('explain.unanswered-joint', {})
        : argue(credible(concept) ? 'explain.unanswered-credible' : 'explain.unanswered', { count });
  const values = {
    by: decisionMaker(i),
    state: state(s),
    to: move(s, to),
    comparison,
    concept: conceptNames(concept),
  };
  return argue('explain.leaves', values, joinGrounds(grounds, moveGrounds(subject, s, to)), [unanswered]);
}
