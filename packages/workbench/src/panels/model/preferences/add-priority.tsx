/** Adds a priority: the statement is built in a card that opens under the list. */
import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../controls/buttons.tsx';
import { useWords } from '../../../words/words.ts';
import { ExpressionField } from '../expression-field.tsx';
import type { PreferenceProps } from './preference-props.ts';

export function AddPriority({
  name,
  conflict,
  onAdd,
}: Pick<PreferenceProps, 'name'> & {
  readonly conflict: PreferenceProps['editing']['conflict'];
  readonly onAdd: (expression: string) => boolean;
}) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) button.current?.querySelector<HTMLElement>('button, input, textarea')?.focus();
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    requestAnimationFrame(() => button.current?.querySelector('button')?.focus());
  };
  return (
    <div ref={button} className="priority-add">
      {isOpen ? (
        <section className="card stack" aria-label={words('preferences.add-title', { by: name })}>
          <h4>{words('preferences.add-title', { by: name })}</h4>
          <ExpressionField
            value=""
            conflict={conflict}
            label={words('preferences.add-label', { by: name })}
            submitLabel={words('preferences.add-submit')}
            onCancel={close}
            onCommit={(expression) => {
              if (onAdd(expression)) close();
            }}
          />
          <p className="hint">{words('preferences.add-hint')}</p>
        </section>
      ) : (
        <Button onPress={() => setOpen(true)}>
          <Plus size={16} aria-hidden="true" />
          {words('preferences.add')}
        </Button>
      )}
    </div>
  );
}
