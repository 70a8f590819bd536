/** The guided reading: a card that stays while the page behind it can be used. */
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button, IconButton } from '../controls/buttons.tsx';
import { openCase } from '../files/library.ts';
import { useWorkbench, workbench } from '../store/store.ts';
import { useWords } from '../words/words.ts';
import { tourCase, tourSteps } from './steps.ts';

/** Opens the case that is read, unless it is open already, and begins. */
export async function startTour(): Promise<void> {
  const { origin } = workbench().document;
  if (origin.kind !== 'case' || origin.slug !== tourCase) await openCase(tourCase);
  goTo(0);
}

function goTo(step: number | null): void {
  useWorkbench.setState({ tour: step });
  const chosen = step === null ? undefined : tourSteps[step];
  if (chosen) workbench().show(chosen.panel, chosen.settings);
}

export function Tour() {
  const words = useWords();
  const at = useWorkbench(({ tour }) => tour);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (at !== null) heading.current?.focus();
  }, [at]);
  const step = at === null ? undefined : tourSteps[at];
  if (at === null || !step) return null;
  const isLast = at === tourSteps.length - 1;
  return (
    <aside className="tour" aria-label={words('tour.name')}>
      <header>
        <h2 ref={heading} tabIndex={-1} className="grow">
          {words(`tour.${step.id}.title`)}
        </h2>
        <IconButton icon={<X size={16} />} label={words('tour.end')} onPress={() => goTo(null)} />
      </header>
      <p>{words(`tour.${step.id}.text`)}</p>
      <footer>
        <span className="hint grow">{words('tour.step', { step: at + 1, steps: tourSteps.length })}</span>
        <Button small isDisabled={at === 0} onPress={() => goTo(at - 1)}>
          {words('tour.back')}
        </Button>
        {isLast ? (
          <Button
            small
            tone="primary"
            onPress={() => {
              goTo(null);
              workbench().openDialog('new');
            }}
          >
            {words('tour.build')}
          </Button>
        ) : (
          <Button small tone="primary" onPress={() => goTo(at + 1)}>
            {words('tour.next')}
          </Button>
        )}
      </footer>
    </aside>
  );
}
