/** Texts by language as they are written, and the names that notes and excerpts use. */
import type { WrittenNode } from '@modus-vivendi/engine';
import type { Path, Words } from './edited.ts';
import type { Opened } from './opened.ts';
import type { Value } from './yaml.ts';

/** A text by language; empty where nothing is written. */
export function wordsByLanguage(
  node: WrittenNode | undefined,
  language: string,
): Readonly<Record<string, string>> {
  if (node?.kind === 'scalar') return node.empty ? {} : { [language]: node.text };
  if (node?.kind !== 'map') return {};
  return Object.fromEntries(
    node.entries.flatMap(({ key, value }) => (value.kind === 'scalar' ? [[key, value.text]] : [])),
  );
}

/** What an element is called in the model's own language; its id where it has no name. */
export function namedAs({ at, language }: Opened, path: Path): string {
  const words = wordsByLanguage(at([...path, 'name']), language);
  return words[language] ?? Object.values(words)[0] ?? path.at(-1) ?? '';
}

/** A text in one language as it is first written: plain in the model's own language. */
export const textValue = ({ language }: Opened, said: Words): Value =>
  said.language === language ? said.words : { [said.language]: said.words };

/** A name as the beginning of an element; nothing where there are no words. */
export const nameValue = (model: Opened, said: Words): { readonly name?: Value } =>
  said.words === '' ? {} : { name: textValue(model, said) };
