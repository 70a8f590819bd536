/** An expression as a reader says it: names instead of ids, words instead of signs. */
import type { Conflict, Text } from '../model/conflict.ts';
import type { ExpressionTree } from '../text/expression.ts';
import { isolate, type Language, say } from '../words/say.ts';

export interface Namer {
  readonly conflict: Conflict;
  readonly language: Language;
  readonly option: (o: number) => string;
  readonly level: (o: number, level: number) => string;
  readonly text: (text: Text | null, fallback: string) => string;
}

/** Parts that are themselves joined are put in parentheses, so that what is said can be read one way only. */
export function expressionInWords(tree: ExpressionTree, namer: Namer, inside = false): string {
  const { conflict, language } = namer;
  const phrase = (text: string): { phrase: string } => ({ phrase: text });
  const part = (each: ExpressionTree): { phrase: string } => {
    const text = expressionInWords(each, namer, true);
    return phrase('left' in each ? say(language, 'words.group', { a: phrase(text) }) : text);
  };
  /** Names within a longer statement are set apart from its words. */
  const quoted = (name: string): string =>
    inside ? say(language, 'words.inner', { name: phrase(name) }) : name;
  switch (tree.kind) {
    case 'constant':
      return say(language, tree.value ? 'words.true' : 'words.false');
    case 'option':
    case 'level': {
      const o = conflict.options.findIndex(({ id }) => id === tree.id);
      const name = isolate(o < 0 ? tree.id : namer.option(o), language);
      if (tree.kind === 'option') return quoted(name);
      const k = o < 0 ? -1 : conflict.options[o]!.levels.findIndex(({ id }) => id === tree.level);
      return say(language, 'words.level', {
        option: phrase(quoted(name)),
        level: k < 0 ? tree.level : namer.level(o, k),
      });
    }
    case 'named': {
      const found =
        [...conflict.consequences, ...conflict.coalesced].find(({ id }) => id === tree.id) ??
        conflict.graphStates.find(({ key }) => key === tree.id);
      return quoted(isolate(namer.text(found?.name ?? null, tree.id), language));
    }
    case 'not':
      return say(language, 'words.not', { a: part(tree.of) });
    default: {
      const joined = tree.kind === 'and' || tree.kind === 'or';
      const side = (each: ExpressionTree): { phrase: string } =>
        joined && each.kind === tree.kind ? phrase(expressionInWords(each, namer, true)) : part(each);
      return say(language, `words.${tree.kind}`, { a: side(tree.left), b: side(tree.right) });
    }
  }
}
