/** What would have to change for an outcome to hold, or not to: the cheapest changes, each of which can be kept as a scenario. */
import { sayConcept } from '@modus-vivendi/engine';
import { Button } from '../../controls/buttons.tsx';
import { Checkbox } from '../../controls/checkbox.tsx';
import { Select } from '../../controls/fields.tsx';
import { StatePicker } from '../../controls/state-picker.tsx';
import { EmptyState, Notice, Shown } from '../../controls/states-of-work.tsx';
import type { LeverOffer } from '../../questions/levers-to.ts';
import { useSettings, workbench } from '../../store/store.ts';
import { useWords, type Words } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { makeEdit } from '../model/editing.ts';
import { setView, useCompareView } from './view.ts';

const goals = ['to', 'avoid'] as const;
const concepts = ['seq', 'nash', 'gmr', 'smr'] as const;

export function ChangeView() {
  const words = useWords();
  const { state, view } = useSettings();
  const { goal, sense, asSeen } = useCompareView();
  const answer = useAnswer('leversTo', { state, goal, concept: sense, asSeen });
  return (
    <div className="stack require">
      <p className="hint lead">{words('change.lead')}</p>
      <section className="card require-asked" aria-label={words('change.asked')}>
        <StatePicker
          label={words('require.target')}
          value={state}
          onChange={(key) => workbench().set({ state: key })}
        />
        <div className="row">
          <Select
            label={words('change.goal')}
            value={goal}
            onChange={(id) => setView({ goal: id })}
            choices={goals.map((id) => ({ id, label: words(`change.goal.${id}`) }))}
          />
          <Select
            label={words('change.sense')}
            value={sense}
            onChange={(id) => setView({ sense: id })}
            choices={concepts.map((id) => ({ id, label: sayConcept(words.language, id) }))}
          />
        </div>
        {view.length === 0 ? (
          <Checkbox isSelected={asSeen} onChange={(selected) => setView({ asSeen: selected })}>
            {words('change.as-seen')}
          </Checkbox>
        ) : null}
      </section>
      <Shown answer={answer}>
        {(found) =>
          found === null ? (
            <EmptyState title={words('why.impossible')}>{words('why.impossible-hint')}</EmptyState>
          ) : (
            <div className="stack">
              <section className="card told" aria-label={words('compare.title.change')}>
                {found.head.map((text) => (
                  <p key={text}>{text}</p>
                ))}
              </section>
              {found.offers.map((offer, k) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: offers stand in the order of their costs
                <Offer key={k} offer={offer} number={k + 1} words={words} />
              ))}
              <Notice>{words('change.no-advice')}</Notice>
            </div>
          )
        }
      </Shown>
    </div>
  );
}

function Offer({
  offer: { cost, lines, kept },
  number,
  words,
}: {
  readonly offer: LeverOffer;
  readonly number: number;
  readonly words: Words;
}) {
  const title = words('change.offer', { number, cost });
  const keep = (): void => {
    if (kept)
      makeEdit(
        () => ({ text: kept.text }),
        words('change.did-keep'),
        words('change.kept', { scenario: kept.scenario }),
      );
  };
  return (
    <section className="card" aria-label={title}>
      <div className="row">
        <h3 className="grow">{title}</h3>
        {kept ? (
          <Button small onPress={keep}>
            {words('change.keep')}
          </Button>
        ) : null}
      </div>
      <div className="told">
        {lines.map(({ depth, text }, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own
          <p key={k} data-depth={Math.max(0, depth - 1)}>
            {text}
          </p>
        ))}
      </div>
    </section>
  );
}
