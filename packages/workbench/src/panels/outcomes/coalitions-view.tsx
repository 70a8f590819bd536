/** What decision makers would do together: whom to ask about, which equilibria survive it, and what they would leave. */
import { Button } from '../../controls/buttons.tsx';
import { Checkbox } from '../../controls/checkbox.tsx';
import { restsOn } from '../../controls/grounds-shown.ts';
import { Notice, Shown } from '../../controls/states-of-work.tsx';
import { ToldLines } from '../../controls/told-lines.tsx';
import type { CoalitionsAnswer } from '../../questions/coalitions.ts';
import { useSettings, workbench } from '../../store/store.ts';
import { useWords, type Words } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { setView, useOutcomesView } from './view.ts';

export function CoalitionsView() {
  const words = useWords();
  const { concepts } = useSettings();
  const { together } = useOutcomesView();
  const answer = useAnswer('coalitions', { members: together, concepts });
  return (
    <div className="stack">
      <p className="hint lead">{words('outcomes.coalitions-lead')}</p>
      <Shown answer={answer}>
        {(found) => (
          <div className="stack">
            <Who found={found} words={words} />
            {found.note === null ? null : <Notice>{found.note}</Notice>}
            <Survivors found={found} words={words} />
            <Leaving found={found} words={words} />
          </div>
        )}
      </Shown>
    </div>
  );
}

interface Part {
  readonly found: CoalitionsAnswer;
  readonly words: Words;
}

/** The members, ticked; the coalitions that the model states; or all. */
function Who({ found: { people, stated, about }, words }: Part) {
  const ask = (together: readonly string[] | 'all'): void => setView({ together });
  const members = about === 'all' ? [] : about;
  const toggle = (id: string, selected: boolean): void => {
    const left = selected ? [...members, id] : members.filter((each) => each !== id);
    ask(left.length > 0 ? left : 'all');
  };
  return (
    <div className="coalition-head">
      {/* biome-ignore lint/a11y/useSemanticElements: the page has no fieldsets, and their layout is awkward */}
      <div role="group" aria-label={words('outcomes.coalitions-members')} className="coalition-members">
        <span className="hint">{words('outcomes.coalitions-members')}</span>
        {people.map(({ id, name }) => (
          <Checkbox key={id} isSelected={members.includes(id)} onChange={(selected) => toggle(id, selected)}>
            {name}
          </Checkbox>
        ))}
      </div>
      <div className="coalition-members">
        {stated.map(({ members: list, name }) => (
          <Button key={name} small onPress={() => ask(list)}>
            {words('outcomes.coalitions-stated', { members: { phrase: name } })}
          </Button>
        ))}
        <Button small isDisabled={about === 'all'} onPress={() => ask('all')}>
          {words('outcomes.coalitions-all')}
        </Button>
      </div>
    </div>
  );
}

function Survivors({ found, words }: Part) {
  const { equilibria, concepts, about, name, more } = found;
  const title =
    about === 'all'
      ? words('outcomes.coalitions-survive-all')
      : words('outcomes.coalitions-survive', { count: about.length, members: { phrase: name } });
  return (
    <section className="card" aria-label={title}>
      <h3>{title}</h3>
      {equilibria.length === 0 ? (
        <p>{words('outcomes.coalitions-none')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className="table-scroll" tabIndex={0} aria-label={title}>
          <table className="coalition-table">
            <thead>
              <tr>
                <th scope="col">{words('outcomes.coalitions-equilibrium')}</th>
                <th scope="col">{words('outcomes.coalitions-alone')}</th>
                {concepts.map(({ id, name: concept }) => (
                  <th key={id} scope="col" title={words(`outcomes.coalitions-means.${id}`)}>
                    {concept}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {equilibria.map(({ key, title: state, alone, survives }) => (
                <tr key={key}>
                  <th
                    scope="row"
                    {...restsOn({
                      ask: { state: key, together: { members: about, concept: concepts[0]!.id } },
                    })}
                  >
                    <button
                      type="button"
                      className="tableau-state"
                      onClick={() => workbench().show('why', { state: key, by: null })}
                    >
                      {state}
                    </button>
                  </th>
                  <td>{alone.join(' ')}</td>
                  {concepts.map(({ id }) => (
                    <td
                      key={id}
                      {...restsOn({ ask: { state: key, together: { members: about, concept: id } } })}
                    >
                      {survives.includes(id) ? (
                        <span role="img" aria-label={words('outcomes.coalitions-yes')}>
                          ✓
                        </span>
                      ) : (
                        <span role="img" aria-label={words('outcomes.coalitions-no')}>
                          –
                        </span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {more > 0 ? <p className="hint">{words('outcomes.coalitions-more', { count: more })}</p> : null}
      <p className="hint">{words('outcomes.coalitions-where')}</p>
      <ul className="hint coalition-key">
        {concepts.map(({ id, name: concept }) => (
          <li key={id}>
            <b>{concept}</b> {words(`outcomes.coalitions-means.${id}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Leaving({ found: { about, leaving, moreLeaving }, words }: Part) {
  const title = words(about === 'all' ? 'outcomes.coalitions-jumps' : 'outcomes.coalitions-leave');
  return (
    <section className="card" aria-label={title}>
      <h3>{title}</h3>
      {leaving.length === 0 ? (
        <p>{words(about === 'all' ? 'outcomes.coalitions-no-jumps' : 'outcomes.coalitions-stay')}</p>
      ) : null}
      {leaving.map((lines, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is told has no identity of its own
        <ToldLines key={k} lines={lines} />
      ))}
      {moreLeaving > 0 ? (
        <p className="hint">{words('outcomes.coalitions-more', { count: moreLeaving })}</p>
      ) : null}
    </section>
  );
}
