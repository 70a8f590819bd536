/** Who decides. */
import type { Edit } from '@modus-vivendi/engine';
import type { Edited, Words } from './edited.ts';
import { freshId, namesTaken } from './ids.ts';
import { keepReferences } from './keep-references.ts';
import { keysOf } from './layers.ts';
import { changed, make, type Opened, unknownPath } from './opened.ts';
import { put } from './put.ts';
import { withoutMentions } from './removal.ts';
import { keepSound } from './sound.ts';
import { nameValue } from './texts.ts';
import { block, type Value } from './yaml.ts';

/** Adds someone who decides, without options and indifferent; at the end unless a position is given. */
export const addDecisionMaker = (text: string, name: Words, at?: number): Edited =>
  changed(text, (model) => {
    const id = freshId(name.words, namesTaken(model), 'decision-maker');
    const value: Value = {
      ...nameValue(model, name),
      [model.isGraph ? 'moves' : 'options']: model.isGraph ? [] : {},
    };
    const add = (each: string): Edited =>
      changed(each, (spelled) =>
        make(each, [
          ...inserted(spelled, id, value, at),
          ...put(spelled.tree, ['preferences', id], { priorities: [] }, block),
        ]),
      );
    const edited = keepReferences(text, add);
    return 'text' in edited ? { ...edited, id } : edited;
  });

function inserted({ tree, at: found }: Opened, id: string, value: Value, at?: number): readonly Edit[] {
  const people = found(['decision-makers']);
  if (people?.kind !== 'map') return put(tree, ['decision-makers', id], value, block);
  const place = Math.min(at ?? people.entries.length, people.entries.length);
  return [{ into: ['decision-makers'], at: place, key: id, value: block(value) }];
}

/** Takes a decision maker away, with its options, its preferences and all that mentions any of them. */
export const removeDecisionMaker = (text: string, id: string): Edited =>
  changed(text, (model) => {
    const names = namesOf(model, id);
    if (names.size === 0) return unknownPath(['decision-makers', id]);
    const edited = keepReferences(text, (each) => withoutMentions(each, names));
    return keepSound(text, edited, ['status-quo', 'named-state', 'expected']);
  });

/** A decision maker and its options in all layers; nothing where there is none of that id. */
export function namesOf({ layers, at }: Opened, id: string): ReadonlySet<string> {
  const found = layers.filter((layer) => at([...layer, 'decision-makers', id]));
  return new Set(found.flatMap((layer) => [id, ...keysOf(at([...layer, 'decision-makers', id, 'options']))]));
}

/** `to`: the position afterwards. */
export const moveDecisionMaker = (text: string, id: string, to: number): Edited =>
  keepReferences(text, (each) => make(each, [{ path: ['decision-makers', id], to }]));
