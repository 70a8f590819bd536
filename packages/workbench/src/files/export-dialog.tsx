/** Ways for the model to leave the page. Figures and tables are saved where they are shown. */
import { Copy, Download, Printer } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../controls/buttons.tsx';
import { Dialog } from '../controls/overlays.tsx';
import { workbench } from '../store/store.ts';
import { useWords } from '../words/words.ts';
import { copyText } from './copy-text.ts';
import { downloadAs, suggestedName } from './save-document.ts';

const close = (): void => workbench().openDialog(null);

export function ExportDialog() {
  const words = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <Dialog title={words('files.export-title')} isOpen onClose={close}>
      <div className="stack">
        <Way title={words('files.export-model')} hint={words('files.export-model-hint')}>
          <Button
            tone="primary"
            onPress={() => {
              downloadAs(suggestedName());
              close();
            }}
          >
            <Download size={16} aria-hidden="true" />
            {words('files.export-download')}
          </Button>
        </Way>
        <Way title={words('files.export-copy')} hint={words('files.export-copy-hint')}>
          <Button onPress={() => void copyText(workbench().history.present).then(setCopied)}>
            <Copy size={16} aria-hidden="true" />
            {words('files.export-copy-do')}
          </Button>
        </Way>
        <Way title={words('files.export-print')} hint={words('files.export-print-hint')}>
          <Button
            onPress={() => {
              close();
              // The dialog must be gone before the page is printed.
              setTimeout(() => print(), 300);
            }}
          >
            <Printer size={16} aria-hidden="true" />
            {words('files.export-print-do')}
          </Button>
        </Way>
        <p className="hint">{words('files.export-figures')}</p>
        <p role="status">
          {copied === null ? null : words(copied ? 'files.share-copied' : 'files.share-copy-failed')}
        </p>
      </div>
    </Dialog>
  );
}

function Way({
  title,
  hint,
  children,
}: {
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="export-way">
      <div className="grow">
        <h3>{title}</h3>
        <p className="hint">{hint}</p>
      </div>
      {children}
    </section>
  );
}
