/** What each decision maker prefers, as written: priorities, weights or a ranking, with every state of a ranking resolved. */
import { error, type Report } from '../diagnostic.ts';
import { isRefusal } from '../refusal.ts';
import type { Span } from '../span.ts';
import { parseRanking, readRankingList, type WrittenState } from '../text/ranking.ts';
import { child, entry, type MapNode, type Node } from '../text/tree.ts';
import type { Preference, Priority, RankingPart, StateIdentity, Statement } from './conflict.ts';
import { reportUnknownDecisionMaker } from './decision-makers.ts';
import { claimsOf, described, entriesOf, itemsOf, scalarText, spansWithin } from './fields.ts';
import { indexOf } from './identities.ts';
import { type Layers, lookUp, lookUpTaken } from './references.ts';
import type { Structure } from './structure.ts';
import { hasMisspelt, listed, meant, reportUnknown } from './suggest.ts';

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
  return current.decisionMakers.map(({ id, span }) => {
    const found = entry(section?.value, id);
    // A missing or misshapen section was reported as such.
    if (!found && section?.value.kind === 'map' && !misspelt.has(id))
      report(error('missing-preferences', span, { name: id }, 'write-preferences'));
    return found && found.value.kind === 'map'
      ? readPreference(id, found.value, found.keySpan, layers, source, report)
      : null;
  });
}

function readPreference(
  id: string,
  value: MapNode,
  span: Span,
  layers: Layers,
  source: string,
  report: Report,
): Preference | null {
  const { current } = layers;
  const kinds = kindsOfPreference.filter((kind) => entry(value, kind));
  const kind = kinds[0];
  if (!kind || kinds.length > 1) {
    if (kind || !hasMisspelt(value, kindsOfPreference, report))
      report(error('preference-kind', span, { name: id }));
    return null;
  }
  const node = child(value, kind)!;
  const shared = { claims: claimsOf(value), span };
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

function readRanking(
  node: Node,
  layers: Layers,
  source: string,
  report: Report,
): readonly RankingPart[] | null {
  // A map, or a mark of YAML on a ranking, was reported with the shape.
  if (node.kind === 'map' || (node.kind === 'scalar' && (node.empty || node.decoration))) return null;
  const written =
    node.kind === 'list' ? readRankingList(node) : parseRanking(node, spansWithin(node, source));
  if (!written) return null;
  for (const { code, span, values } of written.problems) report(error(code, span, values));
  if (written.problems.length > 0) return null;

  const { current } = layers;
  const space = current.space();
  if (isRefusal(space)) {
    report(error('numbers-need-states', node.span, { number: '' }, 'use-priorities'));
    return null;
  }
  const origin = layers.structures[node.layer] ?? current;
  const ranked = new Map<number, readonly WrittenState[]>();
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
    ranked.set(index, tier);
    if (before === undefined) return [found.state];
    // States of one tier that a layer above coalesces stay in it.
    if (before !== tier || origin === current) {
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

/** Numbers of states without a rank; some more than are shown. */
function missing(ranked: ReadonlyMap<number, unknown>, count: number): number[] {
  const missed: number[] = [];
  for (let index = 0; index < count && missed.length <= 12; index++)
    if (!ranked.has(index)) missed.push(index + 1);
  return missed;
}
