/** How everyone's order of the states that matter moved. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { Changes } from '../../questions/changes.ts';
import type { Words } from '../../words/words.ts';
import { ChangedStateName } from './changed-state.tsx';

/** Places among the states compared, before and now. */
export function Orders({
  found: { orders, compared },
  words,
}: {
  readonly found: Changes;
  readonly words: Words;
}) {
  const moved = orders.filter(
    ({ before, now }) => before && now && before.some((place, k) => place !== now[k]),
  );
  const kept = orders.filter((order) => !moved.includes(order) && order.before && order.now);
  if (compared.length < 2) return null;
  return (
    <section className="orders" aria-label={words('compare.orders')}>
      <h4>{words('compare.orders')}</h4>
      {kept.length > 0 ? (
        <p className={moved.length > 0 ? 'hint' : ''}>
          {words('compare.order-same', { names: { phrase: words.list(kept.map(({ name }) => name)) } })}
        </p>
      ) : null}
      {moved.length > 0 ? (
        <div className="table-scroller">
          <table className="plain-table changes-table">
            <caption className="hint">{words('compare.orders-caption', { count: compared.length })}</caption>
            <thead>
              <tr>
                <th scope="col">{words('outcomes.column.state')}</th>
                {moved.map(({ by, name }) => (
                  <th key={by} scope="col" dir="auto">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {compared.map((state, k) => (
                <tr key={state.key}>
                  <th scope="row">
                    <ChangedStateName state={state} words={words} />
                  </th>
                  {moved.map(({ by, before, now }) => (
                    <td key={by}>
                      <Place before={before?.[k] ?? 0} now={now?.[k] ?? 0} words={words} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </section>
  );
}

function Place({
  before,
  now,
  words,
}: {
  readonly before: number;
  readonly now: number;
  readonly words: Words;
}) {
  if (before === now) return <span className="hint">{words.number(now)}</span>;
  return (
    <span className={now < before ? 'place rose' : 'place fell'}>
      {now < before ? <ArrowUp size={13} aria-hidden="true" /> : <ArrowDown size={13} aria-hidden="true" />}
      {words(now < before ? 'compare.rose' : 'compare.fell', { before, now })}
    </span>
  );
}
