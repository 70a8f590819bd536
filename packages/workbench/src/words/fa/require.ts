import type { Message } from '@modus-vivendi/engine';
import type { require as en } from '../en/require.ts';

export const require: Readonly<Record<keyof typeof en, Message>> = {
  'require.lead':
    'نتیجه‌ای را برگزینید و بگویید ترجیح‌های چه کسی باز باشد: این‌جا می‌بینید ترجیح‌ها باید چگونه باشند تا نتیجه پابرجا بماند، و از همهٔ ترتیب‌های ممکن وضعیت‌ها چند تا چنین‌اند.',
  'require.asked': 'چه پرسیده می‌شود',
  'require.target': 'نتیجهٔ دلخواه',
  'require.open': 'ترجیح‌های چه کسی باز است',
  'require.open-hint': 'ترجیح‌های دیگران همان می‌ماند که در مدل است.',
  'require.senses': 'به چه معنا پابرجا باشد',
  'require.sense': '{meaning} ({concept})',
  'require.nothing-asked': 'دست‌کم یک تصمیم‌گیرنده و یک معنا را برگزینید.',
  'require.csv-concept': 'کوته‌نوشت',
  'require.csv-all': 'همهٔ ترتیب‌ها',
  'require.conditions': 'شرط‌ها به زبان ساده',
  'require.no-likelihood':
    'هر ترتیب همهٔ وضعیت‌ها را، بی‌هیچ برابری، پشت سر هم می‌چیند. ترتیب‌ها شمرده می‌شوند، نه سنجیده: شمار آن‌ها احتمال نیست.',
};
