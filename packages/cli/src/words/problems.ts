/** What the checker finds wrong, in Arabic and Persian; in English the checker speaks for itself. */
import { type Code, describe, type Problem } from '@modus-vivendi/checker';
import { isolate, type Language, sayMessage } from '@modus-vivendi/engine';

type Sentences = Readonly<Record<Code, string>>;

const ar: Sentences = {
  aborted: 'أُوقف الفحص قبل أن يتمّ',
  'too-large': 'في النزاع أكثر من {limit} توليفة من المستويات، وهذا أكثر مما يستطيع الفاحص سرده',
  'unknown-preference': 'تفضيلات {by} غير معروفة في جزء منها؛ والفاحص لا يحكم إلا على التفضيلات المعروفة',
  'bad-model': 'تتعذّر قراءة النزاع نفسه: {problem}',
  malformed: 'المنتظر هنا: {expected}',
  'missing-field': 'الحقل {field} مفقود',
  'unknown-field': 'لا مكان للحقل {field} هنا',
  'unknown-state': '{state} ليس رقم حالة؛ عدد الحالات {count}',
  'unknown-decision-maker': '{by} ليس من صانعي القرار',
  'unknown-concept': 'لا يعرف الفاحص مفهوم الحل {concept}',
  'unknown-reach': 'لا مجموعة بلوغ باسم {reach} في الشهادة',
  repeated: 'ورد {item} مرتين',
  empty: 'القائمة فارغة، فلا شيء يثبت',
  'wrong-model': 'الشهادة عن نموذج آخر: بصمتها {found}، وبصمة هذا النموذج {expected}',
  'wrong-scenario': 'الشهادة عن السيناريو {found}، وهذا النزاع هو {expected}',
  'wrong-view': 'الشهادة عن المنظور {found}، وهذا النزاع هو {expected}',
  'not-askable': 'يحتاج {concept} إلى حالات معطاة بالخيارات، وليست كذلك هنا',
  'not-asked': '{item} ليس مما تقول الشهادة إنها تشمله',
  'repeated-verdict': 'الحكم على الحالة {state} لدى {by} بحسب {concept} وارد مرتين',
  'missing-verdict': 'الحكم على الحالة {state} لدى {by} بحسب {concept} مفقود',
  'not-an-improvement': 'الانتقال من {from} إلى {to} ليس مكسباً لدى {by}',
  'missing-improvement': 'مكسب {by} بالانتقال من {from} إلى {to} بلا ردّ',
  'wrong-answer': 'لا يجيز {concept} هذا النوع من الرد على مكسب',
  'path-length': 'في الرد {length} من التحرّكات، والمطلوب: {expected}',
  'path-mover': 'لا يجوز تحرّك {by} هنا: فإليه يوجَّه الرد، أو هو آخر من تحرّك',
  'not-a-move': 'لا تحرّك لدى {by} من {from} إلى {to}',
  'does-not-deter': '{to} مفضّلة لدى {by} على {from}، فلا يردع الرد',
  'wrong-counters': 'التحرّكات المضادة المسرودة ليست تماماً تحرّكات {by} من {from}',
  'counter-preferred': 'يمكن انتقال {by} بعد ذلك إلى {to}، وهي مفضّلة على {from}',
  'joint-movers': 'إلى {by} يوجَّه الرد، أو يتكرّر تحرّكه في التحرّك المشترك',
  'joint-state': 'ينتهي التحرّك المشترك عند {found}، لا عند {stated}',
  'wrong-reach': 'مجموعة البلوغ من نوع {steps} إزاء {against}، والمطلوب: {expected}',
  'reach-misses': 'تخلو مجموعة البلوغ من {to}، وإليها يمكن انتقال {by} من {from}',
  'reach-not-closed': 'في مجموعة البلوغ {from} وليس فيها {to}، وإليها يمكن انتقال {by} بعد ذلك',
  'broken-reach': 'رُفضت مجموعة البلوغ {reach}، فلا تثبت شيئاً',
  deterred: '{by} مردوع فعلاً: يستطيع الآخرون الرد ببلوغ {to}',
  'joint-deters': '{by} مردوع فعلاً: ينتهي تحرّك مشترك للآخرين عند {to}',
};

