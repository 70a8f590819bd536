/** Sources, claims, and what rests on them. */
import type { Edit } from '@modus-vivendi/engine';
import { citationsOf } from './citations.ts';
import { setText } from './describe.ts';
import type { Edited, Path, Words } from './edited.ts';
import { freshId } from './ids.ts';
import { keysOf } from './layers.ts';
import { note } from './notes.ts';
import { changed, inTurn, make, type Opened, unknownPath } from './opened.ts';
import { put } from './put.ts';
import { textValue } from './texts.ts';
import { block, type Value } from './yaml.ts';

/** Fields that are left out stay; '' takes a field away. */
export interface SourceWords {
  readonly title?: Words;
  readonly author?: string;
  readonly issued?: string;
  readonly reliability?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | '';
  readonly url?: string;
}

export interface ClaimWords {
  readonly text?: Words;
  readonly kind?: 'information' | 'assumption' | 'judgment';
  readonly source?: string;
  readonly at?: string;
  readonly credibility?: '1' | '2' | '3' | '4' | '5' | '6' | '';
  readonly confidence?: 'low' | 'moderate' | 'high' | '';
  readonly rating?: 'solid' | 'caveated' | 'unsupported' | '';
  readonly context?: boolean;
  readonly caveat?: boolean;
}

type Fields = Readonly<Record<string, string | boolean | Words | undefined>>;

export const addSource = (text: string, source: SourceWords): Edited =>
  changed(text, (model) => {
    const name = [source.author ?? source.title?.words ?? '', source.issued ?? ''].join(' ');
    const id = freshId(`s ${name}`, keysOf(model.at(['sources'])), 's');
    return make(text, put(model.tree, ['sources', id], fieldsValue(model, { ...source }), block), { id });
  });

export const setSource = (text: string, id: string, source: SourceWords): Edited =>
  setFields(text, ['sources', id], { ...source });

/** Claims and expectations that name it stay, without it. */
export const removeSource = (text: string, id: string): Edited =>
  removeCited(text, ['sources', id], { source: id });

export const addClaim = (text: string, claim: ClaimWords & { readonly text: Words }): Edited =>
  changed(text, (model) => {
    const short = claim.text.words.split(/\s+/).slice(0, 4).join(' ');
    const id = freshId(`c ${short}`, keysOf(model.at(['claims'])), 'c');
    const value = fieldsValue(model, { kind: 'assumption', ...claim });
    return make(text, put(model.tree, ['claims', id], value, block), { id });
  });

export const setClaim = (text: string, id: string, claim: ClaimWords): Edited =>
  setFields(text, ['claims', id], { ...claim });

/** Takes the claim away, everywhere. */
export const removeClaim = (text: string, id: string): Edited =>
  removeCited(text, ['claims', id], { claim: id });

function removeCited(
  text: string,
  path: Path,
  thing: { readonly claim: string } | { readonly source: string },
): Edited {
  return changed(text, (model) => {
    if (!model.at(path)) return unknownPath(path);
    const citations = citationsOf(model.tree, thing);
    const emptied = 'claim' in thing ? 1 : 0;
    const edits: readonly Edit[] = [
      ...citations.toReversed().map((each): Edit => ({ path: each.path, remove: true, emptied })),
      { path, remove: true, emptied: 1 },
    ];
    const count = new Set(citations.map(({ element }) => element.join())).size;
    return make(text, edits, { notes: count > 0 ? [note('detached', { count })] : [] });
  });
}

const isWords = (value: string | boolean | Words): value is Words => typeof value === 'object';

/** A new element of what is said; what is empty is left out. */
function fieldsValue(model: Opened, fields: Fields): Value {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]): readonly (readonly [string, Value])[] => {
      if (value === undefined || value === '' || value === false) return [];
      if (value === true) return [[key, 'true']];
      return [[key, isWords(value) ? textValue(model, value) : value]];
    }),
  );
}

const setFields = (text: string, path: Path, fields: Fields): Edited =>
  changed(text, (model) => {
    if (!model.at(path)) return unknownPath(path);
    return inTurn(
      text,
      ...Object.entries(fields).map(
        ([key, value]) =>
          (each: string) =>
            setField(each, path, key, value),
      ),
    );
  });

function setField(text: string, path: Path, key: string, value: Fields[string]): Edited {
  if (value === undefined) return { text };
  if (typeof value === 'object') return setText(text, path, key, value);
  return changed(text, ({ tree, at }) => {
    const own = [...path, key];
    const word = value === true ? 'true' : value === false ? '' : value;
    if (word !== '') return make(text, put(tree, own, word));
    return make(text, at(own) ? [{ path: own, remove: true }] : []);
  });
}
