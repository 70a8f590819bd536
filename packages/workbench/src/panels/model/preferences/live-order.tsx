/** The order of the states that follows from a preference, of any length: a list that is fetched as it is scrolled, and the ways to places in it. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useId, useRef, useState } from 'react';
import { Switch } from '../../../controls/buttons.tsx';
import { comeTo, leaveGrounds } from '../../../controls/grounds-shown.ts';
import { Notice } from '../../../controls/states-of-work.tsx';
import type { OrderRow } from '../../../questions/order.ts';
import { useSettings, workbench } from '../../../store/store.ts';
import { useWords } from '../../../words/words.ts';
import { useAnswer } from '../../../worker/use-answer.ts';
import { OrderLine } from './order-line.tsx';
import { Landmarks, Stretches, stretch } from './order-ways.tsx';
import { useStable } from './use-stable.ts';

/** What does not change while the list is scrolled is not drawn anew. */
const Line = memo(OrderLine);
const Ways = memo(Landmarks);

const rowHeight = 36;
/** Rows asked for at a time: the page that is seen and one on either side. */
const page = 60;
export function LiveOrder({ by, name }: { readonly by: string; readonly name: string }) {
  const words = useWords();
  const id = useId();
  const { state } = useSettings();
  const box = useRef<HTMLDivElement>(null);
  const [equilibria, setEquilibria] = useState(false);
  const [start, setStart] = useState(0);
  const [first, setFirst] = useState(0);
  const [active, setActive] = useState(0);
  const answer = useAnswer('order', { by, from: Math.max(0, first - page), count: 3 * page, equilibria });
  const { value, status } = answer;
  const states = value?.states ?? 0;
  const shown = Math.max(0, Math.min(stretch, states - start));
  const rows = useVirtualizer({
    count: shown,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  });
  const items = rows.getVirtualItems();
  const top = start + (items[0]?.index ?? 0);
  const asked = Math.floor(top / page) * page;
  useEffect(() => setFirst(asked), [asked]);
  // An edit may leave fewer states than there were.
  useEffect(() => {
    if (start >= states && states > 0) setStart(0);
  }, [start, states]);
  const known = new Map<number, OrderRow>(value?.rows.map((row, k) => [value.from + k, row]));
  const goTo = (at: number): void => {
    const within = Math.floor(at / stretch) * stretch;
    setStart(within);
    setActive(at);
    requestAnimationFrame(() => rows.scrollToIndex(at - within, { align: 'center' }));
  };
  const choose = (at: number): void => {
    const row = known.get(at);
    setActive(at);
    if (row) workbench().set({ state: row.key });
  };
  /** What stands above or below another rests on how the two compare. */
  const point = (at: number, line: Element, how: 'pointer' | 'focus' = 'pointer'): void => {
    const [row, other] = [known.get(at), known.get(at + 1) ?? known.get(at - 1)];
    if (row && other) comeTo(line, { ask: { state: row.key, by, than: other.key } }, how);
  };
  const stable = useStable({ goTo, choose, point });
  if (status === 'refused') return <Notice tone="warning">{answer.sentence}</Notice>;
  if (!value) return null;

  const step = (to: number): void => {
    const at = Math.max(start, Math.min(start + shown - 1, to));
    setActive(at);
    rows.scrollToIndex(at - start);
    // The line is there once the list has been drawn again.
    requestAnimationFrame(() => {
      const line = document.getElementById(`${id}-${at}`);
      leaveGrounds();
      if (line) stable.point(at, line, 'focus');
    });
  };
  const visible = Math.max(1, Math.floor((box.current?.clientHeight ?? rowHeight) / rowHeight) - 1);
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(active + 1),
    ArrowUp: () => step(active - 1),
    PageDown: () => step(active + visible),
    PageUp: () => step(active - visible),
    Home: () => step(start),
    End: () => step(start + shown - 1),
    Enter: () => choose(active),
    ' ': () => choose(active),
  };
  return (
    <section className="live-order" aria-labelledby={`${id}-title`}>
      <div className="row">
        <h3 id={`${id}-title`} className="grow">
          {words('preferences.order')}
        </h3>
        <Switch
          label={words('preferences.order-equilibria')}
          isSelected={equilibria}
          onChange={setEquilibria}
        />
      </div>
      <p className="hint">
        {words('preferences.order-count', { count: states, places: value.places })}{' '}
        {value.unknown === 'within' ? words('preferences.order-within') : null}
        {value.unknown === 'pairs' ? words('preferences.order-pairs') : null}
        {value.unknown === 'parts' ? words('preferences.order-parts') : null}
        {value.tooManyForEquilibria ? words('preferences.order-equilibria-many') : null}
      </p>
      <Ways landmarks={value.landmarks} states={states} onGo={stable.goTo} />
      {states > stretch ? (
        <Stretches start={start} shown={shown} states={states} onGo={(at) => goTo(at)} />
      ) : null}
      <div
        ref={box}
        className={status === 'ready' ? 'order-box' : 'order-box stale'}
        role="listbox"
        tabIndex={0}
        aria-label={words('preferences.order-list', { by: name })}
        aria-activedescendant={known.has(active) ? `${id}-${active}` : undefined}
        onKeyDown={(event) => {
          const does = keys[event.key];
          if (!does) return;
          event.preventDefault();
          does();
        }}
      >
        <div style={{ blockSize: rows.getTotalSize(), position: 'relative' }} role="presentation">
          {items.map(({ index, start: offset }) => (
            <Line
              key={start + index}
              id={`${id}-${start + index}`}
              at={start + index}
              of={states}
              offset={offset}
              height={rowHeight}
              row={known.get(start + index) ?? null}
              isActive={start + index === active}
              isChosen={known.get(start + index)?.key === state}
              onChoose={stable.choose}
              onPoint={stable.point}
            />
          ))}
        </div>
      </div>
    </section>
  );
}
