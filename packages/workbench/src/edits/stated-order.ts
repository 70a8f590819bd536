/** A decision maker's order of the states as it comes out, whatever it was written as. */
import {
  type Compiled,
  compile,
  isRefusal,
  levelsOf,
  type Preference,
  type Refusal,
  refuse,
  type StateSpace,
  type Structure,
  truth,
  vectorsOf,
} from '@modus-vivendi/engine';
import type { Layer } from './edited.ts';
import { variantOf } from './layers.ts';
import { editBudget, type Opened } from './opened.ts';

export type Tree = Parameters<Structure['formula']>[0];

export interface StatedOrder {
  readonly preference: Preference;
  readonly structure: Structure;
  readonly space: StateSpace;
  /** States by tier, the most preferred first. */
  readonly tiers: readonly (readonly number[])[];
  /** By how many degrees the step from tier k to the next is stronger than a mild one. */
  readonly strongAfter: readonly number[];
  /** In which states a proposition holds; null where members of a combined state differ on it. */
  readonly holds: (tree: Tree) => Uint8Array | null;
}

/** Refused where the model has errors, or where the decision maker leaves something unknown. */
export function statedOrder(model: Opened, layer: Layer, decisionMaker: string): StatedOrder | Refusal {
  const outcome = compile(model.file, variantOf(layer), editBudget);
  if (isRefusal(outcome)) return outcome;
  if (!outcome.ok) return refuse('mend-first');
  const { conflict, game, structure } = outcome.compiled;
  const i = conflict.decisionMakers.findIndex(({ id }) => id === decisionMaker);
  const preference = conflict.preferences[i];
  const ranks = game.ranks[i];
  const space = structure.space();
  if (isRefusal(space)) return space;
  if (!preference) return refuse('unknown-path', { path: decisionMaker });
  if (!ranks) return refuse('not-exact', { by: decisionMaker });
  const top = ranks.reduce((most, rank) => Math.max(most, rank), -1);
  const tiers: number[][] = Array.from({ length: top + 1 }, () => []);
  for (const [s, rank] of ranks.entries()) tiers[top - rank]!.push(s);
  const holds = (tree: Tree): Uint8Array | null => statesWhere(outcome.compiled, space, tree);
  return { preference, structure, space, tiers, holds, strongAfter: strongSteps(preference, tiers, holds) };
}

function statesWhere({ structure, game }: Compiled, space: StateSpace, tree: Tree): Uint8Array | null {
  const formula = structure.formula(tree);
  const found = new Uint8Array(game.m);
  for (let s = 0; s < game.m; s++) {
    const vectors = space.graph ? [-1] : Array.from(vectorsOf(space, s));
    const values = vectors.map((vector) => truth(formula, vector < 0 ? [] : levelsOf(space, vector), s));
    if (new Set(values).size > 1) return null;
    found[s] = values[0] === 1 ? 1 : 0;
  }
  return found;
}

/** Two states of different tiers differ by the degree of the first statement on which they differ. */
function strongSteps(
  preference: Preference,
  tiers: readonly (readonly number[])[],
  holds: (tree: Tree) => Uint8Array | null,
): readonly number[] {
  if (preference.kind === 'ranking') return preference.parts[0]?.strongAfter ?? [];
  if (preference.kind !== 'priorities') return tiers.map(() => 0);
  const strong = preference.priorities
    .filter(({ strength }) => strength > 1)
    .flatMap(({ statements, strength }) =>
      statements.map(({ expression }) => ({ strength, where: holds(expression.tree) })),
    );
  return tiers.map((tier, k) => {
    const [above, below] = [tier[0], tiers[k + 1]?.[0]];
    if (above === undefined || below === undefined) return 0;
    const first = strong.find(({ where }) => where?.[above] !== where?.[below]);
    return first ? first.strength - 1 : 0;
  });
}
