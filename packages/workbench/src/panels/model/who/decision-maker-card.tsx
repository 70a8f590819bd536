/** One decision maker with the options that are theirs to take. */
import type { ReactNode } from 'react';
import { SortableList } from '../../../controls/sortable.tsx';
import { addOption, moveOption, removeDecisionMaker } from '../../../edits/index.ts';
import { sideStyle } from '../../../figures/side-style.ts';
import { useWords } from '../../../words/words.ts';
import { AddField } from '../add-field.tsx';
import { type Editing, makeEdit } from '../editing.ts';
import { ElementHead } from '../element-head.tsx';
import { ElementDetails } from '../element-texts.tsx';
import { RemoveButton } from '../remove-button.tsx';
import { OptionRow } from './option-row.tsx';

export function DecisionMakerCard({
  editing,
  at,
  handle,
  isReadOnly,
}: {
  readonly editing: Editing;
  readonly at: number;
  readonly handle: ReactNode;
  readonly isReadOnly: boolean;
}) {
  const words = useWords();
  const { conflict } = editing;
  const decisionMaker = conflict.decisionMakers[at];
  if (!decisionMaker) return null;
  const { id, name, claims, arcs } = decisionMaker;
  const shown = words.text(name, id);
  const path = ['decision-makers', id];
  const items = decisionMaker.options.flatMap((o) => {
    const option = conflict.options[o];
    return option ? [{ id: option.id, name: words.text(option.name, option.id), o }] : [];
  });
  return (
    <section className="card decision-maker" aria-label={shown}>
      <ElementDetails
        path={path}
        name={shown}
        isReadOnly={isReadOnly}
        head={
          <>
            {handle}
            <SideLine at={at} />
            <ElementHead
              level="h3"
              label={words('model.decision-maker-name')}
              {...{ path, name, id, claims, conflict, isReadOnly }}
            >
              {conflict.form === 'graph' ? null : (
                <RemoveButton
                  name={shown}
                  thing={{ decisionMaker: id }}
                  remove={(text) => removeDecisionMaker(text, id)}
                />
              )}
            </ElementHead>
          </>
        }
      />

      {conflict.form === 'graph' ? (
        <ArcList conflict={conflict} arcs={arcs} />
      ) : (
        <>
          <h4 className="list-title">{words('model.can', { name: shown })}</h4>
          {items.length === 0 ? <p className="hint">{words('model.no-options')}</p> : null}
          <SortableList
            kind="option"
            label={words('model.options-of', { name: shown })}
            items={items}
            isDisabled={isReadOnly}
            onMove={(option, to) =>
              makeEdit(
                (text) => moveOption(text, option, id, to),
                words('model.did-move', { name: optionName(conflict, option, words.text) }),
              )
            }
          >
            {({ o }, _, grip) => <OptionRow editing={editing} o={o} handle={grip} isReadOnly={isReadOnly} />}
          </SortableList>
          {isReadOnly ? null : (
            <AddField
              label={words('model.add-option', { name: shown })}
              hideLabel
              action={words('model.add')}
              placeholder={words('model.add-option', { name: shown })}
              onAdd={(written) =>
                makeEdit(
                  (text) => addOption(text, id, { language: words.language, words: written }),
                  words('model.did-add', { name: written }),
                )
              }
            />
          )}
        </>
      )}
    </section>
  );
}

const optionName = (
  { options }: Editing['conflict'],
  id: string,
  text: (name: Editing['conflict']['title'] | null, fallback: string) => string,
): string => text(options.find((each) => each.id === id)?.name ?? null, id);

const mostArcs = 60;

/** In graph form: from which state to which a decision maker can move. */
function ArcList({
  conflict,
  arcs,
}: {
  readonly conflict: Editing['conflict'];
  readonly arcs: readonly (readonly [number, number])[];
}) {
  const words = useWords();
  const name = (s: number): string => {
    const state = conflict.graphStates[s];
    return state ? words.text(state.name, state.key) : '';
  };
  return (
    <>
      <ul className="plain-list">
        {arcs.slice(0, mostArcs).map(([from, to]) => (
          <li key={`${from} ${to}`}>{words('model.arc', { from: name(from), to: name(to) })}</li>
        ))}
      </ul>
      {arcs.length > mostArcs ? (
        <p className="hint">{words('model.and-more', { count: arcs.length - mostArcs })}</p>
      ) : null}
    </>
  );
}

/** The decision maker's color and dash, as in the figures. */
function SideLine({ at }: { readonly at: number }) {
  const { color, dash } = sideStyle(at);
  return (
    <svg width="26" height="8" aria-hidden="true" className="directed side-line">
      <line x1="1" y1="4" x2="25" y2="4" stroke={color} strokeWidth="4" strokeDasharray={dash} />
    </svg>
  );
}
