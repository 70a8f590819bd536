/** One way in option form: a column for each state, an arrow in each option that changes, and who changes it (T12). */
import { ArrowRight, Download } from 'lucide-react';
import { Button } from '../../controls/buttons.tsx';
import { download } from '../../files/download.ts';
import type { Cell, PathStep, Paths, PathsAsked } from '../../questions/paths.ts';
import { workbench } from '../../store/store.ts';
import { useWords, type Words } from '../../words/words.ts';
import { useAsked } from '../../worker/asked.tsx';
import { askOnce } from '../../worker/client.ts';
import { StateLink } from '../why/state-link.tsx';
import { GainMark } from './gain-mark.tsx';

export function WayTable({
  paths,
  way,
  number,
  asked,
}: {
  readonly paths: Paths;
  readonly way: readonly PathStep[];
  readonly number: number;
  readonly asked: PathsAsked;
}) {
  const words = useWords();
  const version = useAsked();
  const byKey = new Map(paths.states.map((state) => [state.key, state]));
  const states = [paths.from.key, ...way.map(({ to }) => to)].map((key, h) => ({
    ...byKey.get(key)!, // every state of the ways is listed
    // A way may pass a state twice.
    column: `${h} ${key}`,
  }));
  const save = async (): Promise<void> => {
    const outcome = await askOnce('pathsCsv', asked, version);
    if (outcome.kind === 'value' && outcome.value) download('paths.csv', 'text/csv', outcome.value.csv);
  };
  return (
    <section className="card paths-table">
      <div className="row">
        <h2 className="grow">{words('paths.table')}</h2>
        <Button small onPress={save}>
          <Download size={14} aria-hidden="true" />
          {words('paths.csv')}
        </Button>
      </div>
      <div className="table-space">
        <table className="plain-table">
          <caption className="visually-hidden">{words('paths.table-caption', { number })}</caption>
          <thead>
            <tr>
              <th scope="col">{words('paths.option')}</th>
              {states.map((state, h) => (
                <th key={state.column} scope="col">
                  <span className="hint">
                    {h === 0 ? words('paths.start') : words('paths.moved-by', { by: way[h - 1]!.mover })}
                  </span>
                  {h === 0 ? null : <GainMark gain={way[h - 1]!.gain} />}
                  <StateLink state={state} onChoose={(key) => workbench().show('why', { state: key })} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {paths.options.map(({ name, owner }, o) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place in the model
              <tr key={o}>
                <th scope="row">
                  <bdi>{name}</bdi>{' '}
                  <span className="hint">
                    <bdi>{paths.decisionMakers[owner]}</bdi>
                  </span>
                </th>
                {states.map((state, h) => (
                  <Value
                    key={state.column}
                    value={state.cells[o] ?? null}
                    before={h === 0 ? undefined : (states[h - 1]!.cells[o] ?? null)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Value({ value, before }: { readonly value: Cell; readonly before: Cell | undefined }) {
  const words = useWords();
  const said = valueWords(words, value);
  if (before === undefined || before === value)
    return <td className={value === false ? 'way-left' : ''}>{said}</td>;
  return (
    <td className="way-changes">
      <ArrowRight size={14} className="directed" aria-hidden="true" />
      <span className="visually-hidden">{words('paths.becomes', { value: { phrase: said } })}</span>
      <span aria-hidden="true">{said}</span>
    </td>
  );
}

const valueWords = (words: Words, value: Cell): string =>
  typeof value === 'boolean' ? words(value ? 'paths.yes' : 'paths.no') : (value ?? words('paths.either'));
