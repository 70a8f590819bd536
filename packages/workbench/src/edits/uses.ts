/** What mentions a thing, so that the page can say what a removal takes with it. */
import { isRefusal } from '@modus-vivendi/engine';
import { citationsOf } from './citations.ts';
import { namesOf } from './decision-makers.ts';
import type { Layer, Path } from './edited.ts';
import { keysOf } from './layers.ts';
import { mentionsOf, withDefined } from './mentions.ts';
import { type Opened, open } from './opened.ts';
import { goesWhole } from './removal.ts';
import { type Site, sitesIn } from './sites.ts';

export type UsedThing =
  | { readonly option: string }
  | { readonly decisionMaker: string }
  | { readonly consequence: string }
  | { readonly namedState: string }
  | { readonly claim: string }
  | { readonly source: string }
  | { readonly scenario: string }
  | { readonly axis: string };

export interface Use {
  readonly path: Path;
  /** The layer in which it is written. */
  readonly layer: Layer;
  /** The line as written, shortened. */
  readonly excerpt: string;
  /** Whether removing the thing takes the whole element away; otherwise only the mention goes. */
  readonly goes: boolean;
}

/** Without the thing itself; each element once. Nothing where the text cannot be read. */
export function usesOf(text: string, thing: UsedThing): readonly Use[] {
  const model = open(text);
  if (isRefusal(model)) return [];
  const uses = new Map<string, Use>();
  for (const use of 'claim' in thing || 'source' in thing ? cited(model, thing) : mentioned(model, thing))
    if (!uses.has(use.path.join('\n'))) uses.set(use.path.join('\n'), use);
  return [...uses.values()];
}

function cited(
  model: Opened,
  thing: { readonly claim: string } | { readonly source: string },
): readonly Use[] {
  return citationsOf(model.tree, thing).map(({ element }) => ({
    path: element,
    layer: [],
    excerpt: excerptOf(model, element),
    goes: false,
  }));
}

function mentioned(
  model: Opened,
  thing: Exclude<UsedThing, { readonly claim: string } | { readonly source: string }>,
): readonly Use[] {
  if ('axis' in thing)
    return keysOf(model.at(['scenarios'])).flatMap((id) => {
      const axis = model.at(['scenarios', id, 'axis']);
      const lies = axis?.kind === 'scalar' && axis.text === thing.axis;
      return lies ? [asUse(model, ['scenarios', id], [], false)] : [];
    });
  if ('scenario' in thing)
    return sitesIn(model.tree).flatMap((site) =>
      site.kind === 'scenario' && site.id === thing.scenario ? [asUse(model, site.element, [], true)] : [],
    );
  const [id] = Object.values(thing);
  const own = 'decisionMaker' in thing ? namesOf(model, thing.decisionMaker) : new Set([id!]);
  const sites = mentionsOf(model, withDefined(model, own));
  return sites
    .filter((site) => !isItself(site, own))
    .map((site) => {
      const whole = goesWhole(model, site, sites);
      return asUse(model, whole ? site.element : site.path, site.layer, whole);
    });
}

const asUse = (model: Opened, path: Path, layer: Layer, goes: boolean): Use => ({
  path,
  layer,
  excerpt: excerptOf(model, path),
  goes,
});

/** Where the thing is defined, in the base model: that it goes need not be said. */
const isItself = ({ path, layer, kind, element }: Site, names: ReadonlySet<string>): boolean =>
  layer.length === 0 &&
  ((path[0] === 'decision-makers' && (kind === 'person' || kind === 'option')) ||
    (path[0] === 'preferences' && kind === 'person') ||
    ((path[0] === 'consequences' || path[0] === 'named-states') && names.has(element.at(-1)!)));

const longestExcerpt = 100;

/** What stands at a path on one line, with its key. */
function excerptOf({ at, text }: Opened, path: Path): string {
  const node = at(path);
  const key = /^\d+$/.test(path.at(-1) ?? '') ? '' : `${path.at(-1)}: `;
  const line = key + (node ? text.slice(node.span.start, node.span.end).replace(/\s+/g, ' ').trim() : '');
  return line.length > longestExcerpt ? `${line.slice(0, longestExcerpt - 1)}…` : line;
}
