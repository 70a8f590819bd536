/** From the tokens of an expression to its tree, by recursive descent. */
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

type Connective = 'and' | 'or' | 'xor' | 'if' | 'iff';

/** The loosest first. */
const connectives: readonly (readonly Connective[])[] = [['if', 'iff'], ['or', 'xor'], ['and']];

/** Parentheses and negations within each other. */
const deepestNesting = 200;

/** Reads one expression; its problems stay with it. Recursion is bounded. */
export class ExpressionParser {
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
    const tree = this.joined();
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

  /** Takes the next token if it is one of these words. */
  private takeWord(...words: readonly string[]): string | null {
    const { kind, text } = this.token;
    if (this.stopped || kind !== 'keyword' || !words.includes(text)) return null;
    this.at++;
    return text;
  }

  /** Operands joined by connectives that bind at least as tightly as those of a level, from the left. */
  private joined(level = 0): ExpressionTree {
    const words = connectives[level];
    if (!words) return this.operand();
    let left = this.joined(level + 1);
    for (let word = this.takeWord(...words); word; word = this.takeWord(...words)) {
      left = { kind: word as Connective, left, right: this.joined(level + 1) };
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
      const condition = this.joined();
      if (!this.takeWord('then')) return this.fail('expected-then', this.token, {});
      return { kind: 'if', left: this.joined(), right: condition };
    }
    if (this.takeWord('true')) return { kind: 'constant', value: true };
    if (this.takeWord('false')) return { kind: 'constant', value: false };
    if (this.takeWord('(')) {
      const inside = this.joined();
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
    // A layer above may have taken the option away.
    if (id === undefined || !this.vocabulary.options.has(id)) {
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
