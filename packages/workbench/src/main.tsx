/** The page begins here. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { begin } from './shell/begin.ts';
import { Shell } from './shell/shell.tsx';
import { useWorkbench } from './store/store.ts';
import { giveControlsTheirWords } from './words/control-words.ts';
import './styles/index.css';

const place = document.getElementById('root');
if (!place) throw new Error('The page has no place for the workbench.');
// The development server's own handle on the page, for trying things by hand.
if (import.meta.env.DEV) Object.assign(globalThis, { __workbench: useWorkbench });
await begin();
giveControlsTheirWords();
createRoot(place).render(
  <StrictMode>
    <Shell />
  </StrictMode>,
);
