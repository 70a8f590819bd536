import type { Message } from '@modus-vivendi/engine';
import type { overview as english } from '../en/overview.ts';

export const overview: Readonly<Record<keyof typeof english, Message>> = {
  'overview.holds': 'ما الذي يثبت',
  'overview.why': 'لماذا',
  'overview.changes': 'ما الذي قد يغيّره',
  'overview.better': 'ما الأفضل للجميع',
  'overview.more': 'التفاصيل',
  'overview.to-outcomes': 'كل النتائج',
  'overview.to-why': 'اقرأ الأسباب',
  'overview.to-compare': 'جرّب تغييراً',
  'overview.to-paths': 'كيف يمكن بلوغه',
};
