/**
 * An expression, built by choosing from lists where it has a common shape, else written as text. Changes are handed on at once, or, with
 * `submitLabel`, when its button is pressed.
 */
import type { Conflict } from '@modus-vivendi/engine';
import { ListChecks, TextCursorInput } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { Group } from 'react-aria-components';
import { Button } from '../../controls/buttons.tsx';
import { useFirstFocus } from '../../controls/use-first-focus.ts';
import type { Asked } from '../../questions/context.ts';
import { useWords } from '../../words/words.ts';
import { useAsked } from '../../worker/asked.tsx';
import { useAnswerFor } from '../../worker/use-answer.ts';
import { emptyShape, isWhole, knownIn, type Shape, shapeOf, writeShape } from './expression-shape.ts';
import { ExpressionShapeField } from './expression-shape-field.tsx';
import { ExpressionText } from './expression-text.tsx';

export function ExpressionField({
  value,
  conflict,
  onCommit,
  label,
  hideLabel = false,
  onDraft,
  submitLabel,
  onCancel,
  isReadOnly = false,
  showsReading = true,
  autoFocus = false,
  asked,
}: {
  /** The expression as written; '' for a new one. */
  readonly value: string;
  /** The version in which it is read: its options, levels and consequences are offered. */
  readonly conflict: Conflict;
  readonly onCommit: (expression: string) => void;
  readonly label: string;
  readonly hideLabel?: boolean;
  /** At every change; null while something is missing. */
  readonly onDraft?: (expression: string | null) => void;
  readonly submitLabel?: string;
  readonly onCancel?: () => void;
  readonly isReadOnly?: boolean;
  /** Whether what it says and where it holds is shown beneath. */
  readonly showsReading?: boolean;
  /** Whether the focus comes here when it appears. */
  readonly autoFocus?: boolean;
  /** Another text or version than the one looked at. */
  readonly asked?: Asked;
}) {
  const words = useWords();
  const place = useFirstFocus<HTMLDivElement>(autoFocus);
  const known = useMemo(() => knownIn(conflict), [conflict]);
  const [draft, setDraft] = useState(value);
  const [shape, setShape] = useState<Shape | null>(() => shapeOf(value, known));
  useEffect(() => {
    setDraft(value);
    setShape(shapeOf(value, known));
  }, [value, known]);
  const present = useAsked();
  const { value: reading } = useAnswerFor(
    'modelExpression',
    draft.trim() === '' ? null : { text: draft },
    asked ?? present,
  );
  const problem = draft.trim() === '' ? null : (reading?.problems[0] ?? null);
  const reshape = (next: Shape): void => {
    setShape(next);
    const whole = isWhole(next);
    onDraft?.(whole ? writeShape(next) : null);
    if (!whole) return;
    const text = writeShape(next);
    setDraft(text);
    if (!submitLabel && text !== value) onCommit(text);
  };
  const type = (text: string): void => {
    setDraft(text);
    onDraft?.(text.trim() === '' ? null : text);
  };
  const whole = shape ? isWhole(shape) : draft.trim() !== '';
  const found = shapeOf(draft, known);
  return (
    <Group ref={place} className="expression" aria-label={label}>
      {hideLabel ? null : (
        <span className="expression-label" aria-hidden="true">
          {label}
        </span>
      )}
      <div className="expression-body">
        {shape ? (
          <ExpressionShapeField
            shape={shape}
            conflict={conflict}
            onChange={reshape}
            isReadOnly={isReadOnly}
          />
        ) : (
          <ExpressionText
            value={draft}
            known={known}
            label={words('model.expression-text')}
            problem={problem}
            isReadOnly={isReadOnly}
            onType={type}
            onCommit={(text) => {
              if (!submitLabel && problem === null && text !== value && text.trim() !== '') onCommit(text);
            }}
          />
        )}
        {isReadOnly ? null : shape ? (
          <Button small tone="quiet" onPress={() => setShape(null)}>
            <TextCursorInput size={14} aria-hidden="true" />
            {words('model.expression-as-text')}
          </Button>
        ) : (
          <Button
            small
            tone="quiet"
            isDisabled={found === null && draft.trim() !== ''}
            onPress={() => setShape(found ?? emptyShape)}
          >
            <ListChecks size={14} aria-hidden="true" />
            {words('model.expression-as-list')}
          </Button>
        )}
      </div>
      {showsReading && reading && whole && reading.said !== null ? (
        <p className="hint" aria-live="polite">
          {reading.holds === null
            ? reading.said
            : words('model.expression-holds', {
                said: { phrase: reading.said },
                count: reading.holds,
                states: reading.feasible,
              })}
        </p>
      ) : null}
      {isReadOnly || (!submitLabel && !onCancel) ? null : (
        <div className="row">
          {submitLabel ? (
            <Button
              small
              tone="primary"
              isDisabled={!whole || problem !== null}
              onPress={() => onCommit(shape ? writeShape(shape) : draft)}
            >
              {submitLabel}
            </Button>
          ) : null}
          {onCancel ? (
            <Button small onPress={onCancel}>
              {words('shell.cancel')}
            </Button>
          ) : null}
        </div>
      )}
    </Group>
  );
}
