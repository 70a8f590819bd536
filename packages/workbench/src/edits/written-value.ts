/** From what is written to a value to be written elsewhere. */
import type { WrittenNode } from '@modus-vivendi/engine';
import type { Value } from './yaml.ts';

/** Comments stay where they are. */
export function asValue(node: WrittenNode): Value {
  if (node.kind === 'scalar') return node.empty ? null : node.text;
  if (node.kind === 'list') return node.items.map(asValue);
  return new Map(node.entries.map(({ key, value }) => [key, asValue(value)] as const));
}
