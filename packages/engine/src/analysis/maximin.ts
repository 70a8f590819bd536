/**
 * Maximin stability with horizon H (here `maximin:H`): looking H moves ahead, one's own first, and reckoning with the worst that the others
 * could do at each of their turns, no move makes sure of more than staying does.
 *
 *     s is Maximin_H-stable for i  ⇔  V_H(s) ≼_i s,   V_0 = r_i,
 *     V_h(s) = max( r_i(s), max V_{h−1} over R_i(s) )  when i is to move,  min( r_i(s), min V_{h−1} over R_{N∖i}(s) )  when the others are
 *
 * Maximin_1, _2, _3 are Nash, GMR and SMR. Rêgo & Vieira, about 2020 (docs/theory.md 6.4).
 */
import type { Game } from '../game/game.ts';
import { StateSet } from '../game/state-set.ts';
import { isRefusal, refuse } from '../refusal.ts';
import { refuseUnranked } from './askable.ts';
import type { Countermove, SolutionConcept } from './concept.ts';
import { departures, legalSequences } from './legal-sequences.ts';
import { type Outlook, outlookOf } from './outlook.ts';
import { bestWithin, leastAnswered } from './prospect.ts';
import { rank } from './rank.ts';

/** Bulk cost: H times the size of the graph. */
export const maximin = (horizon: number): SolutionConcept => ({
  id: `maximin:${horizon}`,
  refuse: refuseUnranked,
  stableStates: (game, i, question) => {
    const r = rank(game, i);
    let value = r;
    for (let left = 1; left <= horizon; left++) {
      if (question.budget.cancelled()) return refuse('cancelled');
      const next =
        (horizon - left) % 2 === 0
          ? bestWithin(game.moves[i]!, value, r)
          : leastAnswered(game, i, value, 'moves', question);
      if (isRefusal(next)) return next;
      value = next;
    }
    const stable = new StateSet(game.m);
    for (let s = 0; s < game.m; s++) if (value[s]! <= r[s]!) stable.add(s);
    return stable;
  },
  evidence: (game, i, s, { countermove }) => {
    const outlook = worstCase(game, i, countermove);
    return { stable: outlook.at(horizon, 0, s).end === s, outlook, turn: 0, left: horizon, cycle: null };
  },
});

const memory = new WeakMap<Game, Map<string, Outlook>>();

/** What i can make sure of, on demand: its own turns are even, those of all the others together odd. */
function worstCase(game: Game, i: number, countermove: Countermove): Outlook {
  let known = memory.get(game);
  if (!known) {
    known = new Map();
    memory.set(game, known);
  }
  const key = `${i} ${countermove}`;
  let found = known.get(key);
  if (!found) {
    const r = rank(game, i);
    const own = departures(game, 'moves');
    const group = Array.from({ length: game.n }, (_, j) => j).filter((j) => j !== i);
    const longest = countermove === 'single' ? 1 : Number.POSITIVE_INFINITY;
    const reached = new Map<number, readonly number[]>();
    const answers = (s: number): readonly number[] => {
      let states = reached.get(s);
      if (!states) {
        const { state } = legalSequences(s, { group, steps: 'moves', longest }, own);
        states = [...new Set(state)].filter((t) => t !== s).sort((a, b) => a - b);
        reached.set(s, states);
      }
      return states;
    };
    found = outlookOf(
      [i, null],
      (turn, s) => (turn === 0 ? own(s, i) : answers(s)),
      (turn, end, than) => (turn === 0 ? r[end]! > r[than]! : r[end]! < r[than]!),
    );
    known.set(key, found);
  }
  return found;
}
