/** Language, direction and theme on the page's root, where styles and assistive technology look for them. */
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { useSettings } from '../store/store.ts';
import { wordsIn } from '../words/words.ts';

/** Whether the browser meets a condition of style, now and whenever that changes. */
function useMedia(query: string): boolean {
  const media = useMemo(() => matchMedia(query), [query]);
  const watch = useCallback(
    (changed: () => void) => {
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    [media],
  );
  return useSyncExternalStore(watch, () => media.matches);
}

/** Whether the page is as narrow as on a telephone; the same width as in the style sheets. */
export const useNarrow = (): boolean => useMedia('(width < 720px)');

/** The theme shown, also where the system decides. */
export function useTheme(): 'light' | 'dark' {
  const { theme } = useSettings();
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  return theme === 'system' ? (systemDark ? 'dark' : 'light') : theme;
}

export function usePageAttributes(): void {
  const { language } = useSettings();
  const theme = useTheme();
  useEffect(() => {
    const { documentElement: root } = document;
    root.lang = language;
    root.dir = wordsIn(language).direction;
    root.dataset.theme = theme;
  }, [language, theme]);
}
