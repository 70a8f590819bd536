/** Expressions: how they bind, what their words mean, and what is said of those that make no sense. */
import { describe, expect, it } from 'vitest';
import {
  type ExpressionTree,
  mentioned,
  parseExpression,
  type Vocabulary,
} from '../../src/text/expression.ts';

const vocabulary: Vocabulary = {
  options: new Map([
    ['a', ['no', 'yes']],
    ['b', ['no', 'yes']],
    ['posture', ['none', 'alert', 'war']],
    ['p-q', ['no', 'yes']],
    ['p', ['true', '010', '~', 'not', '-1']],
  ]),
  named: new Set(['fighting', 'if-only']),
  numbering: ['a', 'b', 'posture'],
};

/** A tree with every bracket written. */
function written(tree: ExpressionTree): string {
  if (tree.kind === 'constant') return String(tree.value);
  if (tree.kind === 'option' || tree.kind === 'named') return tree.id;
  if (tree.kind === 'level') return `${tree.id}=${tree.level}`;
  if (tree.kind === 'not') return `!${written(tree.of)}`;
  return `(${written(tree.left)} ${tree.kind} ${written(tree.right)})`;
}

function read(text: string, names: Vocabulary = vocabulary): string {
  const { tree, problems } = parseExpression(text, names);
  return tree ? written(tree) : problems.map(({ code, start, end }) => `${code} ${start}–${end}`).join(', ');
}

describe('an expression', () => {
  it.each([
    ['a', 'a'],
    ['not a', '!a'],
    ['!a', '!a'],
    ['-a', '!a'],
    ['- - a', '!!a'],
    ['a and b', '(a and b)'],
    ['a & b', '(a and b)'],
    ['a or b', '(a or b)'],
    ['a | b', '(a or b)'],
    ['a xor b', '(a xor b)'],
    ['a if b', '(a if b)'],
    ['a iff b', '(a iff b)'],
    ['if a then b', '(b if a)'],
    ['true', 'true'],
    ['false', 'false'],
    ['(a)', 'a'],
    ['fighting', 'fighting'],
  ])('knows each operator: %s', (text, tree) => expect(read(text)).toBe(tree));

  it.each([
    ['not a and b', '(!a and b)'],
    ['a or b and posture', '(a or (b and posture))'],
    ['a and b or posture', '((a and b) or posture)'],
    ['a xor b and posture or a', '((a xor (b and posture)) or a)'],
    ['a or b xor posture', '((a or b) xor posture)'],
    ['a if b or posture', '(a if (b or posture))'],
    ['a or b iff posture and a', '((a or b) iff (posture and a))'],
    ['a if b if posture', '((a if b) if posture)'],
    ['a iff b if posture', '((a iff b) if posture)'],
    ['a and b and posture', '((a and b) and posture)'],
    ['not (a or b) and b', '(!(a or b) and b)'],
  ])('binds not, then and, then or and xor, then if and iff, all to the left: %s', (text, tree) =>
    expect(read(text)).toBe(tree),
  );

  it.each([
    ['if a then b or posture', '((b or posture) if a)'],
    ['if a then b if posture', '((b if posture) if a)'],
    ['if a or b then posture iff a', '((posture iff a) if (a or b))'],
    ['a and if b then posture or a', '(a and ((posture or a) if b))'],
    ['if a then if b then posture', '((posture if b) if a)'],
    ['if if a then b then posture', '(posture if (b if a))'],
    ['not if a then b', '!(b if a)'],
    ['if a if b then posture', '(posture if (a if b))'],
  ])('takes the longest consequence after then: %s', (text, tree) => expect(read(text)).toBe(tree));

  it.each([
    ['1', 'a'],
    ['-1 & 3', '(!a and posture)'],
    ['3=war', 'posture=war'],
    ['1 if 2', '(a if b)'],
    ['1 iff -2', '(a iff !b)'],
    ['1and 2', '(a and b)'],
  ])('reads numbers as options in file order: %s', (text, tree) => expect(read(text)).toBe(tree));

  it.each([
    ['posture = war', 'posture=war'],
    ['posture=war', 'posture=war'],
    ['posture != war', '!posture=war'],
    ['not posture = war', '!posture=war'],
    ['posture == alert and a', '(posture=alert and a)'],
    ['p = true', 'p=true'],
    ['p = 010', 'p=010'],
    ['p=~', 'p=~'],
    ['p = not', 'p=not'],
    ['p = -1 or a', '(p=-1 or a)'],
    ['a = no', 'a=no'],
    ['(p=~)', 'p=~'],
  ])('reads a level after = and !=, whatever it looks like: %s', (text, tree) =>
    expect(read(text)).toBe(tree),
  );

  it.each(['NOT a AND b', 'Not a And b', 'nOt a aNd b'])('takes keywords in any case: %s', (text) =>
    expect(read(text)).toBe('(!a and b)'),
  );

  it.each([
    ['p-q', 'p-q'],
    ['p - q', 'expected-operator 2–3'],
    ['p -q', 'expected-operator 2–3'],
    ['if-only', 'if-only'],
    ['not-a', 'unknown-name 0–5'],
    ['not -a', '!!a'],
    ['ab', 'unknown-name 0–2'],
  ])('takes the longest id, and - negates only where an operand is expected: %s', (text, tree) =>
    expect(read(text)).toBe(tree),
  );

  it.each([
    ['', 'expected-operand-end 0–0'],
    ['a and', 'expected-operand-end 5–5'],
    ['a b', 'expected-operator 2–3'],
    ['a not b', 'expected-operator 2–5'],
    ['and a', 'expected-operand 0–3'],
    ['(a', 'expected-parenthesis 2–2'],
    ['a)', 'unexpected-parenthesis 1–2'],
    ['()', 'expected-operand 1–2'],
    ['if a', 'expected-then 4–4'],
    ['then a', 'expected-operand 0–4'],
    ['posture =', 'expected-level 9–9'],
    ['posture = (war)', 'expected-level 10–11'],
    ['posture = wart', 'unknown-level 10–14'],
    ['fighting = war', 'expected-operator 9–10'],
    ['a @ b', 'strange-character 2–3'],
    ['a ∧ b', 'strange-character 2–3'],
    ['4', 'option-number 0–1'],
    ['0', 'option-number 0–1'],
    ['010', 'leading-zero 0–3'],
    ['99999999999999999999', 'option-number 0–20'],
    ['constructor', 'unknown-name 0–11'],
    ['__proto__', 'strange-character 0–1'],
    ['toString and valueOf', 'unknown-name 0–8, unknown-name 13–20'],
    ['A and attak', 'unknown-name 0–1, unknown-name 6–11'],
    ['a = maybe and postur', 'unknown-level 4–9, unknown-name 14–20'],
  ])('says where it makes no sense: %s', (text, problem) => expect(read(text)).toBe(problem));

  it('names the sign that is written, not what it stands for', () => {
    const [problem] = parseExpression('a - b', vocabulary).problems;
    expect(problem?.values).toEqual({ found: '-' });
  });

  it('lists what an unknown name or level could have been', () => {
    const [name] = parseExpression('postur', vocabulary).problems;
    expect(name?.known?.()).toEqual(expect.arrayContaining(['posture', 'fighting', 'not']));
    const [level] = parseExpression('posture=wa', vocabulary).problems;
    expect(level?.known?.()).toEqual(['none', 'alert', 'war']);
  });

  it('mentions its options and names, each once', () => {
    expect([
      ...mentioned(parseExpression('a and (fighting or not a) and posture = war', vocabulary).tree!),
    ]).toEqual(['a', 'fighting', 'posture']);
  });
});

