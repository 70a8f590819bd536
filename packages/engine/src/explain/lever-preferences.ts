/** Preferences after levers have been used on them: as orders of the states, and as they are written. */
import { blocksOf } from '../game/blocks.ts';
import { rankContext } from '../game/game.ts';
import type { PartialOrder } from '../game/partial-order.ts';
import { type RankContext, ranksOf } from '../game/ranks.ts';
import type { Preference, Priority, Statement } from '../model/conflict.ts';
import type { Formula } from '../model/formula.ts';
import type { Lever } from '../model/lever.ts';
import { listNode, mapNode, writePriority, written } from '../model/lever-change.ts';
import { rearranged, shifted, type Tiers } from '../model/lever-lists.ts';
import type { MapNode, Node } from '../text/tree.ts';
import type { Subject } from './argument.ts';
import { byName, tiersOf } from './lever-list.ts';
import { sameState } from './same-conflict.ts';

/** How one decision maker orders the states. */
export interface Order {
  readonly ranks: Int32Array | null;
  readonly blocks: Int32Array | null;
  readonly partial: PartialOrder | null;
}

/** A preference after some levers: a list of priorities, or tiers of states of the conflict that levers were found in. */
export type Edited =
  | { readonly kind: 'list'; readonly priorities: readonly Priority[] }
  | { readonly kind: 'tiers'; readonly tiers: Tiers };

/** The preference of decision maker `by` after levers on it; null where a statement makes no sense. */
export function edited(subject: Subject, by: number, levers: readonly Lever[]): Edited | null {
  const preference = subject.conflict.preferences[by]!;
  if (preference.kind !== 'priorities') {
    const ranks = subject.game.ranks[by];
    if (!ranks) return null;
    const shifts = levers.flatMap(({ action }) => (action.kind === 'rank' ? [action] : []));
    return { kind: 'tiers', tiers: shifted(tiersOf(ranks, subject.game.blocks[by] ?? null), shifts) };
  }
  const { priorities } = preference;
  const actions = levers.map(({ action }) => action);
  const added = actions.flatMap((action) => (action.kind === 'add' ? [action] : []));
  const comers = added.map(({ statement }) => newStatement(subject, by, statement));
  const list = rearranged(priorities.length, priorities.filter(({ vital }) => vital).length, {
    dropped: new Set(actions.flatMap((action) => (action.kind === 'drop' ? [action.place] : []))),
    moved: new Map(
      actions.flatMap((action) => (action.kind === 'move' ? [[action.place, action.gap] as const] : [])),
    ),
    added: added.map(({ gap }) => gap),
  });
  const placed = list.map(({ item, vital }): Priority | null => {
    if (item >= 0) return { ...priorities[item]!, vital };
    const statement = comers[-1 - item];
    return statement ? { statements: [statement], vital } : null;
  });
  return placed.every((each) => each !== null) ? { kind: 'list', priorities: placed } : null;
}

/** A conflict with what ranks in it are made from. */
export interface Frame {
  readonly subject: Subject;
  readonly context: RankContext;
}

/** What is true where is worked out once for each statement. */
export function frameOf(subject: Subject): Frame {
  const { structure, legend } = subject;
  const context = rankContext(structure, legend.space);
  const formulas = new WeakMap<Statement, Formula>();
  const columns = new WeakMap<Formula, ReturnType<RankContext['column']>>();
  return {
    subject,
    context: {
      ...context,
      formula: (statement) => remembered(formulas, statement, context.formula),
      column: (formula) => remembered(columns, formula, context.column),
    },
  };
}

function remembered<Key extends object, Value>(
  memory: WeakMap<Key, Value>,
  key: Key,
  make: (key: Key) => Value,
): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make(key);
  memory.set(key, made);
  return made;
}

const newStatements = new WeakMap<Subject, Map<string, Statement | null>>();

/** A statement that is added, read once; null where it makes no sense. */
function newStatement(subject: Subject, by: number, text: string): Statement | null {
  const known = remembered(newStatements, subject, () => new Map<string, Statement | null>());
  const found = known.get(text);
  if (found !== undefined) return found;
  const expression = subject.structure.expression(written(text), () => {});
  const { span } = subject.conflict.preferences[by]!;
  const made = expression && { name: null, note: null, claims: [], span, expression };
  known.set(text, made);
  return made;
}

