/** Sentences that come and go: what was refused, what happened outside. They stay until dismissed, or ten seconds when only information. */
import { X } from 'lucide-react';
import { useEffect } from 'react';
import { Button, IconButton } from '../controls/buttons.tsx';
import { type Toast, useWorkbench, workbench } from '../store/store.ts';
import { useWords } from '../words/words.ts';

const lifetime = 10_000;

export function Toasts() {
  const words = useWords();
  const toasts = useWorkbench((state) => state.toasts);
  return (
    <section className="toasts" aria-label={words('shell.notices')} aria-live="polite">
      {toasts.map((toast) => (
        <OneToast key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function OneToast({ toast: { id, tone, sentence, action } }: { readonly toast: Toast }) {
  const words = useWords();
  const { dismiss } = workbench();
  useEffect(() => {
    if (tone !== 'info') return;
    const timer = setTimeout(() => dismiss(id), lifetime);
    return () => clearTimeout(timer);
  }, [id, tone, dismiss]);
  return (
    <div className={`toast ${tone}`}>
      <span className="grow">{sentence}</span>
      {action ? (
        <Button
          small
          onPress={() => {
            action.run();
            dismiss(id);
          }}
        >
          {action.label}
        </Button>
      ) : null}
      <IconButton icon={<X size={14} />} label={words('shell.close')} onPress={() => dismiss(id)} />
    </div>
  );
}
