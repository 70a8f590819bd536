/** The list of priorities: reordered by dragging with mouse, finger or keyboard, or with buttons; the vital line is one of its rows. */
import { useRef, useState } from 'react';
import { DropIndicator, GridList, useDragAndDrop } from 'react-aria-components';
import { EmptyState } from '../../../controls/states-of-work.tsx';
import { addPriority, removePriority, setVital } from '../../../edits/index.ts';
import type { WrittenPreference } from '../../../questions/order-statements.ts';
import { workbench } from '../../../store/store.ts';
import { useWords } from '../../../words/words.ts';
import { AddPriority } from './add-priority.tsx';
import { changePreference, moveTo } from './preference-edits.ts';
import type { PreferenceProps } from './preference-props.ts';
import { PriorityEditor } from './priority-editor.tsx';
import { PriorityRow, type RowActs, saidOf } from './priority-row.tsx';
import { droppedAt, movedRow, useRows } from './priority-rows.ts';
import { focusIn, keepFocus, movedByKey } from './row-focus.ts';
import { useStable } from './use-stable.ts';

export function PriorityList({
  by,
  name,
  editing,
  written,
  isCurrent,
}: PreferenceProps & { readonly written: WrittenPreference; readonly isCurrent: boolean }) {
  const words = useWords();
  const { layer, conflict, isReadOnly } = editing;
  const { rows, isSure, expect } = useRows(written, isCurrent);
  const [open, setOpen] = useState<string | null>(null);
  const [announced, announce] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const count = rows.length - 1;

  const move = (id: string, to: number): void => {
    const moved = movedRow(rows, id, to);
    if (!moved || !isSure) return;
    const row = rows.find((each) => each.id === id)!;
    const taken = changePreference(
      by,
      (text) =>
        row.kind === 'line' ? setVital(text, layer, by, moved.vital) : moveTo(text, layer, by, moved),
      words(row.kind === 'line' ? 'preferences.did.vital' : 'preferences.did.move', { by: name }),
    );
    if (!taken) return;
    expect(moved.ids, workbench().history.present);
    announce(
      row.kind === 'line'
        ? words('preferences.now-vital', { count: moved.vital })
        : words('preferences.now-at', {
            said: { phrase: saidOf(row.line, words) },
            number: moved.to + 1,
            count,
          }),
    );
    keepFocus(list.current, id);
  };

  const remove = (id: string): void => {
    const priorities = rows.filter((row) => row.kind === 'priority');
    const at = priorities.findIndex((row) => row.id === id);
    const line = priorities[at]?.line;
    if (!line || !isSure) return;
    const next = priorities[at === count - 1 ? at - 1 : at + 1];
    setOpen(null);
    const taken = changePreference(
      by,
      (text) => removePriority(text, layer, by, at),
      words('preferences.did.remove', { by: name }),
      words('preferences.removed', { said: { phrase: saidOf(line, words) } }),
    );
    if (taken && next) focusIn(list.current, next.id, 'edit');
  };
  const stable = useStable<RowActs>({ move, remove, edit: setOpen });

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => {
        const row = rows.find(({ id }) => id === key);
        return {
          'text/plain': row?.kind === 'priority' ? saidOf(row.line, words) : words('preferences.vital-line'),
        };
      }),
    onReorder: ({ keys, target }) => {
      const [id] = [...keys].map(String);
      if (id !== undefined) move(id, droppedAt(rows, id, String(target.key), target.dropPosition));
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className="drop-line" />,
  });

  const opened = rows.find(({ id }) => id === open);
  const close = (id: string): void => {
    setOpen(null);
    focusIn(list.current, id, 'edit');
  };
  return (
    <div
      className="priorities"
      ref={list}
      onKeyDownCapture={(event) => {
        const pressed = isReadOnly ? null : movedByKey(event);
        if (pressed) move(pressed.id, rows.findIndex(({ id }) => id === pressed.id) + pressed.by);
      }}
    >
      {count > 0 ? (
        <>
          <p className="hint">{words('preferences.explain')}</p>
          <GridList
            // A list that can be dragged in is another one: the hooks of dragging cannot come and go.
            key={isReadOnly ? 'fixed' : 'movable'}
            className="priority-list"
            aria-label={words('preferences.list', { by: name })}
            items={rows}
            dependencies={[open, isReadOnly, written.states, rows.length, words]}
            selectionMode="none"
            keyboardNavigationBehavior="tab"
            disallowTypeAhead
            {...(isReadOnly ? {} : { dragAndDropHooks })}
          >
            {(row) => (
              <PriorityRow
                row={row}
                place={rows.indexOf(row)}
                last={rows.length - 1}
                states={written.states}
                isReadOnly={isReadOnly}
                isOpen={row.id === open}
                whole={written.claims}
                acts={stable}
              />
            )}
          </GridList>
        </>
      ) : (
        <EmptyState title={words('preferences.empty', { by: name })}>
          {words('preferences.empty-more', { by: name })}
        </EmptyState>
      )}
      {written.dropped.map(({ said, at }) => (
        <p key={`${at} ${said}`} className="hint dropped-statement" dir="auto">
          {words('preferences.dropped', { said: { phrase: said }, number: at + 1 })}
        </p>
      ))}
      {opened?.kind === 'priority' ? (
        <PriorityEditor
          key={opened.id}
          by={by}
          name={name}
          at={opened.at}
          line={opened.line}
          editing={editing}
          stated={written.stated}
          onClose={() => close(opened.id)}
        />
      ) : null}
      {isReadOnly ? null : (
        <AddPriority
          name={name}
          conflict={conflict}
          onAdd={(expression) =>
            changePreference(
              by,
              (text) => addPriority(text, layer, by, expression),
              words('preferences.did.add', { by: name }),
            )
          }
        />
      )}
      <p className="visually-hidden" role="status">
        {announced}
      </p>
    </div>
  );
}
