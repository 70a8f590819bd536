/** Who wants what: one decision maker at a time, its preference beside the order of the states that follows from it. */
import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { EmptyState } from '../../../controls/states-of-work.tsx';
import { sideStyle } from '../../../figures/side-style.ts';
import { useSettings } from '../../../store/store.ts';
import { useWords } from '../../../words/words.ts';
import { useEditing } from '../editing.ts';
import { OddStates } from './odd-states.tsx';
import { OnePreference } from './one-preference.tsx';

export function PreferencesSection() {
  const words = useWords();
  const editing = useEditing();
  const { by } = useSettings();
  const [chosen, choose] = useState<string | null>(by);
  if (!editing) return null;
  const { decisionMakers } = editing.conflict;
  const shown = decisionMakers.find(({ id }) => id === chosen) ?? decisionMakers[0];
  return (
    <section className="preferences" aria-labelledby="preferences-title">
      <h2 id="preferences-title" className="visually-hidden">
        {words('preferences.title')}
      </h2>
      <p className="hint">{words('preferences.lead')}</p>
      {shown ? (
        <Tabs
          className="preference-tabs"
          selectedKey={shown.id}
          onSelectionChange={(key) => choose(String(key))}
        >
          <TabList className="tabs" aria-label={words('preferences.title')}>
            {decisionMakers.map(({ id, name }, i) => (
              <Tab key={id} id={id} className="tab">
                <Side at={i} />
                <bdi>{words.text(name, id)}</bdi>
              </Tab>
            ))}
          </TabList>
          <TabPanel id={shown.id} className="preference-panel">
            <OnePreference
              key={shown.id}
              by={shown.id}
              name={words.text(shown.name, shown.id)}
              editing={editing}
            />
          </TabPanel>
        </Tabs>
      ) : (
        <EmptyState title={words('preferences.nobody')}>{words('preferences.nobody-more')}</EmptyState>
      )}
      {shown ? <OddStates editing={editing} /> : null}
    </section>
  );
}

/** The decision maker's color and dash, as in the figures. */
function Side({ at }: { readonly at: number }) {
  const { color, dash } = sideStyle(at);
  return (
    <svg width="22" height="6" aria-hidden="true" className="directed">
      <line x1="1" x2="21" y1="3" y2="3" stroke={color} strokeWidth="3" strokeDasharray={dash} />
    </svg>
  );
}
