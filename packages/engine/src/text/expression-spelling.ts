/** How expressions are spelled: options by number and patterns written out by name, and expressions written from their trees. */
import { type ExpressionTree, parseExpression, type Vocabulary } from './expression.ts';
import { tokenize } from './tokens.ts';

/**
 * The same expression with every option by name, whatever the order of options; everything else as it was written. Null where the text
 * cannot be read. O(length).
 */
export function spellByName(text: string, vocabulary: Vocabulary): string | null {
  const { tree } = parseExpression(text, vocabulary);
  if (!tree) return null;
  if (/^\s*[YN-]+\s*$/.test(text)) return spellExpression(tree);
  let spelled = '';
  let at = 0;
  for (const { kind, text: word, start, end } of tokenize(text)) {
    if (kind !== 'number') continue;
    const before = /\w$/.test(text.slice(at, start)) ? ' ' : '';
    const behind = /^[\w-]/.test(text.slice(end)) ? ' ' : '';
    spelled += text.slice(at, start) + before + vocabulary.numbering[Number(word) - 1] + behind;
    at = end;
  }
  return spelled + text.slice(at);
}

/** An expression that reads as the tree. */
export function spellExpression(tree: ExpressionTree): string {
  switch (tree.kind) {
    case 'constant':
      return String(tree.value);
    case 'option':
    case 'named':
      return tree.id;
    case 'level':
      return `${tree.id} = ${tree.level}`;
    case 'not':
      return tree.of.kind === 'level'
        ? `${tree.of.id} != ${tree.of.level}`
        : `not ${within(tree.of, tightness.not)}`;
    default: {
      const own = tightness[tree.kind];
      return `${within(tree.left, own)} ${tree.kind} ${within(tree.right, own + 1)}`;
    }
  }
}

/** How tightly each connective binds; all of them lean to the left. */
const tightness = { if: 1, iff: 1, or: 2, xor: 2, and: 3, not: 4 };

function within(tree: ExpressionTree, least: number): string {
  const spelled = spellExpression(tree);
  const own =
    tree.kind === 'not' && tree.of.kind === 'level'
      ? 5
      : tree.kind in tightness
        ? tightness[tree.kind as 'and']
        : 5;
  return own < least ? `(${spelled})` : spelled;
}
