/** How the outcomes are looked at: filter, order and folded columns. Kept while the page lives, and begun anew with another document. */
import type { ConceptId, Doubtful, Scale } from '@modus-vivendi/engine';
import { useMemo } from 'react';
import { create } from 'zustand';
import type { OutcomeQuery, OutcomeSort } from '../../questions/outcomes-order.ts';
import { useSettings, useWorkbench, workbench } from '../../store/store.ts';

export type OutcomesTab = 'states' | 'equilibria' | 'versions' | 'tableau' | 'coalitions' | 'readings';

export interface OutcomesView {
  readonly tab: OutcomesTab;
  readonly levels: Readonly<Record<string, string>>;
  readonly holds: ConceptId | 'any' | null;
  readonly stable: OutcomeQuery['stable'];
  readonly named: boolean;
  readonly sort: OutcomeSort;
  readonly reversed: boolean;
  /** The coalition asked about; null: the one that the model states first, or every one. */
  readonly together: readonly string[] | 'all' | null;
  /** What is taken to be open: which claims may be false, by how many places statements may be misplaced; and in which words shares are told. */
  readonly doubtful: readonly Doubtful[];
  readonly misplaced: number;
  readonly scale: Scale;
  /** Groups of columns folded or unfolded by the reader; the others fold on a narrow screen. */
  readonly folded: Readonly<Record<string, boolean>>;
}

const first: OutcomesView = {
  tab: 'states',
  levels: {},
  holds: null,
  stable: null,
  named: false,
  sort: { by: 'concepts' },
  reversed: false,
  together: null,
  doubtful: ['assumption', 'low'],
  misplaced: 0,
  scale: 'icd',
  folded: {},
};

export const noFilter = { levels: {}, holds: null, stable: null, named: false } as const;

const useStored = create<{ readonly document: string; readonly view: OutcomesView }>()(() => ({
  document: '',
  view: first,
}));

export function useOutcomesView(): OutcomesView {
  const document = useWorkbench((state) => state.document.id);
  return useStored((stored) => (stored.document === document ? stored.view : first));
}

export function setView(change: Partial<OutcomesView>): void {
  const document = workbench().document.id;
  useStored.setState((stored) => ({
    document,
    view: { ...(stored.document === document ? stored.view : first), ...change },
  }));
}

/** The question that the view comes to. */
export function useOutcomeQuery(): OutcomeQuery {
  const { concepts } = useSettings();
  const { levels, holds, stable, named, sort, reversed } = useOutcomesView();
  return useMemo(
    () => ({
      concepts,
      levels,
      holds: holds === 'any' || holds === null || concepts.includes(holds) ? holds : null,
      stable: stable && concepts.includes(stable.concept) ? stable : null,
      named,
      sort,
      reversed,
    }),
    [concepts, levels, holds, stable, named, sort, reversed],
  );
}
