/** The library of cases as cards: what each is about, how large it is, and opening a copy of it. */
import { useEffect, useMemo, useState } from 'react';
import { Button } from '../controls/buttons.tsx';
import { Dialog } from '../controls/overlays.tsx';
import { useSettings, workbench } from '../store/store.ts';
import { useWords, type WordId } from '../words/words.ts';
import { useAnswerFor } from '../worker/use-answer.ts';
import { caseSlugs, caseText } from './library.ts';
import { openCopyOfCase } from './open-document.ts';

const close = (): void => workbench().openDialog(null);

export function LibraryDialog() {
  const words = useWords();
  return (
    <Dialog title={words('files.library-title')} isOpen onClose={close} wide>
      <p>{words('files.library-what')}</p>
      <ul className="library">
        {caseSlugs.map((slug) => (
          <CaseCard key={slug} slug={slug} />
        ))}
      </ul>
    </Dialog>
  );
}

const names: Readonly<Record<string, WordId>> = {
  en: 'command.language.en',
  ar: 'command.language.ar',
  fa: 'command.language.fa',
};

function CaseCard({ slug }: { readonly slug: string }) {
  const words = useWords();
  const { language, countermove } = useSettings();
  const [text, setText] = useState<string | null>(null);
  useEffect(() => void caseText(slug).then(setText), [slug]);
  // Asked of no text in particular: the answer is the same whatever the reader has open.
  const asked = useMemo(
    () => ({ text: '', scenario: [], view: [], language, countermove }),
    [language, countermove],
  );
  const { value: card } = useAnswerFor('libraryCard', text === null ? null : { text }, asked);
  const title = card?.title ?? slug;
  const spoken = (card?.languages ?? []).flatMap((tag) => {
    const id = names[tag];
    return id ? [words(id)] : [];
  });
  return (
    <li className="card">
      <h3 dir="auto">{title}</h3>
      <p className="library-story" dir="auto">
        <span>{card?.summary ?? ''}</span>
      </p>
      <p className="hint">
        {card
          ? words.list([
              words('files.library-makers', { count: card.decisionMakers }),
              words('shell.states', { count: card.states }),
            ])
          : null}
        {spoken.length > 1 ? (
          <>
            <br />
            {words('files.library-languages', { languages: { phrase: words.list(spoken) } })}
          </>
        ) : null}
      </p>
      <Button
        small
        aria-label={words('files.library-open-of', { title })}
        onPress={() => {
          close();
          void openCopyOfCase(slug);
        }}
      >
        {words('files.library-open')}
      </Button>
    </li>
  );
}
