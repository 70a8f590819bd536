/**
 * What is opened when the page is. In this order: the model in the link; what this tab had open before it was loaded anew; the case that
 * the address names; the file that the local server was started with; the last document; the flagship case.
 */
import { browserStorage } from '../files/browser-storage.ts';
import { setFileState } from '../files/file-state.ts';
import { firstLanguage, readSettings } from '../files/first-settings.ts';
import { followDisk } from '../files/follow-disk.ts';
import { kept, startKeeping } from '../files/keeper.ts';
import { openCase } from '../files/library.ts';
import { openAddress, openKept, openWorkspaceFile, restore } from '../files/open-document.ts';
import { spoken } from '../files/sayings.ts';
import { findServer, type Server } from '../files/server.ts';
import { type KeptDocument, memoryStorage } from '../files/storage.ts';
import { rememberedHere } from '../files/tabs.ts';
import { titleOf } from '../files/title-of.ts';
import { workbench } from '../store/store.ts';
import { letEvidenceTravel } from './evidence-travels.ts';

const flagship = 'iran-us-2020';

export async function begin(): Promise<void> {
  const [storage, server] = await Promise.all([browserStorage(), findServer()]);
  const place = storage ?? memoryStorage();
  const chosen = await place.settings().catch(() => null);
  const here = rememberedHere();
  const address = takeAddress();
  // Whoever loads the page anew may have changed the language that it was started in.
  const asked = here === null ? [server?.language, address.language] : [address.language];
  const language = firstLanguage([...asked, chosen?.language, ...navigator.languages]);
  workbench().set({ ...readSettings(chosen), language });
  setFileState({ server });
  startKeeping(place);
  followDisk(server);
  letEvidenceTravel();
  if (!(await openFirst(server, here, address.slug).catch(() => false))) await openCase(flagship);
  addEventListener('hashchange', () => void openAddress());
}

/** What the address asks for. It is taken out, so that loading the page anew does not ask for it again. */
function takeAddress(): { readonly language: string | null; readonly slug: string | null } {
  const query = new URLSearchParams(location.search);
  const [language, slug] = [query.get('lang'), query.get('case')];
  if (language !== null || slug !== null) {
    query.delete('lang');
    query.delete('case');
    const rest = query.size > 0 ? `?${query}` : '';
    history.replaceState(history.state, '', location.pathname + rest + location.hash);
  }
  return { language, slug };
}

async function openFirst(server: Server | null, here: string | null, slug: string | null): Promise<boolean> {
  if (await openAddress()) return true;
  if (slug !== null && (await openCase(slug))) return true;
  const open = server?.open ?? null;
  const before = here === null ? null : await kept().document(here);
  if (before && (before.origin.kind !== 'workspace' || before.folder === server?.folder))
    return openKept(before.id);
  const [last] = await kept().documents();
  if (open?.startsWith('case:')) {
    const wanted = open.slice('case:'.length);
    if (last?.origin.kind !== 'case' || last.origin.slug !== wanted) {
      const opened = await openCase(wanted);
      if (last && (last.origin.kind !== 'case' || last.text !== last.saved)) offerLast(last);
      return opened;
    }
    // The copy of this case that was last worked on.
    await restore(last);
    if (last.text !== last.saved) offerAnew(wanted);
    return true;
  }
  if (open !== null && (await openWorkspaceFile(open))) return true;
  const listing = server?.folder != null && (last?.folder ?? null) !== server.folder;
  const opened = last ? await openKept(last.id) : await openCase(flagship);
  if (listing) workbench().openDialog('files');
  return opened;
}

/** What was worked on last, perhaps until a crash, is not what was asked for now, but it must not look lost. */
function offerLast({ id, text }: KeptDocument): void {
  const words = spoken();
  workbench().say({
    tone: 'info',
    sentence: words('files.last-kept', { title: titleOf(text, words.language) ?? words('shell.untitled') }),
    action: { label: words('files.go-on'), run: () => void openKept(id) },
  });
}

function offerAnew(slug: string): void {
  const words = spoken();
  workbench().say({
    tone: 'info',
    sentence: words('files.restored'),
    action: { label: words('files.open-anew'), run: () => void openCase(slug) },
  });
}
