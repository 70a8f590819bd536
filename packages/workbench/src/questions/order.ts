/** The states in the order of one decision maker's preference: a window of the list, and where the states stand that people talk about. */
import { type Compiled, type ConceptId, stateKey, whereTrue } from '@modus-vivendi/engine';
import type { Context } from './context.ts';
import { type Landmark, landmarksOf } from './order-landmarks.ts';
import { type Standing, standingOf } from './order-standing.ts';
import { decisionMakerIndex } from './order-statements.ts';

export interface OrderRow {
  readonly key: string;
  readonly number: number;
  /** The author's name, or null. */
  readonly name: string | null;
  /** What is taken. */
  readonly taken: string;
  /** Place among the tiers, from 1 for the best. */
  readonly place: number;
  /** How many states share the place. */
  readonly sharing: number;
  readonly firstOfPlace: boolean;
  /** How the states of this place compare with each other is not known. */
  readonly unsure: boolean;
  /** The step from the place above to this one is a strong one. */
  readonly strongAbove: boolean;
  /** Here begins a part that cannot be compared with those above. */
  readonly partAbove: boolean;
  readonly statusQuo: boolean;
  /** Under which of the concepts asked it is an equilibrium; empty when none was asked. */
  readonly equilibrium: readonly ConceptId[];
}

export interface Order {
  readonly states: number;
  readonly places: number;
  /** `parts`: a ranking in mutually unknown parts; `within`: `either-order` leaves states of some places unordered; `pairs`: stated pair by pair, and no ranking. */
  readonly unknown: 'no' | 'parts' | 'within' | 'pairs';
  readonly from: number;
  readonly rows: readonly OrderRow[];
  readonly landmarks: readonly Landmark[];
  /** Equilibria were asked for and there are too many states to look for them here. */
  readonly tooManyForEquilibria: boolean;
}

export interface OrderArgs {
  readonly by: string;
  /** The window: `count` rows from index `from` in the list. */
  readonly from: number;
  readonly count: number;
  /** Whether equilibria shall be marked. */
  readonly equilibria: boolean;
}

const mostRows = 300;
/** Equilibria are marked in conflicts of at most so many states; larger ones are asked in the outcomes panel. */
const mostForEquilibria = 50_000;
const marked: readonly ConceptId[] = ['nash', 'gmr', 'smr', 'seq'];

/** Null when there is no such decision maker. */
export function order({ by, from, count, equilibria }: OrderArgs, context: Context): Order | null {
  const compiled = context.compiled();
  const i = decisionMakerIndex(compiled.conflict, by);
  if (i < 0) return null;
  const standing = standingOf(compiled, i);
  const { game } = compiled;
  const tooMany = equilibria && game.m > mostForEquilibria;
  const results = equilibria && !tooMany ? context.analysis(marked, compiled).results : [];
  const speaker = context.speaker(compiled);
  const start = Math.max(0, Math.min(from, game.m - 1));
  const states = standing.order.subarray(start, Math.min(game.m, start + Math.min(count, mostRows)));
  const strong = strengthOf(compiled, i, standing);
  const isPairwise = compiled.conflict.preferences[i]!.kind === 'pairwise';
  return {
    states: game.m,
    places: standing.starts.length - 1,
    unknown: standing.parts.length > 1 ? 'parts' : !standing.unsure ? 'no' : isPairwise ? 'pairs' : 'within',
    from: start,
    rows: Array.from(states, (s, k): OrderRow => {
      const tier = standing.tierOf[s]!;
      const first = standing.starts[tier] === start + k;
      return {
        key: stateKey(compiled, s),
        number: s + 1,
        name: speaker.stateName(s),
        taken: speaker.taken(s),
        place: tier + 1,
        sharing: standing.starts[tier + 1]! - standing.starts[tier]!,
        firstOfPlace: first,
        unsure: standing.unsure?.has(tier) ?? false,
        strongAbove: first && tier > 0 && strong(tier),
        partAbove: first && tier > 0 && standing.parts.includes(tier),
        statusQuo: s === compiled.statusQuo,
        equilibrium: results.flatMap(({ concept, equilibria: found }) => (found.has(s) ? [concept] : [])),
      };
    }),
    landmarks: landmarksOf(compiled, standing, speaker),
    tooManyForEquilibria: tooMany,
  };
}

/** Whether the step down to a tier, from the one above it, is a strong one. */
function strengthOf(
  compiled: Compiled,
  i: number,
  { order: list, starts }: Standing,
): (tier: number) => boolean {
  const preference = compiled.conflict.preferences[i]!;
  if (preference.kind === 'ranking') {
    const strongAfter = preference.parts.flatMap((part) => part.strongAfter);
    return (tier) => (strongAfter[tier - 1] ?? 0) > 0;
  }
  if (preference.kind !== 'priorities') return () => false;
  const vital = preference.priorities
    .filter(({ strength }) => strength > 1)
    .flatMap(({ statements }) => statements)
    .map(({ expression }) => whereTrue(compiled, expression.tree));
  return (tier) => {
    const above = list[starts[tier - 1]!]!;
    const below = list[starts[tier]!]!;
    return vital.some((column) => column.has(above) !== column.has(below));
  };
}