const fa: Sentences = {
  aborted: 'بررسی پیش از پایان متوقف شد',
  'too-large': 'مناقشه بیش از {limit} ترکیب از سطح‌ها دارد، بیش از آنچه بررسی‌کننده بتواند فهرست کند',
  'unknown-preference':
    'ترجیحات {by} تا اندازه‌ای نامعلوم است؛ بررسی‌کننده تنها دربارهٔ ترجیحات معلوم داوری می‌کند',
  'bad-model': 'خود مناقشه را نمی‌توان خواند: {problem}',
  malformed: 'آنچه اینجا باید باشد: {expected}',
  'missing-field': 'فیلد {field} نیست',
  'unknown-field': 'فیلد {field} اینجا جایی ندارد',
  'unknown-state': '{state} شمارهٔ هیچ وضعیتی نیست؛ شمار وضعیت‌ها {count} است',
  'unknown-decision-maker': '{by} تصمیم‌گیرنده نیست',
  'unknown-concept': 'بررسی‌کننده مفهوم حل {concept} را نمی‌شناسد',
  'unknown-reach': 'در گواهی مجموعهٔ دسترسی به نام {reach} نیست',
  repeated: '{item} دو بار آمده است',
  empty: 'فهرست تهی است و چیزی اثبات نمی‌شود',
  'wrong-model': 'گواهی دربارهٔ مدل دیگری است: اثر انگشت آن {found} است و از آنِ این مدل {expected}',
  'wrong-scenario': 'گواهی دربارهٔ سناریوی {found} است و این مناقشه {expected}',
  'wrong-view': 'گواهی دربارهٔ نگاه {found} است و این مناقشه {expected}',
  'not-askable': '{concept} به وضعیت‌هایی نیاز دارد که با گزینه‌ها داده شده باشند؛ اینجا چنین نیست',
  'not-asked': '{item} از آن‌هایی نیست که گواهی می‌گوید در بر می‌گیرد',
  'repeated-verdict': 'حکم وضعیت {state} برای {by} بر پایهٔ {concept} دو بار آمده است',
  'missing-verdict': 'حکم وضعیت {state} برای {by} بر پایهٔ {concept} نیست',
  'not-an-improvement': 'رفتن از {from} به {to} به سود {by} نیست',
  'missing-improvement': 'سود {by} از رفتن از {from} به {to} بی‌پاسخ مانده است',
  'wrong-answer': '{concept} چنین پاسخی به یک سود را روا نمی‌داند',
  'path-length': 'پاسخ {length} حرکت دارد؛ آنچه باید باشد: {expected}',
  'path-mover': '{by} اینجا نمی‌تواند حرکت کند: پاسخ به خود اوست، یا همین دم حرکت کرده است',
  'not-a-move': '{by} از {from} به {to} حرکتی ندارد',
  'does-not-deter': '{by} {to} را به {from} ترجیح می‌دهد و این پاسخ بازش نمی‌دارد',
  'wrong-counters': 'حرکت‌های بعدی فهرست‌شده درست همان حرکت‌های {by} از {from} نیست',
  'counter-preferred': '{by} می‌تواند از آنجا به {to} برود که آن را به {from} ترجیح می‌دهد',
  'joint-movers': 'پاسخ به خود {by} است، یا او در حرکت هم‌زمان دو بار حرکت می‌کند',
  'joint-state': 'حرکت هم‌زمان به {found} می‌انجامد، نه به {stated}',
  'wrong-reach': 'مجموعهٔ دسترسی از نوع {steps} در برابر {against} است؛ آنچه باید باشد: {expected}',
  'reach-misses': 'مجموعهٔ دسترسی {to} را ندارد، حال آن‌که {by} می‌تواند از {from} به آنجا برود',
  'reach-not-closed': 'مجموعهٔ دسترسی {from} را دارد و {to} را ندارد، حال آن‌که {by} می‌تواند سپس به آنجا برود',
  'broken-reach': 'مجموعهٔ دسترسی {reach} رد شده است و چیزی را اثبات نمی‌کند',
  deterred: '{by} به‌راستی بازداشته می‌شود: دیگران می‌توانند با رسیدن به {to} پاسخ دهند',
  'joint-deters': '{by} به‌راستی بازداشته می‌شود: حرکت هم‌زمان دیگران به {to} می‌انجامد',
};

/** The problem as a sentence, with its place in the certificate. */
export function sayProblem(language: Language, problem: Problem): string {
  if (language === 'en') return describe(problem);
  const sentence = sayMessage(language, { ar, fa }[language][problem.code], problem.detail);
  return problem.path === '' ? sentence : `${isolate(problem.path, language)}: ${sentence}`;
}
