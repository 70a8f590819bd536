/** Feasibility rules and forbidden moves as written. */
import { error, type Report } from '../diagnostic.ts';
import { child, entry, type MapNode, type Node } from '../text/tree.ts';
import type { DecisionMaker, Expression, ForbiddenMove, Rule } from './conflict.ts';
import { decisionMakerIndex } from './decision-makers.ts';
import { described, itemsOf, scalarText, textOf } from './fields.ts';
import { hasMisspelt } from './suggest.ts';

type Reader = (node: Node | undefined, report: Report) => Expression | null;

const ruleKinds = ['never', 'if', 'at-most-one', 'at-least-one', 'exactly-one'] as const;

export function readRules(
  tree: MapNode,
  language: string,
  expression: Reader,
  report: Report,
): readonly Rule[] {
  const rules = itemsOf(child(tree, 'feasibility')).flatMap(
    (item) => readRule(item, language, expression, report) ?? [],
  );
  const seen = new Set<string>();
  for (const { id, span } of rules) {
    if (id === null) continue;
    if (seen.has(id)) report(error('duplicate-rule', span, { name: id }, 'remove-or-rename'));
    seen.add(id);
  }
  return rules;
}

function readRule(item: Node, language: string, expression: Reader, report: Report): Rule | null {
  if (item.kind !== 'map') return null;
  const start = { start: item.span.start, end: item.span.start + 1 };
  const kinds = ruleKinds.filter((kind) => entry(item, kind));
  const kind = kinds[0];
  if (!kind && entry(item, 'then')) report(error('if-needs-then', entry(item, 'then')!.keySpan));
  else if (kinds.length > 1 || (!kind && !hasMisspelt(item, ruleKinds, report)))
    report(error('rule-kind', start));
  else if (kind && (kind === 'if') !== Boolean(entry(item, 'then')))
    report(error('if-needs-then', entry(item, kind === 'if' ? kind : 'then')!.keySpan));
  if (!kind) return null;
  const nodes =
    kind === 'never'
      ? [child(item, 'never')]
      : kind === 'if'
        ? [child(item, 'if'), child(item, 'then')]
        : itemsOf(child(item, kind));
  const parts = nodes.map((node) => expression(node, report)).filter((part) => part !== null);
  if (parts.length < nodes.length || parts.length === 0) return null;
  const id = scalarText(child(item, 'id'));
  return {
    ...described(item, language, entry(item, 'id')?.value.span ?? start),
    id,
    kind: kind === 'if' ? 'if-then' : kind,
    parts,
    because: textOf(child(item, 'because'), language),
  };
}

export function readForbidden(
  tree: MapNode,
  decisionMakers: readonly DecisionMaker[],
  language: string,
  expression: Reader,
  report: Report,
): readonly ForbiddenMove[] {
  return itemsOf(child(child(tree, 'moves'), 'forbidden')).flatMap((item): ForbiddenMove[] => {
    const by = decisionMakerIndex(child(item, 'by'), decisionMakers, report);
    const from = expression(child(item, 'from'), report);
    const to = expression(child(item, 'to'), report);
    return by === null || !from || !to ? [] : [{ ...described(item, language), by, from, to }];
  });
}
