/** The frame of the page: a bar above, the panels' names at the side, one panel, and the text beside it when wanted. */
import { lazy, Suspense, useEffect, useRef } from 'react';
import { I18nProvider, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Working } from '../controls/states-of-work.tsx';
import { ChangesStrip } from '../panels/compare/changes-strip.tsx';
import { GroundsHost } from '../panels/evidence/grounds-host.tsx';
import { type PanelId, panelIds } from '../store/settings.ts';
import { useSettings, workbench } from '../store/store.ts';
import { Tour } from '../tour/tour.tsx';
import { useWords } from '../words/words.ts';
import { AskedProvider } from '../worker/asked.tsx';
import { Boundary } from './boundary.tsx';
import { Dialogs } from './dialogs.tsx';
import { usePageAttributes } from './page-attributes.ts';
import { panels } from './panels.tsx';
import { ProblemsBar } from './problems-bar.tsx';
import { useShortcuts } from './shortcuts.ts';
import { Toasts } from './toasts.tsx';
import { TopBar } from './top-bar.tsx';
import { VersionBar } from './version-bar.tsx';

const TextPane = lazy(async () => ({ default: (await import('../panels/editor/text-pane.tsx')).TextPane }));

const regions = { en: 'en-GB', ar: 'ar-u-nu-arab', fa: 'fa-u-nu-arabext' } as const;

export function Shell() {
  const words = useWords();
  const { language, panel, textShown } = useSettings();
  usePageAttributes();
  useShortcuts();
  const { Panel } = panels[panel];
  return (
    <I18nProvider locale={regions[language]}>
      <a className="skip" href="#panel">
        {words('shell.skip')}
      </a>
      <AskedProvider>
        <TopBar />
        <div className="frame">
          <Navigation />
          <div className="center">
            <VersionBar />
            <ChangesStrip />
            <ProblemsBar />
            <main
              id="panel"
              className={`panel panel-${panel}`}
              tabIndex={-1}
              aria-label={words(`panel.${panel}`)}
            >
              <Boundary key={panel}>
                <Panel />
              </Boundary>
            </main>
          </div>
          {textShown ? (
            <aside className="text-pane" aria-label={words('shell.text')}>
              <Suspense fallback={<Working progress={null} />}>
                <Boundary>
                  <TextPane />
                </Boundary>
              </Suspense>
            </aside>
          ) : null}
        </div>
        <GroundsHost />
        <Tour />
        <Toasts />
        <Dialogs />
      </AskedProvider>
    </I18nProvider>
  );
}

function Navigation() {
  const words = useWords();
  const { panel } = useSettings();
  const bar = useRef<HTMLElement>(null);
  // On a telephone there are more panels than fit beside each other.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another panel is another item to be seen
  useEffect(() => {
    bar.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [panel]);
  return (
    <nav ref={bar} className="navigation" aria-label={words('shell.panels')}>
      <ToggleButtonGroup
        aria-label={words('shell.panels')}
        orientation="vertical"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[panel]}
        onSelectionChange={(keys) => workbench().show([...keys][0] as PanelId)}
      >
        {panelIds.map((id) => {
          const { icon: Icon } = panels[id];
          return (
            <ToggleButton key={id} id={id} className="navigation-item">
              <Icon size={18} aria-hidden="true" />
              <span>{words(`panel.${id}`)}</span>
            </ToggleButton>
          );
        })}
      </ToggleButtonGroup>
    </nav>
  );
}
