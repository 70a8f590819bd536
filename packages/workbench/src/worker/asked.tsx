/** What the page looks at now: the text under the reader's settings. */
import { createContext, type ReactNode, useContext, useDeferredValue, useEffect, useMemo } from 'react';
import type { Asked } from '../questions/context.ts';
import { useSettings, useText } from '../store/store.ts';
import { askAhead, askedOf } from './ahead.ts';

const AskedContext = createContext<Asked | null>(null);

/** Follows the text for everything below it: what is typed is painted first, and panels follow in the next frames, once for all of them. */
export function AskedProvider({ children }: { readonly children: ReactNode }) {
  const text = useDeferredValue(useText());
  const settings = useSettings();
  const { scenario, view, language, countermove } = settings;
  useEffect(askAhead, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other settings say nothing about what is asked
  const asked = useMemo(() => askedOf(text, settings), [text, scenario, view, language, countermove]);
  return <AskedContext value={asked}>{children}</AskedContext>;
}

export function useAsked(): Asked {
  const asked = useContext(AskedContext);
  if (!asked) throw new Error('useAsked: outside of AskedProvider');
  return asked;
}
