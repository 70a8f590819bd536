/**
 * The solution concepts, and what proves or refutes each. R⁺_i(s) are the improvements of i at s; R_{-i}(s1) is where the
 * others get from s1 by a legal sequence (nobody moves twice in a row), R⁺_{-i}(s1) by one in which every step improves on
 * the state before for its mover. "t deters" below means t ≼_i s. State s is stable for i iff every s1 ∈ R⁺_i(s) is answered:
 *
 *   nash      nothing answers:                      R⁺_i(s) = ∅
 *   gmr       some s2 ∈ R_{-i}(s1) deters
 *   smr       some s2 ∈ R_{-i}(s1) deters, and so does every s3 ∈ R_i(s2)
 *   seq       some s2 ∈ R⁺_{-i}(s1) deters
 *   sseq      some s2 ∈ R⁺_{-i}(s1) deters, and so does every s3 ∈ R_i(s2)
 *   sim       some others K ≠ ∅, each j ∈ K with t_j ∈ R⁺_j(s), made at once with s1, end in a feasible state that deters
 *   seq-sim   as seq, or as sim with every t_j unanswered under seq; smr-sim likewise with smr
 *
 *   nash:a … seq:d, rnash … rseq, fnash … fseq, pnash … pseq
 *                                  as nash, gmr, smr and seq with another judgment of leaving, deterring and credible (`judgment.ts`)
 *   gmr-strong, smr-strong, seq-strong   likewise: only what is worse by degree 2 deters; gmr-strong:3 by degree 3; gmr-strong:a, gmr-strong:3:a
 *   gmr-weak, smr-weak, seq-weak         under the general concept, and not under the strong one
 *
 * R_{-i}(s1) is without s1 itself. With the countermove "single", legal sequences have one move. Concepts of foresight are in `foresight.ts`.
 */
import {
  type Concept,
  type Court,
  checkJointSanction,
  checkSanction,
  checkUnanswered,
  named,
  prefers,
  type Question,
} from './answers.ts';
import { attitudes, extensions, fuzzy, type Judgment, known, probabilistic, strong } from './judgment.ts';
import { reject } from './problem.ts';
import { fields, has, inside, list, text } from './shape.ts';

const gmr = { steps: 'moves', symmetric: false } as const;
const smr = { steps: 'moves', symmetric: true } as const;
const seq = { steps: 'improvements', symmetric: false } as const;

/** Nash, GMR, SMR and SEQ under a judgment. */
const four = (judgment: Judgment): readonly (readonly [string, Concept])[] => [
  ['nash', { sequence: null, joint: false, judgment }],
  ['gmr', { sequence: gmr, joint: false, judgment }],
  ['smr', { sequence: smr, joint: false, judgment }],
  ['seq', { sequence: { ...seq, steps: judgment.credible }, joint: false, judgment }],
];

/** GMR, SMR and SEQ under a judgment of strength. */
const graded = (said: string, judgment: Judgment): readonly (readonly [string, Concept])[] =>
  four(judgment).flatMap(([name, concept]) =>
    name === 'nash' ? [] : [[`${name}-strong${said}`, concept] as const],
  );

export const concepts: ReadonlyMap<string, Concept> = new Map<string, Concept>([
  ...four(known),
  ['sseq', { sequence: { steps: 'improvements', symmetric: true }, joint: false, judgment: known }],
  ['sim', { sequence: null, joint: true, judgment: known }],
  ['seq-sim', { sequence: seq, joint: true, judgment: known }],
  ['smr-sim', { sequence: smr, joint: true, judgment: known }],
  ...Object.entries(extensions).flatMap(([x, judgment]) =>
    four(judgment(null)).map(([name, concept]) => [`${name}:${x}`, concept] as const),
  ),
  ...four(attitudes).map(([name, concept]) => [`r${name}`, concept] as const),
  ...four(fuzzy).map(([name, concept]) => [`f${name}`, concept] as const),
  ...four(probabilistic).map(([name, concept]) => [`p${name}`, concept] as const),
  ...['', ':1', ':2', ':3', ':4', ':5', ':6', ':7', ':8', ':9'].flatMap((said) => [
    ...graded(said, strong(Number(said.slice(1) || 2))),
    ...Object.entries(extensions).flatMap(([x, judgment]) =>
      graded(`${said}:${x}`, judgment(Number(said.slice(1) || 2))),
    ),
  ]),
]);

/** What holds under a general concept and not under its strong one. */
export interface Weak {
  readonly general: Concept;
  readonly strong: Concept;
}

