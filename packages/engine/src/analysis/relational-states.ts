/**
 * The bulk question for any relations: s is stable for i when every move by which i would leave it meets an answer of the others that deters
 * i. Here preferences need not be rankings, so it is a search from every state; what the others reach from a state is remembered, as it does
 * not depend on where i started.
 */
import type { Game } from '../game/game.ts';
import { type Lists, type Moves, targets } from '../game/moves.ts';
import { StateSet } from '../game/state-set.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Countermove, Question } from './concept.ts';
import type { AnswerRule } from './prospect.ts';
import type { Relations } from './relations.ts';
import { departuresOf } from './remembered-departures.ts';
import { othersReversible } from './reversible.ts';

/** O(states × (moves + what the others reach)). */
export function relationalStates(
  game: Game,
  i: number,
  rule: AnswerRule,
  relations: Relations,
  { countermove, budget }: Question,
): StateSet | Refusal {
  const own = departuresOf(game, 'moves', relations);
  const reach = rule.steps === 'none' ? null : reachOf(game, i, relations, rule, countermove);
  const stable = new StateSet(game.m);
  for (let s = 0; s < game.m; s++) {
    if (budget.cancelled()) return refuse('cancelled');
    const deters = remembered(
      game.m,
      (t) =>
        relations.deters(i, s, t) && (!rule.countered || !own(t, i).some((u) => relations.escapes(i, s, u))),
    );
    // What leads back to where the answer began answers nothing (docs/theory.md 17.3).
    const answered = (to: number): boolean => reach?.(to).some((t) => t !== to && deters(t)) ?? false;
    if (own(s, i).every((to) => !relations.leaves(i, s, to) || answered(to))) stable.add(s);
  }
  return stable;
}

/** A claim about states, each looked into once. */
function remembered(m: number, claim: (s: number) => boolean): (s: number) => boolean {
  let known: Uint8Array | null = null;
  return (s) => {
    known ??= new Uint8Array(m);
    if (known[s] === 0) known[s] = claim(s) ? 1 : 2;
    return known[s] === 1;
  };
}

const memory = new WeakMap<Game, Map<string, (from: number) => StateSet>>();

/** R_{N∖i} from any state, perhaps with the state itself, each looked for once: a game is a value, so what it says never changes. */
function reachOf(
  game: Game,
  i: number,
  relations: Relations,
  { steps }: AnswerRule,
  countermove: Countermove,
): (from: number) => StateSet {
  const kind = steps === 'improvements' ? relations.replies : 'moves';
  const known = memory.get(game) ?? new Map<string, (from: number) => StateSet>();
  memory.set(game, known);
  const key = `${i} ${kind} ${countermove}`;
  let reach = known.get(key);
  if (!reach) {
    const found: (StateSet | undefined)[] = [];
    const search = searcher(
      game,
      i,
      kind === 'moves' ? null : relations.credible,
      countermove === 'sequences',
    );
    // By moves that can all be undone, the states that are reached reach each other.
    const mutual = kind === 'moves' && countermove === 'sequences' && othersReversible(game, i);
    reach = (from) => {
      if (!found[from]) {
        const reached = search(from);
        found[from] = reached;
        if (mutual) {
          reached.add(from);
          for (const t of reached.list()) found[t] = reached;
        }
      }
      return found[from]!;
    };
    known.set(key, reach);
  }
  return reach;
}

/** Who has moved last to a state: nobody yet; 1 + the first who did; and this much more once a second, different one has. */
const nobody = 0;
const closed = 0x8000;

/**
 * Where legal sequences of the others lead from a state. What matters at a state is who moved last there: after the first
 * mover everyone but it may go on, after a second and different one the first as well, and nothing more can happen.
 */
function searcher(
  game: Game,
  i: number,
  counts: Relations['credible'] | null,
  onward: boolean,
): (from: number) => StateSet {
  const others = game.moves.flatMap((moves, j) =>
    j === i || moves.cells === 0 ? [] : [{ j, arcs: arcsOf(moves, counts && ((s, t) => counts(j, s, t))) }],
  );
  const came = new Uint16Array(game.m);
  /** The states that came up; and the pairs yet to go on from: t for anyone but its first mover, ~t for the first mover alone. */
  const touched = new Int32Array(game.m);
  const pending = new Int32Array(2 * game.m);
  return (from) => {
    const found = new StateSet(game.m);
    let [count, size] = [0, 0];
    const move = ({ j, arcs: { start, to } }: (typeof others)[number], s: number): void => {
      for (let k = start[s]!; k < start[s + 1]!; k++) {
        const t = to[k]!;
        const earlier = came[t]!;
        if (earlier === nobody) {
          came[t] = j + 1;
          touched[count++] = t;
          pending[size++] = t;
          found.add(t);
        } else if (earlier < closed && earlier !== j + 1) {
          came[t] = earlier + closed;
          pending[size++] = ~t;
        }
      }
    };
    for (const other of others) move(other, from);
    while (onward && size > 0) {
      const entry = pending[--size]!;
      const t = entry < 0 ? ~entry : entry;
      const first = (came[t]! & (closed - 1)) - 1;
      for (const other of others) if ((other.j === first) === entry < 0) move(other, t);
    }
    for (let k = 0; k < count; k++) came[touched[k]!] = nobody;
    return found;
  };
}

/** The moves that count, written out: there are few enough states. */
function arcsOf(moves: Moves, counts: ((s: number, t: number) => boolean) | null): Lists {
  const start = new Int32Array(moves.cellStart ? moves.cellStart.length : moves.cellOf.length + 1);
  const to: number[] = [];
  for (let s = 0; s + 1 < start.length; s++) {
    for (const t of targets(moves, s)) if (!counts || counts(s, t)) to.push(t);
    start[s + 1] = to.length;
  }
  return { start, to: Int32Array.from(to) };
}
