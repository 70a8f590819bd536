/** The levels of an option: two, taken or not, or more with names. */
import { type Edit, refuse, type WrittenNode } from '@modus-vivendi/engine';
import type { Edited, Path } from './edited.ts';
import { freshId } from './ids.ts';
import { keepReferences } from './keep-references.ts';
import type { LevelChange } from './level-change.ts';
import { type Note, note } from './notes.ts';
import { changed, inTurn, make, type Opened, unknownPath } from './opened.ts';
import { ownersOf } from './options.ts';
import { put } from './put.ts';
import { withoutMentions } from './removal.ts';
import { sitesIn } from './sites.ts';
import { keepSound } from './sound.ts';
import { namedAs, wordsByLanguage } from './texts.ts';
import { type Value, yaml } from './yaml.ts';

/** One level. `id`: of a level that there is already (it stays the same level, whatever its name); without one a new level is made of the name. */
export interface LevelWords {
  readonly id?: string;
  readonly name?: string;
}

const twoLevels = ['no', 'yes'];

/**
 * Two or more levels, the first meaning "not taken"; null: back to two, not taken and taken. A state at a level that goes is then at the
 * highest one left; a new level is ranked as the one below it was.
 */
export const setLevels = (
  text: string,
  option: string,
  levels: readonly LevelWords[] | null,
  language: string,
): Edited =>
  changed(text, (model) => {
    if (model.isGraph) return refuse('graph-form');
    const owner = ownersOf(model, option).find(({ layer }) => layer.length === 0)?.owner;
    const known = model.reading([])?.structure.options.find(({ id }) => id === option);
    if (owner === undefined || !known) return unknownPath([option]);
    const before = known.levels.map(({ id }) => id);
    const wanted = levels && withIds(levels, before);
    const change: LevelChange = { option, before, after: wanted ? wanted.map(({ id }) => id) : twoLevels };
    const gone = new Set(before.filter((id) => !change.after.includes(id)).map((id) => `${option}=${id}`));
    const path = ['decision-makers', owner, 'options', option, 'levels'];
    const edited = keepReferences(
      text,
      (each) =>
        inTurn(
          each,
          (one) => withoutMentions(one, gone),
          (one) => changed(one, (spelled) => make(one, levelEdits(spelled, path, wanted, language))),
        ),
      change,
    );
    const notes = weighing(model, option);
    return keepSound(
      text,
      'text' in edited && notes.length > 0
        ? { ...edited, notes: [...(edited.notes ?? []), ...notes] }
        : edited,
      ['named-state', 'expected'],
    );
  });

type WantedLevel = LevelWords & { readonly id: string };

function withIds(levels: readonly LevelWords[], before: readonly string[]): readonly WantedLevel[] {
  const taken = new Set(before);
  return levels.map((level) => {
    const id = level.id ?? freshId(level.name ?? '', taken, 'level');
    taken.add(id);
    return { ...level, id };
  });
}

/** A map from level to name where any has one, else a list; what a map says in other languages and in comments stays. */
function levelEdits(
  model: Opened,
  path: Path,
  wanted: readonly WantedLevel[] | null,
  language: string,
): readonly Edit[] {
  const old = model.at(path);
  if (!wanted) return old ? [{ path, remove: true }] : [];
  const isNamed = wanted.some(({ name }) => name) || old?.kind === 'map';
  if (!isNamed)
    return put(
      model.tree,
      path,
      wanted.map(({ id }) => id),
    );
  const entries = wanted.map((level): readonly [string, Value] => [
    level.id,
    nameOf(model, old?.kind === 'map' ? model.at([...path, level.id]) : undefined, level, language),
  ]);
  if (old?.kind !== 'map') return put(model.tree, path, new Map(entries));
  const kept = old.entries.map(({ key }) => key).filter((key) => entries.some(([id]) => id === key));
  const removed: readonly Edit[] = old.entries
    .filter(({ key }) => !kept.includes(key))
    .map(({ key }) => ({ path: [...path, key], remove: true }));
  const order = [...kept];
  const placed = entries.flatMap(([id, name], k): readonly Edit[] => {
    const from = order.indexOf(id);
    if (from >= 0) order.splice(from, 1);
    order.splice(k, 0, id);
    if (from < 0) return [{ into: path, at: k, key: id, value: yaml(name ?? id) }];
    const named: readonly Edit[] = name === null ? [] : [{ path: [...path, id], value: yaml(name) }];
    return [...named, ...(from === k ? [] : [{ path: [...path, id], to: k }])];
  });
  return [...placed, ...removed];
}

/** The name of a level with one language changed; null where it has none. */
function nameOf(model: Opened, old: WrittenNode | undefined, { name }: LevelWords, language: string): Value {
  const said = { ...wordsByLanguage(old, model.language) };
  if (name) said[language] = name;
  else if (name === '') delete said[language];
  const [only] = Object.keys(said);
  if (only === undefined) return null;
  return only === model.language && Object.keys(said).length === 1 ? said[only]! : said;
}

const weighing = (model: Opened, option: string): readonly Note[] =>
  [
    ...new Set(
      sitesIn(model.tree).flatMap((site) =>
        site.kind === 'weight' && site.id === option ? (site.path.at(-3) ?? []) : [],
      ),
    ),
  ].map((id) => note('weights-by-level', { by: namedAs(model, ['decision-makers', id]) }));
