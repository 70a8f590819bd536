/** What would have to be preferred for a wanted outcome to hold: counts of orders, and the conditions in words (T15). */
import { Download } from 'lucide-react';
import { Button } from '../../controls/buttons.tsx';
import { Checkbox } from '../../controls/checkbox.tsx';
import { StatePicker } from '../../controls/state-picker.tsx';
import { EmptyState, Notice, Shown } from '../../controls/states-of-work.tsx';
import { download } from '../../files/download.ts';
import type { RequireAsked, RequireChoices, Required } from '../../questions/require.ts';
import { useSettings, workbench } from '../../store/store.ts';
import { useWords, type Words } from '../../words/words.ts';
import { useAsked } from '../../worker/asked.tsx';
import { askOnce } from '../../worker/client.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { setView, useCompareView } from './view.ts';

export function RequireView() {
  const words = useWords();
  const { state } = useSettings();
  const { open, concepts } = useCompareView();
  const { value: choices } = useAnswer('requireChoices', { state });
  const asked: RequireAsked = { state, open, concepts };
  const isAsked = open?.length !== 0 && concepts.length > 0;
  const answer = useAnswer('require', isAsked ? asked : null);
  return (
    <div className="stack require">
      <p className="hint lead">{words('require.lead')}</p>
      <section className="card require-asked" aria-label={words('require.asked')}>
        <StatePicker
          label={words('require.target')}
          value={choices?.target.key ?? state}
          onChange={(key) => workbench().set({ state: key })}
        />
        {choices ? (
          <>
            <Open people={choices.people} words={words} />
            <Senses choices={choices.concepts} words={words} />
          </>
        ) : null}
      </section>
      {isAsked ? (
        <Shown answer={answer}>
          {(found) =>
            found === null ? (
              <EmptyState title={words('why.impossible')}>{words('why.impossible-hint')}</EmptyState>
            ) : (
              <div className="stack">
                <Counts found={found} asked={asked} words={words} />
                <Conditions found={found} words={words} />
              </div>
            )
          }
        </Shown>
      ) : (
        <p>{words('require.nothing-asked')}</p>
      )}
    </div>
  );
}

function Open({ people, words }: Pick<RequireChoices, 'people'> & { readonly words: Words }) {
  const { open } = useCompareView();
  const all = people.map(({ id }) => id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the page has no fieldsets, and their layout is awkward
    <div role="group" className="require-choices" aria-label={words('require.open')}>
      <span className="field-label">{words('require.open')}</span>
      <div className="row">
        {people.map(({ id, name }) => (
          <Checkbox
            key={id}
            isSelected={open === null || open.includes(id)}
            onChange={(selected) => {
              const chosen = all.filter((each) =>
                each === id ? selected : open === null || open.includes(each),
              );
              setView({ open: chosen.length === all.length ? null : chosen });
            }}
          >
            {name}
          </Checkbox>
        ))}
      </div>
      <p className="hint">{words('require.open-hint')}</p>
    </div>
  );
}

function Senses({ choices, words }: { readonly choices: RequireChoices['concepts']; readonly words: Words }) {
  const { concepts } = useCompareView();
  return (
    // biome-ignore lint/a11y/useSemanticElements: the page has no fieldsets, and their layout is awkward
    <div role="group" className="require-choices" aria-label={words('require.senses')}>
      <span className="field-label">{words('require.senses')}</span>
      {choices.map(({ id, meaning, short }) => (
        <Checkbox
          key={id}
          isSelected={concepts.includes(id)}
          onChange={(selected) =>
            setView({
              concepts: choices
                .map((each) => each.id)
                .filter((each) => (each === id ? selected : concepts.includes(each))),
            })
          }
        >
          {words('require.sense', { meaning: { phrase: meaning }, concept: short })}
        </Checkbox>
      ))}
    </div>
  );
}

function Counts({
  found: { caption, columns, rows, notes },
  asked,
  words,
}: {
  readonly found: Required;
  readonly asked: RequireAsked;
  readonly words: Words;
}) {
  const version = useAsked();
  const save = async (): Promise<void> => {
    const outcome = await askOnce(
      'requireCsv',
      {
        ...asked,
        words: {
          target: words('require.target'),
          open: words('require.open'),
          sense: words('require.senses'),
          concept: words('require.csv-concept'),
          stays: columns[1]!, // a table of counts has three columns
          holds: columns[2]!,
          of: words('require.csv-all'),
          condition: words('require.conditions'),
        },
      },
      version,
    );
    if (outcome.kind === 'value' && outcome.value !== null)
      download('conditions.csv', 'text/csv', outcome.value);
  };
  return (
    <section className="card" aria-label={caption}>
      <div className="row">
        <h3 className="grow" dir="auto">
          {caption}
        </h3>
        <Button small onPress={save}>
          <Download size={14} aria-hidden="true" />
          {words('outcomes.csv')}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label={caption}>
        <table className="plain-table require-counts">
          <thead>
            <tr>
              <th scope="col">{words('require.senses')}</th>
              <th scope="col">{columns[1]}</th>
              <th scope="col">{columns[2]}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, meaning, short, stays, holds }) => (
              <tr key={id}>
                <th scope="row">
                  {meaning} <span className="chip">{short}</span>
                </th>
                <td>{stays}</td>
                <td>{holds}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {notes.map((note) => (
        <Notice key={note}>{note}</Notice>
      ))}
      <p className="hint">{words('require.no-likelihood')}</p>
    </section>
  );
}

function Conditions({ found: { conditions }, words }: { readonly found: Required; readonly words: Words }) {
  return (
    <section className="card" aria-label={words('require.conditions')}>
      <h3>{words('require.conditions')}</h3>
      <div className="told">
        {conditions.map(({ depth, pieces }, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own
          <p key={k} data-depth={depth}>
            {pieces.map(({ text, state }, at) =>
              state === null ? (
                text
              ) : (
                <button
                  // biome-ignore lint/suspicious/noArrayIndexKey: pieces are their places
                  key={at}
                  type="button"
                  className="state-link"
                  onClick={() => workbench().show('why', { state, by: null, concept: null })}
                >
                  {text}
                </button>
              ),
            )}
          </p>
        ))}
      </div>
    </section>
  );
}
