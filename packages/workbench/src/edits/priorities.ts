/**
 * Preferences as statements, the most important first. In an overlay that does not yet say what the decision maker prefers, the inherited
 * preference is copied first. A preference of another kind is left alone: convert it.
 */
import { type Edit, isRefusal, type WrittenNode } from '@modus-vivendi/engine';
import { copyPreference } from './copy-preference.ts';
import type { Edited, Layer, Path } from './edited.ts';
import { note } from './notes.ts';
import { changed, inTurn, make, type Opened, unknownPath } from './opened.ts';
import { put } from './put.ts';
import { readable } from './readable.ts';
import { keepSound } from './sound.ts';
import { fittingStrength, statementValue } from './statement-value.ts';
import { block, yaml } from './yaml.ts';

/** `at`: its position; the least important unless said. Among vital statements it is vital, too. */
export const addPriority = (
  text: string,
  layer: Layer,
  decisionMaker: string,
  expression: string,
  at?: number,
): Edited =>
  withOwn(text, layer, decisionMaker, (model, path) => {
    const problem = readable(model, layer, [expression]);
    if (problem) return problem;
    const list = model.at(path);
    if (list?.kind !== 'list')
      return model.at(path.slice(0, -1))
        ? unknownPath(path)
        : make(model.text, put(model.tree, path, [expression]));
    if (list.items.length === 0) return make(model.text, [{ path, value: block([expression]) }]);
    const place = Math.min(at ?? list.items.length, list.items.length);
    const strength = fittingStrength(1, undefined, strengthsIn(list)[place]);
    return make(model.text, [{ into: path, at: place, value: yaml(statementValue(expression, strength)) }]);
  });

/** Its claims and remarks stay. */
export const setPriority = (
  text: string,
  layer: Layer,
  decisionMaker: string,
  at: number,
  expression: string,
): Edited =>
  withOwn(text, layer, decisionMaker, (model, path) => {
    const problem = readable(model, layer, [expression]);
    const own = [...path, String(at)];
    const statement = model.at(own)?.kind === 'map' ? [...own, 'statement'] : own;
    if (problem || !model.at(statement)) return problem ?? unknownPath(statement);
    return make(model.text, [{ path: statement, value: yaml(expression) }]);
  });

export const removePriority = (text: string, layer: Layer, decisionMaker: string, at: number): Edited =>
  withOwn(text, layer, decisionMaker, (model, path) =>
    make(model.text, [{ path: [...path, String(at)], remove: true }]),
  );

/** `to`: the position afterwards. A statement that comes to stand above a vital one becomes vital, one below others stops being so; degrees likewise. */
export const movePriority = (
  text: string,
  layer: Layer,
  decisionMaker: string,
  from: number,
  to: number,
): Edited =>
  reordered(text, layer, decisionMaker, (model, path) => {
    const own = [...path, String(from)];
    const strengths = strengthsIn(model.at(path));
    const [was = 1] = strengths.splice(from, 1);
    const is = fittingStrength(was, strengths[to - 1], strengths[to]);
    const edits = was === is ? [] : strengthEdits(model, own, is);
    const notes = was === is ? [] : [note('vital-changed')];
    return make(model.text, [...edits, { path: own, to }], { notes });
  });

/** `count`: how many of the first statements are vital. */
export const setVital = (text: string, layer: Layer, decisionMaker: string, count: number): Edited =>
  reordered(text, layer, decisionMaker, (model, path) => {
    const list = model.at(path);
    if (list?.kind !== 'list') return unknownPath(path);
    const edits = list.items.flatMap((item, k) =>
      strengthIn(item) > 1 === k < count ? [] : strengthEdits(model, [...path, String(k)], k < count ? 2 : 1),
    );
    return make(model.text, edits);
  });

type OwnEdit = (model: Opened, path: Path) => Edited;

/** Makes an edit of a decision maker's own list of priorities, whose path it is given. */
const withOwn = (text: string, layer: Layer, decisionMaker: string, edit: OwnEdit): Edited =>
  keepSound(text, inOwn(text, copyPreference(text, layer, decisionMaker), layer, decisionMaker, edit));

/** The same where no statement is added, changed or taken off: what stood there, in another order, breaks nothing and need not be checked. */
function reordered(text: string, layer: Layer, decisionMaker: string, edit: OwnEdit): Edited {
  const copied = copyPreference(text, layer, decisionMaker);
  const edited = inOwn(text, copied, layer, decisionMaker, edit);
  return !isRefusal(copied) && copied.text === text ? edited : keepSound(text, edited);
}

const inOwn = (text: string, copied: Edited, layer: Layer, decisionMaker: string, edit: OwnEdit): Edited =>
  inTurn(
    text,
    () => copied,
    (each) => changed(each, (model) => edit(model, [...layer, 'preferences', decisionMaker, 'priorities'])),
  );

/** As written, or 2 where it is vital. */
function strengthIn(item: WrittenNode | undefined): number {
  if (item?.kind !== 'map') return 1;
  const written = (key: string): string | null => {
    const value = item.entries.find((each) => each.key === key)?.value;
    return value?.kind === 'scalar' ? value.text : null;
  };
  return Number(written('strength') ?? (written('vital') === 'true' ? 2 : 1)) || 1;
}

const strengthsIn = (list: WrittenNode | undefined): number[] =>
  list?.kind === 'list' ? list.items.map(strengthIn) : [];

/** A statement of the degree; whatever else is written with it stays. */
function strengthEdits({ tree, at }: Opened, path: Path, strength: number): readonly Edit[] {
  const item = at(path);
  if (item?.kind !== 'map')
    return item?.kind === 'scalar' ? [{ path, value: yaml(statementValue(item.text, strength)) }] : [];
  const wanted = strength > 2 ? 'strength' : 'vital';
  const others = ['strength', 'vital'].filter((key) => strength < 2 || key !== wanted);
  return [
    ...others
      .filter((key) => item.entries.some((each) => each.key === key))
      .map((key): Edit => ({ path: [...path, key], remove: true })),
    ...(strength < 2 ? [] : put(tree, [...path, wanted], strength > 2 ? String(strength) : 'true')),
  ];
}
