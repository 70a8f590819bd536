/**
 * Expressions: propositions about a state. Text to syntax tree, never throwing.
 *
 * Binding, tightest first: not · and · or, xor · if, iff; all left-associative. `X if Y` means that Y implies X;
 * `if Y then X` takes the longest X. A string of Y, N and - with a place for every option is a pattern and is tried first.
 */
import type { DiagnosticCode } from '../diagnostic.ts';
import type { Values } from '../words/say.ts';
import { keywords, type Token, tokenize } from './tokens.ts';

export type ExpressionTree =
  | { readonly kind: 'constant'; readonly value: boolean }
  /** True when the option is not at its first level. */
  | { readonly kind: 'option'; readonly id: string }
  | { readonly kind: 'level'; readonly id: string; readonly level: string }
  /** A consequence, a coalesced state or a state of the graph form. */
  | { readonly kind: 'named'; readonly id: string }
  | { readonly kind: 'not'; readonly of: ExpressionTree }
  | {
      readonly kind: 'and' | 'or' | 'xor' | 'if' | 'iff';
      readonly left: ExpressionTree;
      readonly right: ExpressionTree;
    };

/** What names may stand for where the expression is written. */
export interface Vocabulary {
  /** Options with their levels, first level first. */
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly named: ReadonlySet<string>;
  /** The option that each number (1-based) and each place of a pattern stands for. */
  readonly numbering: readonly string[];
}

/** Something wrong at a stretch of the expression's own text. */
export interface ExpressionProblem {
  readonly code: DiagnosticCode;
  readonly start: number;
  readonly end: number;
  readonly values: Values;
  /** The names that could have stood there. */
  readonly known?: () => readonly string[];
}

export interface ParsedExpression {
  readonly tree: ExpressionTree | null;
  readonly problems: readonly ExpressionProblem[];
}

/** Parentheses and negations within each other. */
const deepestNesting = 200;
/** Levels of the tree; others walk it by recursion. A chain of operators without parentheses is as deep as it is long. */
export const deepestTree = 500;
const longestExpression = 20_000;

/** Parses an expression in O(length). `tree` is null exactly when there are problems. */
export function parseExpression(text: string, vocabulary: Vocabulary): ParsedExpression {
  if (text.length > longestExpression) {
    return {
      tree: null,
      problems: [
        { code: 'expression-too-long', start: 0, end: text.length, values: { limit: longestExpression } },
      ],
    };
  }
  const trimmed = text.trim();
  if (/^[YN-]+$/.test(trimmed)) {
    const start = text.indexOf(trimmed);
    const pattern = parsePattern(trimmed, start, vocabulary);
    if (pattern) return pattern;
  }
  const parser = new Parser(text, vocabulary);
  const tree = parser.parse();
  if (parser.problems.length > 0) return { tree: null, problems: parser.problems };
  if (heightOf(tree) <= deepestTree) return { tree, problems: [] };
  return {
    tree: null,
    problems: [{ code: 'expression-too-deep', start: 0, end: text.length, values: { limit: deepestTree } }],
  };
}

/** Recursion follows parentheses, whose nesting is bounded; chains, which lean to the left, are walked. */
function heightOf(tree: ExpressionTree): number {
  let height = 0;
  let above = 1;
  let rest = tree;
  for (; 'left' in rest; above++) {
    height = Math.max(height, above + heightOf(rest.right));
    rest = rest.left;
  }
  return Math.max(height, rest.kind === 'not' ? above + heightOf(rest.of) : above);
}

/** Null when the text is no pattern here (then it is read as an expression, or is one of another length). */
function parsePattern(
  text: string,
  start: number,
  { numbering, options }: Vocabulary,
): ParsedExpression | null {
  const fail = (code: DiagnosticCode, values: Values): ParsedExpression => ({
    tree: null,
    problems: [{ code, start, end: start + text.length, values }],
  });
  if (text.length !== numbering.length) {
    return fail('pattern-length', { places: text.length, options: numbering.length });
  }
  const graded = numbering.find((id) => (options.get(id)?.length ?? 2) !== 2);
  if (graded !== undefined) return fail('pattern-levels', { option: graded });
  let tree: ExpressionTree | null = null;
  for (let k = 0; k < text.length; k++) {
    if (text[k] === '-') continue;
    const option: ExpressionTree = { kind: 'option', id: numbering[k]! };
    const place: ExpressionTree = text[k] === 'Y' ? option : { kind: 'not', of: option };
    tree = tree ? { kind: 'and', left: tree, right: place } : place;
  }
  return { tree: tree ?? { kind: 'constant', value: true }, problems: [] };
}

class Parser {
  readonly problems: ExpressionProblem[] = [];
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly vocabulary: Vocabulary;
  private at = 0;
  private depth = 0;
  private stopped = false;

  constructor(text: string, vocabulary: Vocabulary) {
    this.text = text;
    this.tokens = tokenize(text);
    this.vocabulary = vocabulary;
  }

  parse(): ExpressionTree {
    const tree = this.implication();
    const token = this.token;
    if (!this.stopped && token.kind !== 'end') {
      if (token.text === ')') this.fail('unexpected-parenthesis', token, {});
      else
        this.fail(token.kind === 'strange' ? 'strange-character' : 'expected-operator', token, {
          found: this.written(token),
        });
    }
    return tree;
  }

