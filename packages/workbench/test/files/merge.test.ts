import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../engine/test/oracle/runs.ts';
import { changeCount, compareLines } from '../../src/files/lines.ts';
import { type Choice, conflictsIn, merge, settled } from '../../src/files/merge.ts';
import { reconcile } from '../../src/files/reconcile.ts';

const base = 'a\nb\nc\nd\ne\nf\n';

describe('merge', () => {
  it('takes what only one side changed, from both sides', () => {
    const pieces = merge(base, 'A\nb\nc\nd\ne\nf\n', 'a\nb\nc\nd\ne\nF\ng\n');
    expect(conflictsIn(pieces)).toBe(0);
    expect(settled(pieces)).toBe('A\nb\nc\nd\ne\nF\ng\n');
  });

  it('takes a change that both made alike once', () => {
    expect(settled(merge(base, 'a\nX\nc\nd\ne\nf\n', 'a\nX\nc\nd\ne\nf\n'))).toBe('a\nX\nc\nd\ne\nf\n');
  });

  it('leaves lines that both changed differently to the reader, with the lines they had in common', () => {
    const pieces = merge(base, 'a\nmine\nc\nd\ne\nf\n', 'a\ntheirs\nc\nd\ne\nF\n');
    expect(pieces).toEqual([
      { kind: 'settled', lines: ['a'] },
      { kind: 'conflict', mine: ['mine'], base: ['b'], theirs: ['theirs'] },
      { kind: 'settled', lines: ['c', 'd', 'e', 'F', ''] },
    ]);
    expect(settled(pieces, ['mine'])).toBe('a\nmine\nc\nd\ne\nF\n');
    expect(settled(pieces, ['theirs'])).toBe('a\ntheirs\nc\nd\ne\nF\n');
    expect(settled(pieces, ['both'])).toBe('a\nmine\ntheirs\nc\nd\ne\nF\n');
  });

  it('says that one side deleted what the other changed', () => {
    const pieces = merge(base, 'a\nd\ne\nf\n', 'a\nb\nchanged\nd\ne\nf\n');
    expect(pieces[1]).toEqual({ kind: 'conflict', mine: [], base: ['b', 'c'], theirs: ['b', 'changed'] });
  });

  it('is quick where long texts differ throughout', () => {
    const lines = (letter: string): string =>
      Array.from({ length: 60_000 }, (_, k) => `${letter}${k}`).join('\n');
    const started = performance.now();
    expect(conflictsIn(merge(lines('a'), lines('b'), lines('c')))).toBe(1);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })
    .map((lines) => lines.join('\n'));
  it('loses no side: all mine and all theirs can be had', () => {
    fc.assert(
      fc.property(text, text, text, (common, mine, theirs) => {
        expect(settled(merge(common, mine, common))).toBe(mine);
        expect(settled(merge(common, common, theirs))).toBe(theirs);
        expect(settled(merge(common, mine, mine))).toBe(mine);
        const pieces = merge(common, mine, theirs);
        const swapped = merge(common, theirs, mine);
        const all = (choice: Choice): Choice[] => Array(conflictsIn(pieces)).fill(choice);
        expect(settled(pieces, all('mine'))).toBe(settled(swapped, all('theirs')));
      }),
      runs(100),
    );
  });

  it('compares without inventing a line', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        const stretches = compareLines(from, to);
        const side = (kind: 'removed' | 'added'): string =>
          stretches
            .filter((each) => each.kind === 'same' || each.kind === kind)
            .flatMap(({ lines }) => lines)
            .join('\n');
        expect(side('removed')).toBe(from);
        expect(side('added')).toBe(to);
        if (from === to) expect(changeCount(stretches)).toEqual({ added: 0, removed: 0 });
      }),
      runs(100),
    );
  });
});

describe('reconcile', () => {
  it('keeps the text where the file has nothing new or says the same', () => {
    expect(reconcile('a', 'b', 'a')).toEqual({ kind: 'keep' });
    expect(reconcile('a', 'b', 'b')).toEqual({ kind: 'keep' });
  });
  it('takes the file where the page has nothing of its own', () => {
    expect(reconcile('a', 'a', 'b')).toEqual({ kind: 'take', text: 'b' });
  });
  it('merges what can be merged, and asks about the rest', () => {
    expect(reconcile('1\n2\n3', 'one\n2\n3', '1\n2\nthree')).toEqual({
      kind: 'merged',
      text: 'one\n2\nthree',
    });
    expect(reconcile('1', '2', '3')).toEqual({ kind: 'conflict' });
  });
});
