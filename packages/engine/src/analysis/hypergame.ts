/**
 * Hypergames: what holds where decision makers see different conflicts (Bennett 1977; Wang, Hipel & Fraser 1988; docs/theory.md 16).
 *
 * A game as somebody believes in it, and for each of its decision makers the game that this one is believed to see. The outermost is the
 * conflict as modeled. States of two games are related by projection: an option unknown to the viewer is taken to be at its first level.
 */
import { StateSet } from '../game/state-set.ts';

export interface BelievedGame {
  /** By decision maker: the states stable for it in this game. */
  readonly stable: readonly StateSet[];
  /** By decision maker: how it is believed to see things; null where it is believed to see this game. */
  readonly sights: readonly (Sight | null)[];
}

/** A game as seen from another one. */
export interface Sight {
  readonly game: BelievedGame;
  /** Which of that game's decision makers the viewer is. */
  readonly viewer: number;
  /** For each state of the other game what the viewer takes it for; −1 where the viewer holds it impossible. */
  readonly projection: Int32Array;
  /** States of the other game in which nothing unknown to the viewer is taken. */
  readonly visible: StateSet;
}

/**
 * The states at which decision maker i stays, as it sees things: those stable for it in its own game. A state that it does not see is
 * judged at its projection; at one that it holds impossible it cannot be said to stay. O(states).
 */
export function stays({ stable, sights }: BelievedGame, i: number): StateSet {
  const sight = sights[i];
  return sight ? seenIn(sight, sight.game.stable[sight.viewer]!) : stable[i]!;
}

/** What holds: the states at which everyone stays, each as it sees things (hypergame equilibria). O(decision makers × states). */
export function holding(game: BelievedGame): StateSet {
  const all = StateSet.all(game.stable[0]!.size);
  for (const i of game.stable.keys()) all.intersect(stays(game, i));
  return all;
}

/** The equilibria of a game if everybody saw it so. */
export function equilibriaOf({ stable }: BelievedGame): StateSet {
  const all = StateSet.all(stable[0]!.size);
  for (const each of stable) all.intersect(each);
  return all;
}

/** The states of the other game that the viewer sees and foresees: in its view, what holds. */
export function foreseen(sight: Sight): StateSet {
  const expected = seenIn(sight, holding(sight.game));
  expected.intersect(sight.visible);
  return expected;
}

/** The states of the viewer's game that are no state of the other game: they exist in the viewer's eyes only. */
export function imagined({ game, projection, visible }: Sight): StateSet {
  const all = StateSet.all(game.stable[0]!.size);
  const real = new StateSet(all.size);
  for (let s = 0; s < projection.length; s++)
    if (projection[s]! >= 0 && visible.has(s)) real.add(projection[s]!);
  return minus(all, real);
}

/** The states of the other game whose projection is in a set of the viewer's states. */
function seenIn({ projection }: Sight, set: StateSet): StateSet {
  const found = new StateSet(projection.length);
  for (let s = 0; s < projection.length; s++)
    if (projection[s]! >= 0 && set.has(projection[s]!)) found.add(s);
  return found;
}

/** The states of the first set that the second does not hold. */
export function minus(a: StateSet, b: StateSet): StateSet {
  const rest = new StateSet(a.size);
  for (const s of a.list()) if (!b.has(s)) rest.add(s);
  return rest;
}