  private get token(): Token {
    return this.tokens[this.at] ?? this.tokens[this.tokens.length - 1]!;
  }

  /** A token as it stands in the text. */
  private written({ start, end }: Token): string {
    return this.text.slice(start, end);
  }

  /** Reports the first syntax error only: what follows it would be guesswork. */
  private fail(code: DiagnosticCode, token: Token, values: Values): ExpressionTree {
    if (!this.stopped) this.note(code, token, values);
    this.stopped = true;
    return { kind: 'constant', value: true };
  }

  private note(
    code: DiagnosticCode,
    { start, end }: Token,
    values: Values,
    known?: () => readonly string[],
  ): void {
    this.problems.push({ code, start, end, values, ...(known ? { known } : {}) });
  }

  private takeWord(...words: string[]): string | null {
    const { kind, text } = this.token;
    if (this.stopped || kind !== 'keyword' || !words.includes(text)) return null;
    this.at++;
    return text;
  }

  private implication(): ExpressionTree {
    return this.binary(['if', 'iff'], () => this.disjunction());
  }

  private disjunction(): ExpressionTree {
    return this.binary(['or', 'xor'], () => this.conjunction());
  }

  private conjunction(): ExpressionTree {
    return this.binary(['and'], () => this.operand());
  }

  private binary(
    words: readonly ('and' | 'or' | 'xor' | 'if' | 'iff')[],
    next: () => ExpressionTree,
  ): ExpressionTree {
    let left = next();
    for (let word = this.takeWord(...words); word; word = this.takeWord(...words)) {
      left = { kind: word as (typeof words)[number], left, right: next() };
    }
    return left;
  }

  private operand(): ExpressionTree {
    const token = this.token;
    if (this.stopped) return { kind: 'constant', value: true };
    if (this.depth > deepestNesting)
      return this.fail('expression-too-deep', token, { limit: deepestNesting });
    this.depth++;
    const tree = this.operandHere(token);
    this.depth--;
    return tree;
  }

  private operandHere(token: Token): ExpressionTree {
    if (this.takeWord('not')) return { kind: 'not', of: this.operand() };
    if (this.takeWord('if')) {
      const condition = this.implication();
      if (!this.takeWord('then')) return this.fail('expected-then', this.token, {});
      return { kind: 'if', left: this.implication(), right: condition };
    }
    if (this.takeWord('true')) return { kind: 'constant', value: true };
    if (this.takeWord('false')) return { kind: 'constant', value: false };
    if (this.takeWord('(')) {
      const inside = this.implication();
      if (!this.takeWord(')')) return this.fail('expected-parenthesis', this.token, {});
      return inside;
    }
    this.at++;
    if (token.kind === 'number') return this.numbered(token);
    if (token.kind === 'name') return this.named(token);
    if (token.kind === 'end') return this.fail('expected-operand-end', token, {});
    const code = token.kind === 'strange' ? 'strange-character' : 'expected-operand';
    return this.fail(code, token, { found: this.written(token) });
  }

  private numbered(token: Token): ExpressionTree {
    if (/^0\d/.test(token.text)) return this.fail('leading-zero', token, { number: token.text });
    const id = this.vocabulary.numbering[Number(token.text) - 1];
    if (id === undefined) {
      return this.fail('option-number', token, {
        number: token.text,
        count: this.vocabulary.numbering.length,
      });
    }
    return this.compared({ kind: 'option', id });
  }

  private named(token: Token): ExpressionTree {
    if (this.vocabulary.options.has(token.text)) return this.compared({ kind: 'option', id: token.text });
    if (this.vocabulary.named.has(token.text)) return { kind: 'named', id: token.text };
    const { options, named } = this.vocabulary;
    this.note('unknown-name', token, { name: token.text }, () => [...options.keys(), ...named, ...keywords]);
    // An unknown name may be followed by a level: pass over it, to find what else is wrong.
    if (this.takeWord('=', '!=')) this.at++;
    return { kind: 'constant', value: true };
  }

  /** An option alone, or `option = level`, `option != level`. */
  private compared(option: { readonly kind: 'option'; readonly id: string }): ExpressionTree {
    const sign = this.takeWord('=', '!=');
    if (!sign) return option;
    const token = this.token;
    if (token.kind !== 'level') return this.fail('expected-level', token, { option: option.id });
    this.at++;
    const levels = this.vocabulary.options.get(option.id) ?? [];
    if (!levels.includes(token.text)) {
      this.note(
        'unknown-level',
        token,
        { name: token.text, level: token.text, option: option.id },
        () => levels,
      );
    }
    const equal: ExpressionTree = { kind: 'level', id: option.id, level: token.text };
    return sign === '=' ? equal : { kind: 'not', of: equal };
  }
}

/** Every id that the expression mentions. */
export function mentioned(tree: ExpressionTree, into: Set<string> = new Set()): Set<string> {
  if (tree.kind === 'option' || tree.kind === 'level' || tree.kind === 'named') into.add(tree.id);
  else if (tree.kind === 'not') mentioned(tree.of, into);
  else if (tree.kind !== 'constant') {
    mentioned(tree.left, into);
    mentioned(tree.right, into);
  }
  return into;
}
