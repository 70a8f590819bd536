/** Degrees of preference as written: fuzzy or probabilistic, with thresholds, and comparisons that have a degree each. */
import { error, type Report } from '../diagnostic.ts';
import { child, entry, type Node, type ScalarNode } from '../text/tree.ts';
import type { DegreeScale } from './conflict.ts';
import { entriesOf, scalarText } from './fields.ts';
import { decimalPattern } from './schema.ts';
import { certain, unitsOf } from './stated-pairs.ts';
import { hasMisspelt } from './suggest.ts';

export const scales = ['fuzzy', 'probabilistic'] as const;
const parameters: Readonly<Record<DegreeScale['kind'], readonly string[]>> = {
  fuzzy: ['threshold'],
  probabilistic: ['alpha', 'beta', 'gamma'],
};

/** Comparisons as keys, each with its degree; or as lists, the degree last. Null for a degree that is none, or out of range (and reported). */
export function gradedIn(
  node: Node | undefined,
  report: Report,
): readonly { readonly comparison: Node; readonly degree: string | null }[] {
  const degree = (value: Node): string | null =>
    fraction(value, 'degree-range', (units) => units >= 0 && units <= certain, report);
  if (node?.kind !== 'list')
    return entriesOf(node).map(({ key, keySpan, value }) => {
      const comparison: ScalarNode = { ...plain, text: key, span: keySpan, layer: value.layer };
      return { comparison, degree: degree(value) };
    });
  return node.items.flatMap((item) => {
    if (item.kind !== 'list') return [];
    const comparison = { ...item, items: item.items.slice(0, -1) };
    const value = item.items.at(-1);
    if (!value) return [{ comparison, degree: null }];
    const text = scalarText(value) ?? '';
    if (!decimalPattern.test(text)) report(error('not-a-decimal', value.span, { found: text }));
    return [{ comparison, degree: degree(value) }];
  });
}

const plain = { kind: 'scalar', quoted: false, empty: false, decoration: null } as const;

/** How degrees are meant, and what is asked for; null where that is wrong (and reported). */
export function readScale(node: Node, report: Report): DegreeScale | null {
  const kinds = scales.filter((scale) => entry(node, scale));
  const [kind] = kinds;
  if (!kind || kinds.length > 1) {
    if (node.kind === 'map')
      report(error('degrees-kind', { start: node.span.start, end: node.span.start + 1 }));
    return null;
  }
  const positive = (units: number): boolean => units > 0 && units <= certain;
  const parameter = (key: string, otherwise: string | null, fits = positive): string | null => {
    const written = child(node, key);
    if (written)
      return fraction(written, fits === positive ? 'threshold-range' : 'gamma-range', fits, report);
    if (otherwise === null && !hasMisspelt(node, [kind, key], report))
      report(error('threshold-missing', entry(node, kind)!.keySpan, {}, 'write-threshold'));
    return otherwise;
  };
  const own = parameters[kind];
  const strange = entriesOf(node).find(
    ({ key }) => Object.values(parameters).flat().includes(key) && !own.includes(key),
  );
  if (strange) {
    report(
      error('parameter-kind', strange.keySpan, { key: strange.key, kind }, 'one-of', {
        names: own.join(', '),
      }),
    );
    return null;
  }
  if (kind === 'fuzzy') {
    const threshold = parameter('threshold', null);
    return threshold === null ? null : { kind, threshold };
  }
  const alpha = parameter('alpha', '1');
  const beta = parameter('beta', '1');
  const gamma = parameter('gamma', '0', (units) => units >= 0 && units < certain);
  return alpha === null || beta === null || gamma === null ? null : { kind, alpha, beta, gamma };
}

/** A decimal in its range; null where it is none (which was reported) or lies outside. */
function fraction(
  node: Node,
  code: 'degree-range' | 'threshold-range' | 'gamma-range',
  fits: (units: number) => boolean,
  report: Report,
): string | null {
  const text = scalarText(node);
  if (text === null || !decimalPattern.test(text)) return null;
  if (fits(unitsOf(text))) return text;
  report(error(code, node.span, { found: text }));
  return null;
}
