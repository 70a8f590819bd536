import type { Message } from '@modus-vivendi/engine';

export const overview = {
  'overview.holds': 'What holds',
  'overview.why': 'Why',
  'overview.changes': 'What would change it',
  'overview.better': 'What would be better',
  'overview.more': 'Details',
  'overview.to-outcomes': 'See every outcome',
  'overview.to-why': 'Read the reasons',
  'overview.to-compare': 'Try a change',
  'overview.to-paths': 'See the way there',
} satisfies Readonly<Record<string, Message>>;
