/** The shortcuts, listed from the commands themselves. */
import { Dialog } from '../controls/overlays.tsx';
import { workbench } from '../store/store.ts';
import { useWords } from '../words/words.ts';
import { pageCommands } from './commands.ts';
import { shownKeys } from './shortcuts.ts';

export function ShortcutsDialog() {
  const words = useWords();
  return (
    <Dialog title={words('command.shortcuts')} isOpen onClose={() => workbench().openDialog(null)}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list must be scrolled by keyboard */}
      <section tabIndex={0} aria-label={words('command.shortcuts')}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{words('shortcuts.key')}</th>
              <th scope="col">{words('shortcuts.what')}</th>
            </tr>
          </thead>
          <tbody>
            {pageCommands(words).flatMap(({ id, keys, label }) =>
              keys === undefined
                ? []
                : [
                    <tr key={id}>
                      <td>
                        <kbd dir="ltr">{shownKeys(keys)}</kbd>
                      </td>
                      <td>{label}</td>
                    </tr>,
                  ],
            )}
          </tbody>
        </table>
      </section>
    </Dialog>
  );
}
