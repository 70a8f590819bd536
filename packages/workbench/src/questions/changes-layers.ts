/** Where in the text a version's elements are written: its layers, what stands at a path, and a piece of it on one line. */
import type { Conflict, ModelFile, Speaker } from '@modus-vivendi/engine';

export type Node = NonNullable<ModelFile['tree']>['entries'][number]['value'];

/** The layers that make up a version, in the order in which they are laid on one another; the base model first. */
export function layersOf({ scenario, view }: Conflict): readonly (readonly string[])[] {
  const scenarios = scenario.map((id) => ['scenarios', id, 'change']);
  const beliefs = view.flatMap((_, depth) => {
    const chain = view.slice(0, depth + 1).flatMap((holder) => ['beliefs', holder]);
    return [[...chain, 'change'], ...scenarios.map((layer) => [...layer, ...chain, 'change'])];
  });
  return [[], ...scenarios, ...beliefs];
}

/** What a layer is called: the scenario, or whose view it is. */
export function overlayName(layer: readonly string[], conflict: Conflict, speaker: Speaker): string {
  const holders = layer.flatMap((step, k) => (layer[k - 1] === 'beliefs' ? [step] : []));
  if (holders.length > 0)
    return holders
      .map((id) => {
        const i = conflict.decisionMakers.findIndex((each) => each.id === id);
        return i < 0 ? id : speaker.decisionMaker(i);
      })
      .join(' › ');
  const scenario = conflict.scenarios.find(({ id }) => id === layer[1]);
  return speaker.text(scenario?.name ?? null, layer[1] ?? '');
}

export function nodeAt(tree: Node | undefined, path: readonly string[]): Node | undefined {
  let node = tree;
  for (const step of path) {
    if (node?.kind === 'map') node = node.entries.find(({ key }) => key === step)?.value;
    else if (node?.kind === 'list') node = node.items[Number(step)];
    else return undefined;
  }
  return node;
}

/** A piece of the text on one line: quoted wherever a sign in it could mean something. */
export function yamlLine(node: Node): string {
  if (node.kind === 'list') return `[${node.items.map(yamlLine).join(', ')}]`;
  if (node.kind === 'map')
    return `{${node.entries.map(({ key, value }) => `${JSON.stringify(key)}: ${yamlLine(value)}`).join(', ')}}`;
  return node.quoted || !/^[A-Za-z0-9][^\n,[\]{}#:"'&*!|>%@`]*$/.test(node.text)
    ? JSON.stringify(node.text)
    : node.text;
}
