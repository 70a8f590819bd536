/** Names, descriptions, notes and the texts of the model as a whole, in one language at a time; the other languages stay. */
import type { Edit, WrittenNode } from '@modus-vivendi/engine';
import type { Edited, Path, Words } from './edited.ts';
import { isNameOnly, ownElement } from './elements.ts';
import { beneath, splitPath } from './layers.ts';
import { changed, inTurn, make, type Opened } from './opened.ts';
import { put } from './put.ts';
import { wordsByLanguage } from './texts.ts';
import { yaml } from './yaml.ts';

export const setName = (text: string, path: Path, said: Words): Edited => setText(text, path, 'name', said);
export const setDescription = (text: string, path: Path, said: Words): Edited =>
  setText(text, path, 'description', said);
export const setNote = (text: string, path: Path, said: Words): Edited => setText(text, path, 'note', said);
/** Why a rule or a forbidden move is as it is. */
export const setBecause = (text: string, path: Path, said: Words): Edited =>
  setText(text, path, 'because', said);
/** What the base model is called on an axis. */
export const setBaseName = (text: string, axis: string, said: Words): Edited =>
  setText(text, ['axes', axis], 'base-name', said);
export const setTitle = (text: string, said: Words): Edited => setText(text, [], 'title', said);
export const setSummary = (text: string, said: Words): Edited => setText(text, [], 'summary', said);
/** The description of the whole model. */
export const setStory = (text: string, said: Words): Edited => setText(text, [], 'description', said);

/** The moment modeled; '' takes it away. */
export const setAsOf = (text: string, moment: string): Edited =>
  changed(text, ({ tree, at }) => {
    if (moment !== '') return make(text, put(tree, ['as-of'], moment));
    return make(text, at(['as-of']) ? [{ path: ['as-of'], remove: true }] : []);
  });

/** Says which language plain strings are written in; it translates nothing. */
export const setLanguage = (text: string, language: string): Edited =>
  changed(text, ({ tree }) => make(text, put(tree, ['language'], language)));

/** Empty words take the text away. In an overlay a text is replaced whole, so the languages beneath are copied into it. */
export const setText = (text: string, path: Path, field: string, said: Words): Edited =>
  changed(text, (model) =>
    field === 'name' && isNameOnly(model, path)
      ? make(text, textEdits(model, path, said))
      : inTurn(
          text,
          (each) => ownElement(each, path),
          (each) => changed(each, (owned) => make(each, textEdits(owned, [...path, field], said))),
        ),
  );

/** The edits that make the text at a path say something in a language. */
function textEdits(model: Opened, path: Path, { language, words }: Words): readonly Edit[] {
  const own = model.at(path);
  const said = { ...wordsByLanguage(own ?? inherited(model, path), model.language) };
  if (words === '' && said[language] === undefined) return [];
  if (words !== '' && own?.kind === 'map') return [{ path: [...path, language], value: yaml(words) }];
  if (words === '') delete said[language];
  else said[language] = words;
  const languages = Object.keys(said);
  // A model without a title is none.
  if (languages.length === 0 && path.join() === 'title') return put(model.tree, path, '');
  if (languages.length === 0) return own ? [{ path, remove: true }] : [];
  if (own?.kind === 'map') return [{ path: [...path, language], remove: true }];
  const [only] = languages;
  return put(model.tree, path, only === model.language && languages.length === 1 ? said[only]! : said);
}

/** What an overlay's text is laid on. */
function inherited({ at }: Opened, path: Path): WrittenNode | undefined {
  const { layer, within } = splitPath(path);
  for (const each of beneath(layer)) {
    const found = at([...each, ...within]);
    if (found) return found;
  }
  return undefined;
}
