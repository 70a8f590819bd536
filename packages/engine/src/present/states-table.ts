/** T3, one row a state: feasible states in option form, with everyone's ranks. */
import type { Subject } from '../explain/argument.ts';
import { say, sayNumber } from '../words/say.ts';
import type { Speaker } from './speaker.ts';
import { column, type Table } from './table.ts';

/** Rank 1 is most preferred; ties share a rank (dense). Null where unknown. */
export function rankOf({ game }: Pick<Subject, 'game'>, i: number, s: number): number | null {
  const ranks = game.ranks[i];
  return ranks ? topRank(ranks) - ranks[s]! + 1 : null;
}

const tops = new WeakMap<Int32Array, number>();

function topRank(ranks: Int32Array): number {
  let top = tops.get(ranks);
  if (top === undefined) {
    top = ranks.reduce((most, value) => Math.max(most, value), 0);
    tops.set(ranks, top);
  }
  return top;
}

/** Options are named by number in the columns; `optionsTable` says which is which. */
export function statesTable(subject: Subject, speaker: Speaker, states: readonly number[]): Table {
  const { conflict, legend } = subject;
  const { language } = speaker;
  const graph = conflict.form === 'graph';
  const shown = conflict.options.flatMap((option, o) => (option.hidden ? [] : [o]));
  const columns = [
    column(say(language, 'column.number'), 'end'),
    ...(graph ? [] : shown.map((o) => column(sayNumber(language, o + 1), 'center'))),
    ...conflict.decisionMakers.map((_, i) =>
      column(say(language, 'column.rank', { by: speaker.decisionMaker(i) }), 'end'),
    ),
    column(say(language, 'column.state')),
  ];
  const rows = states.map((s) => {
    const levels = legend.levels(s);
    const marks = shown.map((o) => {
      const k = levels[o];
      if (k === null || k === undefined) return '–';
      return conflict.options[o]!.levels.length === 2 ? (k ? 'Y' : 'N') : speaker.level(o, k);
    });
    const ranks = conflict.decisionMakers.map((_, i) => rankText(subject, speaker, i, s));
    return [
      sayNumber(language, s + 1),
      ...(graph ? [] : marks),
      ...ranks,
      speaker.stateName(s) ?? (graph ? '' : speaker.taken(s)),
    ];
  });
  return { caption: say(language, 'table.states'), columns, rows, notes: [] };
}

export function rankText(
  subject: Pick<Subject, 'game'>,
  { language }: Speaker,
  i: number,
  s: number,
): string {
  const rank = rankOf(subject, i, s);
  return rank === null ? '?' : sayNumber(language, rank);
}

/** T1, the part that the columns of T3 refer to: options by number, with their owners. */
export function optionsTable({ conflict }: Subject, speaker: Speaker): Table {
  const { language } = speaker;
  return {
    caption: say(language, 'table.options'),
    columns: [
      column(say(language, 'column.number'), 'end'),
      column(say(language, 'column.decision-maker')),
      column(say(language, 'column.option')),
    ],
    rows: conflict.options.flatMap(({ owner, hidden }, o) =>
      hidden ? [] : [[sayNumber(language, o + 1), speaker.decisionMaker(owner), speaker.option(o)]],
    ),
    notes: [],
  };
}
