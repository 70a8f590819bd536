/** What can come out of the conflict: every state and whether it holds, the equilibria one by one, and what survives across versions. */
import { type PanelTab, PanelTabs } from '../../controls/panel-tabs.tsx';
import { useWords } from '../../words/words.ts';
import { CoalitionsView } from './coalitions-view.tsx';
import { EquilibriaView } from './equilibria-view.tsx';
import { ReadingsView } from './readings-view.tsx';
import { StatesView } from './states-view.tsx';
import { SurvivalView } from './survival-view.tsx';
import { TableauView } from './tableau-view.tsx';
import { type OutcomesTab, setView, useOutcomesView } from './view.ts';

const views: readonly Omit<PanelTab<OutcomesTab>, 'label' | 'title'>[] = [
  { id: 'states', View: StatesView, filling: true },
  { id: 'equilibria', View: EquilibriaView },
  { id: 'versions', View: SurvivalView },
  { id: 'tableau', View: TableauView },
  { id: 'coalitions', View: CoalitionsView },
  { id: 'readings', View: ReadingsView },
];

export function OutcomesPanel() {
  const words = useWords();
  const { tab } = useOutcomesView();
  return (
    <PanelTabs
      className="outcomes"
      label={words('panel.outcomes')}
      tabs={views.map((view) => ({
        ...view,
        label: words(`outcomes.tab.${view.id}`),
        title: words(`outcomes.title.${view.id}`),
      }))}
      selected={tab}
      onSelect={(chosen) => setView({ tab: chosen })}
    />
  );
}
