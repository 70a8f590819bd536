/** Scenarios and beliefs: what differs from the base model. */
import { child, type Edit, refuse, type WrittenNode } from '@modus-vivendi/engine';
import type { Edited, Layer, Path, Words } from './edited.ts';
import { freshId } from './ids.ts';
import { keysOf, layerAt, layersIn } from './layers.ts';
import { changed, make, type Opened, unknownPath } from './opened.ts';
import { put } from './put.ts';
import { notesOn, removals } from './removal.ts';
import { sitesIn } from './sites.ts';
import { keepSound } from './sound.ts';
import { nameValue, textValue } from './texts.ts';
import { block, type Value } from './yaml.ts';

const wordAt = ({ at }: Opened, path: Path): string | null => {
  const node = at(path);
  return node?.kind === 'scalar' && !node.empty ? node.text : null;
};

/** Scenarios, what the base model is called on axes, and types of beliefs share one namespace. */
const scenarioNames = (model: Opened): readonly string[] => [
  ...keysOf(model.at(['scenarios'])),
  ...keysOf(model.at(['axes'])).flatMap((axis) => wordAt(model, ['axes', axis, 'base']) ?? []),
  ...layersIn(model.tree).flatMap((layer) => (layer.at(-3) === 'types' ? [layer.at(-2)!] : [])),
  'base',
];

/** An axis, and what the base model is called on it. */
export const addAxis = (text: string, name: Words, base: Words): Edited =>
  changed(text, (model) => {
    const id = freshId(name.words, keysOf(model.at(['axes'])), 'axis');
    const baseId = freshId(base.words, scenarioNames(model), `${id}-base`);
    const called: { readonly 'base-name'?: Value } =
      base.words === '' ? {} : { 'base-name': textValue(model, base) };
    const value: Value = { ...nameValue(model, name), base: baseId, ...called };
    return make(text, put(model.tree, ['axes', id], value, block), { id });
  });

/** Refused while scenarios lie on it. */
export const removeAxis = (text: string, id: string): Edited =>
  changed(text, (model) => {
    const path = ['axes', id];
    if (!model.at(path)) return unknownPath(path);
    const lying = keysOf(model.at(['scenarios'])).some(
      (each) => wordAt(model, ['scenarios', each, 'axis']) === id,
    );
    if (lying) return refuse('axis-in-use', { name: id });
    return keepSound(text, make(text, [{ path, remove: true, emptied: 1 }]), ['expected', 'scenario']);
  });

export const addScenario = (text: string, axis: string | null, name: Words): Edited =>
  changed(text, (model) => {
    const id = freshId(name.words, scenarioNames(model), 'scenario');
    const value: Value = { ...(axis === null ? {} : { axis }), ...nameValue(model, name), change: {} };
    return make(text, put(model.tree, ['scenarios', id], value, block), { id });
  });

/** With the expectations about it. */
export const removeScenario = (text: string, id: string): Edited =>
  changed(text, (model) => {
    const path = ['scenarios', id];
    if (!model.at(path)) return unknownPath(path);
    const about = sitesIn(model.tree).filter((site) => site.kind === 'scenario' && site.id === id);
    const edits: readonly Edit[] = [...removals(model, about), { path, remove: true, emptied: 1 }];
    return keepSound(text, make(text, edits, { notes: notesOn(model, about) }));
  });

/** Puts a scenario on an axis, or takes it off. */
export const setAxis = (text: string, scenario: string, axis: string | null): Edited =>
  changed(text, (model) => {
    const path = ['scenarios', scenario];
    const own = [...path, 'axis'];
    if (!model.at(path)) return unknownPath(path);
    if (axis !== null) return make(text, put(model.tree, own, axis));
    return make(text, model.at(own) ? [{ path: own, remove: true }] : []);
  });

/** `holders`: whose view, and in it whose: `['tehran', 'washington']`. `scenario`: where the belief is part of a scenario. */
export const addBelief = (text: string, holders: readonly string[], scenario?: string): Edited =>
  changed(text, (model) => {
    const layer = layerAt({ scenario: scenario ?? null, holders });
    return make(text, model.at(layer) ? [] : put(model.tree, layer, {}));
  });

/** Where the belief is in the base model, with the expectations about that view; beliefs that it is thought to hold of others go, too. */
export const removeBelief = (text: string, holders: readonly string[], scenario?: string): Edited =>
  changed(text, (model) => {
    const path = layerAt({ scenario: scenario ?? null, holders }).slice(0, -1);
    if (!model.at(path)) return unknownPath(path);
    const around = holders.length > 1 && !holders.at(-1)!.includes(':') ? 0 : 1;
    return keepSound(text, make(text, [{ path, remove: true, emptied: around }]), ['expected']);
  });

const hiddenList = (layer: Layer): Path => [...layer.slice(0, -1), 'hidden-options'];

/** `layer`: of a belief. Its holder does not know the option. */
export const hideOption = (text: string, layer: Layer, option: string): Edited =>
  changed(text, (model) => {
    if (layer.at(-3) !== 'beliefs') return unknownPath(layer);
    const path = hiddenList(layer);
    const hidden = wordsAt(model.at(path));
    if (hidden.includes(option)) return { text };
    const known = model.reading([])?.structure.optionIndex.has(option);
    if (known === false) return unknownPath([option]);
    return keepSound(text, make(text, put(model.tree, path, [...hidden, option])), ['expected']);
  });

export const showOption = (text: string, layer: Layer, option: string): Edited =>
  changed(text, (model) => {
    const path = hiddenList(layer);
    const at = wordsAt(model.at(path)).indexOf(option);
    if (at < 0) return { text };
    const edits: readonly Edit[] = [{ path: [...path, String(at)], remove: true, emptied: 1 }];
    return keepSound(text, make(text, edits), ['expected']);
  });

const wordsAt = (node: WrittenNode | undefined): readonly string[] =>
  node?.kind === 'list' ? node.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : [])) : [];

/** Takes away what an overlay says at a path (`within` the layer), so that what lies beneath holds again. */
export const backToBase = (text: string, layer: Layer, within: Path): Edited =>
  changed(text, (model) => {
    const path = [...layer, ...within];
    if (layer.length === 0 || within.length === 0 || !model.at(path)) return unknownPath(path);
    return keepSound(text, make(text, [{ path, remove: true, emptied: within.length - 1 }]), [
      'named-state',
      'expected',
    ]);
  });

/** What an overlay says, as the paths within it that can be taken back one by one. */
export function changesIn(text: string, layer: Layer): readonly Path[] {
  const paths: Path[] = [];
  changed(text, (model) => {
    const visit = (node: WrittenNode | undefined, path: Path): void => {
      for (const key of keysOf(node)) {
        const own = [...path, key];
        const within = child(node, key);
        const isWhole = own[0] === 'preferences' || own[0] === 'decision-makers' || own[0] === 'feasibility';
        if (within?.kind === 'map' && own.length < 2 && isWhole) visit(within, own);
        else paths.push(own);
      }
    };
    visit(model.at(layer), []);
    return { text };
  });
  return paths;
}
