/** The analyst's texts and passages as a file of their own, to keep or to hand to a colleague on purpose. */
import { FileTrigger } from 'react-aria-components';
import { Button } from '../../controls/buttons.tsx';
import { download } from '../../files/download.ts';
import { workbench } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { evidenceOf, takeEvidence } from './passages.ts';

export function EvidenceFile({
  document,
  isEmpty,
}: {
  readonly document: string;
  readonly isEmpty: boolean;
}) {
  const words = useWords();
  return (
    <span className="evidence-file">
      <Button
        small
        tone="quiet"
        isDisabled={isEmpty}
        onPress={async () =>
          download('evidence.json', 'application/json', JSON.stringify(await evidenceOf(document), null, 2))
        }
      >
        {words('evidence.save-file')}
      </Button>
      <FileTrigger
        acceptedFileTypes={['.json', 'application/json']}
        onSelect={async (files) => {
          const file = files?.[0];
          if (!file) return;
          const taken = await takeEvidence(document, await file.text());
          workbench().say({
            tone: taken ? 'info' : 'warning',
            sentence: words(taken ? 'evidence.taken' : 'evidence.not-evidence', { file: file.name }),
          });
        }}
      >
        <Button small tone="quiet">
          {words('evidence.open-file')}
        </Button>
      </FileTrigger>
    </span>
  );
}
