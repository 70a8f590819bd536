/** How the evidence is looked at, kept while the page lives and begun anew with another document. */
import { create } from 'zustand';
import { useWorkbench, workbench } from '../../store/store.ts';

export type EvidenceTab = 'claims' | 'sources' | 'unmarked';

export interface EvidenceView {
  readonly tab: EvidenceTab;
  /** Whose claims are listed, by id; '' for claims without a source, null for the first source. */
  readonly source: string | null;
  /** The claim that somebody came for. */
  readonly claim: string | null;
  /** It has still to be brought into sight. */
  readonly isSought: boolean;
}

const first: EvidenceView = { tab: 'claims', source: null, claim: null, isSought: false };

const useStored = create<{ readonly document: string; readonly view: EvidenceView }>()(() => ({
  document: '',
  view: first,
}));

export function useEvidenceView(): EvidenceView {
  const document = useWorkbench((state) => state.document.id);
  return useStored((stored) => (stored.document === document ? stored.view : first));
}

export function setView(change: Partial<EvidenceView>): void {
  const document = workbench().document.id;
  useStored.setState((stored) => ({
    document,
    view: { ...(stored.document === document ? stored.view : first), ...change },
  }));
}

/** Shows a claim where it is listed, with everything about it. */
export function goToClaim(claim: string, source: string | null): void {
  setView({ tab: 'claims', source: source ?? '', claim, isSought: true });
  workbench().show('evidence');
}

export function goToUnmarked(): void {
  setView({ tab: 'unmarked' });
  workbench().show('evidence');
}
