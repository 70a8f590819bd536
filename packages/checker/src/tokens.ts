/** The words of an expression. */
import { reject } from './problem.ts';

export const keywords = new Set(['not', 'and', 'or', 'xor', 'if', 'iff', 'then', 'true', 'false']);

/** Tokens: ids in the longest match, numbers, signs, keywords in lower case; after `=` and `!=` a level, however it is spelled. */
export function tokenize(text: string): string[] {
  const tokens: string[] = [];
  const pattern = /\s*(?:([A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*|[0-9]+)|(!=|==?|&&?|\|\|?|[-()!])|$)/y;
  const level = /\s*([^\s()&|!=]+)/y;
  for (let at = 0; at < text.length; ) {
    const afterEquals = ['=', '!='].includes(tokens.at(-1) ?? '');
    const rule = afterEquals ? level : pattern;
    rule.lastIndex = at;
    const match = rule.exec(text);
    if (match === null) return reject('bad-model', '', { problem: `cannot read "${text}"` });
    const [all, name, sign] = match;
    if (name !== undefined)
      tokens.push(!afterEquals && keywords.has(name.toLowerCase()) ? name.toLowerCase() : name);
    if (sign !== undefined) tokens.push(sign === '!=' ? sign : sign.charAt(0));
    at += all.length;
  }
  return tokens;
}
