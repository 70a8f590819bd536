/** The feasibility rules, each as a sentence with the states it removes. */
import type { Rule } from '@modus-vivendi/engine';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../controls/buttons.tsx';
import { SortableList } from '../../../controls/sortable.tsx';
import { EmptyState } from '../../../controls/states-of-work.tsx';
import { addRule, moveRule } from '../../../edits/index.ts';
import type { RulesAnswer } from '../../../questions/rules.ts';
import { useWords } from '../../../words/words.ts';
import { type Editing, makeEdit } from '../editing.ts';
import { RuleCard } from './rule-card.tsx';
import { RuleEditor } from './rule-editor.tsx';

export function Rules({ editing, answer }: { readonly editing: Editing; readonly answer: RulesAnswer }) {
  const words = useWords();
  /** Whether a rule is being added, has been, or was not yet: afterwards the focus comes back to the button. */
  const [adding, setAdding] = useState<'not-yet' | 'now' | 'done'>('not-yet');
  const isAdding = adding === 'now';
  const { conflict, layer, isReadOnly } = editing;
  const items = conflict.feasibility.map(({ kind, parts }, k, all) => ({
    // What it says, so that a rule that is moved stays the same one; rules that say the same are told apart by their order.
    id: `${kind} ${parts.map(({ text }) => text).join(' ; ')} ${
      all.slice(0, k).filter((each) => each.kind === kind && isSame(each.parts, parts)).length
    }`,
    name: words('model.rule-number', { number: k + 1 }),
  }));
  return (
    <section className="card">
      <h3>{words('model.rules')}</h3>
      <p className="count-line" aria-live="polite">
        {words('model.feasible-of', { count: answer.feasible, total: answer.total })}
      </p>
      {answer.rules === null ? <p className="hint">{words('model.too-intricate')}</p> : null}
      {items.length === 0 && !isAdding ? (
        <EmptyState title={words('model.rules-empty')}>{words('model.rules-empty-help')}</EmptyState>
      ) : null}
      <SortableList
        kind="rule"
        label={words('model.rules')}
        items={items}
        isDisabled={isReadOnly || layer.length > 0}
        onMove={(id, to) => {
          const from = items.findIndex((each) => each.id === id);
          makeEdit(
            (text) => moveRule(text, layer, from, to),
            words('model.did-move', { name: words('model.rule-number', { number: from + 1 }) }),
          );
        }}
      >
        {(_, at, handle) => (
          <RuleCard editing={editing} at={at} effect={answer.rules?.[at] ?? null} handle={handle} />
        )}
      </SortableList>
      {isReadOnly ? null : isAdding ? (
        <RuleEditor
          editing={editing}
          at={null}
          start={{ kind: 'never', parts: [''] }}
          submitLabel={words('model.rule-add')}
          onCancel={() => setAdding('done')}
          onSubmit={(rule) => {
            if (makeEdit((text) => addRule(text, layer, rule), words('model.did-rule-add')))
              setAdding('done');
          }}
        />
      ) : (
        <Button autoFocus={adding === 'done'} onPress={() => setAdding('now')}>
          <Plus size={14} aria-hidden="true" />
          {words('model.rule-new')}
        </Button>
      )}
    </section>
  );
}

const isSame = (a: Rule['parts'], b: Rule['parts']): boolean =>
  a.length === b.length && a.every(({ text }, k) => text === b[k]?.text);
