/**
 * The text of an expression, with the parentheses its binding asks for (docs/reference/language.md: not; and; or, xor; if, iff; all
 * left-associative) and now and then some more. `if Y then X` takes the longest X, so it stands alone or in
 * parentheses.
 */
import { at } from '../oracle/conflict.ts';
import type { Expression } from './expression.ts';
import type { OptionModel } from './spec.ts';
import { optionsOf } from './spec.ts';
import type { Style } from './style.ts';

/** How tightly each connective binds; the text of a looser one needs parentheses. */
const binding = { implies: -1, if: 0, iff: 0, or: 1, xor: 1, and: 2, not: 3 } as const;
const tightest = 4;

/** Text that reads back as the expression. A pattern must be the whole expression. */
export function expressionText(expression: Expression, model: OptionModel, style: Style): string {
  const options = optionsOf(model);

  const keyword = (word: string): string =>
    style.among(
      word,
      word,
      word.toUpperCase(),
      word.charAt(0).toUpperCase() + word.slice(1),
      mixedCase(word),
    );
  const mixedCase = (word: string): string =>
    [...word].map((letter) => (style.pick(2) === 0 ? letter : letter.toUpperCase())).join('');
  const gap = (): string => (style.rarely(12) ? '  ' : ' ');

  const optionName = (option: number): string =>
    style.rarely(4) ? String(option + 1) : at(options, option).id;

  const between = (connective: 'and' | 'or' | 'xor' | 'if' | 'iff'): string => {
    const symbol = connective === 'and' ? '&' : '|';
    if ((connective === 'and' || connective === 'or') && style.rarely(3)) {
      return style.among(` ${symbol} `, symbol, ` ${symbol}`);
    }
    return gap() + keyword(connective) + gap();
  };

  /** Text that may stand where only what binds at least as tightly as `floor` is read as one operand. */
  const write = (part: Expression, floor: number): string => {
    const strength = part.kind in binding ? binding[part.kind as keyof typeof binding] : tightest;
    if (strength >= floor && !style.rarely(10)) return bare(part);
    const inside = write(part, -1);
    return style.among(`(${inside})`, `( ${inside} )`);
  };

  const bare = (part: Expression): string => {
    switch (part.kind) {
      case 'constant':
        return keyword(String(part.value));
      case 'option':
        return optionName(part.option);
      case 'level': {
        const { levels } = at(options, part.option);
        const level = at(levels ?? ['no', 'yes'], part.level);
        const sign = part.equal ? '=' : '!=';
        return optionName(part.option) + style.among(` ${sign} `, sign, ` ${sign}`) + level;
      }
      case 'consequence':
        return at(model.consequences, part.consequence).id;
      case 'coalesced':
        return at(model.coalesce, part.coalesced).as;
      case 'pattern':
        return part.signs;
      case 'not': {
        const operand = write(part.of, binding.not);
        if (operand.startsWith('(') && style.rarely(4)) return keyword('not') + operand;
        return style.among(`${keyword('not')}${gap()}`, '!', '-', '! ', '- ') + operand;
      }
      case 'implies': {
        const premise = write(part.premise, binding.if);
        const conclusion = write(part.conclusion, binding.if);
        return keyword('if') + gap() + premise + gap() + keyword('then') + gap() + conclusion;
      }
      default: {
        const strength = binding[part.kind];
        return write(part.left, strength) + between(part.kind) + write(part.right, strength + 1);
      }
    }
  };

  return expression.kind === 'pattern' ? expression.signs : write(expression, -1);
}
