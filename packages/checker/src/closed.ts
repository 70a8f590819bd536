/**
 * Closed sets that bound what a group can do, and what a coalition gains by.
 *
 * A set C of pairs (state, who acted last) is closed when: if (t, K) ∈ C, and K' ≠ K may go from t to u, then (u, K') ∈ C. K' is one member
 * who moves or, for gains, a coalition of members with a joint gain. Then C holds all that the group can do from s1 once it holds what each
 * K' may do there first, by induction on the length of what they do.
 */
import type { Game } from './moves.ts';
import { reject } from './problem.ts';
import { legalReach } from './sequences.ts';
import { distinct, fields, inside, list, type Readers, text, word } from './shape.ts';

export type Steps = 'moves' | 'gains';

/** Members in the order of the file, each once, as one number: a bit for each. */
export type Bits = number;
const most = 12;

export interface Closed {
  readonly group: Bits;
  readonly steps: Steps;
  readonly states: readonly number[];
  readonly holds: (t: number, last: Bits) => boolean;
}

/** The game, what is remembered of it, and the closed sets (null: found broken). */
export interface Assembly {
  readonly game: Game;
  readonly read: Readers;
  readonly gains: (H: Bits, s: number) => readonly number[];
  readonly closed: ReadonlyMap<string, Closed | null>;
}

export const members = (H: Bits): number[] =>
  Array.from({ length: most }, (_, i) => i).filter((i) => ((H >> i) & 1) === 1);

/** Those who may act in a group: each member by a move, or each coalition by a joint gain. */
function actors(group: Bits, steps: Steps): Bits[] {
  const all = members(group);
  if (steps === 'moves') return all.map((i) => 1 << i);
  return Array.from({ length: group }, (_, k) => k + 1).filter((K) => (K & ~group) === 0);
}

export const holdsBack = ({ worth }: Game, H: Bits, s: number, t: number): boolean =>
  members(H).some((i) => worth[i]![t]! <= worth[i]![s]!); // members are decision makers

/** R_H⁺⁺(s), remembered. */
export function jointGains(game: Game): Assembly['gains'] {
  const known = new Map<number, readonly number[]>();
  return (H, s) => {
    const key = H * game.count + s;
    let found = known.get(key);
    if (!found) {
      game.alive();
      found = [...legalReach(game, members(H), s, false)].filter((t) => !holdsBack(game, H, s, t));
      known.set(key, found);
    }
    return found;
  };
}

/** A coalition: at least one member, in the order of the file. */
export function readCoalition(game: Game, read: Readers, value: unknown, path: string): Bits {
  if (game.ids.length > most) reject('too-many-members', path, { limit: most });
  const found = distinct(value, path, read.decisionMaker);
  if (found.length === 0) reject('empty', path);
  if (found.some((i, k) => k > 0 && i < found[k - 1]!))
    reject('malformed', path, { expected: 'a coalition in the order of the file' });
  return found.reduce((bits, i) => bits | (1 << i), 0);
}

export const named = (game: Game, H: Bits): string =>
  members(H)
    .map((i) => game.ids[i]!)
    .join('+');

/** Reads a closed set and verifies that it is closed, each pair once. O(pairs · actors · what each may do). */
export function readClosed(
  { game, read, gains }: Omit<Assembly, 'closed'>,
  value: unknown,
  path: string,
): Closed {
  const found = fields(value, path, ['by', 'steps', 'states']);
  const steps = word(found.steps, inside(path, 'steps'), ['moves', 'gains']);
  const by = inside(path, 'by');
  const nobody = Array.isArray(found.by) && found.by.length === 0;
  const group = nobody ? 0 : readCoalition(game, read, found.by, by);
  const acts = actors(group, steps);
  const pairs = new Map<number, Set<Bits>>();
  const places = new Map<number, string>();
  list(found.states, inside(path, 'states'), (item, at) => {
    if (!Array.isArray(item) || item.length !== 2)
      reject('malformed', at, { expected: 'a state and who may have acted last' });
    const [first, second] = item as readonly unknown[];
    const t = read.state(first, inside(at, 0));
    if (pairs.has(t)) reject('repeated', at, { item: `state ${t + 1}` });
    const last = list(second, inside(at, 1), (each, place) => {
      const K =
        steps === 'moves' ? 1 << read.decisionMaker(each, place) : readCoalition(game, read, each, place);
      return acts.includes(K) ? K : reject('path-mover', place, { by: named(game, K) });
    });
    pairs.set(t, new Set(last));
    places.set(t, at);
  });
  const holds = (t: number, K: Bits): boolean => pairs.get(t)?.has(K) ?? false;
  for (const [t, last] of pairs) {
    game.alive();
    for (const K of acts) {
      if (last.size === 0 || (last.size === 1 && last.has(K))) continue; // nobody acts twice in a row
      for (const u of targets(game, gains, steps, K, t))
        if (!holds(u, K))
          reject('reach-not-closed', places.get(t)!, { from: t + 1, to: u + 1, by: named(game, K) });
    }
  }
  return { group, steps, states: [...pairs.keys()], holds };
}

const targets = (
  game: Game,
  gains: Assembly['gains'],
  steps: Steps,
  K: Bits,
  t: number,
): readonly number[] => (steps === 'gains' ? gains(K, t) : game.moves(members(K)[0]!, t)); // a mover is one member

/** The closed set named, which must hold all that the group can do from a state. */
export function bounded(
  { game, gains, closed }: Assembly,
  group: Bits,
  steps: Steps,
  from: number,
  value: unknown,
  path: string,
): Closed {
  const key = text(value, path);
  const found = closed.get(key);
  if (found === undefined) return reject('unknown-reach', path, { reach: key });
  if (found === null) return reject('broken-reach', path, { reach: key });
  if (found.group !== group || found.steps !== steps)
    reject('wrong-closed-set', path, {
      steps: found.steps,
      by: named(game, found.group),
      expected: `${steps} of ${named(game, group)}`,
    });
  for (const K of actors(group, steps))
    for (const u of targets(game, gains, steps, K, from))
      if (!found.holds(u, K)) reject('reach-misses', path, { by: named(game, K), from: from + 1, to: u + 1 });
  return found;
}
