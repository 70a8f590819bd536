/** The views of a panel, one at a time: its heading, and beside it the names of all. Another view is another line in the panel's list. */
import type { ComponentType } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';

export interface PanelTab<Id extends string> {
  readonly id: Id;
  /** On the tab. */
  readonly label: string;
  /** Above the view. */
  readonly title: string;
  readonly View: ComponentType;
  /** It fills the panel and scrolls by itself. */
  readonly filling?: boolean;
}

export function PanelTabs<Id extends string>({
  className,
  label,
  tabs,
  selected,
  onSelect,
}: {
  readonly className: string;
  /** Of the list of names. */
  readonly label: string;
  readonly tabs: readonly PanelTab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}) {
  return (
    <Tabs
      className={`tabbed ${className}`}
      selectedKey={selected}
      onSelectionChange={(key) => onSelect(key as Id)}
    >
      <header className="tabbed-head">
        <h2>{tabs.find(({ id }) => id === selected)?.title}</h2>
        <TabList className="tab-list" aria-label={label}>
          {tabs.map(({ id, label: name }) => (
            <Tab key={id} id={id} className="tab">
              {name}
            </Tab>
          ))}
        </TabList>
      </header>
      {tabs.map(({ id, View, filling = false }) => (
        <TabPanel key={id} id={id} className={filling ? 'tab-panel filling' : 'tab-panel'}>
          <View />
        </TabPanel>
      ))}
    </Tabs>
  );
}
