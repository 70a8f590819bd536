/** T8: from each state, where each decision maker can move, and which of these moves are improvements; the graph in words. */
import { type ConceptId, preferenceBetween, targets } from '@modus-vivendi/engine';
import type { Context } from './context.ts';
import type { Steps } from './graph-arcs.ts';
import { marking } from './graph-marking.ts';

export interface MovesAsked {
  /** Keys of states; one that does not exist is left out. */
  readonly states: readonly string[];
  readonly by: readonly string[] | null;
  readonly steps: Steps;
  /** Moves listed of each decision maker in each state. */
  readonly most: number;
  readonly concepts: readonly ConceptId[];
  readonly markAll: boolean;
}

export interface ListedMove {
  readonly to: string;
  /** The state moved to, as mentioned in a sentence. */
  readonly state: string;
  /** What is taken and dropped, with the number; the state's name where it has one. */
  readonly move: string;
  /** What is taken and dropped, without more; null where moves are not changes of options. */
  readonly changes: string | null;
  readonly gain: 'better' | 'equal' | 'worse' | 'unknown';
  readonly oneWay: boolean;
}

export interface MovesRow {
  readonly key: string;
  readonly state: string;
  readonly statusQuo: boolean;
  /** Short names of the concepts under which it is an equilibrium. */
  readonly holds: readonly string[];
  readonly moves: readonly {
    readonly by: number;
    readonly listed: readonly ListedMove[];
    readonly more: number;
  }[];
}

export interface MovesAnswer {
  readonly rows: readonly MovesRow[];
  /** Of the decision makers shown. */
  readonly by: readonly { readonly index: number; readonly id: string; readonly name: string }[];
}

export function graphMoves(asked: MovesAsked, context: Context): MovesAnswer {
  const { game, conflict, statusQuo } = context.compiled();
  const speaker = context.speaker();
  const { holds } = marking(asked, context);
  const by = conflict.decisionMakers.flatMap(({ id }, i) =>
    asked.by === null || asked.by.includes(id) ? [i] : [],
  );
  const list = (s: number, i: number): MovesRow['moves'][number] => {
    const gain = (t: number) => preferenceBetween(game, i, t, s);
    const better = (t: number): boolean => gain(t) === 'better';
    const all = targets(game.moves[i]!, s).filter((t) => asked.steps === 'moves' || better(t));
    // Improvements first; then by number, as in the tables of states.
    all.sort((a, b) => Number(better(b)) - Number(better(a)) || a - b);
    return {
      by: i,
      listed: all.slice(0, asked.most).map((t) => ({
        to: context.keyOf(t),
        state: speaker.state(t),
        move: speaker.noun({ noun: 'move', from: s, to: t }),
        changes: conflict.form === 'graph' ? null : speaker.changes(s, t),
        gain: gain(t),
        oneWay: !targets(game.moves[i]!, t).includes(s),
      })),
      more: Math.max(0, all.length - asked.most),
    };
  };
  return {
    rows: asked.states.flatMap((key): MovesRow[] => {
      const s = context.stateOf(key);
      if (s < 0) return [];
      return [
        {
          key,
          state: speaker.state(s),
          statusQuo: s === statusQuo,
          holds: holds(s).map((id) => speaker.concept(id)),
          moves: by.map((i) => list(s, i)),
        },
      ];
    }),
    by: by.map((index) => ({
      index,
      id: conflict.decisionMakers[index]!.id,
      name: speaker.decisionMaker(index),
    })),
  };
}
