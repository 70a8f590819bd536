/** Takes an element away: at once when nothing else speaks of it, otherwise after saying what goes with it. Always with a way back. */
import { Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button, IconButton } from '../../controls/buttons.tsx';
import { keepPlace } from '../../controls/keep-focus.ts';
import { Dialog } from '../../controls/overlays.tsx';
import { type Edited, type Use, type UsedThing, usesOf } from '../../edits/index.ts';
import type { Element } from '../../questions/elements.ts';
import { workbench } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { makeEdit } from './editing.ts';

const mostShown = 8;

export function RemoveButton({
  name,
  thing,
  remove,
  isDisabled = false,
}: {
  readonly name: string;
  /** What may be spoken of elsewhere; null: nothing can refer to it. */
  readonly thing: UsedThing | null;
  readonly remove: (text: string) => Edited;
  readonly isDisabled?: boolean;
}) {
  const words = useWords();
  const [uses, setUses] = useState<readonly Use[] | null>(null);
  const place = useRef<HTMLSpanElement>(null);
  const go = (): void => {
    keepPlace(place.current?.querySelector('button') ?? null);
    setUses(null);
    makeEdit(remove, words('model.did-remove', { name }), words('model.removed', { name }));
  };
  const ask = (): void => {
    const found = thing ? usesOf(workbench().history.present, thing) : [];
    if (found.length === 0) go();
    else setUses(found);
  };
  const { value: elements } = useAnswer('elements', uses ? {} : null);
  const label = words('model.remove', { name });
  const parts = uses
    ? ([
        ['model.remove-goes', uses.filter(({ goes }) => goes)],
        ['model.remove-mention', uses.filter(({ goes }) => !goes)],
      ] as const)
    : [];
  return (
    <>
      <span ref={place}>
        <IconButton
          icon={<Trash2 size={14} aria-hidden="true" />}
          label={label}
          isDisabled={isDisabled}
          onPress={ask}
        />
      </span>
      {uses ? (
        <Dialog
          title={words('model.remove-title', { name })}
          isOpen
          onClose={() => setUses(null)}
          footer={
            <>
              <Button onPress={() => setUses(null)}>{words('shell.cancel')}</Button>
              <Button tone="danger" onPress={go} autoFocus>
                {words('model.remove-all')}
              </Button>
            </>
          }
        >
          {parts.map(([title, list]) =>
            list.length === 0 ? null : (
              <section key={title} className="uses">
                <h3>{words(title, { count: list.length })}</h3>
                <ul>
                  {list.slice(0, mostShown).map((use) => (
                    <li key={use.path.join('/')}>
                      <UseLine use={use} elements={elements ?? []} />
                    </li>
                  ))}
                </ul>
                {list.length > mostShown ? (
                  <p className="hint">{words('model.and-more', { count: list.length - mostShown })}</p>
                ) : null}
              </section>
            ),
          )}
          <p className="hint">{words('model.remove-undo')}</p>
        </Dialog>
      ) : null}
    </>
  );
}

/** What mentions it: by name where the base model has it, else as written, in a scenario or belief with its name before it. */
function UseLine({
  use: { path, excerpt },
  elements,
}: {
  readonly use: Use;
  readonly elements: readonly Element[];
}) {
  const words = useWords();
  const found = [...elements]
    .filter((each) => each.path.every((part, k) => part === path[k]))
    .sort((a, b) => b.path.length - a.path.length)[0];
  const written = <code dir="ltr">{excerpt}</code>;
  if (!found) return written;
  const name = words('model.part-of', {
    part: { phrase: words(`model.kind.${found.group}`) },
    name: found.label,
  });
  return found.path.length === path.length ? (
    <span>{name}</span>
  ) : (
    <>
      <span>{name}</span>
      {written}
    </>
  );
}
