/** Editing a model's text in place. */
import { isRefusal } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { editText } from '../../src/text/edit.ts';

const text = `# A river
modus: 1            # the version
title: River
decision-makers:
  p:                # upstream
    options:
      a: {change: take-only}   # one way
      b: {}
  q: {options: {c: {}, d: }}
feasibility:
  # rules
  - never: a and b  # both
  - if: a
    then: c
description: |
  One.

  Two.

preferences:
  p: {priorities: [a, "not b"]}   # as said
  q:
    # by rank
    ranking: 1 > 2
status-quo:
`;

const edit = (path: string, value: string, base = text): string => {
  const edited = editText(base, [{ path: path === '' ? [] : path.split('.'), value }]);
  return isRefusal(edited) ? `refused: ${edited.refusal}` : edited.text;
};

/** The lines that an edit takes away and puts in. */
function changes(path: string, value: string, base = text): readonly string[] {
  const [before, after] = [base, edit(path, value, base)].map((each) => each.split('\n'));
  let [head, tail] = [0, 0];
  while (head < before!.length && before![head] === after![head]) head++;
  while (
    tail < before!.length - head &&
    tail < after!.length - head &&
    before!.at(-1 - tail) === after!.at(-1 - tail)
  )
    tail++;
  return [
    ...before!.slice(head, before!.length - tail).map((line) => `- ${line}`),
    ...after!.slice(head, after!.length - tail).map((line) => `+ ${line}`),
  ];
}

describe('an edit', () => {
  it.each([
    ['title', 'Lake', ['- title: River', '+ title: Lake']],
    ['modus', '"1"', []],
    [
      'decision-makers.p.options.a.change',
      'either',
      ['-       a: {change: take-only}   # one way', '+       a: {change: either}   # one way'],
    ],
    [
      'decision-makers.p.options.b',
      '{change: drop-only}',
      ['-       b: {}', '+       b: {change: drop-only}'],
    ],
    [
      'decision-makers.q.options.d',
      '{}',
      ['-   q: {options: {c: {}, d: }}', '+   q: {options: {c: {}, d: {} }}'],
    ],
    ['feasibility.0.never', '"b: [x]"', ['-   - never: a and b  # both', '+   - never: "b: [x]"  # both']],
    ['feasibility.1', '{never: c}', ['-   - if: a', '-     then: c', '+   - never: c']],
    [
      'feasibility',
      '[]',
      [
        '- feasibility:',
        '-   # rules',
        '-   - never: a and b  # both',
        '-   - if: a',
        '-     then: c',
        '+ feasibility: []',
        '+   # rules',
      ],
    ],
    [
      'preferences.p.priorities.1',
      'b, c',
      ['-   p: {priorities: [a, "not b"]}   # as said', '+   p: {priorities: [a, "b, c"]}   # as said'],
    ],
    ['preferences.q', '{priorities: []}', ['-     ranking: 1 > 2', '+     priorities: []']],
    ['status-quo', '[a]', ['- status-quo:', '+ status-quo: [a]']],
    ['description', 'Short', ['- description: |', '-   One.', '- ', '-   Two.', '+ description: Short']],
    ['description', '"One.\\n\\nThree.\\n"', ['-   Two.', '+   Three.']],
    ['title', '{en: River, fa: رود}', ['- title: River', '+ title: {en: River, fa: رود}']],
  ])('changes what stands at %s to %s and nothing else', (path, value, lines) =>
    expect(changes(path, value)).toEqual(lines),
  );

  it.each([
    ['summary', 'S', ['+ summary: S']],
    ['decision-makers.p.options.e', '{}', ['+       e: {}']],
    [
      'decision-makers.q.options.e',
      '{}',
      ['-   q: {options: {c: {}, d: }}', '+   q: {options: {c: {}, d:, e: {} }}'],
    ],
    ['decision-makers.p.options.b.change', 'either', ['-       b: {}', '+       b: {change: either}']],
    ['feasibility.2', '{never: b and c}', ['+   - {never: b and c}']],
    [
      'preferences.p.priorities.2',
      'c',
      ['-   p: {priorities: [a, "not b"]}   # as said', '+   p: {priorities: [a, "not b", c]}   # as said'],
    ],
    ['preferences.r', '{priorities: []}', ['+   r: {priorities: []}']],
  ])('adds %s: %s', (path, value, lines) => {
    expect(changes(path, value)).toEqual(lines);
  });

  it('writes long values as blocks', () => {
    const value = JSON.stringify({
      options: Object.fromEntries(
        Array.from({ length: 5 }, (_, k) => [`option-${k}`, { name: `The option called ${k}` }]),
      ),
    });
    expect(changes('decision-makers.p', value).slice(-5)).toEqual([
      ...[0, 1, 2, 3, 4].map((k) => `+       option-${k}: {name: The option called ${k}}`),
    ]);
  });

  it('keeps the line ends and the byte order mark of the file', () => {
    const windows = `\ufeff${text.replaceAll('\n', '\r\n')}`;
    expect(edit('title', 'Lake', windows)).toBe(
      windows.replace('River\r\n', 'Lake\r\n').replace('A Lake', 'A river'),
    );
    expect(edit('summary', 'S', windows)).toBe(windows.replace('status-quo:', 'status-quo:\r\nsummary: S'));
    expect(edit('description', '"One.\\nTwo.\\n"', windows)).toContain('  One.\r\n  Two.');
  });

  it('works on JSON', () => {
    const json = '{"modus": 1, "title": "T",\n "list": [1, 2]}';
    expect(edit('title', 'a "b"', json)).toBe('{"modus": 1, "title": "a \\"b\\"",\n "list": [1, 2]}');
    expect(edit('list.2', '3', json)).toBe('{"modus": 1, "title": "T",\n "list": [1, 2, 3]}');
    expect(edit('x', '{}', json)).toBe('{"modus": 1, "title": "T",\n "list": [1, 2], "x": {}}');
  });

  it('makes several changes in their order', () => {
    const edited = editText(text, [
      { path: ['feasibility', '0'], value: '{never: c}' },
      { path: ['feasibility', '0', 'never'], value: 'd' },
    ]);
    expect(isRefusal(edited) ? null : edited.text).toContain('- never: d  # both');
  });

  it('with the value that is there changes nothing, however it is written', () => {
    expect(edit('title', "'River'")).toBe(text);
    expect(edit('decision-makers.q.options', '{"c": {}, d: }')).toBe(text);
  });

  it.each([
    ['nowhere.at-all', 'x', 'unknown-path'],
    ['feasibility.7', 'x', 'unknown-path'],
    ['title.en', 'x', 'unknown-path'],
    ['', 'x', 'unknown-path'],
    ['title', '', 'unreadable-value'],
    ['title', '[a', 'unreadable-value'],
    ['title', 'a: b: c', 'unreadable-value'],
    ['title', '"\\ud800"', 'unreadable-value'],
  ])('at %s to %s is refused', (path, value, code) => expect(edit(path, value)).toBe(`refused: ${code}`));

  it('is refused where it would change something else, too', () => {
    expect(edit('a', '2', 'a: &x 1\nb: *x\n')).toMatch(/^a: &x 2\nb: \*x\n$|^refused: not-editable$/);
    expect(edit('b.k', '2', 'a: &x {k: 1}\nb: *x\n')).toBe('refused: not-editable');
    expect(edit('a', '1', 'a: [\n')).toBe('refused: unreadable-text');
  });
});
