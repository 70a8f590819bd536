/** The feasibility rules that hold in a layer, in their order, each with where it is written. */
import type { WrittenNode } from '@modus-vivendi/engine';
import type { Layer, Path } from './edited.ts';
import { beneath } from './layers.ts';
import type { Opened } from './opened.ts';

export interface WrittenRule {
  readonly path: Path;
  readonly id: string | null;
  /** Written in the layer itself, not in one beneath. */
  readonly isOwn: boolean;
}

export function rulesIn(model: Opened, layer: Layer): readonly WrittenRule[] {
  const own = layer.join();
  let rules: readonly WrittenRule[] = itemsAt(model, ['feasibility'], layer.length === 0);
  for (const stage of stagesOf(layer)) {
    const at = (key: string): Path | undefined =>
      stage.map((each) => [...each, 'feasibility', key]).find((path) => model.at(path));
    const drop = at('drop');
    const dropped = new Set(drop ? scalarsAt(model, drop) : []);
    const add = at('add');
    rules = [
      ...rules.filter(({ id }) => id === null || !dropped.has(id)),
      ...(add ? itemsAt(model, add, add.slice(0, -2).join() === own) : []),
    ];
  }
  return rules;
}

/** From the bottom: a scenario, then each belief; in a scenario, what it says of a belief stands for what the file says of it. */
function stagesOf(layer: Layer): readonly (readonly Layer[])[] {
  const stages: Layer[][] = [];
  for (const each of [layer, ...beneath(layer)].filter(({ length }) => length > 0)) {
    const depth = depthOf(each);
    const last = stages.at(-1);
    if (last && depth > 0 && depthOf(last[0]!) === depth) last.push(each);
    else stages.push([each]);
  }
  return stages.reverse();
}

/** How many views deep. */
const depthOf = (layer: Layer): number => layer.filter((part) => part === 'beliefs').length;

const itemsAt = ({ at }: Opened, path: Path, isOwn: boolean): readonly WrittenRule[] => {
  const list = at(path);
  if (list?.kind !== 'list') return [];
  return list.items.map((_, k) => {
    const id = at([...path, String(k), 'id']);
    return { path: [...path, String(k)], id: id?.kind === 'scalar' ? id.text : null, isOwn };
  });
};

function scalarsAt({ at }: Opened, path: Path): readonly string[] {
  const list: WrittenNode | undefined = at(path);
  return list?.kind === 'list'
    ? list.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []))
    : [];
}
