/** Elements that are written in a short way (an expression, a text, nothing) made ready to carry more. */
import { type Edit, type MapNode, nodesAlong } from '@modus-vivendi/engine';
import { copyPreference } from './copy-preference.ts';
import type { Edited, Path } from './edited.ts';
import { splitPath } from './layers.ts';
import { changed, inTurn, make, type Opened } from './opened.ts';
import { asValue } from './written-value.ts';
import { yaml } from './yaml.ts';

/** A text by language, and nothing that only a described element has. */
const isTextMap = ({ entries }: MapNode): boolean =>
  entries.length > 0 && entries.every(({ key }) => /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(key));

/** Whether a state of the graph form is written as its name alone. */
export function isNameOnly({ at }: Opened, path: Path): boolean {
  const node = at(path);
  if (path[0] !== 'states' || path.length !== 2 || !node) return false;
  return node.kind === 'map' ? isTextMap(node) : node.kind === 'scalar' && !node.empty;
}

/** What stands at a path as a map that says the same; no edits where it is one already, or where nothing is written yet. */
function asMap(model: Opened, path: Path): readonly Edit[] {
  const node = nodesAlong(model.tree, path)[path.length];
  if (!node) return [];
  if (isNameOnly(model, path)) return [{ path, value: yaml({ name: asValue(node) }) }];
  if (node.kind !== 'scalar' || node.empty) return [];
  const { within } = splitPath(path);
  const key = within[0] === 'consequences' ? 'when' : within[0] === 'preferences' ? 'statement' : null;
  return key === null ? [] : [{ path, value: yaml({ [key]: node.text }) }];
}

/**
 * Makes sure that something can be said of an element: a preference that an overlay inherits is copied into it first, since there it is
 * replaced whole; a plain value becomes a map.
 */
export function ownElement(text: string, path: Path): Edited {
  const { layer, within } = splitPath(path);
  const [section, decisionMaker] = within;
  const isInherited = layer.length > 0 && section === 'preferences' && decisionMaker !== undefined;
  return inTurn(
    text,
    (each) => (isInherited ? copyPreference(each, layer, decisionMaker) : { text: each }),
    (each) => changed(each, (model) => make(each, asMap(model, path))),
  );
}
