/** Departures of a game, remembered between questions: a game is a value, so what it says never changes. */
import type { Game } from '../game/game.ts';
import { type Departures, departuresThat, type Steps } from './legal-sequences.ts';
import type { Relations } from './relations.ts';

const memory = new WeakMap<Game, Map<Steps, Departures>>();

/** By moves of a kind: all, or those that are credible. */
export function departuresOf(game: Game, steps: Steps, { credible }: Relations): Departures {
  const known = memory.get(game) ?? new Map<Steps, Departures>();
  memory.set(game, known);
  const found = known.get(steps) ?? departuresThat(game, steps === 'moves' ? null : credible);
  known.set(steps, found);
  return found;
}
