/** The parts of a file in which a version of the conflict is written: the base model, scenarios, beliefs and beliefs within scenarios. */
import { child, type MapNode, nodesAlong, type Variant, type WrittenNode } from '@modus-vivendi/engine';
import type { Layer, Path } from './edited.ts';

interface Place {
  readonly scenario: string | null;
  readonly holders: readonly string[];
}

function placeOf(layer: Layer): Place {
  const inScenario = layer[0] === 'scenarios';
  const steps = inScenario ? layer.slice(3) : layer;
  const holders: string[] = [];
  for (let k = 0; k + 1 < steps.length; k += 2) {
    const [key, id] = [steps[k]!, steps[k + 1]!];
    if (key === 'types') holders.push(`${holders.pop()}:${id}`);
    else holders.push(id);
  }
  return { scenario: inScenario ? (layer[1] ?? null) : null, holders };
}

/** `holders`: whose view, and in it whose; `a:t` for a type of a belief. */
export const layerAt = ({ scenario, holders }: Place): Layer => [
  ...(scenario === null ? [] : ['scenarios', scenario, 'change']),
  ...holders.flatMap((step) => {
    const [holder, type] = step.split(':');
    return ['beliefs', holder!, ...(type === undefined ? [] : ['types', type])];
  }),
  ...(holders.length > 0 ? ['change'] : []),
];

/** The version of the conflict that a layer makes, without other scenarios. */
export function variantOf(layer: Layer): Variant {
  const { scenario, holders } = placeOf(layer);
  return { scenario: scenario === null ? [] : [scenario], view: holders };
}

/** The layers that a layer is laid on, the nearest first; the base model last. */
export function beneath(layer: Layer): readonly Layer[] {
  const { scenario, holders } = placeOf(layer);
  const depths = Array.from({ length: holders.length + 1 }, (_, k) =>
    holders.slice(0, holders.length - k),
  ).flatMap((each) => {
    const [last = '', ...before] = [...each].reverse();
    return last.includes(':') ? [each, [...before.reverse(), last.split(':')[0]!]] : [each];
  });
  const own = layer.join('/');
  return depths
    .flatMap((each): Layer[] => [
      ...(scenario === null ? [] : [layerAt({ scenario, holders: each })]),
      layerAt({ scenario: null, holders: each }),
    ])
    .filter((each) => each.join('/') !== own);
}

/** Every layer that something is written in, the base model first. */
export function layersIn(tree: MapNode): readonly Layer[] {
  const nested = (node: WrittenNode | undefined, prefix: Path): readonly Layer[] =>
    keysOf(child(node, 'beliefs')).flatMap((holder) => {
      const path = [...prefix, 'beliefs', holder];
      const belief = child(child(node, 'beliefs'), holder);
      const picture = (node: WrittenNode | undefined, own: Path): readonly Layer[] => [
        ...(child(node, 'change') ? [[...own, 'change']] : []),
        ...nested(node, own),
      ];
      const types = child(belief, 'types');
      return [
        ...picture(belief, path),
        ...keysOf(types).flatMap((type) => picture(child(types, type), [...path, 'types', type])),
      ];
    });
  const scenarios = keysOf(child(tree, 'scenarios')).flatMap((id): readonly Layer[] => {
    const layer = ['scenarios', id, 'change'];
    const change = nodesAlong(tree, layer)[3];
    return change ? [layer, ...nested(change, layer)] : [];
  });
  return [[], ...scenarios, ...nested(tree, [])];
}

export const keysOf = (node: WrittenNode | undefined): readonly string[] =>
  node?.kind === 'map' ? node.entries.map(({ key }) => key) : [];

/** A path as the layer that it lies in and what is left of it. */
export function splitPath(path: Path): { readonly layer: Layer; readonly within: Path } {
  let end = path[0] === 'scenarios' && path[2] === 'change' ? 3 : 0;
  let at = end;
  while (path[at] === 'beliefs' && path.length > at + 2) {
    at += 2;
    if (path[at] === 'types' && path.length > at + 2) at += 2;
    if (path[at] === 'change') {
      end = at + 1;
      break;
    }
  }
  return { layer: path.slice(0, end), within: path.slice(end) };
}
