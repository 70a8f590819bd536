import type { Message } from '@modus-vivendi/engine';
import type { overview as english } from '../en/overview.ts';

export const overview: Readonly<Record<keyof typeof english, Message>> = {
  'overview.holds': 'چه چیزی پابرجاست',
  'overview.why': 'چرا',
  'overview.changes': 'چه چیزی آن را تغییر می‌دهد',
  'overview.better': 'چه چیزی بهتر می‌بود',
  'overview.more': 'جزئیات',
  'overview.to-outcomes': 'همهٔ پیامدها',
  'overview.to-why': 'دلیل‌ها را بخوانید',
  'overview.to-compare': 'تغییری را بیازمایید',
  'overview.to-paths': 'راه رسیدن به آن',
};
