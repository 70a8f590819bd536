/** Where things stand, and names for states that people talk about. */
import type { Edit } from '@modus-vivendi/engine';
import type { Edited, Layer, StateWords, Words } from './edited.ts';
import { freshId, namesTaken } from './ids.ts';
import { keepReferences } from './keep-references.ts';
import { changed, make, type Opened, unknownPath } from './opened.ts';
import { put } from './put.ts';
import { withoutMentions } from './removal.ts';
import { keepSound } from './sound.ts';
import { nameValue } from './texts.ts';
import type { Value } from './yaml.ts';

/** A state by what is taken, or a map from option to level; null takes it away (in an overlay, so that what lies beneath holds). */
export const setStatusQuo = (
  text: string,
  layer: Layer,
  state: StateWords | Readonly<Record<string, string>> | null,
): Edited =>
  changed(text, (model) => {
    const path = [...layer, 'status-quo'];
    const removal: readonly Edit[] = model.at(path) ? [{ path, remove: true }] : [];
    const value = isWords(state) ? stateValue(model, layer, state) : state;
    return keepSound(text, make(text, value === null ? removal : put(model.tree, path, value)));
  });

const isWords = (state: StateWords | Readonly<Record<string, string>> | null): state is StateWords =>
  Array.isArray(state);

/** The list of what is taken; a state that has a name of its own by that name. */
function stateValue(model: Opened, layer: Layer, words: StateWords): Value {
  const [only] = words;
  const structure = model.reading(layer)?.structure;
  const isTaken = only?.includes('=') || structure?.optionIndex.has(only ?? '');
  return words.length === 1 && only !== undefined && !isTaken ? only : words;
}

export const addNamedState = (text: string, layer: Layer, name: Words, state: StateWords): Edited =>
  changed(text, (model) => {
    const id = freshId(name.words, namesTaken(model), 'state');
    const value: Value = { state: stateValue(model, layer, state), ...nameValue(model, name) };
    return keepSound(text, make(text, put(model.tree, [...layer, 'named-states', id], value), { id }));
  });

export const setNamedState = (text: string, layer: Layer, id: string, state: StateWords): Edited =>
  changed(text, (model) => {
    const known = [layer, []].some((each) => model.at([...each, 'named-states', id]));
    const path = [...layer, 'named-states', id];
    if (!known) return unknownPath(path);
    const value = stateValue(model, layer, state);
    return keepSound(text, make(text, put(model.tree, [...path, 'state'], value)));
  });

/** With every expectation that speaks of it by its name; rankings that do so say what is taken instead. */
export const removeNamedState = (text: string, layer: Layer, id: string): Edited =>
  changed(text, (model) => {
    const path = [...layer, 'named-states', id];
    if (!model.at(path)) return unknownPath(path);
    if (layer.length > 0 && model.at(['named-states', id]))
      return keepSound(text, make(text, [{ path, remove: true, emptied: 1 }]));
    const edited = keepReferences(text, (each) => withoutMentions(each, new Set([id])));
    return keepSound(text, edited, ['status-quo', 'expected']);
  });
