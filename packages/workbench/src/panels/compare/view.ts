/** How "what if" is looked at, kept while the page lives and begun anew with another document. */
import type { ConceptId } from '@modus-vivendi/engine';
import { create } from 'zustand';
import { useWorkbench, workbench } from '../../store/store.ts';

export type CompareTab = 'hand' | 'change' | 'require';

export interface CompareView {
  readonly tab: CompareTab;
  /** Whose preferences are open, by id; null: everyone's. */
  readonly open: readonly string[] | null;
  /** In which senses the outcome shall hold. */
  readonly concepts: readonly ConceptId[];
  /** Of changes: whether the outcome is to hold, in which sense, and whether as each sees the conflict. */
  readonly goal: 'to' | 'avoid';
  readonly sense: 'seq' | 'nash' | 'gmr' | 'smr';
  readonly asSeen: boolean;
}

const first: CompareView = {
  tab: 'hand',
  open: null,
  concepts: ['nash', 'gmr', 'smr', 'seq'],
  goal: 'to',
  sense: 'seq',
  asSeen: false,
};

const useStored = create<{ readonly document: string; readonly view: CompareView }>()(() => ({
  document: '',
  view: first,
}));

export function useCompareView(): CompareView {
  const document = useWorkbench((state) => state.document.id);
  return useStored((stored) => (stored.document === document ? stored.view : first));
}

export function setView(change: Partial<CompareView>): void {
  const document = workbench().document.id;
  useStored.setState((stored) => ({
    document,
    view: { ...(stored.document === document ? stored.view : first), ...change },
  }));
}
