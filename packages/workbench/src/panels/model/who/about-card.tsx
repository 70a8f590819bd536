/** What the whole conflict is called and about. */
import { TextField } from '../../../controls/fields.tsx';
import { type Edited, setAsOf, setStory, setSummary, setTitle, type Words } from '../../../edits/index.ts';
import { useWords } from '../../../words/words.ts';
import { type Editing, makeEdit } from '../editing.ts';
import { Disclosed } from '../element-texts.tsx';

export function AboutCard({ editing: { base, isBroken } }: { readonly editing: Editing }) {
  const words = useWords();
  const { language } = words;
  const say = (set: (text: string, said: Words) => Edited) => (said: string) =>
    makeEdit((text) => set(text, { language, words: said.trim() }), words('model.did-about'));
  const title = words.text(base.title, words('shell.untitled'));
  return (
    <section className="card" aria-label={words('model.about-title')}>
      <Disclosed
        title={words('model.details')}
        of={title}
        head={
          <h3 className="grow">
            <TextField
              label={words('model.about-title')}
              hideLabel
              value={title}
              isReadOnly={isBroken}
              onCommit={say(setTitle)}
            />
          </h3>
        }
      >
        <TextField
          label={words('model.about-summary')}
          value={base.summary?.[language] ?? ''}
          isReadOnly={isBroken}
          onCommit={say(setSummary)}
        />
        <TextField
          label={words('model.about-moment')}
          placeholder={words('model.about-moment-example')}
          value={base.asOf ?? ''}
          isReadOnly={isBroken}
          onCommit={(moment) => makeEdit((text) => setAsOf(text, moment.trim()), words('model.did-about'))}
        />
        <TextField
          label={words('model.about-story')}
          lines={6}
          value={base.description?.[language] ?? ''}
          isReadOnly={isBroken}
          onCommit={say(setStory)}
        />
      </Disclosed>
    </section>
  );
}
