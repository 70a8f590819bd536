/** Asks before a preference is written in another form: the order stays, what it rests on does not. */
import { Button } from '../../../controls/buttons.tsx';
import { Dialog } from '../../../controls/overlays.tsx';
import { type Layer, toPriorities, toRanking } from '../../../edits/index.ts';
import { useWords } from '../../../words/words.ts';
import { changePreference } from './preference-edits.ts';

export type Form = 'ranking' | 'priorities';

export function Conversion({
  to,
  by,
  name,
  layer,
  states,
  onClose,
}: {
  readonly to: Form;
  readonly by: string;
  readonly name: string;
  readonly layer: Layer;
  readonly states: number;
  readonly onClose: () => void;
}) {
  const words = useWords();
  const convert = to === 'ranking' ? toRanking : toPriorities;
  return (
    <Dialog
      title={words(`preferences.to-${to}-title`, { by: name })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words('shell.cancel')}</Button>
          <Button
            tone="primary"
            onPress={() => {
              changePreference(
                by,
                (text) => convert(text, layer, by),
                words(`preferences.did.to-${to}`, { by: name }),
              );
              onClose();
            }}
          >
            {words('preferences.convert-yes')}
          </Button>
        </>
      }
    >
      <p>{words(`preferences.to-${to}-more`, { count: states })}</p>
    </Dialog>
  );
}
