import type { Message } from '@modus-vivendi/engine';
import type { require as en } from '../en/require.ts';

export const require: Readonly<Record<keyof typeof en, Message>> = {
  'require.lead':
    'اختر نتيجة ومن تُترك تفضيلاته مفتوحة: هنا ما ينبغي أن تكون عليه لكي تصمد النتيجة، وكم من كل ترتيبات الحالات الممكنة هي كذلك.',
  'require.asked': 'ما يُسأل عنه',
  'require.target': 'النتيجة المطلوبة',
  'require.open': 'من تُترك تفضيلاته مفتوحة',
  'require.open-hint': 'يحتفظ الآخرون بتفضيلاتهم كما هي في النموذج.',
  'require.senses': 'بأي معنى تصمد',
  'require.sense': '{meaning} ({concept})',
  'require.nothing-asked': 'اختر صاحب قرار واحداً على الأقل ومعنى واحداً على الأقل.',
  'require.csv-concept': 'الاختصار',
  'require.csv-all': 'كل الترتيبات',
  'require.conditions': 'الشروط بالكلمات',
  'require.no-likelihood':
    'الترتيب يضع الحالات كلها واحدة قبل الأخرى، بلا تساوٍ. والترتيبات تُعدّ ولا توزن: فعددها ليس احتمالاً.',
};
