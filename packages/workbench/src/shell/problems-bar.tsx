/** Says that the text has errors while the panels still show what was before them, or nothing where it was never read. */
import { Button } from '../controls/buttons.tsx';
import { Notice } from '../controls/states-of-work.tsx';
import { workbench } from '../store/store.ts';
import { useWords } from '../words/words.ts';
import { useAnswer } from '../worker/use-answer.ts';

export function ProblemsBar() {
  const words = useWords();
  const reading = useAnswer('read', {});
  const { value } = useAnswer('problems', {});
  const errors = (value ?? []).filter(({ severity }) => severity === 'error').length;
  if (reading.value?.refused) return <Notice tone="warning">{reading.value.refused}</Notice>;
  if (errors === 0) return null;
  return (
    <Notice tone="warning">
      {words(reading.value ? 'shell.broken' : 'shell.unread', { count: errors })}{' '}
      <Button small onPress={() => workbench().set({ textShown: true })}>
        {words('shell.broken-show')}
      </Button>
    </Notice>
  );
}
