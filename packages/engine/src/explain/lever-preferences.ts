/** Preferences after levers have been used on them: as orders of the states, and as they are written. */
import { type Blocks, blocksOf } from '../game/blocks.ts';
import { rankContext } from '../game/game.ts';
import type { OrderStep, PartialOrder } from '../game/partial-order.ts';
import { type RankContext, ranksOf } from '../game/ranks.ts';
import type { Preference, Priority, Statement } from '../model/conflict.ts';
import type { Formula } from '../model/formula.ts';
import type { Lever } from '../model/lever.ts';
import { listNode, mapNode, writePriority, written } from '../model/lever-change.ts';
import { gathered, rearranged, shifted, type Tiers } from '../model/lever-lists.ts';
import type { MapNode, Node } from '../text/tree.ts';
import type { Subject } from './argument.ts';
import { byName, tiersOf } from './lever-list.ts';
import { sameState } from './same-conflict.ts';

/** How one decision maker orders the states. */
export interface Order {
  readonly ranks: Int32Array | null;
  readonly blocks: readonly Blocks[];
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
    return { kind: 'tiers', tiers: shifted(tiersOf(ranks, subject.game.blocks[by]!), shifts) };
  }
  const { priorities } = preference;
  const actions = levers.map(({ action }) => action);
  const added = actions.flatMap((action) => (action.kind === 'add' ? [action] : []));
  const comers = added.map(({ statement }) => newStatement(subject, by, statement));
  const list = rearranged(
    priorities.map(({ strength }) => strength),
    {
      dropped: new Set(actions.flatMap((action) => (action.kind === 'drop' ? [action.place] : []))),
      moved: new Map(
        actions.flatMap((action) => (action.kind === 'move' ? [[action.place, action.gap] as const] : [])),
      ),
      added: added.map(({ gap }) => gap),
    },
  );
  const placed = list.map(({ item, strength }): Priority | null => {
    if (item >= 0) return { ...priorities[item]!, strength };
    const statement = comers[-1 - item];
    return statement ? { statements: [statement], strength, misplaced: 0 } : null;
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
    const blocks = blocksOf(whole, context);
    return found instanceof Int32Array
      ? { ranks: found, blocks, partial: null }
      : { ranks: null, blocks, partial: found };
  }
  const { tiers, steps } = here(change.tiers, from, subject);
  const degrees = Array.from({ length: Math.max(0, ...steps) }, (_, d) => d + 1);
  const ranks = new Int32Array(subject.game.m).fill(-1);
  const blocks = degrees.map(() => new Int32Array(subject.game.m));
  const above = degrees.map((degree) => steps.filter((step) => step >= degree).length);
  for (const [t, tier] of tiers.entries()) {
    for (const s of tier) {
      ranks[s] = tiers.length - 1 - t;
      for (const [d, block] of blocks.entries()) block[s] = above[d]!;
    }
    for (const [d, degree] of degrees.entries()) if (steps[t]! >= degree) above[d]!--;
  }
  return ranks.includes(-1) ? null : { ranks, blocks, partial: null };
}

/** Tiers in another conflict: states that are not there leave them. */
const here = ({ tiers, steps }: Tiers, from: Subject, to: Subject): Tiers =>
  gathered(
    tiers.flatMap((tier, t) => [
      [tier.map((s) => sameState(from, s, to)).filter((s) => s >= 0), 0] as const,
      [[], steps[t]!] as const,
    ]),
  );

/** An edited preference as it is written; `to`: the conflict, with all else changed, whose states a ranking lists. */
export function writeEdited(by: number, change: Edited, from: Subject, to: Subject): MapNode {
  const { claims } = from.conflict.preferences[by]!;
  const carried = claims.length > 0 ? { claims: listNode(claims.map(written)) } : {};
  if (change.kind === 'list')
    return mapNode({
      ...carried,
      priorities: listNode(
        change.priorities.map((priority) => writePriority(priority, ({ expression }) => byName(expression))),
      ),
    });
  return mapNode({ ...carried, ranking: writeTiers(here(change.tiers, from, to), to) });
}

/** A preference as it stands, by names; undefined where it is no list of priorities, weights or ranking. */
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
    case 'pairwise':
      return undefined;
    case 'ranking': {
      const ranks = game.ranks[by];
      if (!ranks) return undefined;
      return writeEdited(by, { kind: 'tiers', tiers: tiersOf(ranks, game.blocks[by]!) }, subject, subject);
    }
  }
}

function writeTiers({ tiers, steps }: Tiers, subject: Subject): Node {
  return listNode(
    tiers.flatMap((tier, t) => [
      listNode(tier.map((s) => writeState(subject, s))),
      ...(steps[t]! > 0 ? [written('>'.repeat(steps[t]! + 1))] : []),
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
export const orderKey = ({ ranks, blocks, partial }: Order): string =>
  [ranks ?? partial ?? [], ...blocks].map(blocksKey).join('\u0000');

const blocksKey = (blocks: Blocks): string =>
  blocks instanceof Int32Array ? numbersKey(blocks) : `\u0003${blocks.map(stepKey).join('\u0004')}`;

function stepKey(step: OrderStep): string {
  switch (step.kind) {
    case 'ordered':
      return numbersKey(step.level);
    case 'apart':
      return numbersKey(step.part);
    case 'nested':
      return step.held.map((held) => held.join()).join(';');
    case 'pairs': {
      const { pairs, otherwise } = step;
      const stated = [...pairs.each()].map(([t, s]) => [t, s, pairs.degree(t, s), pairs.degree(s, t)].join());
      return `${pairs.scale} ${stated.join(';')} ${blocksKey(otherwise)}`;
    }
  }
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