export const weak: ReadonlyMap<string, Weak> = new Map(
  ['gmr', 'smr', 'seq'].map((name) => [
    `${name}-weak`,
    { general: concepts.get(name)!, strong: concepts.get(`${name}-strong`)! }, // both stand above
  ]),
);

/** Weakly stable: every improvement is answered, and one of them not strongly. Unstable: one not at all, or every one strongly. */
export function checkWeak(
  court: Court,
  question: Omit<Question, 'concept'>,
  { general, strong }: Weak,
  stable: boolean,
  evidence: unknown,
  path: string,
): void {
  const one = has(evidence, 'anyhow') ? 'anyhow' : 'strongly';
  const needed = stable ? (['anyhow', 'strongly'] as const) : ([one] as const);
  const found = fields(evidence, path, needed);
  for (const field of needed) {
    const concept = field === 'anyhow' ? general : strong;
    const judge = (field === 'anyhow') === stable ? checkStable : checkUnstable;
    judge(court, { ...question, concept }, found[field], inside(path, field));
  }
}

/** Stable: the improvements listed are exactly R⁺_i(s), and each is answered. */
export function checkStable(court: Court, question: Question, evidence: unknown, path: string): void {
  const { game, read } = court;
  const { concept, name, s, i } = question;
  const { improvements } = fields(evidence, path, ['improvements']);
  const open = new Set(concept.judgment.leaving(game, i, s));
  const listed = new Set<number>();
  list(improvements, inside(path, 'improvements'), (item, at) => {
    const found = fields(item, at, ['to', 'sanction']);
    const s1 = read.state(found.to, inside(at, 'to'));
    if (listed.has(s1)) reject('repeated', at, { item: `improvement ${s1 + 1}` });
    if (!open.delete(s1)) reject('not-an-improvement', at, named(game, i, s, s1));
    listed.add(s1);
    const answer = inside(at, 'sanction');
    const joint = has(found.sanction, 'moves');
    if (joint ? !concept.joint : concept.sequence === null) reject('wrong-answer', answer, { concept: name });
    if (joint) checkJointSanction(court, question, s1, read.jointSanction(found.sanction, answer), answer);
    else checkSanction(court, question, s1, read.sanction(found.sanction, answer), answer);
  });
  for (const s1 of open) reject('missing-improvement', inside(path, 'improvements'), named(game, i, s, s1));
}

/** Unstable: an improvement that nothing answers. */
export function checkUnstable(court: Court, question: Question, evidence: unknown, path: string): void {
  const { game, read } = court;
  const { concept, s, i } = question;
  const { sequence, joint } = concept;
  const found = fields(
    evidence,
    path,
    sequence ? ['improvement', 'reach'] : ['improvement'],
    sequence && joint ? ['answered'] : [],
  );
  const s1 = read.state(found.improvement, inside(path, 'improvement'));
  if (!concept.judgment.leaving(game, i, s).includes(s1))
    reject('not-an-improvement', path, named(game, i, s, s1));
  if (sequence)
    checkUnanswered(court, question, s1, text(found.reach, inside(path, 'reach')), inside(path, 'reach'));
  if (!joint) return;

  // Improvements of the others that cannot take part, each because it is answered itself.
  const answered = game.ids.map(() => new Set<number>());
  list(found.answered ?? [], inside(path, 'answered'), (item, at) => {
    const entry = fields(item, at, ['by', 'to', 'sanction']);
    const j = read.decisionMaker(entry.by, inside(at, 'by'));
    const t = read.state(entry.to, inside(at, 'to'));
    if (j === i) reject('joint-movers', at, { by: game.ids[j]! });
    if (answered[j]!.has(t)) reject('repeated', at, { item: `improvement ${t + 1}` });
    if (!game.improvements(j, s).includes(t)) reject('not-an-improvement', at, named(game, j, s, t));
    const answer = inside(at, 'sanction');
    checkSanction(court, { ...question, i: j }, t, read.sanction(entry.sanction, answer), answer);
    answered[j]!.add(t);
  });

  // Every joint move of the rest, by the values of the vectors it leads to; none may deter. (K = ∅ is s1, which does not.)
  let values = [game.value(s1)];
  for (let j = 0; j < game.ids.length; j++) {
    if (j === i) continue;
    game.alive();
    const changes = game
      .improvements(j, s)
      .filter((t) => !answered[j]!.has(t))
      .map((t) => game.value(t) - game.value(s));
    values = values.flatMap((value) => [value, ...changes.map((change) => value + change)]);
  }
  for (const value of values) {
    const end = game.stateAt(value);
    if (end !== -1 && !prefers(game, i, end, s))
      reject('joint-deters', path, { by: game.ids[i]!, to: end + 1 });
  }
}
