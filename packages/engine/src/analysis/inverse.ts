/**
 * Inverse analysis: which preferences would make a state stable? Conditions as the least sets of states that must not be preferred to the
 * target, and exact counts of the strict orders that meet them (Kinsara, Kilgour & Hipel 2015; docs/theory.md 12).
 */
import type { Game } from '../game/game.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { type AnsweredConceptId, answerRules } from './answer-rules.ts';
import { refuseUnranked } from './askable.ts';
import type { Question } from './concept.ts';
import { countJointly, type JointCount } from './joint-requirement.ts';
import { diagramOf, leastSets, ordersMeeting } from './lower-sets.ts';
import { rank } from './rank.ts';
import { meets, type Requirement, requirementOf } from './requirement.ts';

export interface Condition {
  readonly by: number;
  readonly requirement: Requirement;
  /** Any of these will do: none of its states may be preferred to the target. */
  readonly sets: readonly (readonly number[])[];
  /** There are more such sets. */
  readonly more: boolean;
  /** Strict orders of all states, of m!. */
  readonly count: bigint;
  /** Whether its preference meets the condition as it is; null where it is partly unknown. */
  readonly met: boolean | null;
}

export interface ConceptInverse {
  readonly concept: AnsweredConceptId;
  /** One for each varying decision maker; null where it depends on what the others prefer, and theirs is open, too. */
  readonly conditions: readonly (Condition | Refusal)[] | null;
  /** Combinations of strict orders under which the target is stable for each varying decision maker. */
  readonly count: bigint | Refusal;
  /** … and for everyone else, with the preference it has. */
  readonly equilibria: bigint | Refusal;
}

export interface Inverse {
  readonly target: number;
  readonly varying: readonly number[];
  /** All combinations of strict orders of the varying decision makers: (m!)ⁿ. */
  readonly total: bigint;
  readonly results: readonly ConceptInverse[];
}

/** The most sets listed of a condition. */
const mostSets = 12;

/** Preferences of those who do not vary have to be known. */
export function invert(
  game: Game,
  target: number,
  varying: readonly number[],
  concepts: readonly AnsweredConceptId[],
  question: Question,
): Inverse | Refusal {
  const fixed = Array.from({ length: game.n }, (_, j) => j).filter((j) => !varying.includes(j));
  const unranked = fixed.some((j) => game.ranks[j] === null) ? refuseUnranked(game) : null;
  if (unranked) return unranked;
  const results: ConceptInverse[] = [];
  for (const concept of concepts) {
    if (question.budget.cancelled()) return refuse('cancelled');
    const found = invertOne(game, target, varying, fixed, concept, question);
    if (isRefusal(found)) return found;
    results.push(found);
  }
  return { target, varying, total: factorial(game.m) ** BigInt(varying.length), results };
}

function invertOne(
  game: Game,
  target: number,
  varying: readonly number[],
  fixed: readonly number[],
  concept: AnsweredConceptId,
  question: Question,
): ConceptInverse | Refusal {
  const rule = answerRules[concept];
  const dependsOnOthers = rule.steps === 'improvements';
  const joint: JointCount | Refusal | null = dependsOnOthers
    ? countJointly(game, target, varying, rule, question)
    : null;
  if (joint && isRefusal(joint) && joint.refusal === 'cancelled') return joint;
  if (joint && varying.length > 1)
    return {
      concept,
      conditions: null,
      count: isRefusal(joint) ? joint : joint.stable,
      equilibria: isRefusal(joint) ? joint : joint.equilibrium,
    };
  const conditions = varying.map((i) =>
    conditionOf(game, i, target, requirementOf(game, i, target, rule, question.countermove)),
  );
  const count = conditions.reduce<bigint | Refusal>(
    (product, each) => (isRefusal(product) ? product : isRefusal(each) ? each : product * each.count),
    1n,
  );
  const othersStay = (): boolean =>
    fixed.every((j) => {
      const r = rank(game, j);
      const needed = requirementOf(game, j, target, rule, question.countermove);
      return meets(needed, (s) => r[s]! <= r[target]!);
    });
  if (!joint) return { concept, conditions, count, equilibria: othersStay() ? count : 0n };
  return { concept, conditions, count, equilibria: isRefusal(joint) ? joint : joint.equilibrium };
}

function conditionOf(game: Game, by: number, target: number, requirement: Requirement): Condition | Refusal {
  const diagram = diagramOf(requirement);
  if (isRefusal(diagram)) return diagram;
  const count = ordersMeeting(diagram, factorial(game.m));
  if (isRefusal(count)) return count;
  const { sets, more } = leastSets(diagram, mostSets);
  const r = game.ranks[by];
  const met = r ? meets(requirement, (s) => r[s]! <= r[target]!) : null;
  return { by, requirement, sets, more, count, met };
}

const factorials: bigint[] = [1n];

function factorial(n: number): bigint {
  for (let k = factorials.length; k <= n; k++) factorials.push(factorials[k - 1]! * BigInt(k));
  return factorials[n]!;
}
