/**
 * Nash, GMR, SMR, SEQ and SSEQ of many games that share states and moves and differ in preferences.
 *
 * What hangs on one decision maker's ranking alone is worked out once for each ranking: whether a state is stable for it under Nash, GMR and
 * SMR, and in which order its own moves tempt it, which is all that the others' SEQ and SSEQ ask of it. Where there are two decision makers who
 * can undo their moves, a further pair of rankings then costs one pass over the states: in each cell of the other's, from its best state down,
 * the least that it could bring about is carried along. Other games are answered by the plain way; a law says that both agree.
 */
import type { Game } from '../game/game.ts';
import type { Moves } from '../game/moves.ts';
import { StateSet } from '../game/state-set.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { AnsweredConceptId } from './answer-rules.ts';
import type { Question } from './concept.ts';
import { ascending } from './rank.ts';
import { conceptOf } from './registry.ts';

/** One decision maker's ranking, and what follows from it alone. */
export interface Ranked {
  readonly ranks: Int32Array;
  /** The best that could be moved to, or kept, from each state. */
  readonly best: Int32Array;
  /** The states, cell by cell of its own moves, the most preferred of each first. */
  readonly downward: Int32Array;
  readonly stable: Readonly<Record<'nash' | 'gmr' | 'smr', StateSet>>;
}

export class Reanalysis {
  readonly #game: Game;
  readonly #question: Question;
  /** Two decision makers whose moves can be undone: the quick way. */
  readonly #quick: boolean;
  readonly #prospect: Int32Array;

  constructor(game: Game, question: Question) {
    this.#game = game;
    this.#question = question;
    this.#quick = game.n === 2 && game.moves.every(({ cellStart, next }) => !cellStart && !next);
    this.#prospect = new Int32Array(game.m);
  }

  /** A ranking of i's: the higher the better. O(states). */
  ranked(i: number, ranks: Int32Array): Ranked | Refusal {
    if (this.#quick) return this.#quicklyRanked(i, ranks);
    const game = { ...this.#game, ranks: this.#game.ranks.map((r, j) => (j === i ? ranks : (r ?? ranks))) };
    const stable: Partial<Record<'nash' | 'gmr' | 'smr', StateSet>> = {};
    for (const concept of ['nash', 'gmr', 'smr'] as const) {
      const found = conceptOf(concept).stableStates(game, i, this.#question);
      if (isRefusal(found)) return found;
      stable[concept] = found;
    }
    const none = new Int32Array(0);
    return { ranks, best: none, downward: none, stable: stable as Ranked['stable'] };
  }

  /** The states stable for i, everyone's ranking given. Under Nash, GMR and SMR the others' do not matter. */
  stable(concept: AnsweredConceptId, i: number, all: readonly Ranked[]): StateSet | Refusal {
    if (concept !== 'seq' && concept !== 'sseq') return all[i]!.stable[concept];
    if (this.#quick) return this.#sequential(i, all[i]!, all[1 - i]!, concept === 'sseq');
    const game = { ...this.#game, ranks: all.map(({ ranks }) => ranks) };
    return conceptOf(concept).stableStates(game, i, this.#question);
  }

  #quicklyRanked(i: number, ranks: Int32Array): Ranked {
    const { moves, m } = this.#game;
    const own = moves[i]!;
    const others = moves[1 - i]!;
    const best = spread(own, greatest(own, ranks));
    const downward = downwardIn(own, ranks);
    const stays = (promised: Int32Array): StateSet => {
      const most = greatest(own, promised);
      const stable = new StateSet(m);
      for (let s = 0; s < m; s++) if (most[own.cellOf[s]!]! <= ranks[s]!) stable.add(s);
      return stable;
    };
    const brought = (worth: Int32Array): Int32Array => {
      const least = spread(others, smallest(others, worth));
      return least.map((value, s) => Math.min(value, ranks[s]!));
    };
    return {
      ranks,
      best,
      downward,
      stable: { nash: stays(ranks), gmr: stays(brought(ranks)), smr: stays(brought(best)) },
    };
  }

  #sequential(i: number, own: Ranked, other: Ranked, countered: boolean): StateSet {
    const { moves, m } = this.#game;
    const worth = countered ? own.best : own.ranks;
    const prospect = this.#prospect;
    const { start } = moves[1 - i]!.members;
    const cells = moves[1 - i]!.cells;
    const { downward, ranks: liked } = other;
    for (let cell = 0; cell < cells; cell++) {
      let least = 0x7fffffff;
      let tied = 0x7fffffff;
      let level = -1;
      for (let k = start[cell]!; k < start[cell + 1]!; k++) {
        const s = downward[k]!;
        if (liked[s] !== level) {
          level = liked[s]!;
          if (tied < least) least = tied;
        }
        const here = own.ranks[s]!;
        prospect[s] = least < here ? least : here;
        if (worth[s]! < tied) tied = worth[s]!;
      }
    }
    const { cellOf } = moves[i]!;
    const most = greatest(moves[i]!, prospect);
    const stable = new StateSet(m);
    for (let s = 0; s < m; s++) if (most[cellOf[s]!]! <= own.ranks[s]!) stable.add(s);
    return stable;
  }
}

function greatest(moves: Moves, value: Int32Array): Int32Array {
  const most = new Int32Array(moves.cells).fill(-1);
  for (let s = 0; s < value.length; s++) {
    const cell = moves.cellOf[s]!;
    if (value[s]! > most[cell]!) most[cell] = value[s]!;
  }
  return most;
}

function smallest(moves: Moves, value: Int32Array): Int32Array {
  const least = new Int32Array(moves.cells).fill(0x7fffffff);
  for (let s = 0; s < value.length; s++) {
    const cell = moves.cellOf[s]!;
    if (value[s]! < least[cell]!) least[cell] = value[s]!;
  }
  return least;
}

/** What belongs to the cells, at each of their states. */
const spread = ({ cellOf }: Moves, value: Int32Array): Int32Array => cellOf.map((cell) => value[cell]!);

/** The states of each cell in descending order of the ranks. */
function downwardIn({ cells, cellOf, members }: Moves, ranks: Int32Array): Int32Array {
  const fill = members.start.slice(0, cells);
  const order = ascending(ranks);
  const downward = new Int32Array(ranks.length);
  for (let k = order.length - 1; k >= 0; k--) {
    const s = order[k]!;
    downward[fill[cellOf[s]!]!++] = s;
  }
  return downward;
}
