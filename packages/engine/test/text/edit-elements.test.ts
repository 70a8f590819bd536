/** Taking out, putting in, moving and renaming what stands in a model's text. */
import { isRefusal } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/text/edit.ts';
import { editText } from '../../src/text/edit.ts';

const edit = (text: string, ...edits: readonly Edit[]): string => {
  const edited = editText(text, edits);
  return isRefusal(edited) ? `refused: ${edited.refusal}` : edited.text;
};
const at = (path: string): readonly string[] => (path === '' ? [] : path.split('.'));
const remove = (path: string, emptied?: number): Edit => ({
  path: at(path),
  remove: true,
  ...(emptied === undefined ? {} : { emptied }),
});
const move = (path: string, to: number): Edit => ({ path: at(path), to });

const list = `a:
  # first
  - x  # at x
  - k: 1  # at k
    l:
      - 2
      # below
  # about y
  # two lines
  - y

  # loose

  - z
b: 1
`;

describe('removing', () => {
  it.each([
    ['a.0', '  # first\n  - x  # at x\n', ''],
    ['a.1', '  - k: 1  # at k\n    l:\n      - 2\n      # below\n', ''],
    ['a.1.k', 'k: 1  # at k\n    l:', 'l:'],
    ['a.1.l', '    l:\n      - 2\n      # below\n', ''],
    ['a.1.l.0', '    l:\n      - 2\n', '    l: []\n'],
    ['a.2', '  # about y\n  # two lines\n  - y\n', ''],
    ['a.3', '  - z\n', ''],
    ['b', 'b: 1\n', ''],
    ['a', list.slice(0, list.indexOf('b: 1')), ''],
  ])('%s takes its comments along, and nothing else', (path, gone, left) =>
    expect(edit(list, remove(path))).toBe(list.replace(gone, left)),
  );

  it('leaves the comment of the key of what it empties', () => {
    const text = 'p:\n  q:   # held\n    # gone\n    r: 1 # gone\n  # kept\ns: 2\n';
    expect(edit(text, remove('p.q.r'))).toBe('p:\n  q: {}   # held\n  # kept\ns: 2\n');
    expect(edit(text, remove('p.q.r', 1))).toBe('p: {}\n  # kept\ns: 2\n');
    expect(edit(text, remove('p.q.r', 2))).toBe('s: 2\n');
    expect(edit(text, remove('s', 2))).toBe(text.replace('s: 2\n', ''));
  });

  it('goes up no further than what is empty', () =>
    expect(edit('p: {q: {r: 1}, s: 2}\n', remove('p.q.r', 5))).toBe('p: {s: 2}\n'));

  it.each([
    ['l.0', 'l: [b, c]'],
    ['l.1', 'l: [a, c]'],
    ['l.2', 'l: [a, b]'],
  ])('%s between brackets takes a comma along', (path, left) =>
    expect(edit('l: [a, b, c] # said\n', remove(path))).toBe(`${left} # said\n`),
  );

  it.each([
    ['{a: 1}', 'a', '{}'],
    ['{a: 1, b, c: }', 'b', '{a: 1, c: }'],
    ['{a: 1, b, c: }', 'c', '{a: 1, b }'],
    ['[ [1], [2] ]', '0', '[ [2] ]'],
    ['[ [1], ]', '0', '[]'],
    ['{"a": 1, "b": [2, 3]}', 'b.1', '{"a": 1, "b": [2]}'],
    ['{"a": 1, "b": [2, 3]}', 'b', '{"a": 1}'],
  ])('from %s at %s leaves %s', (text, path, left) => expect(edit(text, remove(path))).toBe(left));

  const wide = 'l: [\n  # of a\n  a, # at a\n  b,\n\n  # loose\n\n  c # at c\n  ]\n';
  it.each([
    ['l.0', '  # of a\n  a, # at a\n', ''],
    ['l.1', '  b,\n', ''],
    ['l.2', 'b,\n\n  # loose\n\n  c # at c\n', 'b\n\n  # loose\n\n'],
  ])('%s from brackets over several lines takes its lines', (path, gone, left) =>
    expect(edit(wide, remove(path))).toBe(wide.replace(gone, left)),
  );

  it('keeps a missing last line end missing', () => {
    expect(edit('a: 1\nb: 2', remove('b'))).toBe('a: 1');
    expect(edit('a: 1\nb: 2', remove('a'))).toBe('b: 2');
    expect(edit('a:\n  b: 2', remove('a.b'))).toBe('a: {}');
    expect(edit('- a', remove('0'))).toBe('[]');
  });

  it('keeps carriage returns', () =>
    expect(edit(list.replaceAll('\n', '\r\n'), remove('a.2'))).toBe(
      list.replace('  # about y\n  # two lines\n  - y\n', '').replaceAll('\n', '\r\n'),
    ));

  it.each([
    ['a.7', 'unknown-path'],
    ['c', 'unknown-path'],
    ['', 'unknown-path'],
    ['b.0', 'unknown-path'],
  ])('%s is refused where nothing stands', (path, code) =>
    expect(edit(list, remove(path))).toBe(`refused: ${code}`),
  );
});

