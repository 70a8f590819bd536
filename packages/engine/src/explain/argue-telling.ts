/** What telling somebody something would change, told. */
import type { StateSet } from '../game/state-set.ts';
import type { MessageId } from '../words/en.ts';
import { believed } from './argue-beliefs.ts';
import { type Argument, argue, decisionMaker, move, type Noun, type Subject, state } from './argument.ts';
import type { BeliefGroup } from './beliefs.ts';
import type { Difference, Effect, Telling } from './telling.ts';
import type { View } from './views.ts';

/** The most states that a sentence names. */
const mostNamed = 3;

interface Told {
  readonly more: MessageId;
  readonly fewer: MessageId;
  readonly same: MessageId;
}

export const standing: Told = { more: 'telling.holds', fewer: 'telling.falls', same: 'telling.same-holds' };
export const expectations: Told = {
  more: 'telling.foresees',
  fewer: 'telling.expects-no-more',
  same: 'telling.same-foresees',
};

/** One fact told to one side: what would hold and be foreseen then, in whose interest that is, and what sign would be believed. */
export function argueTelling({ view }: BeliefGroup, telling: Telling): Argument {
  const { subject } = view;
  const grounds = believed(view, [telling.holder]);
  const by = decisionMaker(telling.holder);
  const { changes } = telling;
  const opened = opening(view, telling);
  if (!changes) return argue(...opened, grounds, [argue('telling.not-alone', { by })]);
  const reasons = [
    ...changed(subject, changes.holds, standing, {}),
    ...changed(subject, changes.foresees, expectations, { by }),
    ...wanted(changes.effects, changes.holds),
    ...signs(subject, telling),
  ];
  return argue(...opened, grounds, reasons);
}

function opening(
  { subject: { conflict }, nested }: View,
  { holder, fact }: Telling,
): [MessageId, Argument['sentence']['values']] {
  const by = decisionMaker(holder);
  if (fact.kind === 'preferences' || fact.kind === 'view') {
    const of = conflict.decisionMakers.findIndex(({ id }) => id === fact.of);
    return [`telling.${fact.kind}`, { by, of: of < 0 ? fact.of : decisionMaker(of) }];
  }
  if (fact.kind === 'unknown' || fact.kind === 'imagined') {
    const known = nested[holder]!.flatMap(({ subject: { conflict: own } }) => own.options);
    const name = [...known, ...conflict.options].find(({ id }) => id === fact.option)?.name;
    return [`telling.${fact.kind}`, { by, option: name ? { noun: 'text', text: name } : fact.option }];
  }
  return [`telling.${fact.kind}`, { by }];
}

/** How one set of states differs from another, in sentences; one that nothing does where they are the same. */
export function changed(
  subject: Subject,
  { more, fewer }: Difference,
  ids: Told,
  values: Argument['sentence']['values'],
): Argument[] {
  const told = (id: MessageId, set: StateSet): Argument[] =>
    set.count === 0 ? [] : [argue(id, { ...values, count: set.count, states: statesOf(subject, set) })];
  const found = [...told(ids.more, more), ...told(ids.fewer, fewer)];
  return found.length > 0 ? found : [argue(ids.same, values)];
}

/** The status quo, states with a name, then the others; at most a few of them. */
function statesOf(subject: Subject, set: StateSet): Noun {
  const all = foremost(subject, set);
  const items: Noun[] = all.slice(0, mostNamed).map(state);
  const more = all.length - items.length;
  if (more > 0)
    items.push({ noun: 'sentence', sentence: { id: 'telling.more-states', values: { count: more } } });
  return { noun: 'list', items };
}

/** The states of a set in the order in which they tell most: the status quo, those with a name, the others. */
export function foremost({ statusQuo, legend }: Subject, set: StateSet): readonly number[] {
  const weight = (s: number): number =>
    s === statusQuo ? 0 : legend.named(s) >= 0 || legend.key(s) !== null ? 1 : 2;
  return set.list().sort((a, b) => weight(a) - weight(b) || a - b);
}

function wanted(effects: readonly Effect[], { more, fewer }: Difference): Argument[] {
  if (more.count + fewer.count === 0) return [];
  if (effects.every((effect) => effect === 'same')) return [argue('telling.same', {})];
  const those = (effect: Effect): number[] => effects.flatMap((each, i) => (each === effect ? [i] : []));
  return (['gains', 'loses', 'unclear'] as const).flatMap((effect) => {
    const list = those(effect);
    return list.length === 0
      ? []
      : [argue(`telling.${effect}`, { by: { noun: 'list', items: list.map(decisionMaker) } })];
  });
}

function signs(subject: Subject, { holder, sign }: Telling): Argument[] {
  if (!sign?.moves) return [];
  const values = {
    by: decisionMaker(holder),
    teller: decisionMaker(sign.by),
    from: state(subject.statusQuo),
  };
  if (sign.moves.length === 0) return [argue('telling.no-sign', values)];
  const moves = sign.moves.slice(0, mostNamed).map((to): Noun => move(subject.statusQuo, to));
  return [
    argue('telling.sign', { ...values, count: sign.moves.length, moves: { noun: 'list', items: moves } }),
  ];
}
