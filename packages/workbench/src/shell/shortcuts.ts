/** Shortcuts of the whole page. In fields only those with Control or Command apply, and undo is the page's own. */
import { useEffect } from 'react';
import { useWords } from '../words/words.ts';
import { pageCommands } from './commands.ts';

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** The keys as people see them on their keyboard. */
export const shownKeys = (keys: string): string =>
  isMac ? keys.replace('Mod+', '⌘').replace('Shift+', '⇧').replace('Alt+', '⌥') : keys.replace('Mod', 'Ctrl');

function pressed(event: KeyboardEvent): string {
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const digit = /^Digit(\d)$/.exec(event.code)?.[1];
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  const key = event.altKey && digit ? digit : mod && letter ? letter : event.key;
  const shift = event.shiftKey && (mod || event.altKey);
  return [mod ? 'Mod' : '', event.altKey ? 'Alt' : '', shift ? 'Shift' : '', key].filter(Boolean).join('+');
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

export function useShortcuts(): void {
  const words = useWords();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const keys = pressed(event).replace('Mod+Y', 'Mod+Shift+Z');
      if (keys === 'Mod+P' || (isField(event.target) && !/^(Mod|Alt)\+/.test(keys))) return;
      const command = pageCommands(words).find((each) => each.keys === keys);
      if (!command) return;
      event.preventDefault();
      command.run();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [words]);
}
