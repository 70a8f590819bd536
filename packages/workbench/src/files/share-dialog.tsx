/** A link with the whole model in it: what is in it, how long it is, and copying it. Nothing is sent anywhere. */
import { Copy, Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button, Switch } from '../controls/buttons.tsx';
import { Dialog } from '../controls/overlays.tsx';
import { Notice } from '../controls/states-of-work.tsx';
import { useWorkbench, workbench } from '../store/store.ts';
import { useWords } from '../words/words.ts';
import { copyText } from './copy-text.ts';
import { longLink, writeLink } from './link.ts';
import { downloadAs, suggestedName } from './save-document.ts';
import { sharedExtras } from './share-extras.ts';

const close = (): void => workbench().openDialog(null);

export function ShareDialog() {
  const words = useWords();
  const text = useWorkbench(({ history }) => history.present);
  const settings = useWorkbench((state) => state.settings);
  const [extras, setExtras] = useState<Readonly<Record<string, unknown>> | null>(null);
  const [withExtras, setWithExtras] = useState(false);
  const [link, setLink] = useState('');
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => void sharedExtras().then(setExtras, () => {}), []);
  useEffect(() => {
    let wanted = true;
    const { scenario, view, state, panel } = settings;
    const linked = { text, view: { scenario, view, state, panel }, extras: withExtras ? extras : null };
    void writeLink(linked).then((fragment) => {
      if (wanted) setLink(`${location.href.split('#')[0]}#${fragment}`);
    });
    setCopied(null);
    return () => {
      wanted = false;
    };
  }, [text, settings, extras, withExtras]);
  const isLocal = location.protocol === 'file:' || /^(127\.|localhost$|\[)/.test(location.hostname);
  return (
    <Dialog
      title={words('files.share-title')}
      isOpen
      onClose={close}
      footer={
        <Button tone="primary" isDisabled={link === ''} onPress={() => void copyText(link).then(setCopied)}>
          <Copy size={16} aria-hidden="true" />
          {words('files.share-copy')}
        </Button>
      }
    >
      <div className="stack">
        <p>{words('files.share-what')}</p>
        <p>{words(withExtras ? 'files.share-extras-in' : 'files.share-not')}</p>
        {extras === null ? null : (
          <Switch label={words('files.share-extras')} isSelected={withExtras} onChange={setWithExtras} />
        )}
        <div className="field">
          <label htmlFor="share-link">{words('files.share-link')}</label>
          <input
            id="share-link"
            readOnly
            dir="ltr"
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <span className="hint">{words('files.share-length', { count: link.length })}</span>
        </div>
        {link.length > longLink ? (
          <Notice tone="warning">
            {words('files.share-long')}{' '}
            <Button small onPress={() => downloadAs(suggestedName())}>
              <Download size={14} aria-hidden="true" />
              {words('files.share-file')}
            </Button>
          </Notice>
        ) : null}
        {isLocal ? <p className="hint">{words('files.share-local')}</p> : null}
        <p role="status">
          {copied === null ? null : words(copied ? 'files.share-copied' : 'files.share-copy-failed')}
        </p>
      </div>
    </Dialog>
  );
}
