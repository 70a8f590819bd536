/** Lists of priorities and tiers of a ranking after some levers have been used on them. Items by position; what is added by its own index. */

export interface ListEdits {
  readonly dropped: ReadonlySet<number>;
  /** By position: the gap that it goes to. */
  readonly moved: ReadonlyMap<number, number>;
  /** The gap of each item added. */
  readonly added: readonly number[];
}

/** What stands in the list afterwards, and its degree of strength: an old item by its position, a new one as −1 − its index. */
export interface Placed {
  readonly item: number;
  readonly strength: number;
}

/**
 * The list afterwards. What comes into the same gap keeps the order in which it stands now, and what is added follows. Strength never grows
 * down a list: what comes into a gap keeps its own as far as what stands above and below the gap now allows; what is added brings none.
 */
export function rearranged(
  strengths: readonly number[],
  { dropped, moved, added }: ListEdits,
): readonly Placed[] {
  const list: Placed[] = [];
  const comers = [...moved].sort(([a], [b]) => a - b);
  for (let gap = 0; gap <= strengths.length; gap++) {
    const [above, below] = [strengths[gap - 1] ?? Number.POSITIVE_INFINITY, strengths[gap] ?? 1];
    for (const [item, to] of comers)
      if (to === gap) list.push({ item, strength: Math.min(above, Math.max(below, strengths[item]!)) });
    for (const [k, to] of added.entries()) if (to === gap) list.push({ item: -1 - k, strength: below });
    if (gap < strengths.length && !dropped.has(gap) && !moved.has(gap))
      list.push({ item: gap, strength: strengths[gap]! });
  }
  return list;
}

/** The tiers of a ranking, best first; `steps[k]`: by how many degrees the step below tier k is stronger than a mild one. */
export interface Tiers {
  readonly tiers: readonly (readonly number[])[];
  readonly steps: readonly number[];
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
export function shifted({ tiers, steps }: Tiers, shifts: readonly Shift[]): Tiers {
  const tierOf = new Map(tiers.flatMap((tier, t) => tier.map((state) => [state, t] as const)));
  const moving = new Set(shifts.map(({ state }) => state));
  const sorted = [...shifts].sort((a, b) => tierOf.get(a.state)! - tierOf.get(b.state)! || a.state - b.state);
  const result: (readonly [readonly number[], number])[] = [];
  for (let t = 0; t <= tiers.length; t++) {
    const comers = sorted.filter(({ to, alone }) => alone && to === t);
    const groups = new Map<number, number[]>();
    for (const { state } of comers) {
      const from = tierOf.get(state)!;
      groups.set(from, [...(groups.get(from) ?? []), state]);
    }
    for (const [from, states] of groups) if (from < t) result.push([states, 0]);
    if (t > 0) result.push([[], steps[t - 1]!]);
    for (const [from, states] of groups) if (from >= t) result.push([states, 0]);
    if (t === tiers.length) break;
    const joining = sorted.filter(({ to, alone }) => !alone && to === t).map(({ state }) => state);
    const staying = tiers[t]!.filter((state) => !moving.has(state));
    result.push([[...staying, ...joining].sort((a, b) => a - b), 0]);
  }
  return gathered(result);
}

/** Tiers with the steps below them; of steps around what is empty the strongest counts. */
export function gathered(pieces: readonly (readonly [readonly number[], number])[]): Tiers {
  const tiers: (readonly number[])[] = [];
  const steps: number[] = [];
  for (const [states, step] of pieces) {
    if (states.length > 0) {
      tiers.push(states);
      steps.push(step);
    } else if (tiers.length > 0) steps[tiers.length - 1] = Math.max(steps[tiers.length - 1]!, step);
  }
  if (tiers.length > 0) steps[tiers.length - 1] = 0;
  return { tiers, steps };
}
