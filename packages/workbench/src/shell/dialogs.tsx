/** The dialogs that any panel or command may open, and the page as a place to drop a file on. */
import { ConflictDialog } from '../files/conflict-dialog.tsx';
import { DropTarget } from '../files/drop-target.tsx';
import { ExportDialog } from '../files/export-dialog.tsx';
import { HistoryDialog } from '../files/history-dialog.tsx';
import { LibraryDialog } from '../files/library-dialog.tsx';
import { OpenDialog } from '../files/open-dialog.tsx';
import { SaveAsDialog } from '../files/save-as-dialog.tsx';
import { ShareDialog } from '../files/share-dialog.tsx';
import { NewConflictDialog } from '../panels/new-conflict/new-conflict-dialog.tsx';
import { useWorkbench } from '../store/store.ts';
import { Palette } from './palette.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';

export const Dialogs = () => (
  <>
    <OpenOne />
    <DropTarget />
  </>
);

function OpenOne() {
  const dialog = useWorkbench((state) => state.dialog);
  switch (dialog) {
    case 'palette':
      return <Palette />;
    case 'shortcuts':
      return <ShortcutsDialog />;
    case 'new':
      return <NewConflictDialog />;
    case 'files':
      return <OpenDialog />;
    case 'save-as':
      return <SaveAsDialog />;
    case 'conflict':
      return <ConflictDialog />;
    case 'library':
      return <LibraryDialog />;
    case 'share':
      return <ShareDialog />;
    case 'history':
      return <HistoryDialog />;
    case 'export':
      return <ExportDialog />;
    default:
      return null;
  }
}
