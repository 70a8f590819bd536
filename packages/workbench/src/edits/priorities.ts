/**
 * Preferences as statements, the most important first. In an overlay that does not yet say what the decision maker prefers, the inherited
 * preference is copied first. A preference of another kind is left alone: convert it.
 */
import { type Edit, isRefusal, type ListNode, type WrittenNode } from '@modus-vivendi/engine';
import { copyPreference } from './copy-preference.ts';
import type { Edited, Layer, Path } from './edited.ts';
import { note } from './notes.ts';
import { changed, inTurn, make, type Opened, unknownPath } from './opened.ts';
import { put } from './put.ts';
import { readable } from './readable.ts';
import { keepSound } from './sound.ts';
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
    const value = place < vitalCount(model, path) ? { statement: expression, vital: 'true' } : expression;
    return make(model.text, [{ into: path, at: place, value: yaml(value) }]);
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

/** `to`: the position afterwards. A statement that comes to stand above a vital one becomes vital, one below others stops being so. */
export const movePriority = (
  text: string,
  layer: Layer,
  decisionMaker: string,
  from: number,
  to: number,
): Edited =>
  reordered(text, layer, decisionMaker, (model, path) => {
    const own = [...path, String(from)];
    const was = isVital(model.at(own));
    const others = vitalCount(model, path) - (was ? 1 : 0);
    const is = to < others || (to === others && was);
    const edits = was === is ? [] : vitalEdits(model, own, is);
    const notes = was === is ? [] : [note('vital-changed')];
    return make(model.text, [...edits, { path: own, to }], { notes });
  });

/** `count`: how many of the first statements are vital. */
export const setVital = (text: string, layer: Layer, decisionMaker: string, count: number): Edited =>
  reordered(text, layer, decisionMaker, (model, path) => {
    const list = model.at(path);
    if (list?.kind !== 'list') return unknownPath(path);
    const edits = list.items.flatMap((item, k) =>
      isVital(item) === k < count ? [] : vitalEdits(model, [...path, String(k)], k < count),
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

const isVital = (item: WrittenNode | undefined): boolean => {
  if (item?.kind !== 'map') return false;
  return item.entries.some(
    ({ key, value }) => key === 'vital' && value.kind === 'scalar' && value.text === 'true',
  );
};

const vitalCount = ({ at }: Opened, path: Path): number => {
  const list = at(path) as ListNode | undefined;
  return list?.kind === 'list' ? list.items.filter(isVital).length : 0;
};

function vitalEdits({ tree, at }: Opened, path: Path, vital: boolean): readonly Edit[] {
  const item = at(path);
  if (!vital) return [{ path: [...path, 'vital'], remove: true }];
  if (item?.kind !== 'scalar') return put(tree, [...path, 'vital'], 'true');
  return [{ path, value: yaml({ statement: item.text, vital: 'true' }) }];
}
