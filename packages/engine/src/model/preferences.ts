/** What each decision maker prefers, as written: priorities, weights or a ranking, with every state of a ranking resolved. */
import { error, type Report, warning } from '../diagnostic.ts';
import { isRefusal } from '../refusal.ts';
import { parseRanking, readRankingList, type WrittenState } from '../text/ranking.ts';
import { child, entry, type MapNode, type Node } from '../text/tree.ts';
import type { Preference, Priority, RankingPart, StateIdentity, Statement } from './conflict.ts';
import { claimsOf, described, entriesOf, itemsOf, scalarText, spanWithin } from './fields.ts';
import { carry, indexOf, isFeasible, type Layers, readStateText } from './references.ts';
import { reportUnknownDecisionMaker, type Structure } from './structure.ts';

/** By decision maker index; null where it is missing or wrong (and reported). */
export function readPreferences(tree: MapNode, layers: Layers, source: string, report: Report): readonly (Preference | null)[] {
  const { current } = layers;
  const section = entry(tree, 'preferences');
  for (const { key, keySpan } of entriesOf(section?.value)) {
    if (!current.decisionMakers.some(({ id }) => id === key)) reportUnknownDecisionMaker(key, keySpan, current.decisionMakers, report);
  }
  return current.decisionMakers.map(({ id, span }) => {
    const found = entry(section?.value, id);
    if (!found) {
      report(error('missing-preferences', span, { name: id }, 'write-preferences'));
      return null;
    }
    const kinds = (['priorities', 'weights', 'ranking'] as const).filter((kind) => entry(found.value, kind));
    const kind = kinds[0];
    if (!kind || kinds.length > 1) {
      report(error('preference-kind', found.keySpan, { name: id }));
      return null;
    }
    const node = child(found.value, kind)!;
    const shared = { claims: claimsOf(found.value), span: found.keySpan };
    if (kind === 'priorities') {
      const priorities = readPriorities(node, current, report);
      return priorities && { kind, priorities, ...shared };
    }
    if (kind === 'weights') {
      if (current.form === 'graph') report(error('weights-in-graph-form', found.keySpan));
      return { kind, weights: readWeights(node, current, report), ...shared };
    }
    const parts = readRanking(node, layers, source, report);
    return parts && { kind, parts, ...shared };
  });
}

function readPriorities(node: Node, structure: Structure, report: Report): readonly Priority[] | null {
  const priorities: Priority[] = [];
  let sound = true;
  let mild: Node | null = null;
  const readStatement = (item: Node): Statement | null => {
    const expression = structure.expression(item.kind === 'map' ? child(item, 'statement') : item, report);
    sound &&= expression !== null;
    return expression && { ...described(item, structure.language), expression };
  };
  for (const item of itemsOf(node)) {
    const either = child(item, 'either-order');
    if (item.kind === 'map' && Boolean(either) === Boolean(child(item, 'statement'))) {
      report(error('statement-kind', { start: item.span.start, end: item.span.start + 1 }));
      sound = false;
      continue;
    }
    const vital = scalarText(child(item, 'vital')) === 'true';
    if (vital && mild) report(error('vital-prefix', item.span, {}, 'move-vital-up'));
    if (!vital) mild ??= item;
    const statements = either ? itemsOf(either).map(readStatement) : [readStatement(item)];
    priorities.push({ statements: statements.filter((statement) => statement !== null), vital });
  }
  return sound ? priorities : null;
}

function readWeights(node: Node, structure: Structure, report: Report): { option: number; weight: string }[] {
  return entriesOf(node).flatMap(({ key, keySpan, value }) => {
    const option = structure.optionIndex.get(key);
    if (option === undefined) {
      report(error('unknown-option', keySpan, { name: key }));
      return [];
    }
    return [{ option, weight: scalarText(value) ?? '0' }];
  });
}

function readRanking(node: Node, layers: Layers, source: string, report: Report): readonly RankingPart[] | null {
  const { current } = layers;
  const decorated = node.kind === 'list' ? null : node.kind === 'scalar' ? node.decoration : null;
  if (decorated) {
    report(error('decorated-expression', node.span, { mark: decorated }, 'write-not-or-quote'));
    return null;
  }
  if (node.kind === 'map') return null;
  const written = node.kind === 'list' ? readRankingList(node) : parseRanking(node, (start, end) => spanWithin(node, source, start, end));
  for (const { code, span, values } of written.problems) report(error(code, span, values));
  if (written.problems.length > 0) return null;

  const space = current.space();
  if (isRefusal(space)) {
    report(error('numbers-need-states', node.span, { number: '' }, 'use-priorities'));
    return null;
  }
  let sound = true;
  const origin = layers.structures[node.layer] ?? current;
  const seen = new Uint8Array(space.count);
  const resolve = ({ text, span }: WrittenState): StateIdentity[] => {
    // A state that a variant makes infeasible leaves the ranking written beneath it.
    const local: Layers = origin === current ? layers : { ...layers, current: origin };
    const written = readStateText(text, span, origin, local, report);
    sound &&= written !== null;
    const state = written && carry(written, origin, current);
    if (!state || !isFeasible(state, current)) return [];
    const index = indexOf(current, space, state);
    if (index < 0) return [];
    if (seen[index]) {
      report(error('ranking-repeats', span, { state: text }));
      sound = false;
    }
    seen[index] = 1;
    return [state];
  };
  const parts = written.parts.map((part): RankingPart => {
    const tiers: StateIdentity[][] = [];
    const strongAfter: boolean[] = [];
    part.tiers.forEach((tier, k) => {
      const states = tier.flatMap(resolve);
      const strong = part.strongAfter[k] ?? false;
      if (states.length > 0) {
        tiers.push(states);
        strongAfter.push(strong);
      } else if (strong && strongAfter.length > 0) strongAfter[strongAfter.length - 1] = true;
    });
    return { tiers, strongAfter };
  });
  if (!sound) return null;
  const missed = [...seen.keys()].filter((index) => !seen[index]).map((index) => index + 1);
  if (missed.length > 0) {
    report(error('ranking-misses', node.span, { count: missed.length, states: missed.slice(0, 12).join(', ') + (missed.length > 12 ? ', …' : '') }));
    return null;
  }
  return parts;
}

/** A statement that holds at every state, or at none, decides nothing; worth a word to its author. */
export function warnOfIdle(preferences: readonly (Preference | null)[], decides: (statement: Statement) => boolean, report: Report): void {
  for (const preference of preferences) {
    if (preference?.kind !== 'priorities') continue;
    for (const statement of preference.priorities.flatMap(({ statements }) => statements)) {
      if (!decides(statement)) report(warning('idle-statement', statement.expression.span, { statement: statement.expression.text }));
    }
  }
}
