/**
 * What a concept asks of preferences: when i leaves s for t, when ending at t deters i from having left s, and when a further move of i's to
 * t makes up for an answer.
 *
 *   known        leaves: t ≻_i s                    deters: not t ≻_i s              makes up: t ≻_i s
 *   degree K     t ≻_i s                            s ≻_i t by K or more             whatever does not deter
 *   unknown a    t ≻_i s or t U_i s                 neither t ≻_i s nor t U_i s      whatever does not deter
 *           b    t ≻_i s                            neither t ≻_i s nor t U_i s      whatever does not deter
 *           c    t ≻_i s or t U_i s                 not t ≻_i s                      whatever does not deter
 *           d    t ≻_i s                            not t ≻_i s                      whatever does not deter
 *   both         leaving and what is unknown as there, and what is known deters by its degree
 *   attitudes    t TRP_i s                          s TRP_i t                        t ≠ s and t TRP_i s
 *   fuzzy        α_i(t, s) ≥ γ_i                    α_i(t, s) < γ_i                  α_i(t, s) ≥ γ_i
 *   probability  P_i(t, s) > 1 − α_i                P_i(t, s) ≤ 1 − β_i              P_i(t, s) > 1 − β_i
 */
import type { Game } from './moves.ts';
import { exceeds, fuzzilyBetter } from './pairs.ts';
import type { Steps } from './reach.ts';

type Claim = (game: Game, i: number, s: number, t: number) => boolean;

export interface Judgment {
  /** The moves by which i leaves s. */
  readonly leaving: (game: Game, i: number, s: number) => readonly number[];
  readonly deters: Claim;
  readonly makesUp: Claim;
  /** The degree by which what is known has to be worse to deter; null where it need not be. */
  readonly degree: number | null;
  /** Answers that their movers may be expected to give. */
  readonly credible: Exclude<Steps, 'moves'>;
}

const better: Claim = (game, i, s, t) => game.compare(i, t, s) === 'better';

export const known: Judgment = {
  leaving: (game, i, s) => game.improvements(i, s),
  deters: (game, i, s, t) => !better(game, i, s, t),
  makesUp: better,
  degree: null,
  credible: 'improvements',
};

const worseBy =
  (degree: number): Claim =>
  (game, i, s, t) =>
    game.strength(i, s, t) >= degree;

export const strong = (degree: number): Judgment => ({
  ...known,
  deters: worseBy(degree),
  makesUp: (game, i, s, t) => !worseBy(degree)(game, i, s, t),
  degree,
});

function unknown(bold: boolean, cautious: boolean, degree: number | null): Judgment {
  const deterred: Claim = degree === null ? known.deters : worseBy(degree);
  const deters: Claim = (game, i, s, t) =>
    game.compare(i, t, s) === 'unknown' ? cautious : deterred(game, i, s, t);
  return {
    degree,
    leaving: (game, i, s) => (bold ? game['possible-improvements'](i, s) : game.improvements(i, s)),
    deters,
    makesUp: (game, i, s, t) => !deters(game, i, s, t),
    credible: 'possible-improvements',
  };
}

/** Whether i leaves for what is unknown, and whether that deters it. */
export const extensions: Readonly<Record<string, (degree: number | null) => Judgment>> = {
  a: (degree) => unknown(true, false, degree),
  b: (degree) => unknown(false, false, degree),
  c: (degree) => unknown(true, true, degree),
  d: (degree) => unknown(false, true, degree),
};

export const attitudes: Judgment = {
  leaving: (game, i, s) => game['relational-replies'](i, s),
  deters: (game, i, s, t) => game.suits(i, s, t),
  makesUp: (game, i, s, t) => t !== s && game.suits(i, t, s),
  degree: null,
  credible: 'relational-replies',
};

const surely: Claim = (game, i, s, t) => fuzzilyBetter(game.degrees[i]!, game.compare(i, t, s), t, s);

export const fuzzy: Judgment = {
  leaving: (game, i, s) => game['fuzzy-improvements'](i, s),
  deters: (game, i, s, t) => !surely(game, i, s, t),
  makesUp: surely,
  degree: null,
  credible: 'fuzzy-improvements',
};

const beyond =
  (bound: 'alpha' | 'beta'): Claim =>
  (game, i, s, t) =>
    exceeds(game.degrees[i]!, bound, game.compare(i, t, s), t, s);
const [tempting, compensating] = [beyond('alpha'), beyond('beta')];

export const probabilistic: Judgment = {
  leaving: (game, i, s) => game.moves(i, s).filter((t) => tempting(game, i, s, t)),
  deters: (game, i, s, t) => !compensating(game, i, s, t),
  makesUp: compensating,
  degree: null,
  credible: 'probable-improvements',
};
