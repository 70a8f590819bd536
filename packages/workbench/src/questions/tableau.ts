/** The tableau of Fraser & Hipel (T9): each decision maker's states, best first, with a mark and the improvements beneath. */
import {
  isRefusal,
  type Refusal,
  refuse,
  sayRefusal,
  type TableauMark,
  tableauOf,
} from '@modus-vivendi/engine';
import type { Context } from './context.ts';

export interface TableauState {
  readonly key: string;
  readonly number: number;
  readonly title: string;
}

export interface TableauColumn extends TableauState {
  readonly mark: TableauMark;
  readonly holds: boolean;
  /** As good as the next. */
  readonly tied: boolean;
  /** Best first. */
  readonly improvements: readonly TableauState[];
}

export interface TableauAnswer {
  readonly sides: readonly {
    readonly id: string;
    readonly name: string;
    readonly columns: readonly TableauColumn[];
  }[];
  /** Why simultaneity was not looked at; null where it was. */
  readonly note: string | null;
}

/** Nobody reads a tableau of more states. */
const mostStates = 400;

export function tableau(_: Record<never, never>, context: Context): TableauAnswer | Refusal {
  const compiled = context.compiled();
  const { game } = compiled;
  if (game.m > mostStates) return refuse('too-many-states', { limit: mostStates });
  const found = tableauOf(game, context.question);
  if (isRefusal(found)) return found;
  const speaker = context.speaker();
  const states = Array.from(
    { length: game.m },
    (_, s): TableauState => ({ key: context.keyOf(s), number: s + 1, title: speaker.state(s) }),
  );
  const holds = new Set(found.equilibria);
  return {
    sides: found.vectors.map((vector, i) => ({
      id: compiled.conflict.decisionMakers[i]!.id,
      name: speaker.decisionMaker(i),
      columns: vector.map(({ state, mark, tied, improvements }) => ({
        ...states[state]!,
        mark,
        tied,
        holds: holds.has(state),
        improvements: improvements.map((t) => states[t]!),
      })),
    })),
    note: found.withoutSimultaneity && sayRefusal(context.asked.language, found.withoutSimultaneity),
  };
}
