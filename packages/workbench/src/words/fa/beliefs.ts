import type { Message } from '@modus-vivendi/engine';
import type { beliefs as english } from '../en/beliefs.ts';

export const beliefs: Readonly<Record<keyof typeof english, Message>> = {
  'beliefs.lead':
    'وقتی هر طرف بر پایهٔ تصویر خود از مناقشه عمل کند چه روی می‌دهد، چه کسی آن را پیش‌بینی می‌کند، و گفتن چه چیزی را دگرگون می‌کند.',
  'beliefs.concept': 'چه چیزی پابرجا به شمار می‌آید',
  'beliefs.concept.nash': 'هیچ‌کس با حرکت یک‌جانبه سود نمی‌برد (نَش)',
  'beliefs.concept.gmr': 'از هر پاسخی می‌ترسند (GMR)',
  'beliefs.concept.smr': 'از پاسخ بی راه گریز می‌ترسند (SMR)',
  'beliefs.concept.seq': 'از پاسخ معتبر می‌ترسند (SEQ)',
  'beliefs.none': 'هیچ باوری بیان نشده است',
  'beliefs.none-hint':
    'فرض بر این است که همه مناقشه را چنان‌که مدل شده می‌بینند. باورهای هر طرف را در «مدل»، «نسخه‌های دیگر» بیان کنید.',
  'beliefs.nothing': 'هیچ وضعیتی، چه چنان‌که مدل شده و چه در چشم کسی، پابرجا نیست.',
  'beliefs.more': 'دربارهٔ {count} وضعیت دیگر هم گفتنی هست؛ نخستین آن‌ها در جدول زیر است.',
  'beliefs.telling': 'گفتن چه چیزی را دگرگون می‌کند',
  'beliefs.telling-hint': 'یک باورِ یک طرف درست شود و همه‌چیز دیگر همان بماند.',
  'beliefs.assumed':
    '«چنان‌که مدل شده» یعنی: چنان‌که مدل فرض می‌کند. هیچ‌چیز در این‌جا نمی‌گوید که طرفی حق دارد یا اشتباه می‌کند؛ می‌گوید از کدام فرض‌ها چه برمی‌آید.',
  'beliefs.signals': 'حرکت\u200cها چه می\u200cگویند',
  'beliefs.signals-hint':
    'از گونه\u200cهایی که طرفی شاید به آن\u200cها باور داشته باشد، کدام\u200cها به این حرکت دست می\u200cزنند و پس از دیدن آن به کدام\u200cها هنوز می\u200cتوان باور داشت.',
  'beliefs.versions': 'اگر تنها باورها جور دیگری بود',
  'beliefs.versions-hint': 'خود مناقشه همان است؛ تنها باور کسی دربارهٔ آن فرق می\u200cکند.',
  'beliefs.views': 'کنار هم',
  'beliefs.views-hint':
    'مناقشه چنان که مدل شده و چنان که دیده می\u200cشود. رتبه\u200cها از ۱، بهترین، شمرده می\u200cشود؛ آنچه با مدل فرق دارد پررنگ و زیرخط\u200cدار است.',
  'beliefs.views-first': 'در کنارش',
  'beliefs.views-second': 'و',
  'beliefs.views-none': 'هیچ چیز دیگر',
  'beliefs.views-table': 'نگاه\u200cها، وضعیت به وضعیت',
  'beliefs.views-state': 'وضعیت',
  'beliefs.views-modeled': 'چنان که مدل شده',
  'beliefs.views-held': ' در {held} وضعیت از {of}',
  'beliefs.views-rank': 'رتبه برای {by}',
  'beliefs.views-holds': 'پابرجاست',
  'beliefs.views-yes': 'بله',
  'beliefs.views-no': 'نه',
  'beliefs.views-impossible': 'از این دید ممکن نیست',
  'beliefs.views-unseen': 'چنان که هست دیده نمی\u200cشود',
  'beliefs.views-not-held': 'اینجا این باور نیست',
  'beliefs.views-more': '{count} وضعیت دیگر هم برای مقایسه هست.',
  'beliefs.to-why': 'چرا، حرکت به حرکت',
  'beliefs.to-graph': 'نمایش در گراف',
};
