/** What the page looks at now: the text under the reader's settings. */
import { createContext, type ReactNode, useContext, useDeferredValue, useMemo } from 'react';
import type { Asked } from '../questions/context.ts';
import { useSettings, useText } from '../store/store.ts';

const AskedContext = createContext<Asked | null>(null);

/** Follows the text for everything below it: what is typed is painted first, and panels follow in the next frames, once for all of them. */
export function AskedProvider({ children }: { readonly children: ReactNode }) {
  const text = useDeferredValue(useText());
  const { scenario, view, language, countermove } = useSettings();
  const asked = useMemo(
    () => ({ text, scenario, view, language, countermove }),
    [text, scenario, view, language, countermove],
  );
  return <AskedContext value={asked}>{children}</AskedContext>;
}

export function useAsked(): Asked {
  const asked = useContext(AskedContext);
  if (!asked) throw new Error('useAsked: outside of AskedProvider');
  return asked;
}
