/** An implied comparison is not meant: what decides it, and the moves that would turn it around. */
import { Button } from '../../../controls/buttons.tsx';
import { Working } from '../../../controls/states-of-work.tsx';
import { movePriority, removePriority } from '../../../edits/index.ts';
import type { Telling } from '../../../questions/telling.ts';
import type { Offer } from '../../../questions/telling-offers.ts';
import { useWorkbench, workbench } from '../../../store/store.ts';
import { useWords, type Words } from '../../../words/words.ts';
import { useAnswer } from '../../../worker/use-answer.ts';
import { changePreference } from './preference-edits.ts';
import type { PreferenceProps } from './preference-props.ts';
import { useBefore } from './session.ts';

export function Mending({
  by,
  name,
  editing: { layer, isReadOnly },
  telling: { kind, preferred, other },
  onTaken,
  onBack,
}: PreferenceProps & {
  readonly telling: Telling;
  /** An offer was taken: what was asked is about to be asked anew. */
  readonly onTaken: () => void;
  readonly onBack: () => void;
}) {
  const words = useWords();
  const answer = useAnswer('tellingOffers', { by, preferred: preferred.key, other: other.key });
  const { value } = answer;
  const before = useBefore(by);
  const justChanged = useWorkbench(({ history }) => before !== null && history.past.at(-1)?.text === before);
  const take = (offer: Offer): void => {
    onTaken();
    changePreference(
      by,
      (text) =>
        offer.kind === 'remove'
          ? removePriority(text, layer, by, offer.from)
          : movePriority(text, layer, by, offer.from, offer.to),
      words(offer.kind === 'remove' ? 'preferences.did.remove' : 'preferences.did.move', { by: name }),
    );
  };
  return (
    <div className="stack mending">
      <h4>{words('preferences.to-turn')}</h4>
      {answer.status === 'waiting' ? <Working progress={answer.progress} /> : null}
      {value ? (
        <>
          <p className="hint">{words('preferences.decides', { reason: { phrase: value.decides } })}</p>
          <ul className="offers">
            {value.offers.map((offer) => (
              <li key={`${offer.kind} ${offer.from} ${'to' in offer ? offer.to : ''}`}>
                <Button small isDisabled={isReadOnly} onPress={() => take(offer)}>
                  <span>{offerWords(offer, words)}</span>
                </Button>
                <span className="hint">{words('preferences.offer-others', { count: offer.others })}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {justChanged ? (
        <div>
          <Button
            small
            onPress={() => {
              onTaken();
              workbench().undo();
            }}
          >
            {words('preferences.undo-change')}
          </Button>
        </div>
      ) : null}
      {kind === 'tied' ? <p>{words('preferences.offer-tie')}</p> : null}
      {value?.why ? (
        <p>{words(value.why === 'none' ? 'preferences.offer-none' : 'preferences.offer-ranking')}</p>
      ) : null}
      <div>
        <Button small tone="quiet" onPress={onBack}>
          {words('preferences.back')}
        </Button>
      </div>
    </div>
  );
}

function offerWords(offer: Offer, words: Words): string {
  const said = { phrase: offer.said };
  if (offer.kind === 'remove') return words('preferences.offer-remove', { said });
  return words(`preferences.offer-${offer.kind}`, { said, past: { phrase: offer.past } });
}
