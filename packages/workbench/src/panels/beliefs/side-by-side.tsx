/** The conflict as modeled and one or two views of it beside each other; what differs stands out, and is said in words. */
import { useState } from 'react';
import { Button } from '../../controls/buttons.tsx';
import { Select } from '../../controls/fields.tsx';
import { restsOn } from '../../controls/grounds-shown.ts';
import { Shown } from '../../controls/states-of-work.tsx';
import type { BeliefViews, SeenView, ViewedState, ViewRow } from '../../questions/belief-views.ts';
import type { GroundsAsked } from '../../questions/grounds-of.ts';
import type { ArgsOf } from '../../questions/registry.ts';
import { useSettings, workbench } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';

export function SideBySide({ concept }: ArgsOf<'beliefViews'>) {
  const words = useWords();
  const answer = useAnswer('beliefViews', { concept });
  return (
    <section className="card" aria-label={words('beliefs.views')}>
      <h2>{words('beliefs.views')}</h2>
      <p className="hint">{words('beliefs.views-hint')}</p>
      <Shown answer={answer}>{(views) => <Chosen {...views} concept={concept} />}</Shown>
    </section>
  );
}

function Chosen({ views, rows, decisionMakers, more, concept }: BeliefViews & ArgsOf<'beliefViews'>) {
  const words = useWords();
  const { scenario, view } = useSettings();
  const [first, setFirst] = useState('1');
  const [second, setSecond] = useState(views.length > 2 ? '2' : '');
  const choices = views.slice(1).map(({ name }, k) => ({ id: String(k + 1), label: name }));
  const none = { id: '', label: words('beliefs.views-none') };
  const known = (id: string, otherwise: string): string => (Number(id) < views.length ? id : otherwise);
  const shown = [0, ...new Set([known(first, '1'), known(second, '')].filter(Boolean).map(Number))];
  return (
    <>
      <div className="row">
        <Select
          label={words('beliefs.views-first')}
          choices={choices}
          value={known(first, '1')}
          onChange={setFirst}
        />
        {views.length > 2 ? (
          <Select
            label={words('beliefs.views-second')}
            choices={[none, ...choices]}
            value={known(second, '')}
            onChange={setSecond}
          />
        ) : null}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label={words('beliefs.views-table')}>
        <table className="data-table views-table">
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {words('beliefs.views-state')}
              </th>
              {shown.map((v) => (
                <th key={v} scope="colgroup" colSpan={decisionMakers.length + 1}>
                  <Heading view={views[v]!} isModeled={v === 0} />
                </th>
              ))}
            </tr>
            <tr>
              {shown.flatMap((v) => [
                ...decisionMakers.map((name) => (
                  <th key={`${v} ${name}`} scope="col">
                    <bdi>{words('beliefs.views-rank', { by: name })}</bdi>
                  </th>
                )),
                <th key={v} scope="col">
                  {words('beliefs.views-holds')}
                </th>,
              ])}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <StateHead row={row} />
                {shown.flatMap((v) => (
                  <Cells
                    key={v}
                    cell={row.cells[v]!}
                    modeled={row.cells[0]!}
                    sides={decisionMakers.length}
                    ask={{
                      state: row.key,
                      concept,
                      version: { scenario, view: [...view, ...views[v]!.id.split('/').filter(Boolean)] },
                    }}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {more > 0 ? <p className="hint">{words('beliefs.views-more', { count: more })}</p> : null}
    </>
  );
}

function Heading({
  view: { name, held, of },
  isModeled,
}: {
  readonly view: SeenView;
  readonly isModeled: boolean;
}) {
  const words = useWords();
  if (isModeled) return <>{words('beliefs.views-modeled')}</>;
  return (
    <>
      <bdi>{name}</bdi>
      {held < of ? <span className="hint">{words('beliefs.views-held', { held, of })}</span> : null}
    </>
  );
}

function StateHead({ row: { key, title, taken } }: { readonly row: ViewRow }) {
  return (
    <th scope="row" dir="auto">
      <Button tone="quiet" small onPress={() => workbench().show('why', { state: key, by: null })}>
        {title}
      </Button>
      {title === taken ? null : <span className="hint">{taken}</span>}
    </th>
  );
}

function Cells({
  cell,
  modeled,
  sides,
  ask,
}: {
  readonly cell: ViewedState | null;
  readonly modeled: ViewedState | null;
  readonly sides: number;
  /** What its verdict rests on. */
  readonly ask: GroundsAsked;
}) {
  const words = useWords();
  if (!cell)
    return (
      <td colSpan={sides + 1} className="differs">
        {words('beliefs.views-impossible')}
      </td>
    );
  const differs = (is: boolean): string | undefined => (is ? 'differs' : undefined);
  const holds = words(cell.holds ? 'beliefs.views-yes' : 'beliefs.views-no');
  const marks = [
    cell.unseen ? words('beliefs.views-unseen') : '',
    cell.held ? '' : words('beliefs.views-not-held'),
  ];
  return (
    <>
      {cell.ranks.map((rank, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: decision makers are their places
        <td key={i} data-align="end" className={differs(rank !== modeled?.ranks[i])}>
          {rank === null ? '–' : words.number(rank)}
        </td>
      ))}
      <td
        className={differs(cell.holds !== modeled?.holds)}
        {...(cell.unseen || !cell.held ? {} : restsOn({ ask }))}
      >
        {[holds, ...marks].filter(Boolean).join('; ')}
      </td>
    </>
  );
}
