/** The words of an expression. */

export interface Token {
  readonly kind: 'name' | 'number' | 'keyword' | 'level' | 'strange' | 'end';
  /** For keywords and signs the canonical spelling: `not` for `!` and `-`, `and` for `&`, `or` for `|`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export const keywords = ['not', 'and', 'or', 'xor', 'if', 'iff', 'then', 'true', 'false'] as const;

/** Ids are lower-case words joined by single hyphens; the longest match wins. */
export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const rules: readonly (readonly [Token['kind'], RegExp])[] = [
  ['keyword', /(?:not|and|or|xor|iff|if|then|true|false)(?![A-Za-z0-9]|-[A-Za-z0-9])/iy],
  ['name', /[A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)*/y],
  ['number', /[0-9]+/y],
  ['keyword', /!=|==?|&&?|\|\|?|[!()-]/y],
  ['strange', /[\s\S]/uy],
];
const level = /[^\s()&|!=,{}[\]"'<>]+/y;
const signs: Readonly<Record<string, string>> = {
  '!': 'not',
  '-': 'not',
  '&': 'and',
  '&&': 'and',
  '|': 'or',
  '||': 'or',
  '==': '=',
};

/** Splits an expression into tokens in O(length), closed by one of kind `end`. After `=` and `!=` comes a level, whatever it is spelled like. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const match = (rule: RegExp): string | null => {
    rule.lastIndex = at;
    return rule.exec(text)?.[0] ?? null;
  };
  for (;;) {
    while (at < text.length && /\s/.test(text[at]!)) at++;
    if (at >= text.length) break;
    const before = tokens[tokens.length - 1];
    const afterEquals = before?.kind === 'keyword' && (before.text === '=' || before.text === '!=');
    const found = afterEquals ? match(level) : null;
    if (found) {
      tokens.push({ kind: 'level', text: found, start: at, end: at + found.length });
      at += found.length;
      continue;
    }
    for (const [kind, rule] of rules) {
      const word = match(rule);
      if (word === null) continue;
      const canonical = kind === 'keyword' ? (signs[word] ?? word.toLowerCase()) : word;
      tokens.push({ kind, text: canonical, start: at, end: at + word.length });
      at += word.length;
      break;
    }
  }
  tokens.push({ kind: 'end', text: '', start: text.length, end: text.length });
  return tokens;
}
