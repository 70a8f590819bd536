/** CodeMirror's own words, in the reader's language. */
import type { WordId, Words } from '../../words/words.ts';

const phrases: Readonly<Record<string, WordId>> = {
  Find: 'editor.find',
  Replace: 'editor.replace-with',
  next: 'editor.next',
  previous: 'editor.previous',
  all: 'editor.all',
  'match case': 'editor.match-case',
  regexp: 'editor.regexp',
  'by word': 'editor.by-word',
  replace: 'editor.replace',
  'replace all': 'editor.replace-all',
  close: 'shell.close',
  'No diagnostics': 'editor.no-problems',
  Diagnostics: 'editor.diagnostics',
  Completions: 'editor.completions',
  'Control character': 'editor.control-character',
};

export const editorPhrases = (words: Words): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(phrases).map(([english, id]) => [english, words(id)]));
