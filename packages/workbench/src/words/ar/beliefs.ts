import type { Message } from '@modus-vivendi/engine';
import type { beliefs as english } from '../en/beliefs.ts';

export const beliefs: Readonly<Record<keyof typeof english, Message>> = {
  'beliefs.lead': 'ماذا يحدث حين يتصرّف كل طرف وفق صورته عن النزاع، ومن يتوقّعه، وما الذي يغيّره الإخبار.',
  'beliefs.concept': 'ما الذي يُعدّ صامداً',
  'beliefs.concept.nash': 'لا يكسب أحد إن تحرّك منفرداً (ناش)',
  'beliefs.concept.gmr': 'يُخشى كل ردّ (GMR)',
  'beliefs.concept.smr': 'يُخشى الردّ الذي لا مخرج بعده (SMR)',
  'beliefs.concept.seq': 'يُخشى الردّ ذو المصداقية (SEQ)',
  'beliefs.none': 'لم تُذكر أي معتقدات',
  'beliefs.none-hint':
    'يُفترض أن الجميع يرون النزاع كما في النموذج. اذكر ما يعتقده طرف ما في «النموذج» ثم «الصيغ الأخرى».',
  'beliefs.nothing': 'لا تصمد أي حالة، لا كما في النموذج ولا في نظر أحد.',
  'beliefs.more': 'وهناك ما يقال عن {count} من الحالات الأخرى؛ وأولاها في الجدول أدناه.',
  'beliefs.telling': 'ما الذي يغيّره الإخبار',
  'beliefs.telling-hint': 'يُصحَّح معتقد واحد لدى طرف واحد ويبقى كل ما عداه على حاله.',
  'beliefs.assumed':
    '«كما في النموذج» تعني: كما يفترض النموذج. لا شيء هنا يقول إن طرفاً مصيب أو مخطئ؛ بل ما يترتّب على أي افتراضات.',
  'beliefs.to-why': 'السبب، تحرّكاً بعد تحرّك',
  'beliefs.to-graph': 'عرضها في الرسم',
};
