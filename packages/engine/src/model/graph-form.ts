/** A conflict given directly as a graph: its states, and who can move from which to which. */
import { error, type Report } from '../diagnostic.ts';
import type { Span } from '../span.ts';
import { parseArc } from '../text/arc.ts';
import { child, type MapNode, type Node } from '../text/tree.ts';
import type { GraphState } from './conflict.ts';
import { described, entriesOf, noWhere, scalarsOf, spansWithin, textOf } from './fields.ts';
import { mapForm } from './schema.ts';
import { graphStateShape } from './shape.ts';
import { reportUnknown } from './suggest.ts';

/** In file order, by which they are numbered. A state is its name, or a map that may have one. */
export function readGraphStates(tree: MapNode, language: string, report: Report): readonly GraphState[] {
  const written = child(tree, 'states');
  const states = entriesOf(written).map(({ key, keySpan, value }) => {
    const rest = described(value, language, keySpan);
    return { ...rest, name: isText(value) ? textOf(value, language) : rest.name, key };
  });
  if (written && written.kind === 'map' && states.length === 0)
    report(error('no-states', written.span ?? noWhere));
  return states;
}

const isText = (node: Node): boolean =>
  node.kind === 'scalar' || mapForm(graphStateShape, entriesOf(node))?.kind === 'entries';

/** Arcs as pairs of indices, each once, in the order written; a number stands for the state in that place. */
export function readArcs(
  node: Node | undefined,
  graphIndex: ReadonlyMap<string, number>,
  source: string,
  report: Report,
): [number, number][] {
  const arcs = new Map<number, [number, number]>();
  const stateOf = (word: string, span: Span): number | null => {
    const number = /^[1-9]\d*$/.test(word) ? Number(word) : null;
    const index =
      graphIndex.get(word) ?? (number !== null && number <= graphIndex.size ? number - 1 : undefined);
    if (index === undefined) reportUnknown('unknown-state', span, { name: word }, graphIndex.keys(), report);
    return index ?? null;
  };
  for (const item of scalarsOf(node)) {
    const arc = parseArc(item.text);
    if (!arc) {
      report(error('arc-syntax', item.span, { found: item.text }));
      continue;
    }
    const spanOf = spansWithin(item, source);
    const from = stateOf(
      arc.from,
      spanOf(item.text.indexOf(arc.from), item.text.indexOf(arc.from) + arc.from.length),
    );
    const to = stateOf(
      arc.to,
      spanOf(item.text.lastIndexOf(arc.to), item.text.lastIndexOf(arc.to) + arc.to.length),
    );
    if (from === null || to === null) continue;
    if (from === to) report(error('arc-loop', item.span));
    const pairs = arc.both
      ? ([
          [from, to],
          [to, from],
        ] as const)
      : ([[from, to]] as const);
    for (const [s, t] of pairs) if (s !== t) arcs.set(s * graphIndex.size + t, [s, t]);
  }
  return [...arcs.values()];
}
