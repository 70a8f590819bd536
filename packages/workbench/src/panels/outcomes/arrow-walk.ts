/** Arrow keys walk from button to button in a table; one of them at a time is reached with Tab. */
import { type KeyboardEvent, useState } from 'react';

export interface ArrowWalk {
  readonly tabIndexAt: (row: number, column: number) => 0 | -1;
  readonly onFocusAt: (row: number, column: number) => void;
  /** For the table; its buttons carry `data-walk="row column"`. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

export function useArrowWalk(mirrored: boolean): ArrowWalk {
  const [place, setPlace] = useState({ row: 0, column: 0 });
  return {
    tabIndexAt: (row, column) => (row === place.row && column === place.column ? 0 : -1),
    onFocusAt: (row, column) => setPlace({ row, column }),
    onKeyDown: (event) => {
      const at = (event.target as HTMLElement).dataset.walk?.split(' ').map(Number);
      const [row, column] = at ?? [];
      if (row === undefined || column === undefined) return;
      const forward = mirrored ? 'ArrowLeft' : 'ArrowRight';
      const backward = mirrored ? 'ArrowRight' : 'ArrowLeft';
      const steps: Readonly<Record<string, readonly [number, number]>> = {
        ArrowDown: [row + 1, column],
        ArrowUp: [row - 1, column],
        [forward]: [row, column + 1],
        [backward]: [row, column - 1],
        Home: [row, 0],
      };
      const next = steps[event.key];
      const found = next && event.currentTarget.querySelector<HTMLElement>(`[data-walk="${next.join(' ')}"]`);
      if (!found) return;
      event.preventDefault();
      found.focus();
    },
  };
}
