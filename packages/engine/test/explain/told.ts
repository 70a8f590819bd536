/** Arguments as lines of English, indented by their depth: what the tests of this folder compare. */
import {
  type Argument,
  type Compiled,
  type ConceptId,
  type Explanation,
  explainState,
  proseOf,
  speakerFor,
} from '@modus-vivendi/engine';
import { answered, at, question, seat } from '../games.ts';

export const told = (game: Compiled, ...all: readonly Argument[]): string[] =>
  all.flatMap((argument) =>
    proseOf(speakerFor(game, 'en'), argument).map(({ depth, text }) => `${'  '.repeat(depth)}${text}`),
  );

interface Asked {
  readonly concepts?: readonly ConceptId[];
  readonly every?: boolean;
  readonly most?: number;
}

export const explained = (
  game: Compiled,
  state: string,
  { concepts = ['nash', 'gmr', 'smr', 'seq'], every = false, most = 3 }: Asked = {},
): Explanation => answered(explainState(game, at(game, state), { concepts, every, most }, question()));

/** What is argued about one decision maker. */
export const argued = (game: Compiled, state: string, by: string, asked: Asked = {}): string[] =>
  told(
    game,
    ...explained(game, state, asked)
      .arguments.filter((each) => each.by === seat(game, by))
      .map(({ argument }) => argument),
  );
