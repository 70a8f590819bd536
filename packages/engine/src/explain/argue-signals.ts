/** What moves would tell, told: which believed types can still be held after them, and what each is worth to whom. */
import { argueNotHeld, believed, type Spoken } from './argue-beliefs.ts';
import {
  type Argument,
  argue,
  conceptNames,
  decisionMaker,
  move,
  type Noun,
  type Subject,
  state,
} from './argument.ts';
import type { BeliefComparison, BeliefGroup } from './beliefs.ts';
import { compareStates } from './compare-states.ts';
import { contradictsAll, type HeldType, isCredible, isGain, type Signal, type Signals } from './signals.ts';
import { valueText } from './story.ts';
import { pictureHeld } from './views.ts';

/** The most moves that a sentence names, or that are told one by one. */
const mostNamed = 3;

/** What the moves of one decision maker would tell another, in one version. */
export function argueSignals(
  compared: BeliefComparison,
  group: BeliefGroup,
  signals: Signals,
): readonly Spoken[] {
  const { view } = group;
  const { subject } = view;
  const { holder, by, from } = signals;
  const say = (argument: Argument, depth: number): Spoken => ({ subject, depth, argument });
  const values = { holder: decisionMaker(holder), by: decisionMaker(by), from: state(from) };
  const moves = simplestFirst(subject, signals);
  const against = moves.filter(({ worth }) => contradictsAll(worth));
  const spoken = [say(argue('signals.head', values, believed(view, [holder], from)), 0)];
  if (against.length === 0) spoken.push(say(argue('signals.none', values), 1));
  else {
    const named: Noun = { noun: 'list', items: against.slice(0, mostNamed).map(({ to }) => move(from, to)) };
    const credible = against.filter(isCredible).length;
    const count = against.length;
    spoken.push(
      say(argue('signals.against-all', { ...values, count, moves: named }), 1),
      say(argue(credible > 0 ? 'signals.credible' : 'signals.costly', { ...values, count: credible }), 1),
    );
  }
  for (const each of moves.filter(({ worth }) => !contradictsAll(worth)).slice(0, mostNamed))
    for (const argument of argueLeft(compared, signals, each)) spoken.push(say(argument, 1));
  for (const each of against.slice(0, mostNamed)) {
    spoken.push(say(argue('signals.move', { to: move(from, each.to) }), 1));
    spoken.push(...argueWorth(compared, subject, signals, each));
    if (!each.changesPicture) continue;
    const told = pictureHeld(view, holder, each.to)
      ? argue('signals.changes', values)
      : argueNotHeld(view, holder, each.to);
    spoken.push(say(told, 2));
  }
  return spoken;
}

/** Moves that change little first, then by number. */
export function simplestFirst({ legend }: Subject, { from, moves }: Signals): readonly Signal[] {
  const here = legend.levels(from);
  const changes = (s: number): number => legend.levels(s).filter((level, o) => level !== here[o]).length;
  return [...moves].sort((a, b) => changes(a.to) - changes(b.to) || a.to - b.to);
}

/** Which types somebody may still hold after a move that some of them would gain by. */
function argueLeft(
  compared: BeliefComparison,
  { holder, by, from, types }: Signals,
  { to, worth }: Signal,
): readonly Argument[] {
  const those = (wanted: (k: number) => boolean): Noun => ({
    noun: 'list',
    items: types.flatMap((type, k) => (wanted(k) ? [typeName(compared, types, type, by)] : [])),
  });
  const values = { holder: decisionMaker(holder), by: decisionMaker(by), to: move(from, to) };
  const left = those((k) => isGain(worth[k]!));
  const all = worth.every(isGain);
  const told = [argue(all ? 'signals.tells-nothing' : 'signals.leaves', { ...values, types: left })];
  if (!worth.includes('answered-gain')) return told;
  const answered = those((k) => worth[k] === 'answered-gain');
  const concept = conceptNames(compared.concept);
  return [...told, argue('signals.answered', { types: answered, concept })];
}

/** What a move is worth to who makes it, as modeled and as each type. */
function argueWorth(
  compared: BeliefComparison,
  subject: Subject,
  { by, from, types }: Signals,
  { to, asModeled }: Signal,
): readonly Spoken[] {
  const compare = (
    own: Subject,
    i: number,
    s: number,
    t: number,
    label: (comparison: Noun) => Argument['sentence'],
  ): Spoken => {
    const { clause, grounds } = compareStates(own, i, s, t);
    return { subject: own, depth: 2, argument: { sentence: label(clause), grounds, reasons: [] } };
  };
  const { id } = subject.conflict.decisionMakers[by]!;
  const modeled =
    asModeled === 'unseen'
      ? []
      : [
          compare(subject, by, from, to, (comparison) => ({
            id: 'signals.as-modeled',
            values: { by: decisionMaker(by), comparison },
          })),
        ];
  return [
    ...modeled,
    ...types.flatMap((type): Spoken[] => {
      const { projection } = type.sight;
      const [s, t] = [projection[from]!, projection[to]!];
      const own = type.seen.subject;
      const i = own.conflict.decisionMakers.findIndex((each) => each.id === id);
      if (i < 0 || s < 0 || t < 0 || !own.game.ranks[i]) return [];
      return [
        compare(own, i, s, t, (comparison) => ({
          id: 'signals.as-type',
          values: { type: typeName(compared, types, type, by), comparison },
        })),
      ];
    }),
  ];
}

/** What a type is called: by the name of its picture; else by the values on which it hangs; else by whose picture it is. */
export function typeName(
  { axes, groups }: BeliefComparison,
  types: readonly HeldType[],
  own: HeldType,
  by: number,
): Noun {
  const { conflict } = groups[0]!.view.subject;
  const step = own.seen.chain.at(-1);
  const picture = conflict.pictures.find(({ holder, type }) => type !== null && step === `${holder}:${type}`);
  if (picture) return { noun: 'text', text: picture.name ?? { en: picture.type! } };
  const valuesOf = (id: string, of: HeldType): readonly string[] => [
    ...new Set(of.versions.flatMap(({ covers }) => covers[id]!)),
  ];
  const named = axes.flatMap(({ id }): Noun[] => {
    const values = valuesOf(id, own);
    const same = types.every((type) => String(valuesOf(id, type)) === String(values));
    return same ? [] : values.map((value): Noun => ({ noun: 'text', text: valueText(conflict, value, id) }));
  });
  return named.length > 0 ? { noun: 'list', items: named } : decisionMaker(by);
}
