/** Preference stated pair by pair: `relation` and `degrees`, with every state in them resolved and every pair settled once. */
import { error, type Report } from '../diagnostic.ts';
import { isRefusal } from '../refusal.ts';
import type { Span } from '../span.ts';
import type { WrittenRanking } from '../text/ranking.ts';
import { child, entry, type MapNode, type Node } from '../text/tree.ts';
import type { Comparison, OrderedPreference, PairwisePreference } from './conflict.ts';
import { gradedIn, readScale, scales } from './degrees.ts';
import { itemsOf } from './fields.ts';
import { indexOf } from './identities.ts';
import { readWritten, resolveParts } from './ranking.ts';
import type { Layers } from './references.ts';
import type { StateSpace } from './state-space.ts';
import { type Clash, pairsAmong, statedPairs } from './stated-pairs.ts';
import { listed } from './suggest.ts';

export const pairwiseKeys = ['relation', 'degrees'] as const;

/** As many pairs as the largest conflict has in which they can be answered; no model lists more. */
const mostPairs = pairsAmong(2048);

/** A comparison before its states are known. */
interface Written {
  readonly ranking: WrittenRanking;
  readonly degree: string | null;
  readonly span: Span;
  readonly layer: number;
}

/** Null where something is wrong (and reported). `otherwise`: the order stated beside the pairs. */
export function readPairwise(
  value: MapNode,
  otherwise: OrderedPreference | null,
  shared: Pick<PairwisePreference, 'claims' | 'span'>,
  layers: Layers,
  source: string,
  report: Report,
): PairwisePreference | null {
  const degrees = child(value, 'degrees');
  const scale = degrees ? readScale(degrees, report) : null;
  const written = [
    ...comparisonsIn(child(value, 'relation'), source, report),
    ...degreesIn(degrees, source, report),
  ];
  if (otherwise && hasStrength(otherwise)) {
    report(error('pairs-and-strength', shared.span, {}, 'strength-or-pairs'));
    return null;
  }
  if ((degrees && !scale) || written.some((each) => each === null)) return null;
  const { current } = layers;
  const space = current.space();
  if (isRefusal(space)) {
    report(error('numbers-need-states', shared.span, { number: '' }, 'use-priorities'));
    return null;
  }
  const comparisons: Comparison[] = [];
  const names = new Map<number, string>();
  let pairs = 0;
  let sound = true;
  for (const each of written) {
    const { ranking, degree, span, layer } = each!; // none is null: looked for above
    pairs += pairsAmong(ranking.parts.flatMap(({ tiers }) => tiers.flat()).length);
    if (pairs > mostPairs) {
      report(error('too-many-pairs', span, { limit: mostPairs }, 'state-an-order'));
      return null;
    }
    const origin = layers.structures[layer] ?? current;
    const found = resolveParts(ranking, origin, layers, space, report);
    sound &&= found.sound;
    for (const [index, { text }] of found.ranked) if (!names.has(index)) names.set(index, text);
    comparisons.push({ tiers: found.parts.flatMap(({ tiers }) => tiers), degree, span });
  }
  if (!sound) return null;
  const indexed = comparisons.map((each) => ({
    ...each,
    tiers: each.tiers.map((tier) => tier.map((state) => indexOf(current, space, state))),
  }));
  const told = new Set<string>();
  const clash = (at: number, t: number, s: number, how: Clash): void => {
    sound = false;
    const pair = [at, Math.min(t, s), Math.max(t, s)].join();
    if (told.has(pair)) return;
    told.add(pair);
    const values = { first: names.get(t) ?? '', second: names.get(s) ?? '' };
    const { span } = comparisons[at]!;
    if (how.of === 'degree' || !scale) report(error('pair-contradicts', span, values));
    else
      report(
        error(scale.kind === 'fuzzy' ? 'fuzzy-sum' : 'probability-sum', span, {
          ...values,
          sum: String(how.sum),
        }),
      );
  };
  const stated = statedPairs(space.count, scale?.kind ?? 'fuzzy', indexed, clash);
  if (sound && !otherwise && stated.count < pairsAmong(space.count)) {
    const missing = pairsAmong(space.count) - stated.count;
    const place = (entry(value, 'relation') ?? entry(value, 'degrees'))!.keySpan; // one of them is there
    const states = listed(unstated(space, stated.degree));
    report(error('pairs-missing', place, { count: missing, states }, 'state-an-order'));
    sound = false;
  }
  return sound ? { kind: 'pairwise', otherwise, comparisons, scale, ...shared } : null;
}

/** Pairs of which nothing is stated, by number; some more than are shown. */
function unstated({ count }: StateSpace, degree: (t: number, s: number) => number | undefined): string[] {
  const found: string[] = [];
  for (let s = 0; s < count; s++)
    for (let t = s + 1; t < count && found.length <= 12; t++)
      if (degree(t, s) === undefined) found.push(`${s + 1} – ${t + 1}`);
  return found;
}

const hasStrength = (order: OrderedPreference): boolean =>
  order.kind === 'priorities'
    ? order.priorities.some(({ strength }) => strength > 1)
    : order.kind === 'ranking' && order.parts.some(({ strongAfter }) => strongAfter.some(Boolean));

/** A relation: one comparison, or several. */
function comparisonsIn(node: Node | undefined, source: string, report: Report): (Written | null)[] {
  if (!node) return [];
  return (node.kind === 'list' ? itemsOf(node) : [node]).map((item) => {
    const ranking = readWritten(item, source, report);
    return ranking && checked({ ranking, degree: null, span: item.span, layer: item.layer }, report);
  });
}

/** Degrees: comparisons as keys, each with its degree; or as lists, the degree last. */
function degreesIn(node: Node | undefined, source: string, report: Report): (Written | null)[] {
  return scales.flatMap((scale) =>
    gradedIn(child(node, scale), report).map(({ comparison, degree }) => {
      const ranking = readWritten(comparison, source, report);
      if (!ranking || degree === null) return null;
      const { span, layer } = comparison;
      const written = checked({ ranking, degree, span, layer }, report);
      if (!written || ranking.parts.some(({ tiers }) => tiers.length > 1)) return written;
      report(error('degree-of-ties', span));
      return null;
    }),
  );
}

/** A comparison is about two states or more, of which each two are known to compare. */
function checked(written: Written, report: Report): Written | null {
  const { parts } = written.ranking;
  const strongest = Math.max(...parts.flatMap(({ strongAfter }) => strongAfter));
  const found = parts.length > 1 ? '?' : strongest > 0 ? '>'.repeat(strongest + 1) : null;
  const alone = parts.flatMap(({ tiers }) => tiers.flat()).length < 2;
  if (found) report(error('comparison-sign', written.span, { found }));
  else if (alone) report(error('comparison-alone', written.span));
  return found || alone ? null : written;
}
