/** What stands in one cell of the table of states: a mark with a shape, and the same in words for those who hear the table. */
import { memo } from 'react';
import type { OutcomeRow } from '../../questions/outcome-rows.ts';
import type { Outcomes } from '../../questions/outcomes.ts';
import type { Words } from '../../words/words.ts';
import type { Column } from './columns.ts';

type Table = Pick<Outcomes, 'concepts' | 'sides'>;

export interface CellProps {
  readonly column: Column;
  readonly row: OutcomeRow;
  readonly table: Table;
  readonly words: Words;
}

/** What is seen: few elements, for thousands of cells are drawn while one scrolls. */
export function CellContent({ column, row, table, words }: CellProps) {
  switch (column.kind) {
    case 'state':
      return <StateName row={row} words={words} />;
    case 'holds':
      return row.holds & (1 << column.concept) ? <Mark tone="everyone" /> : null;
    case 'stable':
      return (row.stable[column.side] ?? 0) & (1 << column.concept) ? <Mark tone="one" /> : null;
    case 'level': {
      const level = row.levels[column.at];
      const leveled = (table.sides[column.side]?.options[column.option]?.levels.length ?? 2) > 2;
      if (level === null) return <span className="sign">·</span>;
      if (!level) return <span className="sign">–</span>;
      return leveled ? (
        <bdi className="cell-words">{cellLabel(column, row, table, words)}</bdi>
      ) : (
        <Mark tone="taken" />
      );
    }
    case 'taken':
      return takenOf(column, row, table).length > 0 ? (
        <span className="cell-words" dir="auto">
          {cellLabel(column, row, table, words)}
        </span>
      ) : (
        <span className="sign">–</span>
      );
    case 'stable-list':
      return row.stable[column.side] ? (
        <span className="cell-words">{cellLabel(column, row, table, words)}</span>
      ) : null;
    case 'rank': {
      const rank = row.ranks[column.side] ?? null;
      return rank === null ? <span className="sign">?</span> : words.number(rank);
    }
  }
}

/** What is said. */
export function cellLabel(column: Column, row: OutcomeRow, table: Table, words: Words): string {
  switch (column.kind) {
    case 'state':
      return row.name ?? row.taken;
    case 'holds':
      return words(row.holds & (1 << column.concept) ? 'outcomes.mark.holds' : 'outcomes.mark.holds-not');
    case 'stable':
      return words(
        (row.stable[column.side] ?? 0) & (1 << column.concept)
          ? 'outcomes.mark.stable'
          : 'outcomes.mark.stable-not',
      );
    case 'stable-list': {
      const mask = row.stable[column.side] ?? 0;
      return mask === 0
        ? words('outcomes.mark.stable-not')
        : table.concepts.flatMap(({ short }, k) => (mask & (1 << k) ? [short] : [])).join(' ');
    }
    case 'level': {
      const levels = table.sides[column.side]?.options[column.option]?.levels ?? [];
      const level = row.levels[column.at] ?? null;
      if (level === null) return words('outcomes.mark.either');
      if (levels.length > 2) return levels[level]?.name ?? '';
      return words(level > 0 ? 'outcomes.mark.taken' : 'outcomes.mark.taken-not');
    }
    case 'taken': {
      const list = takenOf(column, row, table);
      return list.length > 0 ? list.join(words.language === 'en' ? ', ' : '، ') : words('outcomes.nothing');
    }
    case 'rank': {
      const rank = row.ranks[column.side] ?? null;
      return rank === null ? words('outcomes.rank-unknown') : words.number(rank);
    }
  }
}

/** The options of one decision maker that are taken, by name. */
const takenOf = (
  { side, from }: Extract<Column, { kind: 'taken' }>,
  { levels: taken }: OutcomeRow,
  { sides }: Table,
): readonly string[] =>
  (sides[side]?.options ?? []).flatMap(({ name, levels }, o) => {
    const level = taken[from + o];
    if (!level) return [];
    return [levels.length > 2 ? `${name}: ${levels[level]?.name ?? ''}` : name];
  });

/** A filled disc: it holds for everyone; a ring: for one of them; a check alone: taken. */
export const Mark = ({ tone }: { readonly tone: 'everyone' | 'one' | 'taken' }) => (
  <span className={`tick ${tone}`} aria-hidden="true" />
);

/** The author's name, or what is taken; the number comes second. */
const StateName = memo(function StateName({
  row: { name, taken, number, statusQuo },
  words,
}: {
  readonly row: Pick<OutcomeRow, 'name' | 'taken' | 'number' | 'statusQuo'>;
  readonly words: Words;
}) {
  return (
    <span className="outcome-name">
      <span className={name === null ? 'outcome-what unnamed' : 'outcome-what'} dir="auto">
        <bdi>{name ?? taken}</bdi>
        {statusQuo ? <span className="outcome-here">{words('outcomes.status-quo')}</span> : null}
      </span>
      <span className="outcome-number">{words('outcomes.number', { number })}</span>
    </span>
  );
});
