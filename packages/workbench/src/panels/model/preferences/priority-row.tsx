/** One row of the list of priorities: a statement, several of unknown order, or the vital line. */
import { ArrowDown, ArrowUp, GripVertical, Pencil, Trash2 } from 'lucide-react';
import { Button as AriaButton, GridListItem } from 'react-aria-components';
import { IconButton, RowButtons } from '../../../controls/buttons.tsx';
import { Grounds } from '../../../controls/grounds.tsx';
import type { PriorityLine } from '../../../questions/order-statements.ts';
import { useWords, type Words } from '../../../words/words.ts';
import type { Row } from './priority-rows.ts';
import { StatementWords } from './statement-words.tsx';

/** A priority in words; of several, joined. */
export const saidOf = ({ statements }: PriorityLine, words: Words): string =>
  words.list(
    statements.map(({ said }) => said),
    'disjunction',
  );

const nothing: readonly string[] = [];

/** What the buttons of a row do. */
export interface RowActs {
  /** `to`: the place afterwards, among all rows. */
  readonly move: (id: string, to: number) => void;
  readonly remove: (id: string) => void;
  readonly edit: (id: string) => void;
}

export function PriorityRow({
  row,
  place,
  last,
  states,
  isReadOnly,
  isOpen,
  whole,
  acts,
}: {
  readonly row: Row;
  /** Among all rows, the line among them, from 0. */
  readonly place: number;
  readonly last: number;
  readonly states: number;
  readonly isReadOnly: boolean;
  readonly isOpen: boolean;
  /** Claims of the preference as a whole. */
  readonly whole: readonly string[];
  readonly acts: RowActs;
}) {
  const words = useWords();
  const said = row.kind === 'line' ? words('preferences.vital-line') : saidOf(row.line, words);
  const phrase = { said: { phrase: said } };
  const grip = isReadOnly ? null : (
    <AriaButton slot="drag" className="button quiet icon grip" aria-label={words('preferences.drag', phrase)}>
      <GripVertical size={16} aria-hidden="true" />
    </AriaButton>
  );
  const upAndDown = isReadOnly ? null : (
    <>
      <span data-does="up">
        <IconButton
          icon={<ArrowUp size={16} aria-hidden="true" />}
          label={words('preferences.up', phrase)}
          isDisabled={place === 0}
          onPress={() => acts.move(row.id, place - 1)}
        />
      </span>
      <span data-does="down">
        <IconButton
          icon={<ArrowDown size={16} aria-hidden="true" />}
          label={words('preferences.down', phrase)}
          isDisabled={place === last}
          onPress={() => acts.move(row.id, place + 1)}
        />
      </span>
    </>
  );
  if (row.kind === 'line')
    return (
      <GridListItem id={row.id} textValue={said} className="vital-line" data-row={row.id}>
        {grip}
        <span className="grow vital-words">
          {words(row.vital === 0 ? 'preferences.vital-none' : 'preferences.vital-above')}
        </span>
        <RowButtons>{upAndDown}</RowButtons>
      </GridListItem>
    );
  const { line, at } = row;
  const claims = [...new Set([...line.statements.flatMap((each) => each.claims), ...whole])];
  return (
    <GridListItem
      id={row.id}
      textValue={`${words('preferences.number', { number: at + 1 })}: ${said}`}
      className={isOpen ? 'priority open' : 'priority'}
      data-row={row.id}
      data-vital={row.vital || undefined}
    >
      {grip}
      <span className="priority-number">{words.number(at + 1)}</span>
      <div className="grow priority-words">
        {line.statements.length > 1 ? (
          <>
            <span className="hint">{words('preferences.either-order')}</span>
            <ul>
              {line.statements.map((statement) => (
                <li key={statement.id}>
                  <StatementWords statement={statement} states={states} />
                </li>
              ))}
            </ul>
          </>
        ) : (
          <StatementWords statement={line.statements[0]!} states={states} />
        )}
        <span className="priority-marks">
          {row.vital ? <span className="visually-hidden">{words('preferences.vital')}</span> : null}
          {line.change?.kind === 'added' ? (
            <span className="chip change-chip">{words('preferences.added')}</span>
          ) : null}
          {line.change?.kind === 'moved' ? (
            <span className="chip change-chip">
              {words('preferences.moved', { number: line.change.from + 1 })}
            </span>
          ) : null}
          <Grounds claims={claims} unmarked={claims.length > 0 ? nothing : [said]} />
        </span>
      </div>
      {isReadOnly ? null : (
        <RowButtons>
          {upAndDown}
          <span data-does="edit">
            <IconButton
              icon={<Pencil size={15} aria-hidden="true" />}
              label={words('preferences.edit', phrase)}
              onPress={() => acts.edit(row.id)}
            />
          </span>
          <IconButton
            icon={<Trash2 size={15} aria-hidden="true" />}
            label={words('preferences.remove', phrase)}
            onPress={() => acts.remove(row.id)}
          />
        </RowButtons>
      )}
    </GridListItem>
  );
}
