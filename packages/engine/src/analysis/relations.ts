/**
 * What concepts in which moves are answered ask of preferences, whatever form these have. Rankings, partly unknown preferences and attitudes
 * are each a record of these predicates; Nash, GMR, SMR and SEQ are the same for all.
 */
import type { Game } from '../game/game.ts';
import type { Steps } from './legal-sequences.ts';
import { compare, prefersBy } from './rank.ts';

export interface Relations {
  /** Would i leave s for t? */
  readonly leaves: (i: number, s: number, t: number) => boolean;
  /** Would i rather have stayed at s, or would as soon, if it ended at t? */
  readonly deters: (i: number, s: number, t: number) => boolean;
  /** Would a further move of i's to t make up for an answer? */
  readonly escapes: (i: number, s: number, t: number) => boolean;
  /** Is j to be expected to move from s to t, if it can? */
  readonly credible: (j: number, s: number, t: number) => boolean;
  /** What credible moves are. */
  readonly replies: Exclude<Steps, 'moves'>;
}

/** Known preference: leave for what is better, be deterred by what is not. */
export function knownRelations(game: Game): Relations {
  const better = (i: number, s: number, t: number): boolean => compare(game, i, t, s) === 'better';
  return {
    leaves: better,
    deters: (i, s, t) => !better(i, s, t),
    escapes: better,
    credible: better,
    replies: 'improvements',
  };
}

/** Strength: leave for what is better, by whatever degree; be deterred by nothing but what is worse by a degree, or more. */
export function strongRelations(game: Game, degree: number): Relations {
  const deters = (i: number, s: number, t: number): boolean => prefersBy(game, i, degree, s, t);
  return { ...knownRelations(game), deters, escapes: (i, s, t) => !deters(i, s, t) };
}
