/** What the figures show: kept while the page lives, and begun anew with another document. */
import { create } from 'zustand';
import { useWorkbench, workbench } from '../../store/store.ts';

export const figureIds = ['integrated', 'one', 'tree', 'map'] as const;
export type FigureId = (typeof figureIds)[number];

/** `auto`: all of a small graph, of a larger one what is a move away; `reachable`: what the steps shown lead to from the status quo; a number: so many moves; `group:ID`: put together by what one decision maker does. */
export type Scope = 'auto' | 'whole' | 'reachable' | '1' | '2' | '3' | `group:${string}`;

export interface GraphChoices {
  readonly figure: FigureId;
  readonly steps: 'improvements' | 'moves';
  /** Decision makers left out, by id. */
  readonly without: readonly string[];
  readonly scope: Scope;
  readonly most: number;
  readonly markAll: boolean;
  /** Tree. */
  readonly depth: number;
  readonly breadth: number;
  readonly treeSteps: 'improvements' | 'moves';
  /** Map: the decision maker in the rows, by id. */
  readonly rows: string | null;
}

/** States shown of a graph that is too large to be shown whole; and the most there can be. */
export const firstStates = 60;
export const mostStates = 1200;
/** A graph of so many states is shown whole without being asked. */
export const smallGraph = 40;

const first: GraphChoices = {
  figure: 'integrated',
  steps: 'improvements',
  without: [],
  scope: 'auto',
  most: firstStates,
  markAll: false,
  depth: 2,
  breadth: 6,
  treeSteps: 'moves',
  rows: null,
};

const useStored = create<{ readonly document: string; readonly choices: GraphChoices }>()(() => ({
  document: '',
  choices: first,
}));

export function useChoices(): GraphChoices {
  const document = useWorkbench((state) => state.document.id);
  return useStored((stored) => (stored.document === document ? stored.choices : first));
}

export function choose(change: Partial<GraphChoices>): void {
  const document = workbench().document.id;
  useStored.setState((stored) => ({
    document,
    choices: { ...(stored.document === document ? stored.choices : first), ...change },
  }));
}
