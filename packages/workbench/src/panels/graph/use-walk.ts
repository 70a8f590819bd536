/**
 * Walking a graph by keys: arrows choose among the moves that lead away from a state, Enter follows one, Backspace goes back. What is
 * chosen is said, so that the walk can be heard as well as seen.
 */
import { useEffect, useMemo, useState } from 'react';
import type { ListedMove, MovesAsked } from '../../questions/graph-moves.ts';
import { workbench } from '../../store/store.ts';
import { useWords, type Words } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';

interface Outgoing extends ListedMove {
  readonly by: number;
  readonly name: string;
}

export interface Walk {
  /** The state that the keys act on. */
  readonly at: string | null;
  /** The move chosen, if any. */
  readonly chosen: Outgoing | null;
  /** What is said; empty until a key is pressed. */
  readonly told: string;
  readonly onKey: (key: string) => boolean;
  readonly goTo: (key: string) => void;
}

/** Moves of one decision maker that can be chosen among. */
const mostMoves = 200;

export function useWalk(
  asked: Omit<MovesAsked, 'states' | 'most'>,
  start: string | null,
  /** Keys of the states shown, in order; and of the status quo. */
  shown: readonly string[],
  statusQuo: string | null,
): Walk {
  const words = useWords();
  const [place, setPlace] = useState<{ readonly at: string | null; readonly choice: number }>({
    at: start,
    choice: -1,
  });
  const [trail, setTrail] = useState<readonly string[]>([]);
  const [spoken, setSpoken] = useState(false);
  // Another state chosen anywhere on the page is where the walk goes on.
  useEffect(() => setPlace({ at: start, choice: -1 }), [start]);
  const { at, choice } = place;
  const { value } = useAnswer('graphMoves', at === null ? null : { ...asked, states: [at], most: mostMoves });
  const row = value?.rows[0]?.key === at ? value?.rows[0] : undefined;
  const moves = useMemo(
    () =>
      (row?.moves ?? []).flatMap(({ by, listed }) =>
        listed.map(
          (move): Outgoing => ({
            ...move,
            by,
            name: value?.by.find(({ index }) => index === by)?.name ?? '',
          }),
        ),
      ),
    [row, value],
  );
  const chosen = moves[choice] ?? null;
  const goTo = (key: string): void => {
    setPlace({ at: key, choice: -1 });
    workbench().set({ state: key });
  };
  const turn = (by: number): void => {
    if (moves.length === 0) return;
    const next = choice < 0 ? (by > 0 ? 0 : moves.length - 1) : (choice + by + moves.length) % moves.length;
    setPlace({ at, choice: next });
  };
  const step = (by: number): void => {
    if (shown.length === 0) return;
    const k = at === null ? -1 : shown.indexOf(at);
    setPlace({ at: shown[(k + by + shown.length) % shown.length]!, choice: -1 });
  };
  const act = (key: string): boolean => {
    const forward = words.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = words.direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    switch (key) {
      case forward:
      case 'ArrowDown':
        turn(1);
        return true;
      case backward:
      case 'ArrowUp':
        turn(-1);
        return true;
      case 'Enter':
        if (chosen && at !== null) {
          setTrail([...trail, at].slice(-100));
          goTo(chosen.to);
        } else if (at !== null) goTo(at);
        return true;
      case 'Backspace': {
        const last = trail.at(-1);
        if (last !== undefined) {
          setTrail(trail.slice(0, -1));
          goTo(last);
        }
        return true;
      }
      case 'PageDown':
        step(1);
        return true;
      case 'PageUp':
        step(-1);
        return true;
      case 'Home':
        if (statusQuo !== null) goTo(statusQuo);
        return true;
      default:
        return false;
    }
  };
  return {
    at,
    chosen,
    told: spoken && row ? said(words, row.state, row.holds, moves, choice) : '',
    onKey: (key) => {
      const used = act(key);
      if (used) setSpoken(true);
      return used;
    },
    goTo,
  };
}

function said(
  words: Words,
  state: string,
  holds: readonly string[],
  moves: readonly Outgoing[],
  choice: number,
): string {
  const move = moves[choice];
  if (!move) {
    const standing =
      holds.length > 0
        ? words('graph.walk.holds', { state: { phrase: state }, concepts: { phrase: words.list(holds) } })
        : words('graph.walk.at', { state: { phrase: state } });
    const onward = words('graph.walk.count', { count: moves.length });
    return `${standing} ${onward}`;
  }
  const values = {
    by: move.name,
    changes: { phrase: move.changes ?? '' },
    to: { phrase: move.state },
    number: choice + 1,
    count: moves.length,
  };
  const told = words(
    move.changes === null ? `graph.walk.to.${move.gain}` : `graph.walk.change.${move.gain}`,
    values,
  );
  return move.oneWay ? `${told} ${words('graph.walk.one-way')}` : told;
}
