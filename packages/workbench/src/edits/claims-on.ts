/** What rests on which claims. */
import type { Edit, WrittenNode } from '@modus-vivendi/engine';
import type { Edited, Path } from './edited.ts';
import { ownElement } from './elements.ts';
import { beneath, splitPath } from './layers.ts';
import { changed, inTurn, make, type Opened } from './opened.ts';
import { put } from './put.ts';
import { yaml } from './yaml.ts';

/** `path`: of the element that rests on it. In an overlay the claims beneath are copied, because a list is replaced whole. */
export const attachClaim = (text: string, path: Path, claim: string): Edited =>
  withClaims(text, path, (claims) => (claims.includes(claim) ? claims : [...claims, claim]));

export const detachClaim = (text: string, path: Path, claim: string): Edited =>
  withClaims(text, path, (claims) => claims.filter((each) => each !== claim));

function withClaims(
  text: string,
  path: Path,
  change: (claims: readonly string[]) => readonly string[],
): Edited {
  return inTurn(
    text,
    (each) => ownElement(each, path),
    (each) =>
      changed(each, (model) => {
        const own = [...path, 'claims'];
        const { layer, within } = splitPath(own);
        const below = beneath(layer).flatMap((one) => model.at([...one, ...within]) ?? [])[0];
        const list = model.at(own);
        const before = wordsIn(list ?? below);
        const after = change(before);
        if (after.length === before.length) return { text: each };
        return make(
          each,
          claimEdits(model, own, list, before, after, layer.length > 0 && below !== undefined),
        );
      }),
  );
}

/** One item more or less, so that the others stay as they are written. */
function claimEdits(
  model: Opened,
  path: Path,
  list: WrittenNode | undefined,
  before: readonly string[],
  after: readonly string[],
  covers: boolean,
): readonly Edit[] {
  if (list?.kind !== 'list') return put(model.tree, path, after);
  const [added] = after.filter((claim) => !before.includes(claim));
  if (added !== undefined) return [{ into: path, at: list.items.length, value: yaml(added) }];
  const gone = before.findIndex((claim) => !after.includes(claim));
  return [{ path: [...path, String(gone)], remove: true, emptied: covers ? 0 : 1 }];
}

const wordsIn = (node: WrittenNode | undefined): readonly string[] =>
  node?.kind === 'list' ? node.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : [])) : [];
