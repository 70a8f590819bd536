/** What levers may add to a list of priorities: every statement used anywhere in the file, options and consequences and their negations. */

import { spellExpression } from '../text/expression-spelling.ts';
import { child, type Node } from '../text/tree.ts';
import type { Conflict, Expression } from './conflict.ts';
import { entriesOf, itemsOf } from './fields.ts';
import { written } from './lever-change.ts';
import type { Structure } from './structure.ts';

/** By names, each once. Statements elsewhere in the file count where they make sense in this conflict and name options, not their numbers. */
export function leverVocabulary(
  tree: Node,
  { conflict, structure }: { readonly conflict: Conflict; readonly structure: Structure },
  byName: (expression: Expression) => string,
): readonly string[] {
  const here = conflict.preferences.flatMap((preference) =>
    preference.kind === 'priorities'
      ? preference.priorities.flatMap(({ statements }) =>
          statements.map(({ expression }) => byName(expression)),
        )
      : [],
  );
  const atoms = [...conflict.options.filter(({ hidden }) => !hidden), ...conflict.consequences].flatMap(
    ({ id }) => [id, `not ${id}`],
  );
  const spelled = [...here, ...elsewhere(tree), ...atoms].flatMap((text) => {
    const expression = structure.expression(written(text), () => {});
    return expression ? [spellExpression(expression.tree)] : [];
  });
  return [...new Set(spelled)];
}

function elsewhere(tree: Node): readonly string[] {
  const found: string[] = [];
  const take = (item: Node): void => {
    if (item.kind === 'scalar') {
      if (!item.empty && !/\d|^\s*[YN-]+\s*$/.test(item.text)) found.push(item.text);
      return;
    }
    for (const inner of itemsOf(child(item, 'either-order'))) take(inner);
    const statement = child(item, 'statement');
    if (statement) take(statement);
  };
  const visit = (node: Node): void => {
    for (const { key, value } of entriesOf(node)) {
      if (key === 'priorities') for (const item of itemsOf(value)) take(item);
      else visit(value);
    }
  };
  visit(tree);
  return found;
}
