/** YAML as models are written in it: what is read, and what is said of what is not. */
import { places } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { type Node, sameContent } from '../../src/text/tree.ts';
import { readYaml } from '../../src/text/yaml.ts';
import { soon } from '../model/models.ts';

/** A tree as plain data: scalars as their text, what is empty as null. */
function plain(node: Node): unknown {
  if (node.kind === 'scalar') return node.empty ? null : node.text;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
}

const read = (text: string): unknown => plain(readYaml(text).tree);

/** Problems as `line:column code`. */
function problems(text: string): readonly string[] {
  const placeOf = places(text);
  return readYaml(text).diagnostics.map(
    ({ code, span }) => `${placeOf(span.start).line}:${placeOf(span.start).column} ${code}`,
  );
}

describe('the text of a file', () => {
  it('gives every scalar as it is written', () => {
    const text = "a: [-1, 010, no, true, ~, 1e3, 0x1F, null, 1.0, 1975-06-01]\nb: \"no\"\nc: 'it''s'\nd: \n";
    expect(read(text)).toEqual({
      a: ['-1', '010', 'no', 'true', '~', '1e3', '0x1F', 'null', '1.0', '1975-06-01'],
      b: 'no',
      c: "it's",
      d: null,
    });
  });

  it('may be JSON, indented by tabs too', () => {
    const data = {
      modus: '1',
      title: 'é "quoted" \u{1f600} \\ \n',
      list: ['1', { a: 'b' }],
      empty: {},
      none: [],
    };
    for (const indent of [undefined, 2, '\t']) expect(read(JSON.stringify(data, null, indent))).toEqual(data);
    expect(read('{"a":"\\ud83d\\ude00"}')).toEqual({ a: '\u{1f600}' });
  });

  it('may end its lines in any way, and begin with a byte order mark', () => {
    const text = 'a: b\nc:\n  - d\n  - |\n    e\n    f\n';
    const wanted = { a: 'b', c: ['d', 'e\nf\n'] };
    for (const end of ['\n', '\r\n', '\r']) {
      expect(read(text.replaceAll('\n', end))).toEqual(wanted);
      expect(read(`\ufeff${text.replaceAll('\n', end)}`)).toEqual(wanted);
      expect(problems(text.replaceAll('\n', end))).toEqual([]);
    }
  });

  it('may fold scalars over lines and use anchors for whole sections', () => {
    expect(read('a: one\n  two\nb: >-\n  one\n  two\n')).toEqual({ a: 'one two', b: 'one two' });
    expect(read('a: &x {k: [1]}\nb: *x\n')).toEqual({ a: { k: ['1'] }, b: { k: ['1'] } });
    expect(problems('a: &x {k: [1]}\nb: *x\n')).toEqual([]);
  });

  it('keeps the last anchor of a name before each alias', () => {
    expect(read('a: &x [1]\nb: *x\nc: &x [2]\nd: *x\n')).toEqual({ a: ['1'], b: ['1'], c: ['2'], d: ['2'] });
  });

  it('says what tag or anchor stands on a scalar', () => {
    const { tree } = readYaml(
      '- !attack\n- ! attack\n- &a b\n- *a\n- !!str x\n- !<y> z\n- !t &u v\n- plain\n',
    );
    const marks =
      tree.kind === 'list' ? tree.items.map((item) => item.kind === 'scalar' && item.decoration) : [];
    expect(marks).toEqual(['!attack', '!', '&a', '*a', '!!str', '!<y>', '!t', null]);
  });

  it('reads odd keys like any other', () => {
    const { tree } = readYaml('__proto__: 1\nconstructor: 2\ntoString: 3\n');
    expect(tree.kind === 'map' && tree.entries.map(({ key }) => key)).toEqual([
      '__proto__',
      'constructor',
      'toString',
    ]);
  });

  it('puts spans where things stand', () => {
    const text = '# سلام 😀\nkey:   value # c\nlist: [ a, "b" ]\nmap:\n  x: |\n    y\n\n# end\n';
    const { tree } = readYaml(text);
    const spans: string[] = [];
    const visit = (node: Node): void => {
      spans.push(text.slice(node.span.start, node.span.end));
      if (node.kind === 'list') for (const item of node.items) visit(item);
      if (node.kind === 'map') for (const { value } of node.entries) visit(value);
    };
    visit(tree);
    expect(spans.slice(1)).toEqual(['value', '[ a, "b" ]', 'a', '"b"', 'x: |\n    y', '|\n    y']);
  });
});

