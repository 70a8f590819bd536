/** T17, continued: what each move from the status quo would be worth to whom, and so what it would tell. */
import { simplestFirst, typeName } from '../explain/argue-signals.ts';
import type { BeliefComparison } from '../explain/beliefs.ts';
import {
  contradictsAll,
  isCredible,
  isGain,
  type Signal,
  type Signals,
  type Worth,
} from '../explain/signals.ts';
import { say, sayNumber } from '../words/say.ts';
import type { Speaker } from './speaker.ts';
import { column, type Table } from './table.ts';

/** A table for each decision maker of whom another holds beliefs; the moves that change least come first. */
export const signalTables = (compared: BeliefComparison, speaker: Speaker, most: number): readonly Table[] =>
  compared.groups[0]!.signals.map((signals) => signalTable(compared, signals, speaker, most));

function signalTable(compared: BeliefComparison, signals: Signals, speaker: Speaker, most: number): Table {
  const { language } = speaker;
  const { subject } = compared.groups[0]!.view;
  const { holder, by, from, types } = signals;
  const moves = simplestFirst(subject, signals);
  const rest = moves.length - most;
  const worth = (each: Worth): string => say(language, `value.worth-${each}`);
  return {
    caption: say(language, 'table.signals', {
      by: speaker.decisionMaker(by),
      holder: speaker.decisionMaker(holder),
      from: { phrase: speaker.state(from) },
    }),
    columns: [
      column(say(language, 'column.move')),
      column(say(language, 'column.as-modeled-worth')),
      ...types.map((type) =>
        column(say(language, 'column.as-type', { type: speaker.noun(typeName(compared, types, type, by)) })),
      ),
      column(say(language, 'column.tells')),
    ],
    rows: moves
      .slice(0, most)
      .map((each) => [
        speaker.noun({ noun: 'move', from, to: each.to }),
        worth(each.asModeled),
        ...each.worth.map(worth),
        say(language, `value.tells-${tellsWhat(each)}`),
      ]),
    notes: rest > 0 ? [`… +${sayNumber(language, rest)}`] : [],
  };
}

/** What who sees a move can go on believing. */
export function tellsWhat(signal: Signal): 'credible' | 'contradicts' | 'some' | 'nothing' {
  if (isCredible(signal)) return 'credible';
  if (contradictsAll(signal.worth)) return 'contradicts';
  return signal.worth.every(isGain) ? 'nothing' : 'some';
}
