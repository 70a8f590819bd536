/** A claim in the analyst's own words: what is held, where it is found, what kind of claim it is, and what in the model rests on it. */

import { isRefusal } from '@modus-vivendi/engine';
import { useState } from 'react';
import { Button } from '../../controls/buttons.tsx';
import { Select, TextField } from '../../controls/fields.tsx';
import { Notice } from '../../controls/states-of-work.tsx';
import { addClaim, attachClaim } from '../../edits/index.ts';
import type { Element } from '../../questions/elements.ts';
import { workbench } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { ElementField } from './element-field.tsx';
import { paragraphAt, repeatsPassage } from './locator.ts';
import { addPassage, type SourceText } from './passages.ts';
import type { Selected } from './reader.tsx';

const kinds = ['judgment', 'information', 'assumption'] as const;
const confidences = ['none', 'low', 'moderate', 'high'] as const;

export function ClaimForm({
  selected,
  of,
  elements,
  document,
  onDone,
}: {
  /** The passage; null for a claim that rests on none: an assumption of one's own. */
  readonly selected: Selected | null;
  readonly of: SourceText | null;
  readonly elements: readonly Element[];
  /** Under which the passage is kept. */
  readonly document: string;
  readonly onDone: () => void;
}) {
  const words = useWords();
  const [claim, setClaim] = useState('');
  const [at, setAt] = useState(() => (selected && of ? `¶${paragraphAt(of.text, selected.start)}` : ''));
  const [kind, setKind] = useState<(typeof kinds)[number]>(selected ? 'judgment' : 'assumption');
  const [confidence, setConfidence] = useState<(typeof confidences)[number]>('none');
  const [paths, setPaths] = useState<readonly (readonly string[])[]>([]);
  const repeats = selected !== null && repeatsPassage(claim, selected.quote);
  const save = (): void => {
    const { history, settings, edit } = workbench();
    let result = addClaim(history.present, {
      text: { language: settings.language, words: claim.trim() },
      kind,
      ...(selected && of ? { source: of.source } : {}),
      ...(at.trim() ? { at: at.trim() } : {}),
      ...(confidence === 'none' ? {} : { confidence }),
      // Until something rests on it, a claim is background.
      ...(paths.length === 0 ? { context: true } : {}),
    });
    const id = isRefusal(result) ? undefined : result.id;
    for (const path of paths)
      if (!isRefusal(result) && id !== undefined) result = attachClaim(result.text, path, id);
    if (!edit(result, 'form', words('evidence.added'))) return;
    if (selected && of && id !== undefined)
      void addPassage({ ...selected, id: crypto.randomUUID(), document, claim: id, of: of.id });
    onDone();
  };
  return (
    <form
      className="card claim-form"
      aria-label={words('evidence.new-claim')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h3>{words('evidence.new-claim')}</h3>
      {selected ? (
        <blockquote dir="auto">{selected.quote}</blockquote>
      ) : (
        <p className="hint">{words('evidence.no-passage')}</p>
      )}
      <TextField
        label={words('evidence.own-words')}
        value={claim}
        onType={setClaim}
        onCommit={setClaim}
        lines={3}
        autoFocus
      />
      {repeats ? <Notice tone="warning">{words('evidence.repeats')}</Notice> : null}
      <div className="claim-form-row">
        {selected ? (
          <TextField label={words('evidence.at')} value={at} onType={setAt} onCommit={setAt} />
        ) : null}
        <Select
          label={words('evidence.kind')}
          choices={kinds.map((id) => ({
            id,
            label: words(`evidence.kind.${id}`),
            hint: words(`evidence.kind-hint.${id}`),
          }))}
          value={kind}
          onChange={setKind}
        />
        <Select
          label={words('evidence.confidence')}
          choices={confidences.map((id) => ({ id, label: words(`evidence.confidence.${id}`) }))}
          value={confidence}
          onChange={setConfidence}
        />
      </div>
      <ElementField elements={elements} chosen={paths} onChange={setPaths} />
      <div className="row">
        <Button tone="primary" type="submit" isDisabled={claim.trim() === ''}>
          {words('evidence.save-claim')}
        </Button>
        <Button tone="quiet" onPress={onDone}>
          {words('shell.cancel')}
        </Button>
      </div>
    </form>
  );
}
