/** Lists of priorities and tiers of a ranking after some levers have been used on them. Items by position; what is added by its own index. */

export interface ListEdits {
  readonly dropped: ReadonlySet<number>;
  /** By position: the gap that it goes to. */
  readonly moved: ReadonlyMap<number, number>;
  /** The gap of each item added. */
  readonly added: readonly number[];
}

/** What stands in the list afterwards, and whether it is vital: an old item by its position, a new one as −1 − its index. */
export interface Placed {
  readonly item: number;
  readonly vital: boolean;
}

/**
 * The list afterwards. What comes into the same gap keeps the order in which it stands now, and what is added follows. The vital items stay
 * the first ones: in a gap above one of them everything is vital; in the gap below the last of them, what was vital stays so.
 */
export function rearranged(
  count: number,
  vital: number,
  { dropped, moved, added }: ListEdits,
): readonly Placed[] {
  const list: Placed[] = [];
  const comers = [...moved].sort(([a], [b]) => a - b);
  for (let gap = 0; gap <= count; gap++) {
    for (const [item, to] of comers)
      if (to === gap) list.push({ item, vital: gap < vital || (gap === vital && item < vital) });
    for (const [k, to] of added.entries()) if (to === gap) list.push({ item: -1 - k, vital: gap < vital });
    if (gap < count && !dropped.has(gap) && !moved.has(gap)) list.push({ item: gap, vital: gap < vital });
  }
  return list;
}

/** The tiers of a ranking, best first; `strong[k]`: the step below tier k is a strong one. */
export interface Tiers {
  readonly tiers: readonly (readonly number[])[];
  readonly strong: readonly boolean[];
}

/** A state that joins tier `to`, or stands alone in the gap above it. */
export interface Shift {
  readonly state: number;
  readonly to: number;
  readonly alone: boolean;
}

/**
 * The ranking afterwards. What was above a gap comes to stand in it before what was below it, and where the step across the gap is strong
 * the former stays above that step and the latter below it. States of one tier that come into one gap stay equal.
 */
export function shifted({ tiers, strong }: Tiers, shifts: readonly Shift[]): Tiers {
  const tierOf = new Map(tiers.flatMap((tier, t) => tier.map((state) => [state, t] as const)));
  const moving = new Set(shifts.map(({ state }) => state));
  const sorted = [...shifts].sort((a, b) => tierOf.get(a.state)! - tierOf.get(b.state)! || a.state - b.state);
  const result: { states: number[]; strong: boolean }[] = [];
  const put = (states: number[]): void => {
    if (states.length > 0) result.push({ states, strong: false });
  };
  const stepBelow = (): void => {
    const last = result.at(-1);
    if (last) last.strong = true;
  };
  for (let t = 0; t <= tiers.length; t++) {
    const comers = sorted.filter(({ to, alone }) => alone && to === t);
    const groups = new Map<number, number[]>();
    for (const { state } of comers) {
      const from = tierOf.get(state)!;
      groups.set(from, [...(groups.get(from) ?? []), state]);
    }
    for (const [from, states] of groups) if (from < t) put(states);
    if (t > 0 && strong[t - 1]) stepBelow();
    for (const [from, states] of groups) if (from >= t) put(states);
    if (t === tiers.length) break;
    const joining = sorted.filter(({ to, alone }) => !alone && to === t).map(({ state }) => state);
    put([...tiers[t]!.filter((state) => !moving.has(state)), ...joining].sort((a, b) => a - b));
  }
  const last = result.at(-1);
  if (last) last.strong = false;
  return { tiers: result.map(({ states }) => states), strong: result.map((each) => each.strong) };
}
