import type { Message } from '@modus-vivendi/engine';
import type { editor as english } from '../en/editor.ts';

export const editor: Readonly<Record<keyof typeof english, Message>> = {
  'editor.same-text': 'همان متنی است که فرم‌ها ویرایش می‌کنند؛ توضیح‌ها می‌مانند.',
  'editor.problems': {
    one: 'یک اشکال در متن',
    other: '{count} اشکال در متن',
  },
  'editor.place': '{line}:{column}',
  'editor.error': 'خطا',
  'editor.warning': 'هشدار',
  'editor.find': 'یافتن',
  'editor.replace-with': 'جایگزین با',
  'editor.next': 'بعدی',
  'editor.previous': 'قبلی',
  'editor.all': 'همه',
  'editor.match-case': 'تطبیق بزرگی و کوچکی حروف',
  'editor.regexp': 'الگو',
  'editor.by-word': 'واژهٔ کامل',
  'editor.replace': 'جایگزینی',
  'editor.replace-all': 'جایگزینی همه',
  'editor.no-problems': 'اشکالی نیست',
  'editor.diagnostics': 'اشکال‌ها',
  'editor.completions': 'پیشنهادها',
  'editor.control-character': 'نویسهٔ ناپیدا',
};
