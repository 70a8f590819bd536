/** What would turn an implied comparison around: which statement to move, and how much else each move would turn around with it. */
import { compareStates, type StateSet } from '@modus-vivendi/engine';
import type { Context } from './context.ts';
import { columnsOf, refined } from './order-refine.ts';
import { decisionMakerIndex } from './order-statements.ts';
import { reversedPairs } from './telling-count.ts';

/** Positions are places among the priorities, from 0, as written. */
export type Offer = {
  readonly said: string;
  /** Other pairs of states that would be turned around; for `remove` also those that would become ties. */
  readonly others: number;
} & (
  | { readonly kind: 'raise' | 'lower'; readonly from: number; readonly to: number; readonly past: string }
  | { readonly kind: 'remove'; readonly from: number }
);

export interface Offers {
  /** What decides now, in a clause. */
  readonly decides: string;
  readonly offers: readonly Offer[];
  /** `none`: no statement speaks for the other state; `not-statements`: the preference is no list of priorities. */
  readonly why: 'none' | 'not-statements' | null;
}

const mostOffers = 4;
/** Moves whose consequences are counted. */
const mostTried = 8;

export function tellingOffers(
  { by, preferred, other }: { readonly by: string; readonly preferred: string; readonly other: string },
  context: Context,
): Offers | null {
  const compiled = context.compiled();
  const i = decisionMakerIndex(compiled.conflict, by);
  const high = context.stateOf(preferred, compiled);
  const low = context.stateOf(other, compiled);
  const ranks = compiled.game.ranks[i];
  if (!ranks || high < 0 || low < 0 || ranks[high] === ranks[low]) return null;
  const speaker = context.speaker(compiled);
  const decides = speaker.noun(compareStates(compiled, i, low, high).clause);
  const preference = compiled.conflict.preferences[i]!;
  if (preference.kind !== 'priorities') return { decides, offers: [], why: 'not-statements' };
  const places = preference.priorities.map(({ statements }, at) => ({
    at,
    columns: columnsOf(compiled, statements),
    said: speaker.noun({ noun: 'statement', statement: statements[0]! }),
    single: statements.length === 1,
  }));
  type Place = (typeof places)[number];
  const columnsIn = (list: readonly Place[]): readonly StateSet[] => list.flatMap(({ columns }) => columns);
  const ranksOf = (list: readonly Place[]): Int32Array => refined(columnsIn(list), compiled.game.m);
  /** Whether the list puts the pair the other way round: cheap to tell, unlike what else it does. */
  const turns = (list: readonly Place[]): boolean => {
    const first = columnsIn(list).find((column) => column.has(high) !== column.has(low));
    return first?.has(low) ?? false;
  };
  const others = (list: readonly Place[]): number => reversedPairs(ranks, ranksOf(list)) - 1;
  const deciding = places.findIndex(({ columns }) =>
    columns.some((column) => column.has(high) !== column.has(low)),
  );
  const decider = places[deciding]!;
  const offers: Offer[] = [];
  for (const place of places.slice(deciding + 1)) {
    if (!place.single || !place.columns[0]!.has(low) || place.columns[0]!.has(high)) continue;
    const move = (kind: 'raise' | 'lower', what: Place, past: Place): void => {
      const after = moved(places, what.at, past.at);
      if (offers.length < mostTried && turns(after))
        offers.push({
          kind,
          said: what.said,
          past: past.said,
          from: what.at,
          to: past.at,
          others: others(after),
        });
    };
    move('raise', place, decider);
    // Next to each other, either move gives the same list.
    if (decider.single && place.at > deciding + 1) move('lower', decider, place);
  }
  const without = places.filter(({ at }) => at !== deciding);
  if (decider.single && turns(without)) {
    const after = ranksOf(without);
    offers.push({
      kind: 'remove',
      said: decider.said,
      from: deciding,
      others: reversedPairs(ranks, after) - 1 + newTies(ranks, after),
    });
  }
  const least = offers.sort((a, b) => a.others - b.others || a.from - b.from).slice(0, mostOffers);
  return { decides, offers: least, why: least.length === 0 ? 'none' : null };
}

/** The list with one item elsewhere; `to` counts in the list afterwards. */
function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, k) => k !== from);
  rest.splice(to, 0, list[from]!);
  return rest;
}

/** Pairs ordered before and tied after, where `after` only joins what `before` told apart. */
function newTies(before: Int32Array, after: Int32Array): number {
  const pairs = (ranks: Int32Array): number => {
    const size = new Float64Array(ranks.reduce((most, rank) => Math.max(most, rank), 0) + 1);
    for (let s = 0; s < ranks.length; s++) size[ranks[s]!]!++;
    return size.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  };
  return pairs(after) - pairs(before);
}
