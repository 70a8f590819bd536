/** Rankings as written: every state in them resolved, every feasible state in its tier. */
import { error, type Report } from '../diagnostic.ts';
import { isRefusal } from '../refusal.ts';
import { parseRanking, readRankingList, type WrittenRanking, type WrittenState } from '../text/ranking.ts';
import type { Node } from '../text/tree.ts';
import type { RankingPart, StateIdentity } from './conflict.ts';
import { spansWithin } from './fields.ts';
import { indexOf } from './identities.ts';
import { type Layers, lookUp, lookUpTaken } from './references.ts';
import type { StateSpace } from './state-space.ts';
import type { Structure } from './structure.ts';
import { listed } from './suggest.ts';

/** A ranking of all states, perhaps in parts; null where it is wrong (and reported). */
export function readRanking(
  node: Node,
  layers: Layers,
  source: string,
  report: Report,
): readonly RankingPart[] | null {
  const written = readWritten(node, source, report);
  if (!written) return null;
  const { current } = layers;
  const space = current.space();
  if (isRefusal(space)) {
    report(error('numbers-need-states', node.span, { number: '' }, 'use-priorities'));
    return null;
  }
  const origin = layers.structures[node.layer] ?? current;
  const { parts, ranked, sound } = resolveParts(written, origin, layers, space, report);
  const missed = ranked.size < space.count ? missing(ranked, space.count) : [];
  if (sound && missed.length > 0) {
    report(
      error('ranking-misses', node.span, {
        count: space.count - ranked.size,
        states: listed(missed.map(String)),
      }),
    );
  }
  return sound && missed.length === 0 ? parts.filter(({ tiers }) => tiers.length > 0) : null;
}

/** The tiers of states as they are written, in a string or as a list; null where they cannot be read (and that was reported). */
export function readWritten(node: Node, source: string, report: Report): WrittenRanking | null {
  // A map, or a mark of YAML on a ranking, was reported with the shape.
  if (node.kind === 'map' || (node.kind === 'scalar' && (node.empty || node.decoration))) return null;
  const written =
    node.kind === 'list' ? readRankingList(node) : parseRanking(node, spansWithin(node, source));
  if (!written) return null;
  for (const { code, span, values } of written.problems) report(error(code, span, values));
  return written.problems.length > 0 ? null : written;
}

/** A state as it was written, and with which others. */
interface Ranked {
  readonly tier: readonly WrittenState[];
  readonly text: string;
}

/** The states meant. `ranked`: how each was written, by index; `sound`: whether nothing is wrong with them. */
export function resolveParts(
  written: WrittenRanking,
  origin: Structure,
  layers: Layers,
  space: StateSpace,
  report: Report,
): {
  readonly parts: readonly RankingPart[];
  readonly ranked: ReadonlyMap<number, Ranked>;
  readonly sound: boolean;
} {
  const { current } = layers;
  const ranked = new Map<number, Ranked>();
  let sound = true;
  const resolve = (state: WrittenState, tier: readonly WrittenState[]): StateIdentity[] => {
    const found = state.taken
      ? lookUpTaken(state.taken, state.span, origin, layers, report)
      : lookUp(state.text, state.span, origin, layers, report);
    if (!found || !('state' in found)) {
      // A state that a layer above makes infeasible leaves the ranking written beneath it.
      if (found && origin === current) found.infeasible();
      sound &&= found !== null && origin !== current;
      return [];
    }
    const index = indexOf(current, space, found.state);
    const before = ranked.get(index);
    ranked.set(index, { tier, text: state.text });
    if (before === undefined) return [found.state];
    // States of one tier that a layer above coalesces stay in it.
    if (before.tier !== tier || origin === current) {
      report(error('ranking-repeats', state.span, { state: state.text }));
      sound = false;
    }
    return [];
  };
  const parts = written.parts.map((part): RankingPart => {
    const tiers: StateIdentity[][] = [];
    const strongAfter: number[] = [];
    part.tiers.forEach((tier, k) => {
      const states = tier.flatMap((state) => resolve(state, tier));
      const stronger = part.strongAfter[k] ?? 0;
      const last = strongAfter.length - 1;
      if (states.length > 0) {
        tiers.push(states);
        strongAfter.push(stronger);
      } else if (last >= 0) strongAfter[last] = Math.max(strongAfter[last]!, stronger);
    });
    if (strongAfter.length > 0) strongAfter[strongAfter.length - 1] = 0;
    return { tiers, strongAfter };
  });
  return { parts, ranked, sound };
}

/** Numbers of states without a rank; some more than are shown. */
function missing(ranked: ReadonlyMap<number, unknown>, count: number): number[] {
  const missed: number[] = [];
  for (let index = 0; index < count && missed.length <= 12; index++)
    if (!ranked.has(index)) missed.push(index + 1);
  return missed;
}
