/** The claims of the model by their sources: what is held, what rests on it, and the passage it comes from. */
import type { Claim, Conflict } from '@modus-vivendi/engine';
import { isRefusal } from '@modus-vivendi/engine';
import { Eye, Trash2, Unlink } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button, IconButton } from '../../controls/buttons.tsx';
import { Select, TextField } from '../../controls/fields.tsx';
import { attachClaim, detachClaim, removeClaim, setClaim } from '../../edits/index.ts';
import type { Element } from '../../questions/elements.ts';
import type { UsedBy } from '../../questions/evidence-uses.ts';
import { workbench } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { credibilityWords } from './claim-lines.tsx';
import { ElementField } from './element-field.tsx';
import { type Passage, removePassage } from './passages.ts';
import { goToElement, UsedByList } from './used-by.tsx';
import { setView, useEvidenceView } from './view.ts';

const kinds = ['judgment', 'information', 'assumption'] as const;

export function ClaimList({
  conflict,
  elements,
  uses,
  passages,
  source,
  onShow,
}: {
  readonly conflict: Conflict;
  readonly elements: readonly Element[];
  /** Everything that rests on claims, in other versions too. */
  readonly uses: readonly UsedBy[];
  readonly passages: readonly Passage[];
  /** Only claims of this source; null: those without a source. */
  readonly source: string | null;
  readonly onShow: (passage: Passage) => void;
}) {
  const words = useWords();
  const claims = conflict.claims.filter((claim) => claim.source === source);
  if (claims.length === 0) return <p className="hint">{words('evidence.no-claims')}</p>;
  return (
    <ul className="claim-list">
      {claims.map((claim) => (
        <OneClaim
          key={claim.id}
          claim={claim}
          number={conflict.claims.indexOf(claim) + 1}
          elements={elements}
          elsewhere={uses.filter(({ within, claims: own }) => within !== null && own.includes(claim.id))}
          passages={passages.filter((each) => each.claim === claim.id)}
          onShow={onShow}
        />
      ))}
    </ul>
  );
}

function OneClaim({
  claim,
  number,
  elements,
  elsewhere,
  passages,
  onShow,
}: {
  readonly claim: Claim;
  /** Its place in the file, from 1. */
  readonly number: number;
  readonly elements: readonly Element[];
  /** What rests on it in scenarios and beliefs. */
  readonly elsewhere: readonly UsedBy[];
  readonly passages: readonly Passage[];
  readonly onShow: (passage: Passage) => void;
}) {
  const words = useWords();
  const { edit } = workbench();
  const { claim: looked, isSought } = useEvidenceView();
  const isLookedAt = looked === claim.id;
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isLookedAt || !isSought) return;
    place.current?.scrollIntoView({ block: 'center' });
    place.current?.focus();
    setView({ isSought: false });
  }, [isLookedAt, isSought]);
  const text = (): string => workbench().history.present;
  const chosen = elements.filter(({ claims }) => claims.includes(claim.id)).map(({ path }) => path);
  const choose = (paths: readonly (readonly string[])[]): void => {
    const has = (all: readonly (readonly string[])[], path: readonly string[]): boolean =>
      all.some((each) => each.join('\u0000') === path.join('\u0000'));
    let result: ReturnType<typeof attachClaim> = { text: text() };
    for (const path of chosen)
      if (!has(paths, path) && !isRefusal(result)) result = detachClaim(result.text, path, claim.id);
    for (const path of paths)
      if (!has(chosen, path) && !isRefusal(result)) result = attachClaim(result.text, path, claim.id);
    // A claim that something rests on is no mere background.
    if (paths.length > 0 && claim.context && !isRefusal(result))
      result = setClaim(result.text, claim.id, { context: false });
    edit(result, 'form', words('evidence.attachment'));
  };
  return (
    <li
      ref={place}
      tabIndex={-1}
      className={isLookedAt ? 'card claim looked-at' : 'card claim'}
      aria-label={words('grounds.claim', { number, claim: claim.id })}
    >
      <TextField
        label={words('evidence.claim')}
        hideLabel
        value={words.text(claim.text, claim.id)}
        lines={2}
        onCommit={(said) =>
          edit(setClaim(text(), claim.id, { text: { language: words.language, words: said } }), 'form')
        }
      />
      <div className="row claim-marks">
        <span className="claim-number">{words.number(number)}</span>
        <code className="hint">{claim.id}</code>
        {claim.at ? <bdi className="hint">{claim.at}</bdi> : null}
        <Select
          label={words('evidence.kind')}
          hideLabel
          choices={kinds.map((id) => ({ id, label: words(`evidence.kind.${id}`) }))}
          value={claim.kind}
          onChange={(kind) => edit(setClaim(text(), claim.id, { kind }), 'form')}
        />
        {claim.credibility ? (
          <span className="chip">{credibilityWords(claim.credibility, words)}</span>
        ) : null}
        {claim.confidence ? (
          <span className="chip">{words(`evidence.confidence.${claim.confidence}`)}</span>
        ) : null}
        {claim.context ? <span className="chip">{words('evidence.context')}</span> : null}
        {claim.caveat ? <span className="chip">{words('evidence.caveat')}</span> : null}
        <span className="grow" />
        {passages.map((passage) => (
          <Button key={passage.id} small tone="quiet" onPress={() => onShow(passage)}>
            <Eye size={14} aria-hidden="true" />
            {words('evidence.show-passage')}
          </Button>
        ))}
        {passages.map((passage) => (
          <IconButton
            key={passage.id}
            icon={<Unlink size={16} />}
            label={words('evidence.remove-passage')}
            onPress={() => void removePassage(passage.id)}
          />
        ))}
        <IconButton
          icon={<Trash2 size={16} />}
          label={words('evidence.remove-claim', { claim: claim.id })}
          onPress={() => edit(removeClaim(text(), claim.id), 'form', words('evidence.removed'))}
        />
      </div>
      <ElementField elements={elements} chosen={chosen} onChange={choose} onGo={goToElement} />
      {elsewhere.length > 0 ? (
        <div className="field">
          <span className="field-label">{words('evidence.elsewhere')}</span>
          <UsedByList uses={elsewhere} />
        </div>
      ) : null}
    </li>
  );
}
