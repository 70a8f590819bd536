/** What each decision maker prefers, as written: priorities, weights or a ranking, and pairs of states beside it or alone. */
import { error, type Report } from '../diagnostic.ts';
import type { Span } from '../span.ts';
import { child, entry, type MapNode, type Node } from '../text/tree.ts';
import type { OrderedPreference, Preference, Priority, Statement } from './conflict.ts';
import { reportUnknownDecisionMaker } from './decision-makers.ts';
import { claimsOf, described, entriesOf, itemsOf, scalarText } from './fields.ts';
import { pairwiseKeys, readPairwise } from './pairwise.ts';
import { readRanking } from './ranking.ts';
import type { Layers } from './references.ts';
import type { Structure } from './structure.ts';
import { hasMisspelt, meant, reportUnknown } from './suggest.ts';

const kindsOfPreference = ['priorities', 'weights', 'ranking'] as const;

/** By decision maker index; null where it is missing or wrong (and reported). */
export function readPreferences(
  tree: MapNode,
  layers: Layers,
  source: string,
  report: Report,
): readonly (Preference | null)[] {
  const { current } = layers;
  const section = entry(tree, 'preferences');
  const ids = new Set(current.decisionMakers.map(({ id }) => id));
  const strangers = entriesOf(section?.value).filter(({ key }) => !ids.has(key));
  const misspelt = new Set(strangers.map(({ key }) => meant(key, ids, report)));
  for (const { key, keySpan } of strangers)
    reportUnknownDecisionMaker(key, keySpan, current.decisionMakers, report);
  const preferences = current.decisionMakers.map(({ id, span }) => {
    const found = entry(section?.value, id);
    // A missing or misshapen section was reported as such.
    if (!found && section?.value.kind === 'map' && !misspelt.has(id))
      report(error('missing-preferences', span, { name: id }, 'write-preferences'));
    return found && found.value.kind === 'map'
      ? readPreference(id, found.value, found.keySpan, layers, source, report)
      : null;
  });
  reportMixed(preferences, report);
  return preferences;
}

/** Degrees of two kinds in one conflict could be asked about by no concept. */
function reportMixed(preferences: readonly (Preference | null)[], report: Report): void {
  const graded = preferences.flatMap((each) => (each?.kind === 'pairwise' && each.scale ? [each] : []));
  const other = graded.find(({ scale }) => scale!.kind !== graded[0]!.scale!.kind); // all have one
  if (other) report(error('degrees-mixed', other.span));
}

function readPreference(
  id: string,
  value: MapNode,
  span: Span,
  layers: Layers,
  source: string,
  report: Report,
): Preference | null {
  const kinds = kindsOfPreference.filter((kind) => entry(value, kind));
  const kind = kinds[0];
  const pairwise = pairwiseKeys.some((key) => entry(value, key));
  if ((!kind && !pairwise) || kinds.length > 1) {
    if (kind || !hasMisspelt(value, [...kindsOfPreference, ...pairwiseKeys], report))
      report(error('preference-kind', span, { name: id }));
    return null;
  }
  const shared = { claims: claimsOf(value), span };
  const order = kind ? readOrder(kind, child(value, kind)!, shared, layers, source, report) : null;
  if (!pairwise || (kind && !order)) return order;
  return readPairwise(value, order, shared, layers, source, report);
}

function readOrder(
  kind: OrderedPreference['kind'],
  node: Node,
  shared: Pick<Preference, 'claims' | 'span'>,
  layers: Layers,
  source: string,
  report: Report,
): OrderedPreference | null {
  const { current } = layers;
  const { span } = shared;
  if (kind === 'priorities') {
    const priorities = readPriorities(node, current, report);
    return priorities && { kind, priorities, ...shared };
  }
  if (kind === 'weights') {
    if (current.form === 'graph') report(error('weights-in-graph-form', span));
    return { kind, weights: current.form === 'graph' ? [] : readWeights(node, current, report), ...shared };
  }
  const parts = readRanking(node, layers, source, report);
  return parts && { kind, parts, ...shared };
}

function readPriorities(node: Node, structure: Structure, report: Report): readonly Priority[] | null {
  const priorities: Priority[] = [];
  let sound = true;
  let least = Number.POSITIVE_INFINITY;
  const readStatement = (item: Node): Statement | null => {
    const expression = structure.expression(item.kind === 'map' ? child(item, 'statement') : item, report);
    sound &&= expression !== null;
    return expression && { ...described(item, structure.language), expression };
  };
  for (const item of itemsOf(node)) {
    const either = child(item, 'either-order');
    if (item.kind === 'map' && Boolean(either) === Boolean(child(item, 'statement'))) {
      if (either || !hasMisspelt(item, ['statement', 'either-order'], report))
        report(error('statement-kind', { start: item.span.start, end: item.span.start + 1 }));
      sound = false;
      continue;
    }
    const strength = strengthOf(item, report);
    if (strength > least)
      report(error(strength === 2 ? 'vital-prefix' : 'strength-grows', item.span, {}, 'move-vital-up'));
    least = Math.min(least, strength);
    const statements = either ? itemsOf(either).map(readStatement) : [readStatement(item)];
    priorities.push({
      statements: statements.filter((statement) => statement !== null),
      strength,
      misplaced: misplacedBy(item, report),
    });
  }
  return sound ? priorities : null;
}

/** A group in either order is uncertain enough. */
function misplacedBy(item: Node, report: Report): number {
  const written = child(item, 'misplaced');
  if (!written) return 0;
  if (child(item, 'either-order')) report(error('misplaced-group', written.span));
  return Number(scalarText(written) ?? 0) || 0;
}

/** The most degrees of strength. */
const mostStrength = 9;

/** The degree that a statement gives to differences: as written, or 2 where it is vital. What contradicts itself was reported. */
function strengthOf(item: Node, report: Report): number {
  const vital = scalarText(child(item, 'vital'));
  const written = child(item, 'strength');
  const text = scalarText(written);
  if (!written || text === null || !/^[0-9]+$/.test(text)) return vital === 'true' ? 2 : 1;
  const strength = Number(text);
  if (strength < 1 || strength > mostStrength)
    report(error('strength-range', written.span, { most: mostStrength }));
  else if (vital !== null && (vital === 'true') !== strength > 1)
    report(error('strength-not-vital', written.span));
  return Math.min(Math.max(strength, 1), mostStrength);
}

function readWeights(node: Node, structure: Structure, report: Report): { option: number; weight: string }[] {
  return entriesOf(node).flatMap(({ key, keySpan, value }) => {
    const option = structure.optionIndex.get(key);
    if (option === undefined) {
      reportUnknown('unknown-option', keySpan, { name: key }, structure.optionIndex.keys(), report);
      return [];
    }
    return [{ option, weight: scalarText(value) ?? '0' }];
  });
}
