/** What the model rests on: claims with their texts, the sources at a glance, and what is assumed without a claim. */
import { type PanelTab, PanelTabs } from '../../controls/panel-tabs.tsx';
import { useWords } from '../../words/words.ts';
import { ClaimsView } from './claims-view.tsx';
import { SourcesView } from './sources-view.tsx';
import { UnmarkedView } from './unmarked-view.tsx';
import { type EvidenceTab, setView, useEvidenceView } from './view.ts';

const views: readonly Omit<PanelTab<EvidenceTab>, 'label' | 'title'>[] = [
  { id: 'claims', View: ClaimsView, filling: true },
  { id: 'sources', View: SourcesView },
  { id: 'unmarked', View: UnmarkedView },
];

export function EvidencePanel() {
  const words = useWords();
  const { tab } = useEvidenceView();
  return (
    <PanelTabs
      className="evidence-tabs"
      label={words('panel.evidence')}
      tabs={views.map((view) => ({
        ...view,
        label: words(`evidence.tab.${view.id}`),
        title: words(`evidence.title.${view.id}`),
      }))}
      selected={tab}
      onSelect={(chosen) => setView({ tab: chosen })}
    />
  );
}
