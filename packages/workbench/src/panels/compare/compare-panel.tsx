/** What if: what follows from a change, and what a wanted outcome would ask for. */
import { type PanelTab, PanelTabs } from '../../controls/panel-tabs.tsx';
import { useWords } from '../../words/words.ts';
import { ChangeView } from './change-view.tsx';
import { HandView } from './hand-view.tsx';
import { RequireView } from './require-view.tsx';
import { type CompareTab, setView, useCompareView } from './view.ts';

const views: readonly Omit<PanelTab<CompareTab>, 'label' | 'title'>[] = [
  { id: 'hand', View: HandView, filling: true },
  { id: 'change', View: ChangeView },
  { id: 'require', View: RequireView },
];

export function ComparePanel() {
  const words = useWords();
  const { tab } = useCompareView();
  return (
    <PanelTabs
      className="compare"
      label={words('panel.compare')}
      tabs={views.map((view) => ({
        ...view,
        label: words(`compare.tab.${view.id}`),
        title: words(`compare.title.${view.id}`),
      }))}
      selected={tab}
      onSelect={(chosen) => setView({ tab: chosen })}
    />
  );
}
