/** The page's whole state: the text with its history, which document it is, and the reader's settings. Everything else is derived. */
import { isRefusal, type Refusal, sayRefusal } from '@modus-vivendi/engine';
import { create } from 'zustand';
import { type Editor, edited, type History, redone, startHistory, undone } from './history.ts';
import { firstSettings, type PanelId, type Settings } from './settings.ts';

/** Where the text came from and where saving puts it. */
export type Origin =
  | { readonly kind: 'case'; readonly slug: string }
  | { readonly kind: 'new' }
  | { readonly kind: 'link' }
  | { readonly kind: 'file'; readonly name: string; readonly handle: FileSystemFileHandle | null }
  | { readonly kind: 'workspace'; readonly path: string; readonly etag: string };

export interface Document {
  /** Distinguishes documents in the local history; made when one is opened. */
  readonly id: string;
  readonly origin: Origin;
  /** The text as it was last read from or written to its origin. */
  readonly saved: string;
}

/** A sentence shown for a while, with something to do about it. */
export interface Toast {
  readonly id: number;
  readonly tone: 'info' | 'warning' | 'error';
  readonly sentence: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Dialogs that any panel or command may open. */
export type DialogId =
  | 'library'
  | 'files'
  | 'save-as'
  | 'conflict'
  | 'share'
  | 'history'
  | 'new'
  | 'palette'
  | 'shortcuts'
  | 'export';

interface State {
  readonly history: History;
  readonly document: Document;
  readonly settings: Settings;
  readonly toasts: readonly Toast[];
  readonly dialog: DialogId | null;
  /** Step of the guided reading; null when none is under way. */
  readonly tour: number | null;
}

interface Actions {
  /** Takes the result of an edit; a refusal is shown and changes nothing. Returns whether it was taken. */
  readonly edit: (result: { readonly text: string } | Refusal, by?: Editor, label?: string) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Puts another document in place of this one; its history begins anew. */
  readonly open: (text: string, origin: Origin) => void;
  /** Records that this text is what the origin holds now. */
  readonly saved: (text: string, origin?: Origin) => void;
  readonly set: (settings: Partial<Settings>) => void;
  readonly show: (panel: PanelId, settings?: Partial<Settings>) => void;
  readonly openDialog: (dialog: DialogId | null) => void;
  readonly say: (toast: Omit<Toast, 'id'>) => void;
  readonly dismiss: (id: number) => void;
}

export type Workbench = State & Actions;

let toasts = 0;
const mostToasts = 4;

export const useWorkbench = create<Workbench>()((set, get) => ({
  history: startHistory(''),
  document: { id: crypto.randomUUID(), origin: { kind: 'new' }, saved: '' },
  settings: firstSettings,
  toasts: [],
  dialog: null,
  tour: null,
  edit: (result, by = 'form', label) => {
    if (isRefusal(result)) {
      get().say({ tone: 'warning', sentence: sayRefusal(get().settings.language, result) });
      return false;
    }
    set(({ history }) => ({ history: edited(history, result.text, by, Date.now(), label ?? null) }));
    return true;
  },
  undo: () => set(({ history }) => ({ history: undone(history) ?? history })),
  redo: () => set(({ history }) => ({ history: redone(history) ?? history })),
  open: (text, origin) =>
    set(({ settings }) => ({
      history: startHistory(text),
      document: { id: crypto.randomUUID(), origin, saved: text },
      settings: { ...settings, scenario: [], view: [], state: null, by: null, concept: null, baseline: null },
    })),
  saved: (text, origin) =>
    set(({ document }) => ({ document: { ...document, origin: origin ?? document.origin, saved: text } })),
  set: (settings) => set((state) => ({ settings: { ...state.settings, ...settings } })),
  show: (panel, settings) => set((state) => ({ settings: { ...state.settings, ...settings, panel } })),
  openDialog: (dialog) => set({ dialog }),
  say: (toast) =>
    set((state) => ({ toasts: [...state.toasts, { ...toast, id: ++toasts }].slice(-mostToasts) })),
  dismiss: (id) => set((state) => ({ toasts: state.toasts.filter((each) => each.id !== id) })),
}));

export const useText = (): string => useWorkbench(({ history }) => history.present);
export const useSettings = (): Settings => useWorkbench(({ settings }) => settings);
/** The state outside of components. */
export const workbench = (): Workbench => useWorkbench.getState();
