/**
 * The tableau of Fraser & Hipel (1979, 1984): each decision maker's states, the most preferred first, each with its improvements and how it
 * stands: rational, sequentially sanctioned, stable by simultaneity, or unstable (docs/theory.md 5.1, 5.4, 5.6).
 */
import type { Game } from '../game/game.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { improvements } from './answered.ts';
import { refuseUnranked } from './askable.ts';
import type { Question } from './concept.ts';
import { rank } from './rank.ts';
import { conceptOf } from './registry.ts';

/** `r` rational: no improvement; `s`: every improvement has a credible answer; `simultaneous`: deterred only by the others' moving too; `u`: unstable. */
export type TableauMark = 'r' | 's' | 'simultaneous' | 'u';

export interface TableauEntry {
  readonly state: number;
  readonly mark: TableauMark;
  /** Better states that one move leads to, best first. */
  readonly improvements: readonly number[];
  /** Whether the state after it is as good as this one. */
  readonly tied: boolean;
}

export interface Tableau {
  /** By decision maker, most preferred first. */
  readonly vectors: readonly (readonly TableauEntry[])[];
  /** States that are unstable for nobody, ascending. */
  readonly equilibria: readonly number[];
  /** Why simultaneity was not looked at; null where it was. */
  readonly withoutSimultaneity: Refusal | null;
}

/** Refused where a preference is no ranking. Cost: that of `nash`, `seq` and `seq-sim`. */
export function tableauOf(game: Game, question: Question): Tableau | Refusal {
  const refusal = refuseUnranked(game);
  if (refusal) return refusal;
  const withoutSimultaneity = conceptOf('seq-sim').refuse(game);
  const asked = withoutSimultaneity ? (['nash', 'seq'] as const) : (['nash', 'seq', 'seq-sim'] as const);
  const marks: readonly TableauMark[] = ['r', 's', 'simultaneous'];
  const vectors: TableauEntry[][] = [];
  for (let i = 0; i < game.n; i++) {
    const stable = asked.map((id) => conceptOf(id).stableStates(game, i, question));
    const refused = stable.find(isRefusal);
    if (refused) return refused;
    const ranks = rank(game, i);
    const order = Array.from({ length: game.m }, (_, s) => s).sort((s, t) => ranks[t]! - ranks[s]! || s - t);
    vectors.push(
      order.map((state, at) => {
        const first = stable.findIndex((set) => !isRefusal(set) && set.has(state));
        return {
          state,
          mark: marks[first] ?? 'u',
          improvements: improvements(game, i, state),
          tied: at + 1 < order.length && ranks[order[at + 1]!] === ranks[state],
        };
      }),
    );
  }
  const unstable = new Set(
    vectors.flatMap((vector) => vector.filter(({ mark }) => mark === 'u').map(({ state }) => state)),
  );
  const equilibria = Array.from({ length: game.m }, (_, s) => s).filter((s) => !unstable.has(s));
  return { vectors, equilibria, withoutSimultaneity };
}
