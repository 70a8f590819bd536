/** What counts as holding: which solution concepts are shown, each by its plain meaning, and how far the others may answer. */
import { Scale } from 'lucide-react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Button, Switch } from '../../controls/buttons.tsx';
import { Select } from '../../controls/fields.tsx';
import type { Outcomes } from '../../questions/outcomes.ts';
import { useSettings, workbench } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';

export function ConceptsMenu({
  table: { choices, countermoveMatters },
}: {
  readonly table: Pick<Outcomes, 'choices' | 'countermoveMatters'>;
}) {
  const words = useWords();
  const { concepts, countermove } = useSettings();
  const refused = choices.filter((each) => each.refused !== null);
  const reasons = [...new Set(refused.map((each) => each.refused))];
  return (
    <DialogTrigger>
      <Button small>
        <Scale size={15} aria-hidden="true" />
        {words('outcomes.concepts')}
      </Button>
      <Popover className="popover" offset={4} placement="bottom end">
        <Dialog className="outcomes-dialog" aria-label={words('outcomes.concepts')}>
          <h3>{words('outcomes.concepts')}</h3>
          <p className="hint">{words('outcomes.concepts-hint')}</p>
          <div className="concept-choices">
            {choices.map(({ id, meaning, short, refused: reason }) => (
              <Switch
                key={id}
                isSelected={concepts.includes(id)}
                isDisabled={
                  (reason !== null && !concepts.includes(id)) ||
                  (concepts.length === 1 && concepts.includes(id))
                }
                onChange={(selected) =>
                  workbench().set({
                    concepts: choices
                      .map((each) => each.id)
                      .filter((each) => (each === id ? selected : concepts.includes(each))),
                  })
                }
                label={
                  <span className="concept-choice">
                    {meaning} <b>{short}</b>
                    {reason !== null ? (
                      <span className="hint">{words('outcomes.concept-refused')}</span>
                    ) : null}
                  </span>
                }
              />
            ))}
          </div>
          {reasons.map((reason) => (
            <p key={reason} className="hint">
              {words('outcomes.concepts-refused', {
                concepts: {
                  phrase: words.list(
                    refused.filter((each) => each.refused === reason).map(({ short }) => short),
                  ),
                },
                reason: { phrase: reason ?? '' },
              })}
            </p>
          ))}
          <Select
            label={words('outcomes.countermove')}
            isDisabled={!countermoveMatters}
            choices={[
              { id: 'sequences', label: words('outcomes.countermove.sequences') },
              { id: 'single', label: words('outcomes.countermove.single') },
            ]}
            value={countermove}
            onChange={(chosen) => workbench().set({ countermove: chosen })}
          />
          {countermoveMatters ? null : <p className="hint">{words('outcomes.countermove-same')}</p>}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
