/** The model as forms: who can do what, what cannot be, what they want, and the other versions. Every form edits the same text. */
import { useRef, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Button } from '../../controls/buttons.tsx';
import { EmptyState, Working } from '../../controls/states-of-work.tsx';
import { workbench } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { CannotSection } from './cannot/cannot-section.tsx';
import { useEditing } from './editing.ts';
import { EditingBanner } from './editing-banner.tsx';
import { lastPart, type ModelPart, modelParts, rememberPart } from './part.ts';
import { PreferencesSection } from './preferences/preferences-section.tsx';
import { VersionsSection } from './versions/versions-section.tsx';
import { WhoSection } from './who/who-section.tsx';

export function ModelPanel() {
  const words = useWords();
  const editing = useEditing();
  const { status } = useAnswer('read', {});
  const [tab, setTab] = useState(lastPart);
  const open = (next: ModelPart): void => {
    rememberPart(next);
    setTab(next);
  };
  const list = useRef<HTMLDivElement>(null);
  /** From within a part: what was pressed is gone then, and the focus goes to the name of the new part. */
  const openFromWithin = (next: ModelPart): void => {
    open(next);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };
  if (!editing) {
    if (status === 'waiting') return <Working progress={null} />;
    return (
      <EmptyState
        title={words('model.nothing')}
        action={
          <Button tone="primary" onPress={() => workbench().openDialog('new')}>
            {words('model.nothing-new')}
          </Button>
        }
      >
        {words('model.nothing-help')}
      </EmptyState>
    );
  }
  return (
    <div className="model">
      <h2 className="visually-hidden">{words('panel.model')}</h2>
      <Tabs className="model-tabs" selectedKey={tab} onSelectionChange={(key) => open(key as ModelPart)}>
        <TabList ref={list} className="model-tab-list" aria-label={words('model.parts')}>
          {modelParts.map((id) => (
            <Tab key={id} id={id} className="model-tab">
              {words(`model.tab.${id}`)}
            </Tab>
          ))}
        </TabList>
        <EditingBanner editing={editing} />
        <TabPanel id="who" className="model-tab-panel">
          <WhoSection editing={editing} />
        </TabPanel>
        <TabPanel id="cannot" className="model-tab-panel">
          <CannotSection editing={editing} />
        </TabPanel>
        <TabPanel id="want" className="model-tab-panel">
          <PreferencesSection />
        </TabPanel>
        <TabPanel id="versions" className="model-tab-panel">
          <VersionsSection editing={editing} onEdit={() => openFromWithin('want')} />
        </TabPanel>
      </Tabs>
    </div>
  );
}
