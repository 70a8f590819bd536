import type { Message } from '@modus-vivendi/engine';
import type { grounds as en } from '../en/grounds.ts';

export const grounds: Readonly<Record<keyof typeof en, Message>> = {
  'grounds.mark': 'این بر چه استوار است: {claims}؛ {unmarked}',
  'grounds.of': 'این بر چه استوار است: {name}',
  'grounds.claims': { one: '{count} ادعا', other: '{count} ادعا' },
  'grounds.unmarked': { one: '{count} جزء بی‌ادعا', other: '{count} جزء بی‌ادعا' },
  'grounds.claim': 'ادعای {number}، {claim}',
  'grounds.to-claim': 'ادعای {number}، {claim}: دیدن آن در شواهد',
  'grounds.without': {
    one: '{count} جزء ادعایی پشتوانه ندارد و فرضی نانوشته است: {elements}.',
    other: '{count} جزء ادعایی پشتوانه ندارند و فرض‌هایی نانوشته‌اند: {elements}.',
  },
  'grounds.to-unmarked': 'همهٔ فرض‌های نانوشته',
  'grounds.unknown': 'تا مدل ایرادی دارد، این را نمی‌توان گفت.',
  'grounds.more': 'تنها نخستین حرکت‌ها بررسی شد؛ ممکن است بیش از این باشد.',
  'grounds.keys': 'کلید Tab به ادعاها می‌برد و Escape این را می‌بندد.',
  'grounds.rating.solid': 'استوار',
  'grounds.rating.caveated': 'با ملاحظه',
  'grounds.rating.unsupported': 'بی‌پشتوانه',
  'grounds.reliability.A': 'منبع معتبر (A)',
  'grounds.reliability.B': 'منبع معمولاً معتبر (B)',
  'grounds.reliability.C': 'منبع نسبتاً معتبر (C)',
  'grounds.reliability.D': 'منبع معمولاً نامعتبر (D)',
  'grounds.reliability.E': 'منبع نامعتبر (E)',
  'grounds.reliability.F': 'اعتبار منبع را نمی‌توان سنجید (F)',
  'grounds.credibility.1': 'تأییدشده (۱)',
  'grounds.credibility.2': 'احتمالاً درست (۲)',
  'grounds.credibility.3': 'شاید درست (۳)',
  'grounds.credibility.4': 'تردیدآمیز (۴)',
  'grounds.credibility.5': 'بعید (۵)',
  'grounds.credibility.6': 'درستی آن را نمی‌توان سنجید (۶)',
};
