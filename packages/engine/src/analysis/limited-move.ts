/**
 * Limited-move stability (L_H, here `lm:H`), for two decision makers: looking H moves ahead, one's own included, and supposing that the other
 * does so too, with one move less at each turn, staying is what leads to the best end.
 *
 *     s is L_H-stable for i  ⇔  G_H(i, s) = s        (G: `foresight.ts`)
 *
 * Kilgour 1985; Kilgour, Hipel & Fang 1987; Fang, Hipel & Kilgour 1993 (docs/theory.md 6.1, 17.6, 17.7).
 */
import { StateSet } from '../game/state-set.ts';
import { refuse } from '../refusal.ts';
import type { SolutionConcept } from './concept.ts';
import { atOnce, foresightOf, oneMoreMove, refuseBeyondTwo } from './foresight.ts';
import type { Turn } from './outlook.ts';

/** Bulk cost: H times the size of the graph. */
export const limitedMove = (horizon: number): SolutionConcept => ({
  id: `lm:${horizon}`,
  breaksTies: true,
  refuse: refuseBeyondTwo,
  stableStates: (game, i, { budget }) => {
    let expected = atOnce(game.m);
    for (let left = 1; left <= horizon; left++) {
      if (budget.cancelled()) return refuse('cancelled');
      expected = oneMoreMove(game, (horizon - left) % 2 === 0 ? i : 1 - i, expected);
    }
    const stable = new StateSet(game.m);
    for (let s = 0; s < game.m; s++) if (expected[s] === s) stable.add(s);
    return stable;
  },
  evidence: (game, i, s) => {
    const { outlook } = foresightOf(game);
    const turn = i as Turn; // there are two decision makers
    return { stable: outlook.at(horizon, turn, s).end === s, outlook, turn, left: horizon, cycle: null };
  },
});
