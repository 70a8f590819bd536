/** From a text to a model: sources, the passages chosen in them, and the claims in the analyst's own words that the model rests on. */
import { FilePlus2, Plus, Trash2 } from 'lucide-react';
import { useCallback, useState } from 'react';
import { Button, IconButton } from '../../controls/buttons.tsx';
import { Select } from '../../controls/fields.tsx';
import { EmptyState, Notice, Shown } from '../../controls/states-of-work.tsx';
import { workbench } from '../../store/store.ts';
import { useWords, type Words } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { ClaimForm } from './claim-form.tsx';
import { ClaimList } from './claim-list.tsx';
import { EvidenceFile } from './evidence-file.tsx';
import { removeText, type SourceText } from './passages.ts';
import { Reader, type Selected } from './reader.tsx';
import { TextDialog } from './text-dialog.tsx';
import { useEvidence } from './use-evidence.ts';
import { setView, useEvidenceView } from './view.ts';

/** Stands for claims without a source among the ids of sources. */
const own = '';

export function ClaimsView() {
  const words = useWords();
  const reading = useAnswer('read', {});
  const found = useAnswer('elements', {});
  const { value: uses } = useAnswer('evidenceUses', {});
  const { source } = useEvidenceView();
  const { key, evidence, isKept } = useEvidence();
  const [adding, setAdding] = useState<'new' | 'here' | null>(null);
  const [claiming, setClaiming] = useState<Selected | 'none' | null>(null);
  const [selected, setSelected] = useState<Selected | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const select = useCallback((each: Selected | null) => setSelected(each), []);
  return (
    <Shown answer={reading}>
      {({ base }) => {
        if (!base) return null;
        const sources = base.sources.map(({ id, title, author }) => ({
          id,
          label: [author, words.text(title, id)].filter(Boolean).join(': '),
          title: words.text(title, id),
        }));
        const chosen = source ?? sources[0]?.id ?? own;
        const current = sources.find(({ id }) => id === chosen) ?? null;
        const text = evidence.texts.find((each) => each.source === chosen) ?? null;
        const passages = text ? evidence.passages.filter(({ of }) => of === text.id) : [];
        return (
          <div className="evidence">
            <div className="row evidence-head">
              <Select
                label={words('evidence.source')}
                choices={[
                  ...sources.map(({ id, label }) => ({ id, label })),
                  { id: own, label: words('evidence.without-source') },
                ]}
                value={chosen}
                onChange={(id) => {
                  setView({ source: id });
                  setClaiming(null);
                }}
              />
              <Button onPress={() => setAdding('new')}>
                <FilePlus2 size={16} aria-hidden="true" />
                {words('evidence.add-text')}
              </Button>
              <Button onPress={() => setClaiming('none')}>
                <Plus size={16} aria-hidden="true" />
                {words('evidence.add-assumption')}
              </Button>
              <EvidenceFile document={key} isEmpty={evidence.texts.length === 0} />
            </div>
            {isKept ? null : <Notice tone="warning">{words('evidence.not-kept')}</Notice>}
            <div className="evidence-sides">
              <section className="evidence-text" aria-label={words('evidence.text')}>
                {text ? (
                  <>
                    <div className="row">
                      <h2 className="grow" dir="auto">
                        {text.title}
                      </h2>
                      <Button
                        tone="primary"
                        isDisabled={!selected}
                        onPress={() => selected && setClaiming(selected)}
                      >
                        {words('evidence.claim-passage')}
                      </Button>
                      <IconButton
                        icon={<Trash2 size={16} />}
                        label={words('evidence.remove-text')}
                        onPress={() => void takeAway(text, words)}
                      />
                    </div>
                    <p className="hint">{words('evidence.select-hint')}</p>
                    <Reader
                      text={text}
                      passages={passages}
                      label={words('evidence.text')}
                      shown={shown}
                      onSelect={select}
                    />
                  </>
                ) : (
                  <EmptyState
                    title={words('evidence.empty')}
                    action={
                      <Button tone="primary" onPress={() => setAdding(current ? 'here' : 'new')}>
                        {words(current ? 'evidence.add-its-text' : 'evidence.add-text')}
                      </Button>
                    }
                  >
                    {words('evidence.empty-hint')}
                  </EmptyState>
                )}
              </section>
              <section className="evidence-claims" aria-label={words('evidence.claims')}>
                {claiming ? (
                  <ClaimForm
                    key={claiming === 'none' ? 'none' : `${claiming.start} ${claiming.end}`}
                    selected={claiming === 'none' ? null : claiming}
                    of={claiming === 'none' ? null : text}
                    elements={found.value ?? []}
                    document={key}
                    onDone={() => setClaiming(null)}
                  />
                ) : null}
                <h2>{words('evidence.claims')}</h2>
                <ClaimList
                  conflict={base}
                  elements={found.value ?? []}
                  uses={uses?.elements ?? []}
                  passages={evidence.passages}
                  source={chosen === own ? null : chosen}
                  onShow={({ id }) => {
                    setShown(null);
                    queueMicrotask(() => setShown(id));
                  }}
                />
              </section>
            </div>
            {adding ? (
              <TextDialog
                document={key}
                source={adding === 'here' && current ? { id: current.id, title: current.title } : null}
                onClose={(opened) => {
                  setAdding(null);
                  if (opened && adding === 'new') setView({ source: null });
                }}
              />
            ) : null}
          </div>
        );
      }}
    </Shown>
  );
}

async function takeAway(text: SourceText, words: Words): Promise<void> {
  const putBack = await removeText(text);
  workbench().say({
    tone: 'info',
    sentence: words('evidence.text-removed', { title: text.title }),
    action: { label: words('shell.undo'), run: () => void putBack() },
  });
}
