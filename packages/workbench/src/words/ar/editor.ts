import type { Message } from '@modus-vivendi/engine';
import type { editor as english } from '../en/editor.ts';

export const editor: Readonly<Record<keyof typeof english, Message>> = {
  'editor.same-text': 'هو النص نفسه الذي تحرره النماذج؛ وتبقى التعليقات.',
  'editor.problems': {
    one: 'مشكلة واحدة في النص',
    two: 'مشكلتان في النص',
    few: '{count} مشكلات في النص',
    many: '{count} مشكلة في النص',
    other: '{count} مشكلة في النص',
  },
  'editor.place': '{line}:{column}',
  'editor.error': 'خطأ',
  'editor.warning': 'تنبيه',
  'editor.find': 'بحث',
  'editor.replace-with': 'استبدال بـ',
  'editor.next': 'التالي',
  'editor.previous': 'السابق',
  'editor.all': 'الكل',
  'editor.match-case': 'مطابقة حالة الأحرف',
  'editor.regexp': 'نمط',
  'editor.by-word': 'كلمات كاملة',
  'editor.replace': 'استبدال',
  'editor.replace-all': 'استبدال الكل',
  'editor.no-problems': 'لا مشكلات',
  'editor.diagnostics': 'المشكلات',
  'editor.completions': 'اقتراحات',
  'editor.control-character': 'حرف غير مرئي',
};