describe('inserting', () => {
  const insert = (into: string, position: number, value: string, key?: string): Edit => ({
    into: at(into),
    at: position,
    value,
    ...(key === undefined ? {} : { key }),
  });
  it.each([
    [insert('a', 0, 'n'), '  # first', '  - n\n  # first'],
    [insert('a', 2, '{m: 1}'), '  # about y', '  - {m: 1}\n  # about y'],
    [insert('a', 4, 'n'), '  - z', '  - z\n  - n'],
    [insert('a.1', 0, '3', 'j'), '- k: 1', '- j: 3\n    k: 1'],
    [insert('a.1', 1, '3', 'j'), '    l:', '    j: 3\n    l:'],
    [insert('a.1', 2, '3', 'j'), '      # below', '      # below\n    j: 3'],
    [insert('', 0, 'n', 'j'), 'a:', 'j: n\na:'],
  ])('%j stands above the comments of what follows', (made, old, put) =>
    expect(edit(list, made)).toBe(list.replace(old, put)),
  );

  it.each([
    ['l: [a, b]', insert('l', 0, 'n'), 'l: [n, a, b]'],
    ['l: [a, b]', insert('l', 1, '"n, m"'), 'l: [a, "n, m", b]'],
    ['l: [a, b]', insert('l', 2, 'n'), 'l: [a, b, n]'],
    ['l: {a: 1}', insert('l', 0, 'n', 'b'), 'l: {b: n, a: 1}'],
    ['l: [\n  a,\n  b\n  ]', insert('l', 1, 'n'), 'l: [\n  a,\n  n,\n  b\n  ]'],
    ['{"a": [1]}', insert('', 0, '{"c": true}', 'b'), '{"b": {"c": true}, "a": [1]}'],
    ['l: []', insert('l', 0, 'n'), 'l: [n]'],
    ['l: {} # none', insert('l', 0, '{name: N}', 'b'), 'l: # none\n  b: {name: N}'],
    ['- {}', insert('0', 0, '{name: N}', 'b'), '- {b: {name: N}}'],
  ])('into %s: %j gives %s', (text, made, put) => expect(edit(text, made)).toBe(put));

  it.each([
    [insert('a', 5, 'n'), 'unknown-path'],
    [insert('a', -1, 'n'), 'unknown-path'],
    [insert('', 0, 'n', 'a'), 'unknown-path'],
    [insert('', 0, 'n'), 'unknown-path'],
    [insert('b', 0, 'n'), 'unknown-path'],
    [insert('a', 0, '[n'), 'unreadable-value'],
  ])('%j is refused', (made, code) => expect(edit(list, made)).toBe(`refused: ${code}`));
});

describe('moving', () => {
  const lines = (...names: readonly string[]): string => {
    const of: Record<string, string> = {
      x: '  # first\n  - x  # at x\n',
      k: '  - k: 1  # at k\n    l:\n      - 2\n      # below\n',
      y: '  # about y\n  # two lines\n  - y\n',
      loose: '\n  # loose\n\n',
      z: '  - z\n',
    };
    return `a:\n${names.map((name) => of[name]).join('')}b: 1\n`;
  };
  it.each([
    ['a.0', 1, ['k', 'x', 'y', 'loose', 'z']],
    ['a.0', 3, ['k', 'y', 'loose', 'z', 'x']],
    ['a.3', 0, ['z', 'x', 'k', 'y', 'loose']],
    ['a.2', 1, ['x', 'y', 'k', 'loose', 'z']],
    ['a.1', 3, ['x', 'y', 'loose', 'z', 'k']],
    ['a.1', 1, ['x', 'k', 'y', 'loose', 'z']],
  ])('%s to %i takes its lines and comments along', (path, to, order) =>
    expect(edit(list, move(path, to))).toBe(lines(...order)),
  );

  it('changes what begins behind a dash', () => {
    expect(edit(list, move('a.1.k', 1))).toBe(
      list.replace(
        '- k: 1  # at k\n    l:\n      - 2\n      # below',
        '- l:\n      - 2\n      # below\n    k: 1  # at k',
      ),
    );
    expect(edit('- a: 1\n  # of b\n  b: 2\n', move('0.b', 0))).toBe('- # of b\n  b: 2\n  a: 1\n');
    expect(edit('- a: 1\n  # of b\n  b: 2\n', move('0.a', 1))).toBe('- # of b\n  b: 2\n  a: 1\n');
  });

  it('keeps a missing last line end missing', () => {
    expect(edit('- a\n- b # at b', move('1', 0))).toBe('- b # at b\n- a');
    expect(edit('- a\n- b # at b', move('0', 1))).toBe('- b # at b\n- a');
  });

  it.each([
    ['l: [a, b, c]', 'l.2', 0, 'l: [c, a, b]'],
    ['l: [ a,b,  c ]', 'l.0', 2, 'l: [ b,c,  a ]'],
    ['{"a": 1, "b": 2}', 'b', 0, '{"b": 2, "a": 1}'],
    ['l: [\n  # of a\n  a, # at a\n  b\n  ]', 'l.0', 1, 'l: [\n  b,\n  # of a\n  a # at a\n  ]'],
    ['l: [a, b, # at b\n  c]', 'l.1', 0, 'l: [b, a, # at b\n  c]'],
  ])('in %s: %s to %i gives %s', (text, path, to, put) => expect(edit(text, move(path, to))).toBe(put));

  it('nowhere is refused', () => {
    expect(edit(list, move('a.0', 4))).toBe('refused: unknown-path');
    expect(edit(list, move('a.0', -1))).toBe('refused: unknown-path');
    expect(edit(list, move('', 0))).toBe('refused: unknown-path');
  });
});

