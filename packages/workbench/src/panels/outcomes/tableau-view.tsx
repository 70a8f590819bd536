/** The tableau of Fraser & Hipel, a block for each decision maker. */
import { restsOn } from '../../controls/grounds-shown.ts';
import { Notice, Shown } from '../../controls/states-of-work.tsx';
import type { TableauAnswer, TableauColumn, TableauState } from '../../questions/tableau.ts';
import { workbench } from '../../store/store.ts';
import { useWords, type Words } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';

const signs = { r: 'r', s: 's', simultaneous: 'u', u: 'u' } as const;

export function TableauView() {
  const words = useWords();
  const answer = useAnswer('tableau', {});
  return (
    <Shown answer={answer}>
      {({ sides, note }) => (
        <div className="stack">
          <p className="hint lead">{words('outcomes.tableau-lead')}</p>
          <Key words={words} />
          {note === null ? null : <Notice>{note}</Notice>}
          {sides.map((side, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: decision makers are their places, and two may share a name
            <Block key={i} side={side} isFirst={i === 0} words={words} />
          ))}
        </div>
      )}
    </Shown>
  );
}

/** What the marks mean. */
function Key({ words }: { readonly words: Words }) {
  return (
    <ul className="hint legend tableau-key">
      <li>
        <b>E</b> {words('outcomes.tableau-holds')}
      </li>
      {(['r', 's', 'simultaneous', 'u'] as const).map((mark) => (
        <li key={mark}>
          <MarkSign mark={mark} /> {words(`outcomes.tableau-mark.${mark}`)}
        </li>
      ))}
    </ul>
  );
}

const MarkSign = ({ mark }: { readonly mark: TableauColumn['mark'] }) =>
  mark === 'simultaneous' ? <s>{signs[mark]}</s> : <b>{signs[mark]}</b>;

function Block({
  side: { id, name, columns },
  isFirst,
  words,
}: {
  readonly side: TableauAnswer['sides'][number];
  readonly isFirst: boolean;
  readonly words: Words;
}) {
  const title = words('outcomes.tableau-of', { by: name });
  const deepest = Math.max(0, ...columns.map(({ improvements }) => improvements.length));
  return (
    <section className="card" aria-label={title}>
      <h3>{title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label={title}>
        <table className="tableau">
          <thead>
            <tr>
              <th scope="row">{words('outcomes.tableau-vector')}</th>
              {columns.map((column) => (
                <th
                  key={column.key}
                  scope="col"
                  {...restsOn({ ask: { state: column.key, by: id, concept: 'seq' } })}
                >
                  <StateNumber state={column} words={words} />
                  {column.tied ? <span title={words('outcomes.tableau-tied')}> ~</span> : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {isFirst ? (
              <tr>
                <th scope="row">{words('outcomes.tableau-overall')}</th>
                {columns.map(({ key, holds }) => (
                  <td
                    key={key}
                    className={holds ? 'holds' : ''}
                    {...restsOn({ ask: { state: key, concept: 'seq' } })}
                    title={words(holds ? 'outcomes.tableau-holds' : 'outcomes.tableau-falls')}
                  >
                    {holds ? 'E' : '×'}
                  </td>
                ))}
              </tr>
            ) : null}
            <tr>
              <th scope="row">{words('outcomes.tableau-stability')}</th>
              {columns.map(({ key, mark }) => (
                <td
                  key={key}
                  {...restsOn({ ask: { state: key, by: id, concept: 'seq' } })}
                  title={words(`outcomes.tableau-mark.${mark}`)}
                >
                  <MarkSign mark={mark} />
                </td>
              ))}
            </tr>
            {Array.from({ length: deepest }, (_, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its depth
              <tr key={row}>
                {row === 0 ? (
                  <th scope="row" rowSpan={deepest}>
                    {words('outcomes.tableau-improvements')}
                  </th>
                ) : null}
                {columns.map(({ key, improvements }) => (
                  <td
                    key={key}
                    {...(improvements[row]
                      ? restsOn({ ask: { state: improvements[row].key, by: id, than: key } })
                      : {})}
                  >
                    {improvements[row] ? <StateNumber state={improvements[row]} words={words} /> : null}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

const StateNumber = ({ state, words }: { readonly state: TableauState; readonly words: Words }) => (
  <button
    type="button"
    className="tableau-state"
    title={state.title}
    aria-label={state.title}
    onClick={() => workbench().show('why', { state: state.key, by: null, concept: 'seq' })}
  >
    {words.number(state.number)}
  </button>
);
