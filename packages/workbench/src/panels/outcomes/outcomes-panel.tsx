/** What can come out of the conflict: every state and whether it holds, the equilibria one by one, and what survives across versions. */
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useWords } from '../../words/words.ts';
import { CoalitionsView } from './coalitions-view.tsx';
import { EquilibriaView } from './equilibria-view.tsx';
import { StatesView } from './states-view.tsx';
import { SurvivalView } from './survival-view.tsx';
import { TableauView } from './tableau-view.tsx';
import { type OutcomesTab, setView, useOutcomesView } from './view.ts';

const tabs: readonly OutcomesTab[] = ['states', 'equilibria', 'versions', 'tableau', 'coalitions'];

export function OutcomesPanel() {
  const words = useWords();
  const { tab } = useOutcomesView();
  return (
    <Tabs
      className="outcomes"
      selectedKey={tab}
      onSelectionChange={(key) => setView({ tab: key as OutcomesTab })}
    >
      <header className="outcomes-head">
        <h2>{words(`outcomes.title.${tab}`)}</h2>
        <TabList className="tab-list" aria-label={words('panel.outcomes')}>
          {tabs.map((id) => (
            <Tab key={id} id={id} className="tab">
              {words(`outcomes.tab.${id}`)}
            </Tab>
          ))}
        </TabList>
      </header>
      <TabPanel id="states" className="tab-panel filling">
        <StatesView />
      </TabPanel>
      <TabPanel id="equilibria" className="tab-panel">
        <EquilibriaView />
      </TabPanel>
      <TabPanel id="versions" className="tab-panel">
        <SurvivalView />
      </TabPanel>
      <TabPanel id="tableau" className="tab-panel">
        <TableauView />
      </TabPanel>
      <TabPanel id="coalitions" className="tab-panel">
        <CoalitionsView />
      </TabPanel>
    </Tabs>
  );
}