describe('renaming', () => {
  const rename = (path: string, key: string): Edit => ({ path: at(path), key });
  it.each([
    ['a: {b: 1}', 'a.b', 'c', 'a: {c: 1}'],
    ['"a": # why\n  b: 1', 'a', 'c', 'c: # why\n  b: 1'],
    ['{"a": 1}', 'a', 'c', '{"c": 1}'],
    ['a: 1', 'a', 'no way', '"no way": 1'],
  ])('in %s: %s to %s gives %s', (text, path, key, put) => expect(edit(text, rename(path, key))).toBe(put));

  it('to what is there, or of what is not, is refused', () => {
    expect(edit('a: 1\nb: 2\n', rename('a', 'b'))).toBe('refused: name-taken');
    expect(edit('a: 1\nb: 2\n', rename('c', 'd'))).toBe('refused: unknown-path');
    expect(edit('a: 1\nb: 2\n', rename('a', 'a'))).toBe('a: 1\nb: 2\n');
  });
});

describe('moving into another map', () => {
  const people = `who:
  p:
    options:
      # about a
      a: {change: take-only}   # one way
      b:
        name: B
        # the longer story
        note: |
          One.

          Two.
  q: {options: {c: {}, d: }}
  r:
    options: {}   # none yet
  s:
      options:
        # about e
        e: {}
`;
  const transfer = (path: string, into: string, place?: number): Edit => ({
    path: at(path),
    into: at(into),
    ...(place === undefined ? {} : { at: place }),
  });
  const without = (gone: string): string => people.replace(gone, '');

  it('takes lines and comments along, indented as they are there', () => {
    const a = '      # about a\n      a: {change: take-only}   # one way\n';
    expect(edit(people, transfer('who.p.options.a', 'who.s.options'))).toBe(
      `${without(a)}        # about a\n        a: {change: take-only}   # one way\n`,
    );
    expect(edit(people, transfer('who.p.options.a', 'who.s.options', 0))).toBe(
      without(a).replace(
        '        # about e',
        '        # about a\n        a: {change: take-only}   # one way\n        # about e',
      ),
    );
    expect(edit(people, transfer('who.p.options.a', 'who.r.options'))).toBe(
      without(a).replace(
        'options: {}   # none yet',
        'options:   # none yet\n      # about a\n      a: {change: take-only}   # one way',
      ),
    );
  });

  it('puts the comments above where the other map stands in braces', () => {
    expect(edit(people, transfer('who.p.options.b', 'who.q.options', 1))).toBe(
      without(
        '      b:\n        name: B\n        # the longer story\n        note: |\n          One.\n\n          Two.\n',
      ).replace(
        '  q: {options: {c: {}, d: }}',
        '  # the longer story\n  q: {options: {c: {}, b: {name: B, note: "One.\\n\\nTwo.\\n"}, d: }}',
      ),
    );
  });

  it('leaves an empty map, and comes out of braces', () => {
    expect(edit(people, transfer('who.s.options.e', 'who.p.options', 2))).toBe(
      people
        .replace('      options:\n        # about e\n        e: {}\n', '      options: {}\n')
        .replace('          Two.\n', '          Two.\n      # about e\n      e: {}\n'),
    );
    expect(edit(people, transfer('who.q.options.d', 'who.p.options', 0))).toBe(
      people.replace('{c: {}, d: }', '{c: {} }').replace('      # about a', '      d: \n      # about a'),
    );
  });

  it('within the same map is moving', () =>
    expect(edit('m: {a: 1, b: 2}', transfer('m.a', 'm'))).toBe('m: {b: 2, a: 1}'));

  it.each([
    [transfer('who.p.options.a', 'who.p.options.a'), 'unknown-path'],
    [transfer('who.p', 'who.p.options'), 'unknown-path'],
    [transfer('who.p.options.z', 'who.s.options'), 'unknown-path'],
    [transfer('who.p.options.a', 'who.z'), 'unknown-path'],
    [transfer('who.p.options', 'who.q'), 'name-taken'],
  ])('%j is refused', (made, code) => expect(edit(people, made)).toBe(`refused: ${code}`));
});