describe('what is not a model’s text', () => {
  it.each([
    ['nothing', '', ['1:1 empty-file']],
    ['white space', ' \n\t\n  ', ['1:1 empty-file']],
    ['only a comment', '# hello\n', ['1:1 empty-file']],
    ['only a byte order mark', '\ufeff', ['1:1 empty-file']],
    ['only a document marker', '---\n', ['1:1 empty-file']],
    ['binary', 'a: b\n\u0001\u0002', ['2:1 not-text']],
    ['NUL', 'a: "b\u0000"', ['1:6 not-text']],
    ['a form feed', 'a: b\fc', ['1:5 not-text']],
    ['U+FFFE', 'a: \ufffe', ['1:4 not-text']],
    ['half a character', 'a: \ud800x\nb: 😀\udc00', ['1:4 unpaired-surrogate', '2:5 unpaired-surrogate']],
    ['half a character in an escape', 'a: "x\\ud800"', ['1:4 unpaired-surrogate']],
    ['another version of YAML', '%YAML 1.1\n---\na: no\n', ['1:1 yaml-version']],
    ['a later version of YAML', '# c\n%YAML 1.3\n---\na: no\n', ['2:1 yaml-version']],
    ['another directive', '%FOO bar\n---\na: b\n', ['1:1 yaml-directive']],
    ['several documents', 'a: b\n---\nc: d\n', ['2:1 yaml-documents']],
    ['a second empty document', 'a: b\n---\n', ['2:1 yaml-documents']],
    ['an indenting tab', 'a:\n\tb: c\n', ['2:1 yaml-tab']],
    ['a key written twice', 'a: 1\nb: 2\na: 3\n', ['3:1 duplicate-key']],
    ['a key written twice between braces', '{"a": 1, a: 2}', ['1:10 duplicate-key']],
    ['a map as a key', '? {a: b}\n: c\n', ['1:3 bad-key']],
    ['an anchored key', '&k a: b\n', ['1:4 bad-key']],
    ['no key', ': b\n', ['1:1 bad-key']],
    ['an alias of nothing', 'a: *b\n', ['1:4 bad-alias']],
    ['an alias of itself', 'a: &b [*b]\n', ['1:8 bad-alias']],
    ['an alias around a circle', 'a: &a {b: &b {c: *a}}\nd: *b\n', ['1:18 bad-alias']],
    ['a tag on a map', 'a: !x {b: c}\n', ['1:4 tag']],
    ['an open quotation mark', 'a: "b\n', ['2:1 yaml']],
    ['a bracket inside a ranking', 'ranking: [1] > 2\n', ['1:12 yaml']],
    ['a colon inside a text', 'a: b: c\n', ['1:4 yaml']],
    ['a bad escape', 'a: "\\q"\n', ['1:5 yaml']],
  ])('%s', (_, text, found) => expect(problems(text)).toEqual(found));

  it('is said once, without what follows from it on the next lines', () => {
    expect(problems('a: ]\nb: }\nc: d\ne: }}}}\n')).toEqual(['1:4 yaml']);
    expect(problems('a: "\\q"\nb: c\nd: e\nf: "\\q"\n')).toEqual(['1:5 yaml', '4:5 yaml']);
  });

  it('is told how to mend it', () => {
    const mend = (text: string) => readYaml(text).diagnostics[0]?.mend?.code;
    expect(mend('ranking: {1} > 2\n')).toBe('quote-it');
    expect(mend('priorities:\n  - "a" and b\n')).toBe('quote-it');
    expect(mend('a:\n    b: c\n  d: e\n')).toBe('check-indentation');
  });

  it('warns of invisible characters that reorder text, in comments too', () => {
    const { diagnostics, wellFormed } = readYaml('a: b # \u202e\nc: "\u2067x\u2069"\n');
    expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual(
      Array(3).fill('warning bidi-control'),
    );
    expect(wellFormed).toBe(true);
  });

  it('counts columns in characters, not in halves of them', () => {
    expect(problems('"😀😀 سلام": [b] c\n')).toEqual(['1:16 yaml']);
  });
});

describe('a text of any size', () => {
  const nested = (depth: number, open: string, close = '') => open.repeat(depth) + close.repeat(depth);
  const laughs = `a: &a [x,x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((k, i) => `${k}: &${k} [${Array(10).fill(`*${'abcdefgh'[i]}`).join(',')}]`).join('\n')}\n`;
  it.each([
    ['20,000 brackets', nested(20_000, '['), '1:102 too-deep'],
    ['20,000 closed brackets', `a: ${nested(20_000, '[', ']')}`, '1:104 too-deep'],
    ['20,000 braces', nested(20_000, '{a: ', '}'), '1:405 too-deep'],
    ['20,000 dashes', nested(20_000, '- '), '1:203 too-deep'],
    ['20,000 question marks', nested(20_000, '? '), '1:203 too-deep'],
    [
      '2,000 levels of indentation',
      Array.from({ length: 2000 }, (_, k) => `${' '.repeat(k)}a:`).join('\n'),
      '102:102 too-deep',
    ],
    ['a billion laughs', laughs, 'too-many-nodes'],
    [
      '150 aliases within each other',
      `a0: &a0 [x]\n${Array.from({ length: 150 }, (_, k) => `a${k + 1}: &a${k + 1} [*a${k}]\n`).join('')}`,
      'too-deep',
    ],
  ])('is refused at its place and soon: %s', (_, text, problem) => {
    const found = soon(() => problems(text));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(problem);
  });

  it('may have brackets in prose and comments', () => {
    const prose = '  [ { ( a [\n'.repeat(200);
    expect(problems(`a: |\n${prose}b: c # ${'['.repeat(200)}\n${'# {[\n'.repeat(200)}`)).toEqual([]);
  });

  it.each([
    ['100,000 keys', Array.from({ length: 100_000 }, (_, k) => `key-${k}: ${k}`).join('\n')],
    ['a long line', `title: ${'x'.repeat(3_000_000)}`],
    ['a million empty lines', `${'\n'.repeat(1_000_000)}a: b`],
    ['200,000 items', `[${Array.from({ length: 200_000 }, (_, k) => k).join(', ')}]`],
    ['half a million escaped quotation marks', `a: '${"''".repeat(500_000)}'`],
  ])('is read and soon: %s', (_, text) => {
    expect(soon(() => problems(text))).toEqual([]);
  });

  it('is refused beyond 16 million characters', () =>
    expect(problems('#'.repeat(16 * 1024 * 1024 + 1))).toEqual(['1:1 file-too-large']));
});

describe('two trees', () => {
  it('say the same however they are written', () => {
    const [a, b, c] = ['a: [1, "b"]\n', '{"a": ["1", b]}', 'a: [1, c]\n'].map((text) => readYaml(text).tree);
    expect(sameContent(a!, b!)).toBe(true);
    expect(sameContent(a!, c!)).toBe(false);
  });
});
