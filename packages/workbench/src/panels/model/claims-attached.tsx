/** What an element of the model rests on: its claims, with a list to attach and detach them, and the way to the Evidence panel. */
import type { Conflict } from '@modus-vivendi/engine';
import { ArrowRight, Paperclip } from 'lucide-react';
import { Button, IconButton } from '../../controls/buttons.tsx';
import { Grounds, GroundsOfElement } from '../../controls/grounds.tsx';
import { Picker } from '../../controls/picker.tsx';
import { attachClaim, detachClaim, type Path } from '../../edits/index.ts';
import { workbench } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { makeEdit } from './editing.ts';

const nothing: readonly string[] = [];

export function ClaimsAttached({
  path,
  claims,
  conflict,
  name,
  isReadOnly = false,
  isPart = false,
}: {
  /** Of the element in the file, with the layer before it where it stands in one. */
  readonly path: Path;
  readonly claims: readonly string[];
  readonly conflict: Conflict;
  /** Of the element, for those who do not see where the button stands. */
  readonly name: string;
  readonly isReadOnly?: boolean;
  /** It assumes nothing of its own, or rests on what is claimed of something around it. */
  readonly isPart?: boolean;
}) {
  const words = useWords();
  const toggle = (id: string): void => {
    const attached = claims.includes(id);
    makeEdit(
      (text) => (attached ? detachClaim(text, path, id) : attachClaim(text, path, id)),
      words(attached ? 'model.claim-detach' : 'model.claim-attach', { name }),
    );
  };
  return (
    <span className="claims-attached">
      {isPart ? (
        <Grounds claims={claims} unmarked={nothing} />
      ) : (
        <GroundsOfElement claims={claims} name={name} />
      )}
      {isReadOnly ? null : (
        <Picker
          trigger={
            <IconButton
              icon={<Paperclip size={14} aria-hidden="true" />}
              label={words('model.claims-of', { name })}
            />
          }
          label={words('model.claims-of', { name })}
          searchLabel={words('model.claims-search')}
          none={words('model.claims-none')}
          picks={conflict.claims.map(({ id, text }) => ({ id, label: words.text(text, id), hint: id }))}
          chosen={claims}
          onPick={toggle}
          footer={
            <Button small tone="quiet" onPress={() => workbench().show('evidence')}>
              {words('model.claims-evidence')}
              <ArrowRight size={14} className="forward" aria-hidden="true" />
            </Button>
          }
        />
      )}
    </span>
  );
}
