/**
 * Strength of preference: stability that only what is worse by some degree can bring about, and stability that nothing strongly worse does. An
 * improvement may be of any degree; "s ≫_i t" says that i prefers s to t by degree K or more: strongly, that is by degree 2, unless said.
 *
 *     s is strongly GMR-stable for i  ⇔  ∀ s1 ∈ R_i⁺(s)  ∃ s2 ∈ R_{N∖i}(s1):   s ≫_i s2
 *     s is strongly SMR-stable for i  ⇔  ∀ s1 ∈ R_i⁺(s)  ∃ s2 ∈ R_{N∖i}(s1):   s ≫_i s2  and  ∀ s3 ∈ R_i(s2):  s ≫_i s3
 *     s is strongly SEQ-stable for i  ⇔  ∀ s1 ∈ R_i⁺(s)  ∃ s2 ∈ R⁺_{N∖i}(s1):  s ≫_i s2
 *     s is weakly X-stable for i  ⇔  s is X-stable for i, and not strongly so
 *
 * After Hamouda, Kilgour & Hipel 2004, 2006; Xu, Hipel & Kilgour 2009 (docs/theory.md 8). Without improvements a state is strongly stable. There
 * is no strong Nash. Where preference is partly unknown, too, what i leaves for and how what is unknown deters are as in
 * `unknown-preference.ts`, and what is known deters by its degree.
 */
import type { Game } from '../game/game.ts';
import type { AnsweredId, ConceptId, Extension, StrongName } from '../model/concept-ids.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { answeredConcept, answersTo } from './answered.ts';
import { refuseDegrees, refuseTooLarge, refuseUnranked } from './askable.ts';
import type { SolutionConcept } from './concept.ts';
import type { AnswerRule } from './prospect.ts';
import { largestDegree, prefersBy } from './rank.ts';
import { relationalConcept } from './relational.ts';
import { strongRelations } from './relations.ts';
import { unknownRelations } from './unknown-preference.ts';

const strongly = 2;

const rules = {
  gmr: { steps: 'moves', countered: false },
  smr: { steps: 'moves', countered: true },
  seq: { steps: 'improvements', countered: false },
} as const satisfies Partial<Record<AnsweredId, AnswerRule>>;

type Graded = keyof typeof rules;

const general = (name: StrongName): Graded => name.replace('-strong', '') as Graded;

/** Where nobody prefers anything by the degree, nothing could deter so: nothing was said of it, and nothing can be answered. */
const refuseUnstated = (game: Game, degree: number): Refusal | null =>
  largestDegree(game) >= degree
    ? null
    : degree > strongly
      ? refuse('no-such-strength', { degree })
      : refuse('no-strength');

/** Strong stability by a degree. */
export function strong(id: ConceptId, name: StrongName, degree: number | null): SolutionConcept {
  const rule: AnswerRule = { ...rules[general(name)], degree: degree ?? strongly };
  return {
    ...answeredConcept(id, rule),
    grade: 'strong',
    relations: (game) => strongRelations(game, degree ?? strongly),
    refuse: (game) => refuseUnranked(game) ?? refuseUnstated(game, degree ?? strongly),
  };
}

/** The same where preference is partly unknown. */
export function strongWhereUnknown(
  id: ConceptId,
  name: StrongName,
  degree: number | null,
  extension: Extension,
): SolutionConcept {
  const least = degree ?? strongly;
  return {
    ...relationalConcept(
      id,
      general(name),
      (game) => unknownRelations(game, extension, (i, s, t) => prefersBy(game, i, least, s, t)),
      (game) => refuseDegrees(game) ?? refuseTooLarge(game) ?? refuseUnstated(game, least),
    ),
    grade: 'strong',
  };
}

function weak(id: `${Graded}-weak`, name: Graded): SolutionConcept {
  const rule = rules[name];
  const anyhow = answeredConcept(id, rule);
  const strongest = strong(`${name}-strong`, `${name}-strong`, strongly);
  return {
    id,
    grade: 'weak',
    refuse: strongest.refuse,
    stableStates: (game, i, question) => {
      const stable = anyhow.stableStates(game, i, question);
      if (isRefusal(stable)) return stable;
      const held = strongest.stableStates(game, i, question);
      if (isRefusal(held)) return held;
      stable.subtract(held);
      return stable;
    },
    evidence: (game, i, s, question) => {
      const held = answersTo(game, i, s, rule, question);
      if (!held.stable) return { stable: false, anyhow: held, strongly: null };
      const found = answersTo(game, i, s, rule, question, strongRelations(game, strongly));
      return found.stable
        ? { stable: false, anyhow: held, strongly: found }
        : { stable: true, anyhow: held, strongly: found };
    },
  };
}

export const weakGeneralMetarational = weak('gmr-weak', 'gmr');
export const weakSymmetricMetarational = weak('smr-weak', 'smr');
export const weakSequential = weak('seq-weak', 'seq');
