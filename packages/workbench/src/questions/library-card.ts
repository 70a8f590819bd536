/** A case of the library in short: its title and story, how large it is, the languages it is told in. */
import { compile, isRefusal, openModel } from '@modus-vivendi/engine';
import type { Context } from './context.ts';

export interface LibraryCard {
  readonly title: string;
  readonly summary: string;
  readonly decisionMakers: number;
  /** Feasible states. */
  readonly states: number;
  /** Language tags of the title. */
  readonly languages: readonly string[];
}

/** Read outside of the question's memory, so that a look at the library does not push the reader's own model out of it. */
export function libraryCard(
  { text }: { readonly text: string },
  { asked, question }: Context,
): LibraryCard | null {
  const outcome = compile(openModel(text), {}, question.budget);
  if (isRefusal(outcome) || !outcome.ok) return null;
  const { conflict, game } = outcome.compiled;
  const say = (words: typeof conflict.title | null): string =>
    words?.[asked.language] ?? words?.[conflict.language] ?? Object.values(words ?? {})[0] ?? '';
  return {
    title: say(conflict.title),
    summary: say(conflict.summary),
    decisionMakers: conflict.decisionMakers.length,
    states: game.m,
    languages: Object.keys(conflict.title),
  };
}
