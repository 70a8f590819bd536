/** What can be reached from the start at all, row by row of moves, and who moves last (T13). */
import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../controls/buttons.tsx';
import { Shown } from '../../controls/states-of-work.tsx';
import { download } from '../../files/download.ts';
import type { ReachRow } from '../../questions/reach.ts';
import { useWords } from '../../words/words.ts';
import { useAsked } from '../../worker/asked.tsx';
import { askOnce } from '../../worker/client.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { StateLink } from '../why/state-link.tsx';

const few = 6;
const many = 60;

export function ReachCard({
  from,
  improving,
  onChoose,
}: {
  readonly from: string | null;
  readonly improving: boolean;
  readonly onChoose: (key: string) => void;
}) {
  const words = useWords();
  const version = useAsked();
  const [most, setMost] = useState(few);
  const answer = useAnswer('reach', { from, improving, most });
  const save = async (): Promise<void> => {
    const outcome = await askOnce('reachCsv', { from, improving }, version);
    if (outcome.kind === 'value') download('reachable.csv', 'text/csv', outcome.value.csv);
  };
  return (
    <section className="card paths-reach">
      <div className="row">
        <h2 className="grow">{words('paths.reach')}</h2>
        <Button small onPress={save}>
          <Download size={14} aria-hidden="true" />
          {words('paths.csv')}
        </Button>
      </div>
      <Shown answer={answer}>
        {({ rows, reached, count, movers }) => (
          <>
            <p>
              {words(improving ? 'paths.reach-counts-gains' : 'paths.reach-counts', {
                count: reached,
                all: count,
              })}
            </p>
            <p className="hint">{words(movers ? 'paths.reach-note' : 'paths.reach-note-short')}</p>
            <div className="table-space">
              <table className="plain-table">
                <caption className="visually-hidden">{words('paths.reach')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{words('paths.reach-after-head')}</th>
                    <th scope="col">{words('paths.reach-count-head')}</th>
                    <th scope="col">{words('paths.reach-states-head')}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <Row key={row.moves} row={row} onChoose={onChoose} />
                  ))}
                </tbody>
              </table>
            </div>
            {most === few && rows.some((row) => row.count > few) ? (
              <Button tone="quiet" small onPress={() => setMost(many)}>
                {words('paths.reach-show-more')}
              </Button>
            ) : null}
          </>
        )}
      </Shown>
    </section>
  );
}

function Row({ row, onChoose }: { readonly row: ReachRow; readonly onChoose: (key: string) => void }) {
  const words = useWords();
  const { moves, count, states } = row;
  return (
    <tr>
      <th scope="row">{words('paths.reach-after', { count: moves })}</th>
      <td>{words.number(count)}</td>
      <td>
        <ul className="paths-reached">
          {states.map((state) => (
            <li key={state.key}>
              <StateLink state={state} onChoose={onChoose} />
              {state.movers.length > 0 ? (
                <span className="hint">
                  {' '}
                  <bdi>{words.list(state.movers)}</bdi>
                </span>
              ) : null}
            </li>
          ))}
          {count > states.length ? (
            <li className="hint">{words('paths.reach-more', { count: count - states.length })}</li>
          ) : null}
        </ul>
      </td>
    </tr>
  );
}
