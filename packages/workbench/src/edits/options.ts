/** What decision makers can do. */
import type { Edit } from '@modus-vivendi/engine';
import { refuse } from '@modus-vivendi/engine';
import type { Edited, Layer, Words } from './edited.ts';
import { freshId, namesTaken } from './ids.ts';
import { keepReferences } from './keep-references.ts';
import { beneath, keysOf } from './layers.ts';
import { changed, make, type Opened, unknownPath } from './opened.ts';
import { put } from './put.ts';
import { withoutMentions } from './removal.ts';
import { keepSound } from './sound.ts';
import { nameValue } from './texts.ts';
import { written } from './yaml.ts';

/** In rankings the new option does not matter, until the user says otherwise. `at`: its position; after the others unless said. */
export const addOption = (text: string, decisionMaker: string, name: Words, at?: number): Edited =>
  changed(text, (model) => {
    if (model.isGraph) return refuse('graph-form');
    const path = ['decision-makers', decisionMaker, 'options'];
    if (!model.at(path.slice(0, -1))) return unknownPath(path.slice(0, -1));
    const id = freshId(name.words, namesTaken(model), 'option');
    const value = nameValue(model, name);
    const add = (each: string): Edited =>
      changed(each, (spelled) => {
        const options = spelled.at(path);
        if (options?.kind !== 'map') return make(each, put(spelled.tree, [...path, id], value));
        const place = Math.min(at ?? options.entries.length, options.entries.length);
        return make(each, [{ into: path, at: place, key: id, value: written(value) }]);
      });
    const edited = keepReferences(text, add);
    return 'text' in edited ? { ...edited, id } : edited;
  });

/** Takes an option away, and with it every statement, rule and definition that mentions it. */
export const removeOption = (text: string, option: string): Edited =>
  changed(text, (model) => {
    if (model.isGraph) return refuse('graph-form');
    if (ownersOf(model, option).length === 0) return unknownPath([option]);
    const edited = keepReferences(text, (each) => withoutMentions(each, new Set([option])));
    return keepSound(text, edited, ['status-quo', 'named-state', 'expected']);
  });

/** `at`: the position afterwards among the options of its owner; after the others unless said. */
export const moveOption = (text: string, option: string, decisionMaker: string, at?: number): Edited =>
  changed(text, (model) => {
    if (model.isGraph) return refuse('graph-form');
    const owner = ownersOf(model, option).find(({ layer }) => layer.length === 0)?.owner;
    if (owner === undefined || !model.at(['decision-makers', decisionMaker])) return unknownPath([option]);
    const move = (each: string): Edited =>
      changed(each, (spelled) => make(each, movedTo(spelled, option, owner, decisionMaker, at)));
    return keepReferences(text, move);
  });

/** What overlays say of the option moves, too. */
function movedTo(model: Opened, option: string, owner: string, to: string, at?: number): readonly Edit[] {
  return ownersOf(model, option).flatMap(({ layer }): readonly Edit[] => {
    const path = [...layer, 'decision-makers', owner, 'options', option];
    const into = [...layer, 'decision-makers', to, 'options'];
    const options = keysOf(model.at(into));
    const place = layer.length === 0 && at !== undefined ? { at: Math.min(at, options.length) } : {};
    if (owner === to)
      return layer.length === 0 ? [{ path, to: Math.min(at ?? options.length - 1, options.length - 1) }] : [];
    const opened = model.at(into)?.kind === 'map' ? [] : put(model.tree, into, {});
    return [...opened, { path, into, ...place }];
  });
}

interface Owner {
  readonly layer: Layer;
  readonly owner: string;
}

/** Where something is said of an option: in the base model, and in overlays. */
export const ownersOf = ({ layers, at }: Opened, option: string): readonly Owner[] =>
  layers.flatMap((layer) =>
    keysOf(at([...layer, 'decision-makers'])).flatMap((owner) =>
      at([...layer, 'decision-makers', owner, 'options', option]) ? [{ layer, owner }] : [],
    ),
  );

export type OptionChange = 'either' | 'take-only' | 'drop-only';

/** In which direction an option can be moved. */
export const setChange = (text: string, layer: Layer, option: string, change: OptionChange): Edited =>
  changed(text, (model) => {
    if (model.isGraph) return refuse('graph-form');
    const owner = ownersOf(model, option)[0]?.owner;
    if (owner === undefined) return unknownPath([option]);
    const within = ['decision-makers', owner, 'options', option, 'change'];
    const own = [...layer, ...within];
    const below = beneath(layer).flatMap((each) => model.at([...each, ...within]) ?? [])[0];
    const otherwise = below?.kind === 'scalar' ? below.text : 'either';
    if (change !== otherwise) return make(text, put(model.tree, own, change));
    const emptied = layer.length === 0 ? 0 : within.length - 1;
    return make(text, model.at(own) ? [{ path: own, remove: true, emptied }] : []);
  });
