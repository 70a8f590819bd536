/** The graph model in integers: what every analysis works on. Analysis never sees a name. */
import { error, type Report } from '../diagnostic.ts';
import type { Conflict, Preference } from '../model/conflict.ts';
import { indexOf } from '../model/references.ts';
import type { StateSpace } from '../model/state-space.ts';
import type { Structure } from '../model/structure.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { type Blocks, blocksOf } from './blocks.ts';
import { columnsOf } from './columns.ts';
import { arcMoves, type Moves, optionMoves } from './moves.ts';
import { type Degrees, degreesOf } from './pairwise.ts';
import type { PartialOrder } from './partial-order.ts';
import { type Differs, type RankContext, ranksOf } from './ranks.ts';

export interface Game {
  /** Number of decision makers, 0…n−1. */
  readonly n: number;
  /** Number of states, 0…m−1; state k has the number k + 1. */
  readonly m: number;
  readonly moves: readonly Moves[];
  /** r_i(s): the higher the better, ties equal, dense from 0; null where decision maker i's preference is no ranking. */
  readonly ranks: readonly (Int32Array | null)[];
  /** i prefers s to t by degree d + 2 or more ⇔ s stands above t in blocks[i][d]; as long as the largest degree of i's goes. */
  readonly blocks: readonly (readonly Blocks[])[];
  /** How i compares states where its preference is no ranking: partly unknown, stated pair by pair, or a matter of degree; null where it is ranked. */
  readonly partial: readonly (PartialOrder | null)[];
  /** How surely i prefers one state to another; null where nothing is a matter of degree to it. */
  readonly degrees: readonly (Degrees | null)[];
  /** e_ij: +1 for i devoted to j, −1 aggressive, 0 indifferent; toward oneself +1 and toward others 0 unless stated. Null where none is stated. */
  readonly attitudes: readonly (readonly number[])[] | null;
  /** Values of the states' option vectors, ascending, for joint moves; null in graph form and where states are coalesced. */
  readonly values: Float64Array | null;
}

/** Compiles a validated conflict. Diagnostics are left for what only the states can tell. */
export function compileGame(conflict: Conflict, structure: Structure, report: Report): Game | Refusal | null {
  const ground = groundOf(conflict, structure);
  if (isRefusal(ground)) return ground;
  let sound = true;
  const orders = conflict.preferences.map((preference) => {
    const order = orderOf(preference, ground);
    if (!('differs' in order)) return order;
    const stated = preference.kind === 'pairwise' ? preference.otherwise : preference;
    const place =
      stated?.kind === 'priorities'
        ? stated.priorities[order.differs]!.statements[0]!.expression.span
        : preference.span;
    report(error('coalesced-differ', place, {}, 'coalesce-less'));
    sound = false;
    return null;
  });
  return sound
    ? gameOf(
        conflict,
        ground,
        orders.flatMap((order) => order ?? []),
      )
    : null;
}

/** States and moves, before anybody prefers anything. */
export interface Ground extends RankContext {
  readonly moves: readonly Moves[];
}

export function groundOf(conflict: Conflict, structure: Structure): Ground | Refusal {
  const space = structure.space();
  if (isRefusal(space)) return space;
  const column = columnsOf(space);
  const moves: Moves[] = [];
  for (const [i, decisionMaker] of conflict.decisionMakers.entries()) {
    const own =
      structure.form === 'graph'
        ? arcMoves(space.count, remaining(decisionMaker.arcs, structure, column, i))
        : optionMoves(space, {
            options: decisionMaker.options,
            changes: decisionMaker.options.map((o) => structure.options[o]!.change),
            forbidden: structure.forbidden
              .filter(({ by }) => by === i)
              .map(({ from, to }) => ({
                from: column(structure.formula(from.tree)),
                to: column(structure.formula(to.tree)),
              })),
          });
    if (isRefusal(own)) return own;
    moves.push(own);
  }
  return { ...rankContext(structure, space, column), moves };
}

/** What ranks are made from, beside the preference. */
export const rankContext = (
  structure: Structure,
  space: StateSpace,
  column: RankContext['column'] = columnsOf(space),
): RankContext => ({
  space,
  column,
  formula: (statement) => structure.formula(statement.expression.tree),
  indexOf: (identity) => indexOf(structure, space, identity),
});

/** How one decision maker compares the states: what stands under its index in a game. */
export interface Order {
  readonly ranks: Int32Array | null;
  readonly blocks: readonly Blocks[];
  readonly partial: PartialOrder | null;
  readonly degrees: Degrees | null;
}

export function orderOf(preference: Preference, context: RankContext): Order | Differs {
  const found = ranksOf(preference, context);
  if ('differs' in found) return found;
  return {
    ranks: found instanceof Int32Array ? found : null,
    blocks: blocksOf(preference, context),
    partial: found instanceof Int32Array ? null : found,
    degrees: preference.kind === 'pairwise' ? degreesOf(found, preference) : null,
  };
}

export const gameOf = (conflict: Conflict, { space, moves }: Ground, orders: readonly Order[]): Game => ({
  n: conflict.decisionMakers.length,
  m: space.count,
  moves,
  ranks: orders.map(({ ranks }) => ranks),
  blocks: orders.map(({ blocks }) => blocks),
  partial: orders.map(({ partial }) => partial),
  degrees: orders.map(({ degrees }) => degrees),
  attitudes: attitudesOf(conflict),
  values: jointValues(conflict, space),
});

const signs = { positive: 1, neutral: 0, negative: -1 } as const;

function attitudesOf({ attitudes, decisionMakers }: Conflict): number[][] | null {
  if (attitudes.length === 0) return null;
  const toward = decisionMakers.map((_, i) => decisionMakers.map((__, j) => (i === j ? 1 : 0)) as number[]);
  for (const { of, toward: j, attitude } of attitudes) toward[of]![j] = signs[attitude];
  return toward;
}

const jointValues = ({ form }: Conflict, space: StateSpace): Float64Array | null =>
  form === 'graph' || space.members.length > 0 ? null : space.values;

/** Graph form: the arcs that are not deleted. */
function remaining(
  arcs: Conflict['decisionMakers'][number]['arcs'],
  structure: Structure,
  column: ReturnType<typeof columnsOf>,
  i: number,
): readonly (readonly [number, number])[] {
  const rules = structure.forbidden
    .filter(({ by }) => by === i)
    .map(({ from, to }) => ({
      from: column(structure.formula(from.tree)),
      to: column(structure.formula(to.tree)),
    }));
  const holds = (bits: Uint32Array, s: number): boolean => ((bits[s >> 5]! >>> (s & 31)) & 1) === 1;
  return arcs.filter(([s, t]) => !rules.some(({ from, to }) => holds(from, s) && holds(to, t)));
}
