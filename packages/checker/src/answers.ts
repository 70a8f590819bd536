/**
 * Answers to an improvement s1 of decision maker i at s: what makes each one count, and what proves that there is none.
 */
import { type Judgment, known } from './judgment.ts';
import type { Game } from './moves.ts';
import { type Detail, reject } from './problem.ts';
import type { Reach, Steps } from './reach.ts';
import { inside, type JointSanction, type Readers, type Sanction } from './shape.ts';

export interface Concept {
  /** How the others may answer in sequence, and whether the answer must also withstand what i can do next. */
  readonly sequence: { readonly steps: Steps; readonly symmetric: boolean } | null;
  /** Whether they may answer jointly. */
  readonly joint: boolean;
  readonly judgment: Judgment;
}

/** What evidence is judged by: the game, the reaches found closed (null: found broken), and the kind of countermove. */
export interface Court {
  readonly game: Game;
  readonly read: Readers;
  readonly reaches: ReadonlyMap<string, Reach | null>;
  readonly single: boolean;
}

/** The question a verdict answers: is s stable for i under the concept? */
export interface Question {
  readonly concept: Concept;
  readonly name: string;
  readonly s: number;
  readonly i: number;
}

/** A legal sequence of the others from s1 that ends in a state which deters i from leaving s. */
export function checkSanction(
  court: Court,
  question: Question,
  s1: number,
  sanction: Sanction,
  path: string,
): void {
  const { game, single } = court;
  const { s, i, concept } = question;
  const { steps, symmetric } = concept.sequence!; // only called for concepts with sequences
  const length = sanction.path.length;
  if (length === 0 || (single && length > 1)) {
    reject('path-length', inside(path, 'path'), {
      length,
      expected: single ? 'exactly 1 is' : 'at least 1 is',
    });
  }
  let [t, mover] = [s1, i];
  for (const [k, { by, to }] of sanction.path.entries()) {
    const at = inside(inside(path, 'path'), k);
    if (by === i || by === mover) reject('path-mover', at, { by: game.ids[by]! });
    if (!game.moves(by, t).includes(to)) reject('not-a-move', at, named(game, by, t, to));
    if (steps !== 'moves' && !game[steps](by, t).includes(to))
      reject('not-an-improvement', at, named(game, by, t, to));
    [t, mover] = [to, by];
  }
  const { deters, makesUp } = concept.judgment;
  if (!deters(game, i, s, t))
    reject(concept.judgment.degree ? 'not-strongly-worse' : 'does-not-deter', path, named(game, i, s, t));
  if (t === s1) reject('path-returns', path, { to: s1 + 1 });

  if (!symmetric) {
    if (sanction.counters !== null) reject('unknown-field', path, { field: 'counters' });
    return;
  }
  if (sanction.counters === null) reject('missing-field', path, { field: 'counters' });
  const counters = new Set(game.moves(i, t));
  const exact =
    counters.size === sanction.counters.length && sanction.counters.every((s3) => counters.has(s3));
  if (!exact) reject('wrong-counters', inside(path, 'counters'), { by: game.ids[i]!, from: t + 1 });
  for (const s3 of counters) {
    if (makesUp(game, i, s, s3))
      reject(
        concept.judgment.degree ? 'not-strongly-worse' : 'counter-preferred',
        inside(path, 'counters'),
        named(game, i, s, s3),
      );
  }
}

/** Improvements t_j of some others K ≠ ∅ at s, made at once with s1: s1 + Σ (t_j − s) in values, feasible and deterring. */
export function checkJointSanction(
  court: Court,
  question: Question,
  s1: number,
  sanction: JointSanction,
  path: string,
): void {
  const { game } = court;
  const { s, i, concept } = question;
  const { moves, joint, unanswered } = sanction;
  if (moves.length === 0)
    reject('path-length', inside(path, 'moves'), { length: 0, expected: 'at least 1 is' });
  const moved = new Set([i]);
  let value = game.value(s1);
  for (const [k, { by, to }] of moves.entries()) {
    const at = inside(inside(path, 'moves'), k);
    if (moved.has(by)) reject('joint-movers', at, { by: game.ids[by]! });
    if (!game.improvements(by, s).includes(to)) reject('not-an-improvement', at, named(game, by, s, to));
    moved.add(by);
    value += game.value(to) - game.value(s);
  }
  const end = game.stateAt(value);
  const found = end === -1 ? 'an infeasible state' : end + 1;
  if (end !== joint) reject('joint-state', inside(path, 'joint'), { found, stated: joint + 1 });
  if (prefers(game, i, joint, s)) reject('does-not-deter', path, named(game, i, s, joint));

  if (concept.sequence === null) {
    if (unanswered !== null) reject('unknown-field', path, { field: 'unanswered' });
    return;
  }
  if (unanswered === null) reject('missing-field', path, { field: 'unanswered' });
  const at = inside(path, 'unanswered');
  if (unanswered.length !== moves.length) reject('malformed', at, { expected: 'one reach for each move' });
  for (const [k, { by, to }] of moves.entries()) {
    checkUnanswered(court, { ...question, i: by }, to, unanswered[k]!, inside(at, k)); // as many as moves
  }
}

/** No legal sequence of the others from s1 ends in a state that deters i: none of a closed set that holds them all does. */
export function checkUnanswered(
  court: Court,
  question: Question,
  s1: number,
  name: string,
  path: string,
): void {
  const { game, reaches } = court;
  const { s, i, concept } = question;
  const { steps, symmetric } = concept.sequence!; // only called for concepts with sequences
  const reach = reaches.get(name);
  if (reach === undefined) reject('unknown-reach', path, { reach: name });
  if (reach === null) reject('broken-reach', path, { reach: name });
  if (reach.against !== i || reach.steps !== steps) {
    const expected = `${steps} against ${game.ids[i]} is`;
    reject('wrong-reach', path, { steps: reach.steps, against: game.ids[reach.against]!, expected });
  }
  for (let k = 0; k < game.ids.length; k++) {
    if (k === i) continue;
    for (const u of game[steps](k, s1)) {
      if (!reach.holds(u, k)) reject('reach-misses', path, named(game, k, s1, u));
    }
  }
  const { judgment } = concept;
  if (judgment === known && game.unranked === null) {
    const { worth, state } = symmetric ? reach.leastBest() : reach.least();
    if (worth <= game.worth[i]![s]!) reject('deterred', path, { by: game.ids[i]!, to: state + 1 });
    return;
  }
  for (const t of reach.states) {
    if (t === s1 || !judgment.deters(game, i, s, t)) continue; // no sequence that returns to s1 is an answer
    if (!symmetric || !game.moves(i, t).some((u) => judgment.makesUp(game, i, s, u)))
      reject('deterred', path, { by: game.ids[i]!, to: t + 1 });
  }
}

/** t ≻_i s. */
export function prefers(game: Game, i: number, t: number, s: number): boolean {
  return game.compare(i, t, s) === 'better';
}

export function named(game: Game, i: number, from: number, to: number): Detail {
  return { by: game.ids[i]!, from: from + 1, to: to + 1 };
}
