/** A rule while it is being written: its kind, its parts chosen from lists, and what would be left of the states. */
import { useState } from 'react';
import { Group } from 'react-aria-components';
import { Button } from '../../../controls/buttons.tsx';
import { Select } from '../../../controls/fields.tsx';
import { Notice } from '../../../controls/states-of-work.tsx';
import { useFirstFocus } from '../../../controls/use-first-focus.ts';
import type { RuleWords } from '../../../edits/index.ts';
import { useWords } from '../../../words/words.ts';
import { useAnswer } from '../../../worker/use-answer.ts';
import type { Editing } from '../editing.ts';
import { ExpressionField } from '../expression-field.tsx';
import { MembersField } from './members-field.tsx';
import { Examples } from './rule-words.tsx';

const kinds = ['never', 'if-then', 'at-most-one', 'at-least-one', 'exactly-one'] as const;

export function RuleEditor({
  editing,
  at,
  start,
  submitLabel,
  onSubmit,
  onCancel,
}: {
  readonly editing: Editing;
  /** The position of the rule that it will replace; null for a new one. */
  readonly at: number | null;
  readonly start: RuleWords;
  readonly submitLabel: string;
  readonly onSubmit: (rule: RuleWords) => void;
  readonly onCancel: () => void;
}) {
  const words = useWords();
  const place = useFirstFocus<HTMLDivElement>();
  const { conflict } = editing;
  const [kind, setKind] = useState(start.kind);
  const [parts, setParts] = useState<readonly string[]>(start.parts);
  const counted = kind !== 'never' && kind !== 'if-then';
  const needed = kind === 'if-then' ? 2 : kind === 'never' ? 1 : 2;
  const isWhole = parts.length >= needed && parts.every((part) => part.trim() !== '');
  const { value, status } = useAnswer('modelRuleDraft', isWhole ? { at, kind, parts } : null);
  const draft = isWhole ? value : undefined;
  const problem = draft?.problems.find((each) => each !== null) ?? null;
  const put = (k: number, part: string | null): void => {
    const filled = Array.from({ length: Math.max(needed, parts.length) }, (_, i) => parts[i] ?? '');
    setParts(filled.with(k, part ?? ''));
  };
  const choose = (next: RuleWords['kind']): void => {
    const isCounted = next !== 'never' && next !== 'if-then';
    if (isCounted !== counted) setParts(isCounted ? [] : ['']);
    else if (next === 'never') setParts(parts.slice(0, 1));
    setKind(next);
  };
  const field = (key: string, at: number, label: string) => (
    <ExpressionField
      key={key}
      label={label}
      conflict={conflict}
      value={parts[at] ?? ''}
      showsReading={false}
      onDraft={(part) => put(at, part)}
      onCommit={(part) => put(at, part)}
    />
  );
  return (
    <Group ref={place} className="rule-editor" aria-label={words('model.rule-editor')}>
      <Select
        label={words('model.rule-kind')}
        choices={kinds.map((id) => ({ id, label: words(`model.rule-kind.${id}`) }))}
        value={kind}
        onChange={choose}
      />
      {counted ? (
        <MembersField conflict={conflict} members={parts} onChange={setParts} />
      ) : kind === 'never' ? (
        field('never', 0, words('model.rule-never-what'))
      ) : (
        <>
          {field('if', 0, words('model.rule-if'))}
          {field('then', 1, words('model.rule-then'))}
        </>
      )}
      <div aria-live="polite" className="stack">
        {problem ? <p className="problem">{problem}</p> : null}
        {draft?.effect ? (
          <>
            <p>
              {words('model.would-leave', { count: draft.effect.left })}{' '}
              {words('model.would-remove', { count: draft.effect.gone })}
            </p>
            <Examples title={words('model.would-examples')} examples={draft.effect.examples} />
            {draft.effect.left === 0 ? (
              <Notice tone="warning">{words('model.would-none')}</Notice>
            ) : draft.effect.statusQuo ? (
              <Notice tone="warning">{words('model.would-status-quo')}</Notice>
            ) : null}
            {draft.effect.named.length > 0 ? (
              <Notice tone="warning">
                {words('model.would-named', { names: { phrase: words.list(draft.effect.named) } })}
              </Notice>
            ) : null}
          </>
        ) : (
          <p className="hint">{words('model.rule-unfinished')}</p>
        )}
      </div>
      <div className="row">
        <Button
          tone="primary"
          isDisabled={!isWhole || problem !== null || status === 'broken'}
          onPress={() => onSubmit({ kind, parts })}
        >
          {submitLabel}
        </Button>
        <Button onPress={onCancel}>{words('shell.cancel')}</Button>
      </div>
    </Group>
  );
}
