/** Ways to places in a long order: to the states that people talk about, to its ends, and from one stretch of it to the next. */
import { Button } from '../../../controls/buttons.tsx';
import type { Landmark } from '../../../questions/order-landmarks.ts';
import { useWords } from '../../../words/words.ts';

/** Browsers cannot make an element as high as a million rows need; longer lists are shown in stretches. */
export const stretch = 100_000;
/** As many states are seen at a glance; so many ways are enough. */
const few = 12;

/** The states that people talk about, best first: where they stand, and the way there. */
export function Landmarks({
  landmarks,
  states,
  onGo,
}: {
  readonly landmarks: readonly Landmark[];
  readonly states: number;
  readonly onGo: (at: number) => void;
}) {
  const words = useWords();
  if (landmarks.length === 0 && states <= few) return null;
  return (
    <ul className="landmarks" aria-label={words('preferences.order-jump')}>
      {landmarks.slice(0, few).map(({ key, label, place, at, statusQuo }) => (
        <li key={key}>
          <Button small onPress={() => onGo(at)}>
            <span className="landmark-name">
              {place === null ? label : words('preferences.order-landmark', { state: label, place })}
            </span>
            {statusQuo ? <span className="hint">{words('preferences.status-quo')}</span> : null}
          </Button>
        </li>
      ))}
      {states > few ? (
        <li>
          <Button small tone="quiet" onPress={() => onGo(0)}>
            {words('preferences.order-best')}
          </Button>
          <Button small tone="quiet" onPress={() => onGo(states - 1)}>
            {words('preferences.order-worst')}
          </Button>
        </li>
      ) : null}
    </ul>
  );
}

export function Stretches({
  start,
  shown,
  states,
  onGo,
}: {
  readonly start: number;
  readonly shown: number;
  readonly states: number;
  readonly onGo: (at: number) => void;
}) {
  const words = useWords();
  return (
    <div className="row">
      <span className="hint grow">
        {words('preferences.order-stretch', { from: start + 1, to: start + shown, count: states })}
      </span>
      <Button small isDisabled={start === 0} onPress={() => onGo(start - stretch)}>
        {words('preferences.order-earlier')}
      </Button>
      <Button small isDisabled={start + shown >= states} onPress={() => onGo(start + stretch)}>
        {words('preferences.order-later')}
      </Button>
    </div>
  );
}
