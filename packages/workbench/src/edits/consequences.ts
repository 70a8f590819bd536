/** Named propositions. */
import type { Edited, Layer, Words } from './edited.ts';
import { freshId, namesTaken } from './ids.ts';
import { keepReferences } from './keep-references.ts';
import { changed, make, type Opened, unknownPath } from './opened.ts';
import { put } from './put.ts';
import { readable } from './readable.ts';
import { withoutMentions } from './removal.ts';
import { keepSound } from './sound.ts';
import { nameValue } from './texts.ts';
import { yaml } from './yaml.ts';

export const addConsequence = (text: string, layer: Layer, name: Words, when: string): Edited =>
  changed(text, (model) => {
    const problem = readable(model, layer, [when]);
    if (problem) return problem;
    const id = freshId(name.words, namesTaken(model), 'consequence');
    const value = name.words === '' ? when : { ...nameValue(model, name), when };
    return keepSound(text, make(text, put(model.tree, [...layer, 'consequences', id], value), { id }));
  });

/** In an overlay the consequence means something else there. */
export const setConsequence = (text: string, layer: Layer, id: string, when: string): Edited =>
  changed(text, (model) => {
    const problem = readable(model, layer, [when]);
    if (problem || !isKnown(model, layer, id)) return problem ?? unknownPath([...layer, 'consequences', id]);
    const path = [...layer, 'consequences', id];
    const own = model.at(path);
    const isPlain = own?.kind === 'scalar' && !own.empty;
    const edits = isPlain ? [{ path, value: yaml(when) }] : put(model.tree, [...path, 'when'], when);
    return keepSound(text, make(text, edits));
  });

const isKnown = (model: Opened, layer: Layer, id: string): boolean =>
  model.at([...layer, 'consequences', id]) !== undefined ||
  (model.reading(layer)?.structure.consequences.some((each) => each.id === id) ?? false);

/** With every statement, rule and definition that mentions it. In an overlay, only what it says of it: then what lies beneath holds again. */
export const removeConsequence = (text: string, layer: Layer, id: string): Edited =>
  changed(text, (model) => {
    const path = [...layer, 'consequences', id];
    if (!model.at(path)) return unknownPath(path);
    if (layer.length > 0 && model.at(['consequences', id]))
      return keepSound(text, make(text, [{ path, remove: true, emptied: 1 }]));
    const edited = keepReferences(text, (each) => withoutMentions(each, new Set([id])));
    return keepSound(text, edited, ['status-quo', 'named-state', 'expected']);
  });
