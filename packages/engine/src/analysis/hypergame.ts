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
  /** By decision maker: how it is believed to see things. In a state in which it holds none of these it is believed to see this game. */
  readonly sights: readonly (readonly Sight[])[];
}

/** A game as seen from another one. */
export interface Sight {
  /** States of the other game in which it is held: no two sights of a viewer share one. */
  readonly held: StateSet;
  readonly game: BelievedGame;
  /** Which of that game's decision makers the viewer is. */
  readonly viewer: number;
  /** For each state of the other game what the viewer takes it for; −1 where the viewer holds it impossible. */
  readonly projection: Int32Array;
  /** States of the other game in which nothing unknown to the viewer is taken. */
  readonly visible: StateSet;
}

/**
 * The states at which decision maker i stays, as it sees things *there*: those stable for it in the game that it holds the conflict to be
 * in that state. A state that it does not see is judged at its projection; at one that it holds impossible it cannot be said to stay.
 * O(states).
 */
export const stays = ({ stable, sights }: BelievedGame, i: number): StateSet =>
  asHeld(stable[i]!, sights[i]!, ({ game, viewer }) => game.stable[viewer]!);

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

/**
 * The states that decision maker i sees and foresees: what holds in the view that it holds in that state. Where it holds none, it takes
 * everyone to see this game.
 */
export const foreseen = (game: BelievedGame, i: number): StateSet =>
  asHeld(equilibriaOf(game), game.sights[i]!, (sight) => holding(sight.game), sees(game, i));

/** The states that i foresees going by one sight alone, wherever it holds it. */
export function foreseenBy(sight: Sight): StateSet {
  const expected = holding(sight.game);
  const found = new StateSet(sight.projection.length);
  for (const s of sight.visible.list())
    if (sight.projection[s]! >= 0 && expected.has(sight.projection[s]!)) found.add(s);
  return found;
}

/** The states in which nothing is taken that is unknown to i there. */
export function sees({ stable, sights }: BelievedGame, i: number): StateSet {
  return sights[i]!.reduce(
    (all, { held, visible }) => minus(all, minus(held, visible)),
    StateSet.all(stable[i]!.size),
  );
}

/** The states of the viewer's game that are no state of the other game: they exist in the viewer's eyes only. */
export function imagined({ game, projection, visible }: Sight): StateSet {
  const all = StateSet.all(game.stable[0]!.size);
  const real = new StateSet(all.size);
  for (let s = 0; s < projection.length; s++)
    if (projection[s]! >= 0 && visible.has(s)) real.add(projection[s]!);
  return minus(all, real);
}

/** Of each state what is said by the sight held there, at what the viewer takes the state for; by `otherwise` where none is held. */
function asHeld(
  otherwise: StateSet,
  sights: readonly Sight[],
  said: (sight: Sight) => StateSet,
  among: StateSet = StateSet.all(otherwise.size),
): StateSet {
  const found = new StateSet(otherwise.size);
  let rest = among;
  for (const sight of sights) {
    const set = said(sight);
    for (const s of sight.held.list()) {
      const there = sight.projection[s]!;
      if (among.has(s) && there >= 0 && set.has(there)) found.add(s);
    }
    rest = minus(rest, sight.held);
  }
  for (const s of rest.list()) if (otherwise.has(s)) found.add(s);
  return found;
}

/** The states of the first set that the second does not hold. */
export function minus(a: StateSet, b: StateSet): StateSet {
  const rest = new StateSet(a.size);
  for (const s of a.list()) if (!b.has(s)) rest.add(s);
  return rest;
}
