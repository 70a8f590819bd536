import type { Message } from '@modus-vivendi/engine';

export const editor = {
  'editor.same-text': 'The same text that the forms edit; comments stay.',
  'editor.problems': {
    one: 'One problem in the text',
    other: '{count} problems in the text',
  },
  'editor.place': '{line}:{column}',
  'editor.error': 'Error',
  'editor.warning': 'Warning',
  'editor.find': 'Find',
  'editor.replace-with': 'Replace with',
  'editor.next': 'next',
  'editor.previous': 'previous',
  'editor.all': 'all',
  'editor.match-case': 'match case',
  'editor.regexp': 'pattern',
  'editor.by-word': 'whole words',
  'editor.replace': 'replace',
  'editor.replace-all': 'replace all',
  'editor.no-problems': 'No problems',
  'editor.diagnostics': 'Problems',
  'editor.completions': 'Suggestions',
  'editor.control-character': 'Invisible character',
} satisfies Readonly<Record<string, Message>>;
