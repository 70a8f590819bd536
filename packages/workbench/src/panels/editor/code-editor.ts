/** The editor of the text: a view on the store's text, never its owner. Undo and redo are the page's own. */
import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { HighlightStyle, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Annotation, Compartment, EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightSpecialChars,
  hoverTooltip,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Conflict } from '@modus-vivendi/engine';
import type { Problem } from '../../questions/problems.ts';
import type { Words } from '../../words/words.ts';
import { completionsFor, namesOf } from './completions.ts';
import { lineDirection } from './line-direction.ts';
import { placeAt } from './path-at.ts';
import { schemaAt } from './schema-at.ts';

export interface Editing {
  readonly conflict: () => Conflict | null;
  readonly words: () => Words;
  readonly changed: (text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Marks a change that comes from the store, so that it is not sent back to it. */
const fromStore = Annotation.define<boolean>();

const colors = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], class: 'code-key' },
  { tag: [tags.string, tags.content], class: 'code-string' },
  { tag: tags.comment, class: 'code-comment' },
  { tag: [tags.keyword, tags.atom, tags.bool, tags.number], class: 'code-atom' },
  { tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace], class: 'code-mark' },
]);

export function createEditor(parent: HTMLElement, text: string, label: string, editing: Editing): EditorView {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
  const own = (run: () => void) => () => {
    run();
    return true;
  };
  const extensions: Extension[] = [
    lineNumbers(),
    highlightSpecialChars(),
    drawSelection(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    closeBrackets(),
    yaml(),
    indentUnit.of('  '),
    EditorState.tabSize.of(2),
    syntaxHighlighting(colors),
    lintGutter(),
    search({ top: true }),
    autocompletion({ override: [completionsFor(editing.conflict, editing.words)], icons: false }),
    hoverTooltip((view, offset) => helpAt(view, offset, editing)),
    lineDirection,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, dir: 'ltr', tabindex: '0' }),
    keymap.of([
      { key: 'Mod-z', run: own(editing.undo), preventDefault: true },
      { key: 'Mod-Shift-z', run: own(editing.redo), preventDefault: true },
      { key: 'Mod-y', run: own(editing.redo), preventDefault: true },
      ...completionKeymap,
      ...lintKeymap,
      ...searchKeymap,
      ...defaultKeymap,
      indentWithTab,
    ]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged && !update.transactions.some((each) => each.annotation(fromStore)))
        editing.changed(update.state.doc.toString());
    }),
    phrases.of([]),
    ...(nonce ? [EditorView.cspNonce.of(nonce)] : []),
  ];
  return new EditorView({ parent, state: EditorState.create({ doc: text, extensions }) });
}

const phrases = new Compartment();

/** What the editor says for itself, in the reader's language. */
export function setPhrases(view: EditorView, said: Readonly<Record<string, string>>): void {
  view.dispatch({ effects: phrases.reconfigure(EditorState.phrases.of(said)) });
}

/** Brings the editor to the store's text by the smallest single change, so that cursor and scroll stay. */
export function showText(view: EditorView, text: string): void {
  const old = view.state.doc.toString();
  if (old === text) return;
  let from = 0;
  const most = Math.min(old.length, text.length);
  while (from < most && old.charCodeAt(from) === text.charCodeAt(from)) from++;
  let tail = 0;
  while (
    tail < most - from &&
    old.charCodeAt(old.length - 1 - tail) === text.charCodeAt(text.length - 1 - tail)
  )
    tail++;
  view.dispatch({
    changes: { from, to: old.length - tail, insert: text.slice(from, text.length - tail) },
    annotations: fromStore.of(true),
  });
}

export function showProblems(view: EditorView, problems: readonly Problem[]): void {
  const { length } = view.state.doc;
  const marks = problems.map(({ severity, start, end, sentence, mend }): Diagnostic => {
    const from = Math.min(start, length);
    return {
      from,
      to: Math.min(Math.max(end, from), length),
      severity,
      message: mend ? `${sentence} ${mend}` : sentence,
    };
  });
  view.dispatch(setDiagnostics(view.state, marks));
}

/** Scrolls to a place and puts the cursor there. */
export function goTo(view: EditorView, offset: number): void {
  const anchor = Math.min(offset, view.state.doc.length);
  view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
  view.focus();
}

function helpAt(view: EditorView, offset: number, { conflict, words }: Editing) {
  const text = view.state.doc.toString();
  const line = view.state.doc.lineAt(offset);
  const after = /^[\p{L}\p{N}_-]*/u.exec(text.slice(offset, line.to))![0];
  const { word, from, path } = placeAt(text, offset + after.length);
  if (word === '') return null;
  const model = conflict();
  const known = model ? namesOf(model, words()).get(word) : undefined;
  const parent = path.at(-1) === word ? path.slice(0, -1) : path;
  const key = schemaAt(parent).keys.find((each) => each.key === word);
  const lines = [known ? [known.name, known.about].filter(Boolean).join(': ') : '', key?.about ?? ''].filter(
    Boolean,
  );
  if (lines.length === 0) return null;
  return {
    pos: from,
    end: from + word.length,
    above: true,
    create: () => {
      const dom = document.createElement('div');
      dom.className = 'code-help';
      for (const each of lines) {
        const line = document.createElement('p');
        line.dir = 'auto';
        line.textContent = each;
        dom.append(line);
      }
      return { dom };
    },
  };
}
