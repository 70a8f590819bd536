/** Named propositions (consequences, coalesced states) resolved to formulas, each after those it mentions. */
import { error, type Report } from '../diagnostic.ts';
import type { Span } from '../span.ts';
import { deepestTree, type ExpressionTree, mentioned } from '../text/expression.ts';

export interface Definition {
  readonly id: string;
  readonly tree: ExpressionTree;
  readonly span: Span;
}

/** How large an expression is once the names in it are written out. */
export interface Extent {
  readonly size: number;
  readonly height: number;
}

/** Names are written out where they are used; beyond this many terms that would not end. */
export const mostTerms = 5000;

export const tooLarge = ({ size, height }: Extent): boolean => size > mostTerms || height > deepestTree;

/** The extent of a tree, given those of the names in it; a name without one counts as a single term. O(size of the tree). */
export function extentOf(tree: ExpressionTree, known: ReadonlyMap<string, Extent>): Extent {
  if (tree.kind === 'named') return known.get(tree.id) ?? { size: 1, height: 1 };
  if (tree.kind === 'not') {
    const { size, height } = extentOf(tree.of, known);
    return { size: size + 1, height: height + 1 };
  }
  if (!('left' in tree)) return { size: 1, height: 1 };
  const [left, right] = [extentOf(tree.left, known), extentOf(tree.right, known)];
  return { size: left.size + right.size + 1, height: Math.max(left.height, right.height) + 1 };
}

/** The definitions in an order in which each comes after those it mentions. Circles are reported, and what they run through is left out. */
export function inOrderOfUse(definitions: readonly Definition[], report: Report): readonly Definition[] {
  const byId = new Map(definitions.map((each) => [each.id, each]));
  const order: Definition[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const open: { readonly definition: Definition; readonly mentions: Iterator<string>; sound: boolean }[] = [];
  const enter = (definition: Definition): void => {
    state.set(definition.id, 'open');
    open.push({ definition, mentions: mentioned(definition.tree).values(), sound: true });
  };
  for (const first of definitions) {
    if (!state.has(first.id)) enter(first);
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const next = top.mentions.next();
      const mention = next.done ? undefined : byId.get(next.value);
      if (next.done) {
        open.pop();
        state.set(top.definition.id, 'done');
        if (top.sound) order.push(top.definition);
      } else if (mention && state.get(mention.id) === 'open') {
        report(error('circular-definition', top.definition.span, { name: top.definition.id }));
        top.sound = false;
      } else if (mention && !state.has(mention.id)) enter(mention);
    }
  }
  return order;
}
