/**
 * What the others can bring about, for all starting states at once.
 *
 * For every state p the least worth w among the states that the decision makers other than i can reach from p by a legal sequence
 * (nobody moves twice in a row). States are visited in ascending order of w and their worth floods backward along the others' moves:
 * the first to arrive is the least.
 *
 * What matters at a state is who moved last there. Write (p, k) for "at p, and k moved last". A sequence from (p, k) may go on with
 * anyone but k. So the first mover j1 to bring a worth to p brings it to (p, k) for every k ≠ j1, a second, different mover to (p, j1),
 * and nothing more can happen at p. Each (p, k) is passed on to k's predecessors once. Where all improvements of j1 lie within one cell,
 * (p, j1) adds nothing: whoever improves by moving to p improves even more by moving to where j1 went from p.
 */
import type { Game } from '../game/game.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Question } from './concept.ts';
import { type Predecessors, predecessors } from './predecessors.ts';
import { ascending, rank } from './rank.ts';

/** Who has brought a worth to a state: nobody; 1 + the first mover; and this much more once nothing can be added. */
const nobody = 0;
const closed = 0x8000;

/** V(p) = min( r_i(p), least worth in reach of at least one move ). Time O(states × others + arcs between cells), memory O(states). */
export function flood(
  game: Game,
  i: number,
  worth: Int32Array,
  steps: 'moves' | 'improvements',
  question: Question,
): Int32Array | Refusal {
  const { n, m } = game;
  const least = rank(game, i).slice();
  const others: Predecessors[] = [];
  for (let k = 0; k < n; k++)
    if (k !== i && game.moves[k]!.cells > 0) others.push(predecessors(game, k, steps));
  const saturating = new Uint8Array(n);
  for (const other of others) if (other.saturating) saturating[other.mover] = 1;
  const onward = question.countermove === 'sequences' && others.length > 1;
  const came = new Uint16Array(m);
  /** Pairs yet to be passed on: p for (p, k) with every k but the first mover, ~p for the first mover alone. */
  const pending = new Int32Array(2 * m);
  const handed = new Int32Array(Math.max(0, ...game.moves.map(({ members }) => members.to.length)));
  const order = ascending(worth);
  let visits = 0;
  for (let at = 0; at < m; at++) {
    const t = order[at]!;
    const before = came[t]!;
    if (before >= closed) continue;
    came[t] = before + closed;
    if (before !== nobody && saturating[before - 1]) continue;
    const here = worth[t]!;
    pending[0] = before === nobody ? t : ~t;
    for (let size = 1; size > 0; ) {
      if ((++visits & 0x3fff) === 0 && question.budget.cancelled()) return refuse('cancelled');
      const entry = pending[--size]!;
      const firstAlone = entry < 0;
      const q = firstAlone ? ~entry : entry;
      const first = (came[q]! & (closed - 1)) - 1;
      for (let o = 0; o < others.length; o++) {
        const { mover } = others[o]!;
        if ((mover === first) !== firstAlone) continue;
        const count = others[o]!.handOver(q, handed);
        for (let h = 0; h < count; h++) {
          const p = handed[h]!;
          const earlier = came[p]!;
          if (earlier === nobody) {
            if (here < least[p]!) least[p] = here;
            if (!onward) continue;
            came[p] = mover + 1;
            pending[size++] = p;
          } else if (earlier < closed && earlier !== mover + 1) {
            came[p] = earlier + closed;
            if (!saturating[earlier - 1]) pending[size++] = ~p;
          }
        }
      }
    }
  }
  return least;
}
