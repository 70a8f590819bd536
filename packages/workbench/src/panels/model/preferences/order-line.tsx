/** One state in the order of preference: its place, what it is, and its marks. */
import type { ConceptId } from '@modus-vivendi/engine';
import { leaveGrounds } from '../../../controls/grounds-shown.ts';
import type { OrderRow } from '../../../questions/order.ts';
import { useWords } from '../../../words/words.ts';

const short: Readonly<Partial<Record<ConceptId, string>>> = {
  nash: 'Nash',
  gmr: 'GMR',
  smr: 'SMR',
  seq: 'SEQ',
};

export function OrderLine({
  id,
  at,
  of,
  offset,
  height,
  row,
  isActive,
  isChosen,
  onChoose,
  onPoint,
}: {
  readonly id: string;
  readonly at: number;
  readonly of: number;
  readonly offset: number;
  readonly height: number;
  /** Null while it is fetched. */
  readonly row: OrderRow | null;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (at: number) => void;
  /** The pointer is on it. */
  readonly onPoint: (at: number, line: Element) => void;
}) {
  const words = useWords();
  const style = { insetBlockStart: offset, blockSize: height };
  if (!row) return <div className="order-line" style={style} role="presentation" />;
  const { place, sharing, firstOfPlace, name, taken } = row;
  const concepts = row.equilibrium.map((concept) => short[concept] ?? concept);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the list
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and says which line is active
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      aria-setsize={of}
      aria-posinset={at + 1}
      className="order-line"
      style={style}
      data-active={isActive || undefined}
      data-strong={row.strongAbove || undefined}
      data-part={row.partAbove || undefined}
      title={name === null ? taken : `${name}: ${taken}`}
      onClick={() => onChoose(at)}
      onPointerEnter={({ currentTarget, pointerType }) =>
        pointerType === 'mouse' && onPoint(at, currentTarget)
      }
      onPointerLeave={leaveGrounds}
    >
      <span className="order-place">
        {firstOfPlace ? (
          words.number(place)
        ) : (
          <>
            <span aria-hidden="true">{row.unsure ? '?' : '='}</span>
            <span className="visually-hidden">{words('preferences.place', { number: place })}</span>
          </>
        )}
      </span>
      <span className="order-state grow">
        {name === null ? <bdi>{taken}</bdi> : <bdi className="order-name">{name}</bdi>}{' '}
        {name === null ? null : <bdi className="order-taken">{taken}</bdi>}
      </span>
      {row.strongAbove ? <span className="visually-hidden">{words('preferences.strong-step')}</span> : null}
      {row.partAbove ? <span className="chip">{words('preferences.part-unknown')}</span> : null}
      {firstOfPlace && sharing > 1 ? (
        <span className="chip">
          {row.unsure ? words('preferences.unsure') : words('preferences.tied', { count: sharing - 1 })}
        </span>
      ) : null}
      {concepts.length > 0 ? (
        <span className="chip good">{words('preferences.holds', { concepts: words.list(concepts) })}</span>
      ) : null}
      {row.statusQuo ? <span className="chip quo-chip">{words('preferences.status-quo')}</span> : null}
    </div>
  );
}
