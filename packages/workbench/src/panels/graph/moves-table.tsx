/** T8 beside the figure: the same graph in words, a page of states at a time. */
import { useState } from 'react';
import { Button } from '../../controls/buttons.tsx';
import { restsOn } from '../../controls/grounds-shown.ts';
import { Shown } from '../../controls/states-of-work.tsx';
import type { ListedMove, MovesAsked } from '../../questions/graph-moves.ts';
import { workbench } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';

const page = 15;
/** Moves listed in one cell. */
const mostInCell = 8;

export function MovesTable({
  id,
  asked,
  keys,
}: {
  readonly id: string;
  readonly asked: Omit<MovesAsked, 'states' | 'most'>;
  /** The states of the figure. */
  readonly keys: readonly string[];
}) {
  const words = useWords();
  const [pages, setPages] = useState(1);
  const answer = useAnswer('graphMoves', {
    ...asked,
    states: keys.slice(0, pages * page),
    most: mostInCell,
  });
  return (
    <div className="graph-words" id={id}>
      <h3 id={`${id}-title`}>{words('graph.table.title')}</h3>
      <Shown answer={answer}>
        {({ rows, by }) => (
          <>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
            <section className="table-scroll" tabIndex={0} aria-labelledby={`${id}-title`}>
              <table className="plain-table moves-table">
                <caption className="visually-hidden">{words('graph.table.caption')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{words('graph.table.state')}</th>
                    {by.map(({ index, name }) => (
                      <th key={index} scope="col">
                        {words('graph.table.moves', { by: name })}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr key={row.key}>
                      <th scope="row" {...restsOn({ ask: { state: row.key } })}>
                        <button
                          type="button"
                          className="link-button"
                          dir="auto"
                          onClick={() => workbench().set({ state: row.key })}
                        >
                          {row.state}
                        </button>
                        {row.statusQuo ? <span className="hint"> {words('graph.status-quo')}</span> : null}
                        {row.holds.length > 0 ? (
                          <span className="chip good">{row.holds.join(' · ')}</span>
                        ) : null}
                      </th>
                      {row.moves.map(({ by: index, listed, more }, k) => (
                        <td key={index}>
                          {listed.length === 0 ? (
                            <span className="hint">{words('graph.table.none')}</span>
                          ) : null}
                          <ul>
                            {listed.map((move) => (
                              <li
                                key={move.to}
                                {...restsOn({ ask: { state: move.to, by: by[k]!.id, than: row.key } })}
                              >
                                <Move move={move} />
                              </li>
                            ))}
                          </ul>
                          {more > 0 ? (
                            <span className="hint">{words('graph.table.more', { count: more })}</span>
                          ) : null}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
            {keys.length > rows.length ? (
              <div className="row">
                <span className="hint">
                  {words('graph.table.shown', { shown: rows.length, count: keys.length })}
                </span>
                <Button small onPress={() => setPages(pages + 2)}>
                  {words('graph.table.show-more')}
                </Button>
              </div>
            ) : null}
          </>
        )}
      </Shown>
    </div>
  );
}

function Move({ move: { to, move, gain, oneWay } }: { readonly move: ListedMove }) {
  const words = useWords();
  const improving = gain === 'better';
  return (
    <button
      type="button"
      className={improving ? 'link-button improving' : 'link-button'}
      dir="auto"
      onClick={() => workbench().set({ state: to })}
    >
      {move}
      {improving ? <span className="visually-hidden"> {words('graph.table.improvement')}</span> : null}
      {oneWay ? <span className="one-way"> {words('graph.table.one-way')}</span> : null}
    </button>
  );
}