describe('a pattern', () => {
  const two: Vocabulary = { ...vocabulary, numbering: ['a', 'b', 'p-q'] };
  it.each([
    ['YN-', '(a and !b)'],
    [' YN- ', '(a and !b)'],
    ['---', 'true'],
    ['--N', '!p-q'],
    ['YYY', '((a and b) and p-q)'],
  ])('stands for the options in file order: %s', (text, tree) => expect(read(text, two)).toBe(tree));

  it('is tried before any other reading', () => {
    const named: Vocabulary = { ...vocabulary, named: new Set(['Y']), numbering: ['a'] };
    expect(read('Y', named)).toBe('a');
    expect(read('-', named)).toBe('true');
  });

  it.each([
    ['YN', 'pattern-length 0–2'],
    [' YNYN', 'pattern-length 1–5'],
  ])('needs a place for every option: %s', (text, problem) => expect(read(text, two)).toBe(problem));

  it('and a number need options that are still there', () => {
    const gone: Vocabulary = { ...vocabulary, numbering: ['a', 'gone'] };
    expect([read('YN', gone), read('2', gone), read('1', gone)]).toEqual([
      'unknown-name 0–2',
      'option-number 0–1',
      'a',
    ]);
  });

  it('needs options with two levels', () => expect(read('YN-')).toBe('pattern-levels 0–3'));
});

describe('an expression of any size', () => {
  it.each([
    ['20,000 parentheses', `${'('.repeat(20_000)}a`, 'expression-too-long 0–20001'],
    ['300 parentheses', `${'('.repeat(300)}a${')'.repeat(300)}`, 'expression-too-deep 201–202'],
    ['300 negations', `${'not '.repeat(300)}a`, 'expression-too-deep 804–807'],
    ['300 conditions', `${'if '.repeat(300)}a`, 'expression-too-deep 603–605'],
    ['100,000 characters', 'a or '.repeat(20_000), 'expression-too-long 0–100000'],
    ['5,000 operands in a chain', `a${'|b'.repeat(5000)}`, 'expression-too-deep 0–10001'],
  ])('is refused at its place: %s', (_, text, problem) => expect(read(text)).toBe(problem));

  it('may be as long as 500 operands in a chain', () => {
    expect(parseExpression(`a${'|b'.repeat(499)}`, vocabulary).problems).toEqual([]);
    expect(parseExpression(`a${'|(b&a)'.repeat(499)}`, vocabulary).problems).toHaveLength(1);
  });
});
