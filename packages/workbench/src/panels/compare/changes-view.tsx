/** What changed since the baseline: in sentences, state by state, and in everyone's order of the states that matter. */
import { ChevronRight, CircleHelp, Equal, Minus, Plus } from 'lucide-react';
import { IconButton } from '../../controls/buttons.tsx';
import { restsOn } from '../../controls/grounds-shown.ts';
import { Shown } from '../../controls/states-of-work.tsx';
import type { ChangedRow, Changes } from '../../questions/changes.ts';
import type { Baseline } from '../../store/settings.ts';
import { useSettings, workbench } from '../../store/store.ts';
import { useWords, type Words } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { ChangedStateName } from './changed-state.tsx';
import { Orders } from './orders.tsx';

export function ChangesView({ baseline }: { readonly baseline: Baseline }) {
  const words = useWords();
  const { concepts } = useSettings();
  const answer = useAnswer('changes', { baseline, concepts });
  return (
    <section className="changes" aria-label={words('compare.changes')}>
      <h3>{words('compare.changes')}</h3>
      <Shown answer={answer}>
        {(found) => (
          <div className="stack">
            <Sentences found={found} words={words} />
            {found.changed.length > 0 ? (
              <RowsTable
                caption={words('compare.changed-states')}
                rows={found.changed}
                found={found}
                words={words}
              />
            ) : null}
            {found.changedCount > found.changed.length ? (
              <p className="hint">
                {words('compare.more-changed', { count: found.changedCount - found.changed.length })}
              </p>
            ) : null}
            {found.same.length > 0 ? (
              <details className="lever-fold">
                <summary>
                  <ChevronRight size={15} className="forward" aria-hidden="true" />
                  <h4>{words('compare.same-states', { count: found.sameCount })}</h4>
                </summary>
                <RowsTable
                  caption={words('compare.same-states', { count: found.sameCount })}
                  rows={found.same}
                  found={found}
                  words={words}
                />
              </details>
            ) : null}
            <Orders found={found} words={words} />
          </div>
        )}
      </Shown>
    </section>
  );
}

function Sentences({ found, words }: { readonly found: Changes; readonly words: Words }) {
  const { concepts, states } = found;
  const changed = concepts.filter(({ gained, lost }) => gained + lost > 0);
  return (
    <div className="change-sentences" role="status">
      {found.unasked !== null ? (
        <p>{words('outcomes.cannot-ask-hint', { reason: { phrase: found.unasked } })}</p>
      ) : changed.length === 0 ? (
        <p className="headline">{words('compare.nothing-changed')}</p>
      ) : null}
      <Headline found={found} words={words} />
      <ul>
        {concepts.map(({ id, meaning, short, gained, lost, kept }) => (
          <li key={id} className={gained + lost > 0 ? '' : 'hint'}>
            {gained + lost > 0
              ? words('compare.concept-changed', {
                  meaning: { phrase: meaning },
                  concept: short,
                  gained: { phrase: words('compare.gained', { count: gained }) },
                  lost: { phrase: words('compare.lost', { count: lost }) },
                  kept: { phrase: words('compare.kept', { count: kept }) },
                })
              : words('compare.concept-same', {
                  meaning: { phrase: meaning },
                  concept: short,
                  kept: { phrase: words('compare.kept', { count: kept }) },
                })}
          </li>
        ))}
        {states.fresh > 0 ? <li>{words('compare.fresh', { count: states.fresh })}</li> : null}
        {states.gone > 0 ? <li>{words('compare.gone', { count: states.gone })}</li> : null}
      </ul>
    </div>
  );
}

/** By name what changed in the first sense that concerns a state with a name: the sentence that a newcomer needs. */
function Headline({
  found: { concepts, changed },
  words,
}: {
  readonly found: Changes;
  readonly words: Words;
}) {
  const named = (k: number, is: boolean): readonly string[] =>
    changed.flatMap(({ held, holds, name }) =>
      name !== null && (is ? holds & ~held : held & ~holds) & (1 << k)
        ? [words('compare.quoted', { name })]
        : [],
    );
  const k = concepts.findIndex((_, each) => named(each, true).length + named(each, false).length > 0);
  const concept = concepts[k];
  if (!concept) return null;
  const listed = (is: boolean): string | null => {
    const names = named(k, is).slice(0, mostNamed);
    const others = (is ? concept.gained : concept.lost) - names.length;
    if (names.length === 0) return null;
    return words.list(others > 0 ? [...names, words('compare.others', { count: others })] : names);
  };
  const [gained, lost] = [listed(true), listed(false)];
  const values = {
    meaning: { phrase: concept.meaning },
    concept: concept.short,
    gained: { phrase: gained ?? '' },
    lost: { phrase: lost ?? '' },
  };
  return (
    <p className="headline">
      {words(
        gained === null
          ? 'compare.headline-lost'
          : lost === null
            ? 'compare.headline-gained'
            : 'compare.headline-both',
        values,
      )}
    </p>
  );
}

const mostNamed = 3;

function RowsTable({
  caption,
  rows,
  found: { concepts },
  words,
}: {
  readonly caption: string;
  readonly rows: readonly ChangedRow[];
  readonly found: Changes;
  readonly words: Words;
}) {
  return (
    <div className="table-scroller">
      <table className="plain-table changes-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words('outcomes.column.state')}</th>
            {concepts.map(({ id, short, meaning }) => (
              <th key={id} scope="col" title={meaning}>
                {short}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{words('compare.why')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const first = concepts.find((_, k) => (row.held ^ row.holds || row.holds) & (1 << k));
            return (
              <tr key={row.key}>
                <th scope="row">
                  <ChangedStateName state={row} words={words} />
                </th>
                {concepts.map(({ id }, k) => (
                  <td
                    key={id}
                    {...(row.number === null ? {} : restsOn({ ask: { state: row.key, concept: id } }))}
                  >
                    <Became
                      was={(row.held & (1 << k)) !== 0}
                      is={(row.holds & (1 << k)) !== 0}
                      words={words}
                    />
                  </td>
                ))}
                <td
                  {...(row.number === null
                    ? {}
                    : restsOn({ ask: { state: row.key, concept: first?.id ?? null } }))}
                >
                  {row.number === null ? null : (
                    <IconButton
                      icon={<CircleHelp size={16} />}
                      label={words('compare.why-state', { state: row.name ?? row.taken })}
                      onPress={() =>
                        workbench().show('why', { state: row.key, by: null, concept: first?.id ?? null })
                      }
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Became({ was, is, words }: { readonly was: boolean; readonly is: boolean; readonly words: Words }) {
  if (was && is)
    return (
      <span className="became">
        <Equal size={13} aria-hidden="true" />
        <span className="visually-hidden">{words('compare.still')}</span>
      </span>
    );
  if (is)
    return (
      <span className="became chip good">
        <Plus size={13} aria-hidden="true" />
        {words('compare.now')}
      </span>
    );
  if (was)
    return (
      <span className="became chip bad">
        <Minus size={13} aria-hidden="true" />
        {words('compare.no-more')}
      </span>
    );
  return <span className="visually-hidden">{words('compare.neither')}</span>;
}
