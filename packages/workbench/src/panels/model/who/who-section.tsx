/** Who decides, and what each can do. Both are the same in every version of the conflict. */

import { SortableList } from '../../../controls/sortable.tsx';
import { EmptyState } from '../../../controls/states-of-work.tsx';
import { addDecisionMaker, moveDecisionMaker } from '../../../edits/index.ts';
import { useWords } from '../../../words/words.ts';
import { AddField } from '../add-field.tsx';
import { type Editing, makeEdit } from '../editing.ts';
import { AboutCard } from './about-card.tsx';
import { DecisionMakerCard } from './decision-maker-card.tsx';
import { GraphStates } from './graph-states.tsx';

export function WhoSection({ editing }: { readonly editing: Editing }) {
  const words = useWords();
  const { conflict, isBroken } = editing;
  const items = conflict.decisionMakers.map((each) => ({
    id: each.id,
    name: words.text(each.name, each.id),
  }));
  const isGraph = conflict.form === 'graph';
  return (
    <div className="stack">
      <AboutCard editing={editing} />
      <p className="hint section-lead">{words(isGraph ? 'model.who-graph' : 'model.who-lead')}</p>
      {items.length === 0 ? (
        <EmptyState title={words('model.who-empty')}>{words('model.who-empty-help')}</EmptyState>
      ) : null}
      <SortableList
        kind="decision-maker"
        label={words('model.decision-makers')}
        items={items}
        isDisabled={isBroken}
        onMove={(id, to) =>
          makeEdit(
            (text) => moveDecisionMaker(text, id, to),
            words('model.did-move', { name: nameIn(items, id) }),
          )
        }
      >
        {({ id }, at, handle) => (
          <DecisionMakerCard key={id} editing={editing} at={at} handle={handle} isReadOnly={isBroken} />
        )}
      </SortableList>
      {isBroken || isGraph ? null : (
        <AddField
          label={words('model.add-decision-maker')}
          action={words('model.add')}
          placeholder={words('model.add-decision-maker-example')}
          onAdd={(name) =>
            makeEdit(
              (text) => addDecisionMaker(text, { language: words.language, words: name }),
              words('model.did-add', { name }),
            )
          }
        />
      )}
      {isGraph ? <GraphStates conflict={conflict} /> : null}
    </div>
  );
}

const nameIn = (items: readonly { readonly id: string; readonly name: string }[], id: string): string =>
  items.find((each) => each.id === id)?.name ?? id;