/** The order that an edited preference gives in a conflict; null where it gives none there. `from`: the conflict that levers were found in. */
export function orderIn(
  { subject, context }: Frame,
  by: number,
  change: Edited,
  from: Subject,
): Order | null {
  const preference = subject.conflict.preferences[by]!;
  if (change.kind === 'list') {
    const whole: Preference = {
      kind: 'priorities',
      priorities: change.priorities,
      claims: [],
      span: preference.span,
    };
    const found = ranksOf(whole, context);
    if ('differs' in found) return null;
    return found instanceof Int32Array
      ? { ranks: found, blocks: blocksOf(whole, context), partial: null }
      : { ranks: null, blocks: null, partial: found };
  }
  const { tiers, strong } = here(change.tiers, from, subject);
  const ranks = new Int32Array(subject.game.m).fill(-1);
  const blocks = new Int32Array(subject.game.m);
  let block = strong.filter((each) => each).length;
  for (const [t, tier] of tiers.entries()) {
    for (const s of tier) {
      ranks[s] = tiers.length - 1 - t;
      blocks[s] = block;
    }
    if (strong[t]) block--;
  }
  if (ranks.includes(-1)) return null;
  return { ranks, blocks: strong.includes(true) ? blocks : null, partial: null };
}

/** Tiers in another conflict: states that are not there leave them. */
function here({ tiers, strong }: Tiers, from: Subject, to: Subject): Tiers {
  const result: { states: readonly number[]; strong: boolean }[] = [];
  for (const [t, tier] of tiers.entries()) {
    const states = tier.map((s) => sameState(from, s, to)).filter((s) => s >= 0);
    if (states.length > 0) result.push({ states, strong: strong[t]! });
    else if (strong[t] && result.length > 0) result[result.length - 1]!.strong = true;
  }
  const last = result.at(-1);
  if (last) last.strong = false;
  return { tiers: result.map(({ states }) => states), strong: result.map((each) => each.strong) };
}

/** An edited preference as it is written; `to`: the conflict, with all else changed, whose states a ranking lists. */
export function writeEdited(by: number, change: Edited, from: Subject, to: Subject): MapNode {
  const { claims } = from.conflict.preferences[by]!;
  const carried = claims.length > 0 ? { claims: listNode(claims.map(written)) } : {};
  if (change.kind === 'list')
    return mapNode({
      ...carried,
      priorities: listNode(
        change.priorities.map((priority) =>
          writePriority(priority, priority.vital, ({ expression }) => byName(expression)),
        ),
      ),
    });
  return mapNode({ ...carried, ranking: writeTiers(here(change.tiers, from, to), to) });
}

/** A preference as it stands, by names. */
export function writePreference(by: number, subject: Subject): MapNode | undefined {
  const preference = subject.conflict.preferences[by]!;
  const { game, conflict } = subject;
  switch (preference.kind) {
    case 'priorities':
      return writeEdited(by, { kind: 'list', priorities: preference.priorities }, subject, subject);
    case 'weights':
      return mapNode({
        weights: mapNode(
          Object.fromEntries(
            preference.weights.map(({ option, weight }) => [conflict.options[option]!.id, written(weight)]),
          ),
        ),
      });
    case 'ranking': {
      const ranks = game.ranks[by];
      if (!ranks) return undefined;
      return writeEdited(
        by,
        { kind: 'tiers', tiers: tiersOf(ranks, game.blocks[by] ?? null) },
        subject,
        subject,
      );
    }
  }
}

function writeTiers({ tiers, strong }: Tiers, subject: Subject): Node {
  return listNode(
    tiers.flatMap((tier, t) => [
      listNode(tier.map((s) => writeState(subject, s))),
      ...(strong[t] ? [written('>>')] : []),
    ]),
  );
}

/** A state as it is written in a list: its key, or what is taken in it. */
function writeState({ conflict, legend }: Subject, s: number): Node {
  const key = legend.key(s);
  if (key !== null) return written(key);
  const levels = legend.levels(s);
  return listNode(
    conflict.options.flatMap(({ id, levels: each }, o) =>
      levels[o] ? [written(each.length > 2 ? `${id}=${each[levels[o]!]!.id}` : id)] : [],
    ),
  );
}

/** A text that is the same for orders that are the same. */
export function orderKey({ ranks, blocks, partial }: Order): string {
  const columns = [
    ranks,
    blocks,
    ...(partial ?? []).flatMap((step) =>
      step.kind === 'nested' ? step.held : [step.kind === 'apart' ? step.part : step.level],
    ),
  ];
  return columns.map((column) => (column ? numbersKey(column) : '')).join('\u0000');
}

/** A text that is the same for equal lists of whole numbers from −1. */
export function numbersKey(numbers: Int32Array): string {
  const most = 0xfffe;
  for (let k = 0; k < numbers.length; k++) if (numbers[k]! >= most) return numbers.join();
  let text = '';
  for (let from = 0; from < numbers.length; from += 4096)
    text += String.fromCharCode(...numbers.subarray(from, from + 4096));
  return text;
}
