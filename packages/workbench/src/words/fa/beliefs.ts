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
  'beliefs.to-why': 'چرا، حرکت به حرکت',
  'beliefs.to-graph': 'نمایش در گراف',
};
