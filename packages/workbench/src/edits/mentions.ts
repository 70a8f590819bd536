/** Where something is mentioned, by whatever name it is written: an option, a level, a consequence, a state, a decision maker. */
import type { WrittenNode } from '@modus-vivendi/engine';
import type { Opened, ReadLayer } from './opened.ts';
import { type Site, sitesIn } from './sites.ts';
import { identityAt, namesIn, treeOf, wordsOf } from './vocabulary.ts';

/** The places that mention any of the names: ids, and levels as `option=level`. */
export const mentionsOf = (model: Opened, names: ReadonlySet<string>): readonly Site[] =>
  sitesIn(model.tree).filter((site) => mentions(site, model.reading(site.layer), names));

/** The names, and those of everything that is defined by one of them. */
export function withDefined(model: Opened, names: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set(names);
  for (let size = -1; size < found.size; ) {
    size = found.size;
    for (const site of mentionsOf(model, found)) if ('defines' in site) found.add(site.defines);
  }
  return found;
}

function mentions(site: Site, read: ReadLayer | null, names: ReadonlySet<string>): boolean {
  const { node } = site;
  switch (site.kind) {
    case 'statement':
    case 'rule':
    case 'member':
    case 'forbidden':
    case 'held':
    case 'definition': {
      if ('defines' in site && names.has(site.defines)) return true;
      const tree = read && treeOf(node, read);
      return tree !== null && [...namesIn(tree)].some((name) => names.has(name));
    }
    case 'status-quo':
    case 'expected':
    case 'named-state':
      return (
        ('defines' in site && names.has(site.defines)) ||
        namesOfState(node, read).some((name) => names.has(name))
      );
    case 'ranking':
      return false;
    default:
      return names.has(site.id);
  }
}

/** What a state is written with: a name of its own; else the options taken in it, and their levels. */
function namesOfState(node: WrittenNode, read: ReadLayer | null): readonly string[] {
  const written = wordsIn(node);
  const known = node.kind === 'scalar' && read?.layers.named.some(({ id }) => id === node.text);
  const identity = read && !known ? identityAt(node, read) : null;
  const taken = identity ? wordsOf(identity, read!.structure) : [];
  return [...written, ...taken].flatMap((word) => [word, word.split('=')[0]!.trim()]);
}

function wordsIn(node: WrittenNode): readonly string[] {
  if (node.kind === 'scalar') return node.text.split(',').map((word) => word.trim());
  if (node.kind === 'list') return node.items.flatMap(wordsIn);
  return node.entries.map(({ key, value }) => `${key}=${value.kind === 'scalar' ? value.text : ''}`);
}
