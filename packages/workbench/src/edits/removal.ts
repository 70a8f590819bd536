/** Taking away what mentions something: whole elements (a statement, a rule, an expectation), or just the mention where the rest makes sense. */
import type { Edit, WrittenNode } from '@modus-vivendi/engine';
import type { Edited, Path } from './edited.ts';
import { mentionsOf, withDefined } from './mentions.ts';
import { type Note, type NoteId, note } from './notes.ts';
import { changed, make, type Opened } from './opened.ts';
import { type Site, type SiteKind, sitesIn } from './sites.ts';
import { yaml } from './yaml.ts';

/** The text without anything that mentions the names, or what is defined by them. */
export const withoutMentions = (text: string, names: ReadonlySet<string>): Edited =>
  changed(text, (model) => {
    const mentions = mentionsOf(model, withDefined(model, names));
    const sites = [...mentions, ...dropsOf(model, mentions)];
    return make(text, removals(model, sites), { notes: notesOn(model, sites) });
  });

/** Where overlays drop rules that go. */
function dropsOf(model: Opened, mentions: readonly Site[]): readonly Site[] {
  const ids = mentions.flatMap((site) => {
    const id = site.kind === 'rule' || site.kind === 'member' ? model.at([...site.element, 'id']) : undefined;
    return id?.kind === 'scalar' && goesWhole(model, site, mentions) ? [id.text] : [];
  });
  return sitesIn(model.tree).filter((site) => site.kind === 'dropped-rule' && ids.includes(site.id));
}

/** The edits that take mentions away, last in the text first, so that positions stay right. */
export function removals(model: Opened, sites: readonly Site[]): readonly Edit[] {
  const elements = new Map<string, { readonly path: Path; readonly edit: Edit }>();
  for (const site of sites) {
    const edit = removalOf(model, site, sites);
    const path = 'path' in edit ? edit.path : [];
    elements.set(path.join('\n'), { path, edit });
  }
  const all = [...elements.values()];
  return all
    .filter(({ path }) => !all.some((other) => other.path !== path && isWithin(path, other.path)))
    .sort((a, b) => byPlace(b.path, a.path))
    .map(({ edit }) => edit);
}

const isWithin = (path: Path, other: Path): boolean =>
  path.length > other.length && other.every((part, k) => part === path[k]);

/** Positions as numbers, anything else as it comes. */
function byPlace(a: Path, b: Path): number {
  const k = a.findIndex((part, at) => part !== b[at]);
  if (k < 0) return a.length - b.length;
  const [x, y] = [Number(a[k]), Number(b[k])];
  return Number.isNaN(x) || Number.isNaN(y) ? 0 : x - y;
}

/** Whether the whole element goes, or only the mention. */
export function goesWhole(model: Opened, site: Site, mentions: readonly Site[]): boolean {
  const left = (holder: Path): number => {
    const node = model.at(holder);
    const gone = new Set(
      mentions
        .filter(({ path }) => path.slice(0, -1).join() === holder.join())
        .map(({ path }) => path.join()),
    );
    return node?.kind === 'list' ? node.items.length - gone.size : 0;
  };
  if (site.kind === 'status-quo') return false;
  if (site.kind === 'member') {
    const holder = site.path.slice(0, -1);
    return left(holder) < (holder.at(-1) === 'at-most-one' ? 2 : 1);
  }
  return site.kind === 'coalition' ? left(site.path.slice(0, -1)) < 2 : true;
}

function removalOf(model: Opened, site: Site, mentions: readonly Site[]): Edit {
  if (site.kind === 'status-quo') return statusQuoWithout(model, site, mentions);
  const path = goesWhole(model, site, mentions) ? wholeElement(model, site, mentions) : site.path;
  return { path, remove: true, emptied: emptied(site, path) };
}

/** A statement alone in its group goes with the group. */
function wholeElement(model: Opened, { kind, element }: Site, mentions: readonly Site[]): Path {
  if (kind !== 'statement' || element.at(-2) !== 'either-order') return element;
  const group = model.at(element.slice(0, -1));
  const gone = new Set(
    mentions
      .filter((each) => isWithin(each.element, element.slice(0, -1)))
      .map((each) => each.element.join()),
  );
  return group?.kind === 'list' && gone.size === group.items.length ? element.slice(0, -2) : element;
}

/** How many collections around an element may go when it was the last in them: what can be left out altogether. */
function emptied({ kind, layer }: Site, path: Path): number {
  const section = path[layer.length];
  if (kind === 'statement' || kind === 'weight' || kind === 'member') return 0;
  if (layer.length === 0 && (section === 'decision-makers' || section === 'preferences')) return 0;
  return kind === 'hidden' ? 1 : Math.max(0, path.length - layer.length - 1);
}

/** What is not named is at its first level, so the rest of it still says where things stand; by a name that is gone it says nothing. */
function statusQuoWithout({ at }: Opened, { path }: Site, mentions: readonly Site[]): Edit {
  const gone = new Set(mentions.flatMap((each) => (each.kind === 'option' ? [each.id] : [])));
  const isGone = (word: string): boolean => gone.has(word.split('=')[0]!.trim());
  const node = at(path);
  if (node?.kind === 'map') {
    const kept = node.entries.filter(({ key }) => !gone.has(key));
    const levels = kept.map(({ key, value }) => [key, value.kind === 'scalar' ? value.text : '']);
    return kept.length < node.entries.length
      ? { path, value: yaml(Object.fromEntries(levels)) }
      : { path, remove: true };
  }
  const words = node?.kind === 'scalar' ? node.text.split(',') : node ? node.items.map(wordOf) : [];
  return words.some(isGone)
    ? { path, value: yaml(words.filter((word) => !isGone(word)).map((word) => word.trim())) }
    : { path, remove: true };
}

const wordOf = (node: WrittenNode): string => (node.kind === 'scalar' ? node.text : '');

const noteFor: Partial<Record<SiteKind, NoteId>> = {
  statement: 'statements-gone',
  rule: 'rules-gone',
  member: 'rules-gone',
  definition: 'definitions-gone',
  'named-state': 'named-states-gone',
  expected: 'expectations-gone',
  scenario: 'expectations-gone',
  forbidden: 'moves-gone',
  coalition: 'coalitions-gone',
  held: 'beliefs-gone',
};

/** What went, counted by kind. */
export function notesOn(model: Opened, sites: readonly Site[]): readonly Note[] {
  const counted = new Map<NoteId, Set<string>>();
  for (const site of sites) {
    const { kind, element } = site;
    const standing = kind === 'status-quo' && 'remove' in statusQuoWithout(model, site, sites);
    const id = kind === 'person' ? noteForPerson(element) : standing ? 'status-quo-gone' : noteFor[kind];
    if (id) counted.set(id, (counted.get(id) ?? new Set()).add(element.join()));
  }
  return [...counted].map(([id, elements]) => note(id, { count: elements.size }));
}

const noteForPerson = (element: Path): NoteId | undefined =>
  element[0] === 'expect'
    ? 'expectations-gone'
    : element.includes('forbidden')
      ? 'moves-gone'
      : element.at(-2) === 'beliefs'
        ? 'beliefs-gone'
        : undefined;
