/**
 * The common shapes of expressions, as a form can show them: a few things that are or are not so, all or any of them, perhaps under a
 * condition. Whatever is richer has no shape and is edited as text.
 */
import type { Conflict } from '@modus-vivendi/engine';

/** One thing that is so, or not: an option taken, an option at a level, or a named proposition. */
export interface Literal {
  readonly id: string;
  /** Of an option with a level said; null: taken. */
  readonly level: string | null;
  readonly negated: boolean;
}

export const togethers = ['all', 'any', 'not-all', 'none'] as const;
export type Together = (typeof togethers)[number];

export interface Clause {
  readonly how: Together;
  readonly literals: readonly Literal[];
}

export const joins = ['if', 'iff', 'xor'] as const;
export type Join = (typeof joins)[number];

/** `left` alone; or left if right, left exactly when right, either left or right. */
export interface Shape {
  readonly left: Clause;
  readonly join: Join | null;
  readonly right: Clause | null;
}

export const emptyClause: Clause = { how: 'all', literals: [] };
export const emptyShape: Shape = { left: emptyClause, join: null, right: null };

const connectives: Readonly<Record<string, string>> = { '&': 'and', '|': 'or', '!': 'not' };
const keywords = new Set(['not', 'and', 'or', 'xor', 'if', 'iff', 'then', 'true', 'false']);

interface Token {
  readonly kind: 'word' | 'name' | 'sign';
  readonly text: string;
}

function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const rule = /\s*(?:(!=|[()=&|!])|([\p{L}\p{N}_-]+))\s*/uy;
  let at = 0;
  while (at < text.length) {
    rule.lastIndex = at;
    const found = rule.exec(text);
    if (!found) return null;
    at = rule.lastIndex;
    const [, sign, name] = found;
    const word = sign === undefined ? (name ?? '').toLowerCase() : connectives[sign];
    if (word !== undefined && keywords.has(word)) tokens.push({ kind: 'word', text: word });
    else tokens.push(sign === undefined ? { kind: 'name', text: name ?? '' } : { kind: 'sign', text: sign });
  }
  return tokens;
}

/** The ids that an expression can speak of, options with their levels. */
export interface Known {
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly named: ReadonlySet<string>;
}

export const knownIn = ({ options, consequences, coalesced, graphStates }: Conflict): Known => ({
  options: new Map(options.map(({ id, levels }) => [id, levels.map((level) => level.id)])),
  named: new Set([
    ...consequences.map(({ id }) => id),
    ...coalesced.map(({ id }) => id),
    ...graphStates.map(({ key }) => key),
  ]),
});

/** The shape of an expression; null where it has none, or where something in it is unknown. */
export function shapeOf(text: string, known: Known): Shape | null {
  if (text.trim() === '') return emptyShape;
  const tokens = tokensOf(text);
  return tokens && new ShapeReader(tokens, known).shape();
}

class ShapeReader {
  private readonly tokens: readonly Token[];
  private readonly known: Known;
  private at = 0;

  constructor(tokens: readonly Token[], known: Known) {
    this.tokens = tokens;
    this.known = known;
  }

  shape(): Shape | null {
    if (this.take('word', 'if')) {
      const right = this.clause();
      const left = right && this.take('word', 'then') ? this.clause() : null;
      return left && right && this.ended() ? { left, join: 'if', right } : null;
    }
    const left = this.clause();
    if (!left) return null;
    if (this.ended()) return { left, join: null, right: null };
    const join = joins.find((each) => this.take('word', each));
    const right = join ? this.clause() : null;
    if (!join || !right || !this.ended()) return null;
    // `or` and `xor` bind alike: without parentheses a longer side may mean something else.
    if (join === 'xor' && [left, right].some(({ how, literals }) => how === 'any' && literals.length > 1))
      return null;
    return { left, join, right };
  }

  private ended(): boolean {
    return this.at === this.tokens.length;
  }

  private take(kind: Token['kind'], text: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== kind || token.text !== text) return false;
    this.at++;
    return true;
  }

  private clause(): Clause | null {
    const start = this.at;
    const negated = this.take('word', 'not');
    if (this.take('sign', '(')) {
      const inside = this.flat();
      if (!inside || !this.take('sign', ')')) return null;
      if (!negated) return inside;
      return { ...inside, how: inside.how === 'any' ? 'none' : 'not-all' };
    }
    this.at = start;
    return this.flat();
  }

  private flat(): Clause | null {
    const literals: Literal[] = [];
    let joined: 'and' | 'or' | null = null;
    for (;;) {
      const literal = this.literal();
      if (!literal) return null;
      literals.push(literal);
      const next = (['and', 'or'] as const).find((word) => this.take('word', word));
      if (!next) break;
      if (joined !== null && joined !== next) return null;
      joined = next;
    }
    return { how: joined === 'or' ? 'any' : 'all', literals };
  }

  private literal(): Literal | null {
    const negated = this.take('word', 'not');
    const token = this.tokens[this.at];
    if (token?.kind !== 'name') return null;
    this.at++;
    const levels = this.known.options.get(token.text);
    if (!levels) return this.known.named.has(token.text) ? { id: token.text, level: null, negated } : null;
    const equal = this.take('sign', '=');
    if (!equal && !this.take('sign', '!=')) return { id: token.text, level: null, negated };
    const level = this.tokens[this.at++]?.text;
    if (level === undefined || !levels.includes(level)) return null;
    return { id: token.text, level, negated: negated === equal };
  }
}

/** Whether nothing is missing, so that it can be written. */
export const isWhole = ({ left, join, right }: Shape): boolean =>
  left.literals.length > 0 && (join === null || (right !== null && right.literals.length > 0));

export function writeShape({ left, join, right }: Shape): string {
  if (join === null || right === null) return writeClause(left);
  const side = (clause: Clause): string =>
    join === 'xor' && clause.literals.length > 1 && (clause.how === 'any' || clause.how === 'all')
      ? `(${writeClause(clause)})`
      : writeClause(clause);
  return `${side(left)} ${join} ${side(right)}`;
}

function writeClause({ how, literals }: Clause): string {
  const [only] = literals;
  if (only && literals.length === 1) {
    return writeLiteral(how === 'all' || how === 'any' ? only : { ...only, negated: !only.negated });
  }
  const joined = literals.map(writeLiteral).join(how === 'all' || how === 'not-all' ? ' and ' : ' or ');
  return how === 'all' || how === 'any' ? joined : `not (${joined})`;
}

export function writeLiteral({ id, level, negated }: Literal): string {
  if (level !== null) return `${id} ${negated ? '!=' : '='} ${level}`;
  return negated ? `not ${id}` : id;
}
