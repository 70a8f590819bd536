import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../engine/test/oracle/runs.ts';
import { edited, type History, redone, startHistory, undone } from '../../src/store/history.ts';

const undoAll = (history: History): History => {
  for (let each: History | null = history; ; each = undone(history)) {
    if (!each) return history;
    history = each;
  }
};

const redoAll = (history: History): History => {
  for (let each: History | null = history; ; each = redone(history)) {
    if (!each) return history;
    history = each;
  }
};

describe('history', () => {
  it('undoes and redoes every edit, from whichever side it came', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(
          fc.record({
            text: fc.string(),
            by: fc.constantFrom('form' as const, 'editor' as const, 'outside' as const),
            wait: fc.nat(3000),
          }),
        ),
        (first, edits) => {
          let now = 0;
          const last = edits.reduce((history, { text, by, wait }) => {
            now += wait;
            return edited(history, text, by, now);
          }, startHistory(first));
          expect(undoAll(last).present).toBe(first);
          expect(redoAll(undoAll(last)).present).toBe(last.present);
        },
      ),
      runs(100),
    );
  });

  it('takes typing without a pause as one step, and a pause or another side as a new one', () => {
    let history = startHistory('');
    history = edited(history, 'a', 'editor', 0);
    history = edited(history, 'ab', 'editor', 300);
    expect(history.past.length).toBe(1);
    history = edited(history, 'abc', 'editor', 2000);
    expect(history.past.length).toBe(2);
    history = edited(history, 'abcd', 'form', 2100);
    history = edited(history, 'abcde', 'editor', 2200);
    expect(history.past.length).toBe(4);
    expect(undone(history)?.present).toBe('abcd');
  });

  it('forgets what was undone once something else is written', () => {
    let history = edited(startHistory('one'), 'two', 'form', 0);
    history = edited(undone(history)!, 'three', 'form', 1);
    expect(redone(history)).toBeNull();
    expect(undone(history)?.present).toBe('one');
  });

  it('keeps within its bounds and never loses the last step', () => {
    let history = startHistory('');
    for (let k = 0; k < 1500; k++) history = edited(history, `text ${k}`, 'form', k);
    expect(history.past.length).toBe(1000);
    const huge = edited(startHistory('x'.repeat(40_000_000)), 'y'.repeat(40_000_000), 'form', 0);
    expect(edited(huge, 'z', 'form', 1).past.length).toBe(1);
  });
});
