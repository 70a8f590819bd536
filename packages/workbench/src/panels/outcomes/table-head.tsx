/** The headings of the table of states: groups that fold, and names of columns, some of which sort. */
import { type ConceptId, readConceptId } from '@modus-vivendi/engine';
import { ArrowDown, ArrowUp, ChevronsLeftRight, ChevronsRightLeft } from 'lucide-react';
import { memo } from 'react';
import type { Outcomes } from '../../questions/outcomes.ts';
import type { OutcomeSort } from '../../questions/outcomes-order.ts';
import type { Words } from '../../words/words.ts';
import type { Column, ColumnGroup } from './columns.ts';
import { setView, useOutcomesView } from './view.ts';

const shortMeaning = (words: Words, id: ConceptId): string => {
  const { name, horizon } = readConceptId(id);
  return words(`outcomes.concept.${name}`, horizon === null ? {} : { count: horizon });
};

export const TableHead = memo(function TableHead({
  groups,
  table,
  words,
}: {
  readonly groups: readonly ColumnGroup[];
  readonly table: Outcomes;
  readonly words: Words;
}) {
  const { sort, reversed } = useOutcomesView();
  const sortBy = (by: OutcomeSort): void =>
    setView({ sort: by, reversed: sameSort(by, sort) ? !reversed : false });
  const sorted = (by: OutcomeSort): 'ascending' | 'descending' | undefined =>
    sameSort(by, sort) ? (reversed ? 'descending' : 'ascending') : undefined;
  let column = 0;
  return (
    <thead>
      <tr aria-rowindex={1} className="groups">
        {groups.map((group) =>
          group.kind === 'state' ? (
            <td key={group.id} className="group state" />
          ) : (
            <th
              key={group.id}
              scope="colgroup"
              colSpan={group.columns.length}
              className={`group ${group.kind}`}
              {...sideOf(group.side)}
            >
              <GroupTitle group={group} table={table} words={words} />
            </th>
          ),
        )}
      </tr>
      <tr aria-rowindex={2} className="names">
        {groups.flatMap((group) =>
          group.columns.map((each, k) => {
            column++;
            const by = sortOf(each, table);
            const direction = by ? sorted(by) : undefined;
            return (
              <th
                key={column}
                scope="col"
                aria-colindex={column}
                {...(direction ? { 'aria-sort': direction } : {})}
                className={`${each.kind}${k === 0 ? ' first' : ''}`}
                {...sideOf(group.side)}
              >
                {by ? (
                  <button type="button" className="sort" onClick={() => sortBy(by)}>
                    <ColumnName column={each} table={table} words={words} />
                    {direction ? (
                      direction === 'ascending' ? (
                        <ArrowDown size={12} aria-hidden="true" />
                      ) : (
                        <ArrowUp size={12} aria-hidden="true" />
                      )
                    ) : null}
                  </button>
                ) : (
                  <ColumnName column={each} table={table} words={words} />
                )}
              </th>
            );
          }),
        )}
      </tr>
    </thead>
  );
});

const sideOf = (side: number | null) => (side === null ? {} : { 'data-side': side % 6 });

const sameSort = (a: OutcomeSort, b: OutcomeSort): boolean =>
  a.by === b.by && (a.by !== 'rank' || b.by !== 'rank' || a.of === b.of);

function sortOf(column: Column, { sides }: Outcomes): OutcomeSort | null {
  if (column.kind === 'state') return { by: 'number' };
  const side = column.kind === 'rank' ? sides[column.side] : undefined;
  return side?.ranked ? { by: 'rank', of: side.id } : null;
}

function GroupTitle({
  group: { id, kind, side, folded },
  table,
  words,
}: {
  readonly group: ColumnGroup;
  readonly table: Outcomes;
  readonly words: Words;
}) {
  const { folded: now } = useOutcomesView();
  const name = side === null ? '' : (table.sides[side]?.name ?? '');
  const title =
    kind === 'state'
      ? ''
      : kind === 'holds'
        ? words('outcomes.group.holds')
        : kind === 'ranks'
          ? words('outcomes.group.ranks')
          : words(kind === 'options' ? 'outcomes.group.options' : 'outcomes.group.stable', { name });
  if (folded === null) return <span className="group-title">{title}</span>;
  return (
    <button
      type="button"
      className="fold"
      aria-expanded={!folded}
      title={words(folded ? 'outcomes.unfold' : 'outcomes.fold')}
      onClick={() => setView({ folded: { ...now, [id]: !folded } })}
    >
      <span className="group-title" title={title}>
        {title}
      </span>
      {folded ? (
        <ChevronsLeftRight size={13} aria-hidden="true" />
      ) : (
        <ChevronsRightLeft size={13} aria-hidden="true" />
      )}
    </button>
  );
}

function ColumnName({
  column,
  table: { concepts, sides },
  words,
}: {
  readonly column: Column;
  readonly table: Outcomes;
  readonly words: Words;
}) {
  switch (column.kind) {
    case 'state':
      return <span>{words('outcomes.column.state')}</span>;
    case 'rank':
      return (
        <span className="clamped">
          <bdi>{sides[column.side]?.name}</bdi>
        </span>
      );
    case 'taken':
      return <span>{words('outcomes.column.taken')}</span>;
    case 'stable-list':
      return <span>{words('outcomes.column.stable')}</span>;
    case 'level': {
      const option = sides[column.side]?.options[column.option];
      return option && option.levels.length > 2 ? (
        <bdi className="clamped">{option.name}</bdi>
      ) : (
        <span className="upright">
          <bdi>{option?.name}</bdi>
        </span>
      );
    }
    default: {
      const concept = concepts[column.concept];
      return concept ? (
        <span className="upright" title={concept.meaning}>
          <span>{shortMeaning(words, concept.id)}</span> <b>{concept.short}</b>
        </span>
      ) : null;
    }
  }
}
