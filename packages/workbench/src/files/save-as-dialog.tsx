/** Under which name the text becomes a file of the served folder. */
import { useState } from 'react';
import { Button } from '../controls/buttons.tsx';
import { TextField } from '../controls/fields.tsx';
import { Dialog } from '../controls/overlays.tsx';
import { workbench } from '../store/store.ts';
import { useWords } from '../words/words.ts';
import { useFileState } from './file-state.ts';
import { nameWithEnding, saveInFolder, saveOnThisMachine, suggestedName } from './save-document.ts';

const close = (): void => workbench().openDialog(null);

export function SaveAsDialog() {
  const words = useWords();
  const folder = useFileState((state) => state.server?.folder ?? '');
  const [first] = useState(suggestedName);
  const [name, setName] = useState(first);
  const save = (): void =>
    void saveInFolder(name).then((saved) => {
      if (saved) close();
    });
  return (
    <Dialog
      title={words('files.save-title')}
      isOpen
      onClose={close}
      footer={
        <>
          <Button
            onPress={() => {
              close();
              void saveOnThisMachine();
            }}
          >
            {words('files.save-elsewhere')}
          </Button>
          <Button tone="primary" onPress={save}>
            {words('files.save-here', { folder })}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label={words('files.save-name')}
          value={first}
          onType={setName}
          hint={nameWithEnding(name) === name ? null : <bdi>{nameWithEnding(name)}</bdi>}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
