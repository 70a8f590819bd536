/** Edits that put a value at a path of which the beginning may not be written yet. */
import { type Edit, type MapNode, nodesAlong } from '@modus-vivendi/engine';
import type { Path } from './edited.ts';
import { type Value, written } from './yaml.ts';

/** The order in which sections of a model usually stand. */
const sections = [
  'modus',
  'title',
  'summary',
  'description',
  'as-of',
  'language',
  'states',
  'decision-makers',
  'consequences',
  'feasibility',
  'coalesce',
  'status-quo',
  'named-states',
  'preferences',
  'moves',
  'attitudes',
  'coalitions',
  'axes',
  'scenarios',
  'beliefs',
  'expect',
  'sources',
  'claims',
];

/** What is missing on the way is made: maps, and where nothing stands behind a key, that key's value. `write`: how it is spelled. */
export function put(tree: MapNode, path: Path, value: Value, write = written): readonly Edit[] {
  const along = nodesAlong(tree, path);
  const depth = along.length - 1;
  if (depth === path.length) return [{ path, value: write(value) }];
  const known = along[depth]!.kind === 'scalar' ? depth : depth + 1;
  const all = write(path.slice(known).reduceRight<Value>((inside, key) => ({ [key]: inside }), value));
  if (known > 1) return [{ path: path.slice(0, known), value: all }];
  const key = path[0]!;
  return [{ into: [], at: sectionPlace(tree, key), key, value: all }];
}

/** Before the first section that usually stands behind it. */
function sectionPlace({ entries }: MapNode, key: string): number {
  const place = sections.indexOf(key);
  const next = entries.findIndex((each) => sections.indexOf(each.key) > place);
  return next < 0 || place < 0 ? entries.length : next;
}
