/** What concepts ask of everyone's preferences, and the refusal where these are otherwise. */
import type { Game } from '../game/game.ts';
import { type Refusal, type RefusalCode, refuse } from '../refusal.ts';

/** The least that can be said of everyone's preferences together: `compared` — every two states compare, though it is no ranking. */
type Kind = 'ranked' | 'compared' | 'unknown' | 'fuzzy' | 'probabilistic' | 'degrees-and-unknown';

function kindOf({ ranks, partial, degrees }: Game): Kind {
  const unknown = ranks.some(
    (each, i) => !each && !(partial[i] ?? []).some((step) => step.kind === 'pairs' && step.complete),
  );
  const graded = degrees.find((each) => each !== null);
  if (graded) return unknown ? 'degrees-and-unknown' : graded.kind;
  if (unknown) return 'unknown';
  return ranks.includes(null) ? 'compared' : 'ranked';
}

const refusals: Readonly<Record<Exclude<Kind, 'ranked'>, RefusalCode>> = {
  compared: 'no-ranking',
  unknown: 'unknown-preference',
  fuzzy: 'fuzzy-preference',
  probabilistic: 'probabilistic-preference',
  'degrees-and-unknown': 'degrees-and-unknown',
};

const unless =
  (...kinds: readonly Kind[]) =>
  (game: Game): Refusal | null => {
    const kind = kindOf(game);
    return kind === 'ranked' || kinds.includes(kind) ? null : refuse(refusals[kind]);
  };

/** Most concepts need everyone's preference to be a ranking. */
export const refuseUnranked = unless();

/** Some need no more than that every two states compare. */
export const refuseUnknown = unless('compared');

/** Extensions take what is unknown as well, and no degrees. */
export const refuseDegrees = unless('compared', 'unknown');
export const refuseUnlessFuzzy = unless('compared', 'fuzzy');
export const refuseUnlessProbabilistic = unless('compared', 'probabilistic');

/** Of which kind degrees are where there are any; `unknown` and `compared` as above. */
export const askedAs = kindOf;

/** What is answered in seconds where preferences are no rankings. */
const mostStates = 2048;

export const refuseTooLarge = (game: Game): Refusal | null =>
  game.m > mostStates ? refuse('relations-too-large', { limit: mostStates }) : null;
