/**
 * The engine's messages in Persian as written in Iran. Isolates (\u2066 … \u2069) stand only around left-to-right pieces that would
 * otherwise be reordered. A count of zero takes the form `one` in Persian, so no form for one leaves the number out where zero can occur.
 */
import type { Message, MessageId } from './en.ts';

export const fa: Readonly<Record<MessageId, Message>> = {
  // What can be wrong with a model
  'diagnostic.yaml': 'فایل به صورت YAML خوانده نمی‌شود: {detail}',
  'diagnostic.yaml-version': 'تنها YAML 1.2 خوانده می‌شود',
  'diagnostic.yaml-directive': 'سطری که با نشانهٔ % آغاز شود اینجا معنایی ندارد',
  'diagnostic.yaml-documents': 'در هر فایل یک مدل جا دارد؛ سند دومی از اینجا آغاز می‌شود',
  'diagnostic.yaml-tab': 'تورفتگی را با جهش (tab) نمی‌توان ساخت؛ فاصله بگذارید',
  'diagnostic.file-too-large': 'فایل از {limit} مگابایت بزرگ‌تر است',
  'diagnostic.too-deep': 'تودرتویی از {limit} لایه بیشتر است',
  'diagnostic.too-many-nodes': 'فایل، اگر نام‌های مستعارش به طور کامل نوشته شود، بیش از {limit} درایه دارد',
  'diagnostic.empty-file': 'در فایل مدلی نیست',
  'diagnostic.not-text': 'این فایل متنی نیست: نویسهٔ کنترلی {name} در آن هست',
  'diagnostic.unpaired-surrogate': 'اینجا نیمی از یک نویسه آمده است ({name})',
  'diagnostic.bidi-control': 'اینجا نویسه‌ای نادیدنی هست که ترتیب نمایش متن را تغییر می‌دهد ({name})',
  'diagnostic.tag': 'برچسب {tag} اینجا معنایی ندارد',
  'diagnostic.bad-key': 'کلید باید واژه‌ای ساده باشد',
  'diagnostic.duplicate-key': '{key} دو بار نوشته شده است',
  'diagnostic.bad-alias': '{alias} به چیزی ارجاع نمی‌دهد یا به خودش ارجاع می‌دهد',
  'diagnostic.not-a-model': 'مدل از بخش‌هایی مانند title، decision-makers و preferences ساخته می‌شود',
  'diagnostic.unknown-key': '{key} اینجا کلید شناخته‌شده‌ای نیست',
  'diagnostic.reserved-key': '{key} برای نسخه‌های بعدی برنامه کنار گذاشته شده و هنوز خوانده نمی‌شود',
  'diagnostic.missing-key': '{key} نیامده است',
  'diagnostic.missing-value': 'اینجا چیزی نوشته نشده است',
  'diagnostic.expected-value': 'اینجا باید یک مقدار بیاید',
  'diagnostic.expected-list': 'اینجا باید یک فهرست بیاید',
  'diagnostic.expected-map': 'اینجا باید درایه‌هایی به شکل «key: value» بیاید',
  'diagnostic.expected-value-or-list': 'اینجا باید یک مقدار یا یک فهرست بیاید',
  'diagnostic.expected-value-or-map': 'اینجا باید یک مقدار یا درایه‌هایی به شکل «key: value» بیاید',
  'diagnostic.expected-list-or-map': 'اینجا باید یک فهرست یا درایه‌هایی به شکل «key: value» بیاید',
  'diagnostic.bad-id': '{name} نمی‌تواند شناسه باشد',
  'diagnostic.bad-language': '{name} کد زبان نیست؛ کد زبان مانند en، ar یا fa است',
  'diagnostic.keyword-as-id': '{name} از واژه‌های زبان عبارت‌هاست و نمی‌تواند شناسه باشد',
  'diagnostic.not-one-of': '{found} هیچ‌یک از این‌ها نیست: {names}',
  'diagnostic.not-a-number': 'باید عددی صحیح بیاید، اما {found} آمده است',
  'diagnostic.not-a-decimal': 'باید عددی با حداکثر ۱۲ رقم اعشار بیاید، اما {found} آمده است',
  'diagnostic.two-levels': 'هر گزینه دست‌کم دو سطح دارد',
  'diagnostic.empty-list': 'فهرست خالی است',
  'diagnostic.name-taken': '{name} شناسهٔ چیز دیگری است',
  'diagnostic.no-states': 'مناقشه‌ای که با وضعیت‌ها داده می‌شود به وضعیت نیاز دارد',
  'diagnostic.no-decision-makers': 'مناقشه به تصمیم‌گیرنده نیاز دارد',
  'diagnostic.missing-options': '{name} گزینه‌ای ندارد',
  'diagnostic.no-options': '{name} گزینه‌ای ندارد و حرکتی نمی‌تواند بکند',
  'diagnostic.moves-in-option-form':
    'حرکت‌ها تنها در مناقشه‌ای فهرست می‌شوند که با وضعیت‌ها داده شده باشد؛ اینجا حرکت‌ها از گزینه‌ها به دست می‌آیند',
  'diagnostic.options-in-graph-form': 'مناقشه‌ای که با وضعیت‌ها داده شود حرکت دارد، نه گزینه',
  'diagnostic.section-in-graph-form': '{key} در مناقشه‌ای که با وضعیت‌ها داده شود جایی ندارد',
  'diagnostic.weights-in-graph-form':
    'وزن‌ها به گزینه نیاز دارند و مناقشه‌ای که با وضعیت‌ها داده شود گزینه ندارد',
  'diagnostic.bad-level': '{level} نمی‌تواند شناسهٔ سطح باشد',
  'diagnostic.duplicate-level': 'سطح {level} دو بار آمده است',
  'diagnostic.arc-syntax': 'حرکت را «a -> b» یا «a <-> b» می‌نویسند، نه {found}',
  'diagnostic.arc-loop': 'حرکت به وضعیتی دیگر می‌رسد، نه به همان وضعیت',
  'diagnostic.rule-kind':
    'هر قاعده درست یکی از این‌ها را دارد: never, if … then, at-most-one, at-least-one, exactly-one',
  'diagnostic.if-needs-then': '«if» و «then» با هم می‌آیند',
  'diagnostic.duplicate-rule': 'قاعدهٔ {name} دو بار نوشته شده است',
  'diagnostic.unknown-rule': 'قاعده‌ای به نام {name} نیست که کنار گذاشته شود',
  'diagnostic.circular-definition': '{name} به کمک خودش تعریف شده است',
  'diagnostic.definition-too-large':
    '{name}، اگر به طور کامل نوشته شود، بیش از {limit} جمله دارد یا بیش از اندازه تودرتوست',
  'diagnostic.expression-too-large':
    'عبارت، اگر نام‌هایش به طور کامل نوشته شود، بیش از {limit} جمله دارد یا بیش از اندازه تودرتوست',
  'diagnostic.no-feasible-state': 'قاعده‌ها هیچ وضعیت شدنی‌ای باقی نمی‌گذارند',
  'diagnostic.coalesce-overlap': {
    one: 'یک ترکیب به دو وضعیت ادغام‌شده تعلق دارد',
    other: '{count} ترکیب به دو وضعیت ادغام‌شده تعلق دارند',
  },
  'diagnostic.coalesce-nothing': 'هیچ وضعیت شدنی‌ای به {name} تعلق ندارد',
  'diagnostic.coalesced-differ': 'این میان اعضای یک وضعیت ادغام‌شده فرق می‌گذارد',
  'diagnostic.decorated-expression': '{mark} از نشانه‌های YAML است، نه بخشی از عبارت',
  'diagnostic.empty-expression': 'عبارت نیامده است',
  'diagnostic.expression-too-long': 'عبارت از {limit} نویسه بلندتر است',
  'diagnostic.expression-too-deep': 'تودرتویی عبارت از {limit} لایه بیشتر است',
  'diagnostic.expected-operand': 'باید گزینه‌ای، پیامدی یا «not» بیاید، اما {found} آمده است',
  'diagnostic.expected-operand-end': 'عبارت در جایی پایان یافته که باید گزینه یا پیامدی بیاید',
  'diagnostic.expected-operator': 'باید «and»، «or»، «if» یا پایان عبارت بیاید، اما {found} آمده است',
  'diagnostic.expected-then': '«if» در آغاز عبارت به «then» نیاز دارد',
  'diagnostic.expected-parenthesis': 'پرانتز بسته نیامده است',
  'diagnostic.unexpected-parenthesis': 'این پرانتز چیزی را نمی‌بندد',
  'diagnostic.expected-level': 'پس از «=» یکی از سطح‌های {option} می‌آید',
  'diagnostic.strange-character': '{found} در عبارت معنایی ندارد',
  'diagnostic.leading-zero': '{number} عددی نیست که ساده نوشته شده باشد',
  'diagnostic.option-number': 'گزینه‌ای با شمارهٔ {number} نیست؛ شمار گزینه‌ها {count} است',
  'diagnostic.unknown-name': 'چیزی به نام {name} نیست',
  'diagnostic.unknown-level': '{option} سطحی به نام {level} ندارد',
  'diagnostic.pattern-length': 'الگو {places} خانه دارد، اما شمار گزینه‌ها {options} است',
  'diagnostic.pattern-levels': 'الگو برای گزینه‌های دوسطحی است؛ {option} سطح‌های بیشتری دارد',
  'diagnostic.ranking-syntax':
    'رتبه‌بندی را چنین می‌نویسند: «\u20662 > {4, 6} > 1 >> 5\u2069»؛ {found} اینجا نمی‌گنجد',
  'diagnostic.ranking-unfinished': 'رتبه‌بندی ناتمام مانده است',
  'diagnostic.ranking-repeats': 'وضعیت {state} دو بار رتبه‌بندی شده است',
  'diagnostic.ranking-misses': {
    one: 'یک وضعیت در رتبه‌بندی نیامده است: {states}',
    other: '{count} وضعیت در رتبه‌بندی نیامده است: {states}',
  },
  'diagnostic.numbers-need-states': 'وضعیت‌ها بیش از آن‌اند که شماره بخورند',
  'diagnostic.state-number': 'وضعیتی با شمارهٔ {number} نیست؛ وضعیت‌ها از ۱ تا {states} شماره خورده‌اند',
  'diagnostic.unknown-state': 'وضعیتی به نام {name} نیست',
  'diagnostic.infeasible-state': 'وضعیت {state} شدنی نیست',
  'diagnostic.ambiguous-state': '{state} بر بیش از یک وضعیت راست می‌آید',
  'diagnostic.unknown-option': 'گزینه‌ای به نام {name} نیست',
  'diagnostic.taken-in-graph-form':
    'در مناقشه‌ای که با وضعیت‌ها داده شود، وضعیت را با کلید یا شماره‌اش می‌نویسند',
  'diagnostic.option-twice': '{option} در یک وضعیت دو بار آمده است',
  'diagnostic.level-needed': '{option} چند سطح دارد: یکی را مشخص کنید',
  'diagnostic.unknown-decision-maker': 'تصمیم‌گیرنده‌ای به نام {name} نیست',
  'diagnostic.missing-preferences': 'ترجیحات {name} نیامده است',
  'diagnostic.preference-kind': '{name} درست به یکی از این‌ها نیاز دارد: priorities, weights, ranking',
  'diagnostic.statement-kind': 'هر اولویت درست یکی از این‌ها را دارد: statement, either-order',
  'diagnostic.vital-prefix': 'گزاره‌های حیاتی پیش از همهٔ گزاره‌های دیگر می‌آیند',
  'diagnostic.idle-statement': '«{statement}» در همهٔ وضعیت‌های شدنی یکسان است و چیزی را تعیین نمی‌کند',
  'diagnostic.unknown-claim': 'ادعایی به نام {name} نیست',
  'diagnostic.unknown-source': 'منبعی به نام {name} نیست',
  'diagnostic.unused-claim': 'هیچ چیز بر ادعای {name} استوار نیست',
  'diagnostic.scenario-is-base': '{name} نام مدل پایه بر محور {axis} است',
  'diagnostic.unnamed-axis': 'محور {name} اعلام نشده است',
  'diagnostic.probability': 'احتمال عددی میان ۰ و ۱ است، نه {found}',
  'diagnostic.unknown-scenario': 'سناریویی به نام {name} نیست',
  'diagnostic.unknown-concept': 'مفهوم حلی به نام {name} نیست',
  'diagnostic.stable-needs-by': '«stable» به «by» نیاز دارد: تصمیم‌گیرنده‌ای که وضعیت‌های پایدارش فهرست می‌شود',
  'diagnostic.equilibria-without-by': '«equilibria» به همه مربوط است؛ با «by» بنویسید «stable»',
  'diagnostic.belief-of-itself': 'آنچه {name} می‌بیند همان است که باور پیرامون این می‌گوید',
  'diagnostic.never-held': 'این در هیچ وضعیتی برقرار نیست، پس هیچ‌کس هرگز این باور را ندارد: {when}',
  'diagnostic.more-problems': 'مشکل‌ها بیش از این‌هاست که فهرست شده است',
  'diagnostic.expectation-mixed': '{first} و {second} در یک انتظار با هم نمی‌آیند',
  'diagnostic.coalition-missing':
    '{concept} دربارهٔ ائتلاف‌هاست: با «coalition» بگویید کدام، یا بنویسید «coalition: all»',
  'diagnostic.empty-expectation': 'این انتظار چیزی را انتظار ندارد',
  'diagnostic.coalition-repeats': 'در هر ائتلاف نام هر عضو یک بار می‌آید',

  // What would mend it
  'mend.did-you-mean': 'آیا منظورتان {name} است؟',
  'mend.one-of': 'شناخته‌شده‌ها در اینجا: {names}',
  'mend.start-new': 'با این فرمان آغاز کنید: modus new NAME',
  'mend.quote-it': 'اگر رتبه‌بندی یا عبارت است، آن را درون نشان نقل‌قول بگذارید',
  'mend.check-indentation': 'تورفتگی و دونقطه‌های این سطر و سطر پیش از آن را بررسی کنید',
  'mend.remove-line': 'سطر را حذف کنید',
  'mend.remove-character': 'نویسه را حذف کنید',
  'mend.remove-tag': 'برچسب را حذف کنید',
  'mend.plain-key': 'کلید را به صورت واژه‌ای ساده بنویسید',
  'mend.remove-or-rename': 'یکی را حذف کنید یا نام دیگری به آن بدهید',
  'mend.write-it-out': 'مقدار را به طور کامل بنویسید',
  'mend.id-rule':
    'شناسه از حروف کوچک لاتین و رقم‌هایی ساخته می‌شود که با خط تیره‌های تکی به هم پیوسته‌اند و با حرف آغاز می‌شود',
  'mend.remove-for-now': 'فعلاً آن را حذف کنید',
  'mend.write-empty-options': 'اگر کاری از آن برنمی‌آید، بنویسید: \u2066options: {}\u2069',
  'mend.write-not-or-quote': 'بنویسید «not» یا عبارت را درون نشان نقل‌قول بگذارید',
  'mend.plain-number': 'شمارهٔ گزینه را بدون صفر در آغاز آن بنویسید',
  'mend.relax-a-rule': 'قاعده‌ای را سبک‌تر کنید یا کنار بگذارید',
  'mend.coalesce-less': 'وضعیت‌های کمتری را ادغام کنید یا گزاره را تغییر دهید',
  'mend.broken-rule': 'این قاعده را نقض می‌کند: {rule}',
  'mend.hidden-option': 'گزینهٔ {option} از این نگاه شناخته نیست',
  'mend.write-what-is-taken': 'وضعیت را به صورت فهرست گزینه‌های برگزیده بنویسید',
  'mend.use-priorities': 'به جای رتبه‌بندی اولویت‌ها (priorities) را به کار ببرید',
  'mend.how-to-write-a-state':
    'شماره‌اش، کلیدش، الگویی مانند \u2066YN-\u2069 یا فهرست گزینه‌های برگزیده را بنویسید',
  'mend.write-preferences':
    'زیر preferences اولویت‌ها، وزن‌ها یا رتبه‌بندی را بنویسید؛ «\u2066priorities: []\u2069» یعنی همه یکسان‌اند',
  'mend.move-vital-up': 'آن را به پیش از نخستین گزارهٔ غیرحیاتی ببرید',
  'mend.attach-claim': 'آن را با «claims» به عنصری پیوند دهید یا با «context: true» نشان‌دار کنید',
  'mend.relax-when': 'چیزی بنویسید که در وضعیتی برقرار باشد، یا \u2066when\u2069 را بردارید',
  'mend.write-in-belief': 'آن را همان‌جا بنویسید',
  'mend.declare-axis': 'آن را زیر «axes» اعلام کنید، همراه با نام مدل پایه بر آن',

  // What cannot be answered
  'refusal.cancelled': 'پیش از کامل شدن پاسخ لغو شد',
  'refusal.too-many-options': 'با {options} گزینه، ترکیب‌ها بیش از آن‌اند که شماره بخورند',
  'refusal.too-many-states': 'وضعیت‌های شدنی از {limit} بیشترند و نمی‌توان فهرستشان کرد',
  'refusal.search-too-long':
    'یافتن وضعیت‌های شدنی از میان ترکیب‌های {options} گزینه بسیار طول می‌کشد؛ قاعده‌هایی بیفزایید که ترکیب‌های بیشتری را کنار بگذارد، یا گزینه‌هایی را حذف کنید',
  'refusal.too-many-one-way': 'یکی از تصمیم‌گیرنده‌ها بیش از {limit} گام برگشت‌ناپذیر یا گونهٔ حرکت ممنوع دارد',
  'refusal.unknown-preference':
    'بخشی از ترجیحات نامعلوم است و این پرسش پاسخ یگانه‌ای ندارد؛ آن را به صورت nash:a … seq:d بپرسید',
  'refusal.joint-needs-options':
    'حرکت‌های هم‌زمان به گزینه نیاز دارند و به یک ترکیب از آن‌ها برای هر وضعیت؛ این مناقشه با وضعیت‌ها داده شده یا وضعیت ادغام‌شده دارد',
  'refusal.no-strength':
    'اینجا هیچ‌کس وضعیتی را بسیار بهتر از دیگری نمی‌داند؛ گزاره‌ها را vital نشان کنید، یا گام‌های بلند رتبه‌بندی را با \u2066>>\u2069',
  'refusal.weak-not-holding':
    '{concept} می‌گوید پایداری یک وضعیت از چه گونه است، نه این که پابرجاست؛ بدون \u2066-weak\u2069 بپرسید',
  'refusal.coalitions-too-large':
    'به پرسش‌های ائتلاف تا {states} وضعیت و {members} تصمیم‌گیرنده پاسخ داده می‌شود',
  'refusal.relations-too-large':
    'ترجیح ناشناخته و نگرش‌ها تا {limit} وضعیت پاسخ داده می‌شود؛ این مدل بیش از آن دارد',
  'refusal.no-attitudes': 'این مدل هیچ نگرشی از تصمیم‌گیرندگان به یکدیگر بیان نمی‌کند',
  'refusal.not-merged':
    '{concept} از بازیکنان یکی‌شده پرسیده نمی‌شود؛ Nash و GMR و SMR و SEQ و SSEQ پرسیده می‌شوند',
  'refusal.needs-coalition':
    '{concept} دربارهٔ یک ائتلاف پرسیده می‌شود: \u2066analyze FILE --coalition a,b\u2069',
  'refusal.unknown-concept': 'مفهوم حلی به نام {name} نیست (شناخته‌شده‌ها: {names})',
  'refusal.unknown-evidence': '{name} نه منبع است، نه ادعا و نه نشانی یک جزء (منبع‌ها و ادعاها: {names})',
  'refusal.misspelt-evidence': '{name} نه منبع است، نه ادعا و نه نشانی یک جزء؛ منظورتان {meant} بود؟',
  'refusal.cannot-fall': '{name} فروافتادنی نیست: تصمیم‌گیرندگان، محورها و نام‌های وضعیت‌ها داده شده‌اند',
  'refusal.withdrawn-scenario': '{name} از مقایسه بیرون می‌رود: هر چه پشتوانهٔ آن بود پس گرفته شده است',
  'refusal.unknown-scenario': 'سناریویی به نام {name} نیست (شناخته‌شده‌ها: {names})',
  'refusal.same-axis': '{first} و {second} با هم جمع نمی‌شوند: هر دو مقدارهایی بر محور {axis} هستند',
  'refusal.unknown-view': 'تصمیم‌گیرنده‌ای به نام {name} نیست که بتوان از نگاه او دید (شناخته‌شده‌ها: {names})',
  'refusal.unreadable-text': 'متن به صورت YAML خوانده نمی‌شود؛ نخست آن را درست کنید',
  'refusal.not-editable': 'آنچه در {path} آمده بدون تغییر چیزی دیگر تغییرپذیر نیست',
  'refusal.unreadable-value': '{value} را نمی‌توان به عنوان مقدار {path} خواند',
  'refusal.unknown-path': 'در {path} چیزی نیست که تغییر کند',
  'refusal.name-taken': 'نام {name} پیش‌تر به کار رفته است',
  'refusal.would-break': 'با این تغییر خطایی در مدل پدید می‌آید که اکنون ندارد',
  'refusal.graph-form': 'این مناقشه با وضعیت‌ها و حرکت‌ها داده شده و گزینه‌ای ندارد که تغییر کند',
  'refusal.not-exact': 'آنچه {by} ترجیح می‌دهد به این شکل نوشته نمی‌شود مگر آنکه چیزی از آن از دست برود',
  'refusal.mend-first': 'مدل خطا دارد؛ نخست آن‌ها را درست کنید تا با این تغییر چیزی از دست نرود',
  'refusal.unreadable-expression': '{value} گزاره‌ای دربارهٔ وضعیتی از این مدل نیست',
  'refusal.axis-in-use': 'سناریوهایی بر محور {name} هستند؛ نخست جابه‌جا یا حذفشان کنید',
  'refusal.no-status-quo': 'مدل وضع موجود را مشخص نکرده است؛ بگویید از کجا آغاز شود',
  'refusal.wrong-engine': 'موتوری که به این مدل پاسخ می‌دهد {engine} است، نه {wanted}',
  'refusal.certify-too-many':
    'شمار وضعیت‌ها {states} است؛ اگر بیش از {limit} باشد، وضعیت‌های دلخواه را با \u2066--state\u2069 مشخص کنید',
  'refusal.two-only':
    'دوراندیشی در اینجا برای دو تصمیم‌گیرنده تعریف شده است: برای بیش از دو، تعریف‌های منتشرشده محل اختلاف است',
  'refusal.foresight-too-many':
    'انتظارها در همهٔ وضعیت‌ها تا تکرار دنبال می‌شود: شمار وضعیت‌ها {states} است و حد مجاز {limit}',
  'refusal.requirement-too-large':
    'شرط بیش از آن درهم‌تنیده است که بتوان شمرد: نوشتنش بیش از {count} گام می‌خواهد',
  'refusal.orders-too-many':
    'باید همهٔ ترتیب‌های {states} وضعیت را برای یک تصمیم‌گیرنده از نظر گذراند و حد مجاز {most} است',
  'refusal.combinations-too-many': 'باید {count} ترکیب از ترجیح‌ها را از نظر گذراند و حد مجاز {most} است',
  'refusal.foresight-too-long': 'انتظارها با {limit} حرکت پیش‌بینی هنوز به تکرار نرسیده است',

  // Names of things
  'concept.nash': 'هیچ‌کس با حرکت یک‌جانبه سود نمی‌برد',
  'concept.gmr': 'دیگران می‌توانند هر سودی را، به هر بهایی برای خود، خنثی کنند',
  'concept.smr': 'دیگران می‌توانند هر سودی را خنثی کنند و پس از آن راه گریزی نیست',
  'concept.seq': 'هر سودی با پاسخی معتبر روبه‌رو می‌شود',
  'concept.sseq': 'هر سودی با پاسخی معتبر روبه‌رو می‌شود و پس از آن راه گریزی نیست',
  'concept.sim': 'حرکت هم‌زمان دیگران می‌تواند هر سودی را بر باد دهد',
  'concept.seq-sim': 'هر سودی با پاسخی معتبر روبه‌رو می‌شود یا با سودی دیگر برخورد می‌کند',
  'concept.smr-sim': 'هر سودی را می‌توان برای همیشه خنثی کرد، یا آن سود با سودی دیگر برخورد می‌کند',
  'concept.gmr-strong':
    'هر سودی را دیگران می‌توانند، به هر بهایی برای خود، با چیزی بسیار بدتر برای سودبرنده پاسخ دهند',
  'concept.smr-strong':
    'هر سودی را دیگران می‌توانند با چیزی بسیار بدتر برای سودبرنده پاسخ دهند و پس از آن راه گریزی نیست',
  'concept.seq-strong': 'هر سودی با پاسخی معتبر روبه‌رو می‌شود که برای سودبرنده بسیار بدتر است',
  'concept.gmr-weak':
    'دیگران می‌توانند هر سودی را خنثی کنند، اما برای هر تصمیم‌گیرنده نه همه را با چیزی بسیار بدتر',
  'concept.smr-weak':
    'هر سودی را می‌توان برای همیشه خنثی کرد، اما برای هر تصمیم‌گیرنده نه همه را با چیزی بسیار بدتر',
  'concept.seq-weak':
    'هر سودی با پاسخی معتبر روبه‌رو می‌شود، اما برای هر تصمیم‌گیرنده نه همه با چیزی بسیار بدتر',
  'concept.nm': 'دو طرف هر اندازه هم دور را ببینند، هیچ‌کس از حرکت انتظار سود ندارد',
  'concept.lm': {
    one: 'با دیدن یک حرکت جلوتر، هیچ‌کس از حرکت انتظار سود ندارد',
    other: 'با دیدن {count} حرکت جلوتر، هیچ‌کس از حرکت انتظار سود ندارد',
  },
  'concept.maximin': {
    one: 'با دیدن یک حرکت جلوتر، سود حرکت برای هیچ‌کس تضمینی نیست',
    other: 'با دیدن {count} حرکت جلوتر و انتظار بدترین‌ها، سود حرکت برای هیچ‌کس تضمینی نیست',
  },
  'concept.rnash': 'هیچ‌کس حرکتی ندارد که با نگرش‌هایش سازگار باشد',
  'concept.rgmr': 'هر حرکتِ سازگار با نگرش‌های یکی را دیگران، به داوری همان نگرش‌ها، می‌توانند خنثی کنند',
  'concept.rsmr': 'هر حرکتِ سازگار با نگرش‌های یکی را دیگران می‌توانند خنثی کنند و راه گریزی نمی‌ماند',
  'concept.rseq': 'هر حرکتِ سازگار با نگرش‌های یکی با پاسخی سازگار با نگرش‌های دیگران روبه‌رو و خنثی می‌شود',
  'concept.extension.a': '{meaning}، با این فرض که ناشناخته وسوسه می‌کند و بازنمی‌دارد',
  'concept.extension.b': '{meaning}، با این فرض که ناشناخته نه وسوسه می‌کند و نه بازمی‌دارد',
  'concept.extension.c': '{meaning}، با این فرض که ناشناخته هم وسوسه می‌کند و هم بازمی‌دارد',
  'concept.extension.d': '{meaning}، با این فرض که ناشناخته بازمی‌دارد و وسوسه نمی‌کند',
  'concept-short.rnash': 'RNash',
  'concept-short.rgmr': 'RGMR',
  'concept-short.rsmr': 'RSMR',
  'concept-short.rseq': 'RSEQ',
  'concept-short.extended': '{concept} ({extension})',
  'concept-short.nash': 'نَش',
  'concept-short.gmr': 'GMR',
  'concept-short.smr': 'SMR',
  'concept-short.seq': 'SEQ',
  'concept-short.sseq': 'SSEQ',
  'concept-short.sim': 'SIM',
  'concept-short.seq-sim': 'SEQ+SIM',
  'concept-short.smr-sim': 'SMR+SIM',
  'concept-short.gmr-strong': 'GMR قوی',
  'concept-short.smr-strong': 'SMR قوی',
  'concept-short.seq-strong': 'SEQ قوی',
  'concept-short.gmr-weak': 'GMR ضعیف',
  'concept-short.smr-weak': 'SMR ضعیف',
  'concept-short.seq-weak': 'SEQ ضعیف',
  'concept-short.nm': 'NM',
  'concept-short.lm': 'LM {count}',
  'concept-short.maximin': 'Maximin {count}',
  'state.numbered': 'وضعیت {number}',
  'state.named': '«{name}» ({number})',
  'state.taken': '[{taken}] ({number})',
  'state.nothing-taken': '[هیچ گزینه‌ای برگزیده نشده] ({number})',
  'column.stable-under': '{by}: پایدار بر پایهٔ',
  'column.stable-for-all': 'تعادل بر پایهٔ',
  'column.value-on': '{axis}',
  'column.where': 'کجا',
  'table.views': 'مناقشه از نگاه {holder}',
  'table.as-modeled': 'مناقشه چنان‌که در مدل آمده',
  'table.options': 'گزینه‌ها',
  'table.named': 'وضعیت‌های نام‌دار',
  'value.followed': 'از هر نسخه، {count} تعادل نخست بر پایهٔ هر مفهوم دنبال می‌شود.',
  'value.counts-note': 'زیر هر نام اختصاری: شمار تعادل‌ها.',
  'value.all-distinct': {
    one: 'یک نسخه.',
    other: '{count} نسخه، همه متفاوت.',
  },
  'value.distinct': {
    one: 'یک نسخهٔ متمایز، از {combinations} ترکیب.',
    other: '{count} نسخهٔ متمایز، از {combinations} ترکیب؛ بقیه به همین بازی‌ها می‌رسند.',
  },
  'state.changes': '[{changes}] ({number})',
  'state.takes': '+ {option}',
  'state.drops': '− {option}',
  'words.quoted': '«{name}»',
  'words.inner': '‹{name}›',
  'words.not': 'نبودِ {a}',
  'words.and': '{a} و {b}',
  'words.or': '{a} یا {b}',
  'words.xor': 'یا {a} یا {b}',
  'words.if': '{a} در صورت {b}',
  'words.iff': '{a} فقط و همیشه در صورت {b}',
  'words.level': '{option} در سطح {level}',
  'words.group': '({a})',
  'words.true': 'همیشه',
  'words.false': 'هرگز',
  'state.nothing': 'هیچ گزینه‌ای برگزیده نشده',
  'state.level': '{option}: {level}',
  'state.owned': '{option} ({by})',

  // Explanations
  'explain.equilibrium': '{state} تعادل است: {meaning} ({concepts}).',
  'explain.not-equilibrium': '{state} بر پایهٔ {concepts} تعادل نیست: بیرون رفتن از آن به سود {leavers} است.',
  'explain.no-moves': '{by} اینجا حرکتی ندارد و همین‌جا می‌ماند ({concept}).',
  'explain.no-improvement': {
    one: '{by} همین‌جا می‌ماند: تنها حرکت ممکنش به وضعیتی بهتر نمی‌انجامد ({concept}).',
    other: '{by} همین‌جا می‌ماند: هیچ‌یک از {count} حرکت ممکنش به وضعیتی بهتر نمی‌انجامد ({concept}).',
  },
  'explain.alternative-worse': 'رفتن به {to} برایش بدتر است: {comparison}.',
  'explain.alternative-equal': 'رفتن به {to} برایش نه بهتر است و نه بدتر.',
  'explain.more-alternatives': {
    one: 'یک حرکت دیگر هم بهتر از این نیست.',
    other: '{count} حرکت دیگر هم بهتر از این نیست.',
  },
  'explain.deterred': {
    one: '{by} با یک حرکت می‌تواند سود ببرد، اما آن سود بی‌پاسخ نمی‌ماند ({concept}).',
    other:
      '{by} با هر یک از {count} حرکت می‌تواند سود ببرد، اما هیچ‌یک از این سودها بی‌پاسخ نمی‌ماند ({concept}).',
  },
  'explain.improvement': 'رفتن به {to} به سودش است: {comparison}.',
  'explain.more-improvements': {
    one: 'یک سود دیگر هم بی‌پاسخ نمی‌ماند.',
    other: '{count} سود دیگر هم بی‌پاسخ نمی‌ماند.',
  },
  'explain.answer-credible': 'اما آنگاه، به سود خود، {steps}.',
  'explain.answer-possible': 'اما آنگاه، به هر بهایی، {steps}.',
  'explain.step': '{by} می‌تواند به {to} برود',
  'explain.step-next': 'سپس {by} می‌تواند به {to} برود',
  'explain.result': 'با این کار وضع {by} از آنچه در {state} بود بهتر نمی‌شود: {comparison}.',
  'explain.no-escape': {
    zero: 'از آنجا خودش دیگر حرکتی ندارد.',
    other: 'از آنجا خودش {count} حرکت دارد، اما هیچ‌یک به سودش نیست.',
  },
  'explain.joint': 'اما اگر هم‌زمان {steps}، نتیجهٔ این حرکت‌ها با هم {joint} خواهد بود.',
  'explain.joint-step': '{by} به {to} برود',
  'explain.leaves': '{by} از {state} به {to} می‌رود: {comparison} ({concept}).',
  'explain.unanswered': {
    zero: 'دیگران از آنجا هیچ حرکتی ندارند.',
    other: 'دیگران از آنجا به {count} وضعیت می‌توانند برسند که هیچ‌یک این سود را خنثی نمی‌کند.',
  },
  'explain.unanswered-credible': {
    zero: 'هیچ‌یک از دیگران از حرکت از آنجا سود نمی‌برد.',
    other:
      'دیگران با حرکت‌های سودمند برای خود از آنجا به {count} وضعیت می‌توانند برسند که هیچ‌یک این سود را خنثی نمی‌کند.',
  },
  'explain.unanswered-nash': 'این مفهوم پاسخ هیچ‌کس را در نظر نمی‌گیرد.',
  'explain.unanswered-joint': 'هیچ سودی که دیگران هم‌زمان بتوانند ببرند این سود را بر باد نمی‌دهد.',
  'explain.escaped': {
    other:
      'دیگران می‌توانند از آنجا به {count} وضعیت برسند که سود را از میان می‌برد، اما {by} از هر یک راه گریزی دارد.',
  },
  'explain.escaped-credible': {
    other:
      'دیگران می‌توانند با سود خود از آنجا به {count} وضعیت برسند که این سود را از میان می‌برد، اما {by} از هر یک راه گریزی دارد.',
  },
  'explain.escape': 'از {from}، {by} می‌تواند به {to} برود: در مقایسه با {state}، {comparison}.',
  'explain.no-collision': 'با سودی هم که دیگری هم‌زمان در پی آن باشد برخورد نمی‌کند.',
  'explain.gain-is-answered': 'سود {by} در {to} خود پاسخ می‌گیرد و از این رو کسی در پی آن نمی‌رود.',
  'explain.not-weak':
    '{state} بر پایهٔ {concepts} تعادل نیست، و بیرون رفتن از آن به سود کسی هم نیست: برای {stayers} پایداری آن قوی است.',
  'explain.deterred-strong': {
    one: '{by} با یک حرکت می‌تواند سود ببرد، اما پاسخ آن می‌تواند چیزی بسیار بدتر باشد ({concept}).',
    other:
      '{by} با هر یک از {count} حرکت می‌تواند سود ببرد، اما پاسخ هر یک می‌تواند چیزی بسیار بدتر باشد ({concept}).',
  },
  'explain.result-strong': 'این برای {by} از {state} بسیار بدتر است: {comparison}.',
  'explain.no-escape-strong': {
    zero: 'از آنجا خودش دیگر حرکتی ندارد.',
    other: 'از آنجا خودش {count} حرکت دارد، اما هر یک به چیزی بسیار بدتر از {state} می‌رسد.',
  },
  'explain.leaves-strong':
    'اگر تنها چیزی بسیار بدتر بازدارنده باشد، {by} از {state} به {to} می‌رود: {comparison} ({concept}).',
  'explain.unanswered-strong': {
    zero: 'دیگران از آنجا هیچ حرکتی ندارند.',
    other: 'دیگران از آنجا به {count} وضعیت می‌توانند برسند که هیچ‌یک برای {by} از {state} بسیار بدتر نیست.',
  },
  'explain.unanswered-strong-credible': {
    zero: 'هیچ‌یک از دیگران از حرکت از آنجا سود نمی‌برد.',
    other:
      'دیگران با حرکت‌های سودمند برای خود از آنجا به {count} وضعیت می‌توانند برسند که هیچ‌یک برای {by} از {state} بسیار بدتر نیست.',
  },
  'explain.escaped-strong': {
    other: 'دیگران می‌توانند از آنجا به {count} وضعیت بسیار بدتر برسند، اما {by} از هر یک راه گریزی دارد.',
  },
  'explain.weakly':
    '{by} همین‌جا می‌ماند، اما پایداری تنها ضعیف است ({concept}): هیچ سودی بی‌پاسخ نمی‌ماند، ولی پاسخ همه چیزی بسیار بدتر نیست.',
  'explain.more-than-weakly':
    '{by} همین‌جا می‌ماند و پایداری تنها ضعیف نیست ({concept}): پاسخ هر سودی می‌تواند چیزی بسیار بدتر باشد.',
  'explain.more-than-weakly-idle':
    '{by} همین‌جا می‌ماند و پایداری تنها ضعیف نیست ({concept}): سودی در کار نیست، پس پایداری قوی است.',
  'explain.why-credible': 'رفتن به {to} به سود {by} است: {comparison}.',
  'explain.brings': '{statement} به دست می‌آید (اولویت شمارهٔ {k})',
  'explain.gives-up': '{statement} از دست می‌رود (اولویت شمارهٔ {k})',
  'explain.weighs': 'جمع وزن‌ها از {x} به {y} می‌رسد',
  'explain.ranks': 'رتبه از {x} به {y} می‌رسد (از {levels}؛ بهترین ۱ است)',
  'explain.likes-equally': 'هر دو وضعیت برایش یکسان است',
  'explain.preference-of': 'ترجیحات {by}',
  'explain.element-statement': 'گزارهٔ {statement} از {by}',
  'explain.element-option': 'گزینهٔ ‹{option}›',
  'explain.same-state': 'همان وضعیت است',
  'explain.rests-on-indifference':
    'این برای {by} بر بی‌تفاوتی استوار است: اگر {state} ذره‌ای کمتر از وضعیت‌هایی که با آن یکسان شمرده شده پسندیده می‌شد، دیگر برقرار نبود.',
  'explain.order-of-ties':
    'بعضی وضعیت‌ها یکسان پسندیده می‌شوند: از میان حرکت‌های به یک اندازه خوب، اولی به ترتیب وضعیت‌ها برگزیده می‌شود و شاید پاسخ به همین بسته باشد.',
  'explain.order-unknown': '{gained} به دست می‌آید و {lost} از دست می‌رود، و دانسته نیست کدام برایش مهم‌تر است',
  'explain.compares-unknown': 'دانسته نیست این دو را چگونه با هم می‌سنجد',
  'explain.ranks-among':
    'در میان وضعیت‌هایی که سنجش آن‌ها دانسته است رتبه از {x} به {y} می‌رسد (از {levels}؛ بهترین ۱ است)',
  'explain.no-sure-improvement': {
    one: '{by} همین‌جا می‌ماند: دانسته نیست که تنها حرکت ممکنش به وضعیتی بهتر بینجامد ({concept}).',
    other:
      '{by} همین‌جا می‌ماند: دربارهٔ هیچ‌یک از {count} حرکت ممکنش دانسته نیست که به وضعیتی بهتر بینجامد ({concept}).',
  },
  'explain.alternative-unknown':
    'دانسته نیست که رفتن به {to} برایش بهتر است یا نه، و برای آن بیرون نمی‌رود: {comparison}.',
  'explain.more-alternatives-unknown': {
    other: 'دربارهٔ {count} حرکت دیگر هم دانسته نیست که بهتر باشد.',
  },
  'explain.deterred-unknown': {
    other: '{by} با {count} حرکت بیرون می‌رفت، اما هیچ‌یک بی‌پاسخ نمی‌ماند ({concept}).',
  },
  'explain.improvement-unknown':
    'خطر رفتن به {to} را می‌پذیرد، هرچند دانسته نیست که برایش بهتر است یا نه: {comparison}.',
  'explain.more-answered': {
    other: '{count} حرکت دیگر هم بی‌پاسخ نمی‌ماند.',
  },
  'explain.answer-perhaps': 'اما آنگاه، با حرکتی که به سود حرکت‌کننده است یا شاید باشد، {steps}.',
  'explain.result-unknown':
    'دانسته نیست که وضع {by} در آنجا از {state} بهتر می‌شود یا نه، و همین برای بازداشتنش بس است: {comparison}.',
  'explain.no-escape-unknown': {
    zero: 'از آنجا خودش دیگر حرکتی ندارد.',
    other: 'از آنجا خودش {count} حرکت دارد، اما هیچ‌یک آن را جبران نمی‌کند.',
  },
  'explain.leaves-unknown':
    '{by} از {state} به {to} می‌رود، هرچند دانسته نیست که برایش بهتر است یا نه: {comparison} ({concept}).',
  'explain.undeterred': {
    zero: 'دیگران از آنجا هیچ حرکتی ندارند و چیزی {by} را بازنمی‌دارد.',
    other: 'دیگران از آنجا به {count} وضعیت می‌توانند برسند که هیچ‌یک {by} را بازنمی‌دارد.',
  },
  'explain.undeterred-perhaps': {
    zero: 'هیچ‌یک از دیگران از آنجا حرکتی ندارد که به سودش باشد یا شاید باشد، و چیزی {by} را بازنمی‌دارد.',
    other:
      'دیگران با حرکت‌هایی که به سودشان است یا شاید باشد از آنجا به {count} وضعیت می‌توانند برسند که هیچ‌یک {by} را بازنمی‌دارد.',
  },
  'explain.escaped-deterring': {
    other:
      'دیگران می‌توانند از آنجا به {count} وضعیت برسند که {by} را بازمی‌دارد، اما از هر یک راه گریزی دارد.',
  },
  'explain.why-credible-unknown':
    'دانسته نیست که رفتن به {to} به سود {by} است یا نه، پس شاید باشد: {comparison}.',
  'explain.no-suitable-move': {
    one: '{by} همین‌جا می‌ماند: تنها حرکت ممکنش با نگرش‌هایش سازگار نیست ({concept}).',
    other: '{by} همین‌جا می‌ماند: هیچ‌یک از {count} حرکت ممکنش با نگرش‌هایش سازگار نیست ({concept}).',
  },
  'explain.alternative-unsuited': 'رفتن به {to} با نگرش‌هایش سازگار نیست: {comparison}.',
  'explain.more-alternatives-unsuited': {
    other: '{count} حرکت دیگر هم با آن‌ها سازگار نیست.',
  },
  'explain.deterred-suited': {
    other: '{count} حرکت با نگرش‌های {by} سازگار است، اما هیچ‌یک بی‌پاسخ نمی‌ماند ({concept}).',
  },
  'explain.improvement-suited': 'رفتن به {to} با نگرش‌هایش سازگار است: {comparison}.',
  'explain.answer-suited': 'اما آنگاه، سازگار با نگرش‌های حرکت‌کننده، {steps}.',
  'explain.result-suited': 'آنگاه بودن در {state} با نگرش‌های {by} سازگارتر است: {comparison}.',
  'explain.leaves-suited':
    '{by} از {state} به {to} می‌رود، که با نگرش‌هایش سازگار است: {comparison} ({concept}).',
  'explain.undeterred-suited': {
    zero: 'هیچ‌یک از دیگران از آنجا حرکتی سازگار با نگرش‌های خود ندارد و چیزی {by} را بازنمی‌دارد.',
    other:
      'دیگران با حرکت‌های سازگار با نگرش‌های خود از آنجا به {count} وضعیت می‌توانند برسند که هیچ‌یک {by} را بازنمی‌دارد.',
  },
  'explain.why-credible-suited': 'رفتن به {to} با نگرش‌های {by} سازگار است: {comparison}.',
  'explain.escape-suited':
    'از {from}، {by} می‌تواند به {to} برود که در مقایسه با {state} با نگرش‌هایش سازگار است: {comparison}.',
  'explain.friend-no-less': '{toward}، که به او نگرش مثبت دارد، آن را کمتر نمی‌پسندد ({comparison})',
  'explain.friend-less': '{toward}، که به او نگرش مثبت دارد، آن را کمتر می‌پسندد ({comparison})',
  'explain.foe-no-less': '{toward}، که به او نگرش منفی دارد، آن را کمتر نمی‌پسندد ({comparison})',
  'explain.foe-less': '{toward}، که به او نگرش منفی دارد، آن را کمتر می‌پسندد ({comparison})',
  'explain.self-no-less': 'خودش آن را کمتر نمی‌پسندد ({comparison})',
  'explain.self-less': 'خودش آن را کمتر می‌پسندد ({comparison})',
  'explain.cares-for-nobody': 'پسند هیچ‌کس را، حتی پسند خودش را، در نظر نمی‌گیرد',
  'explain.ties-tempt':
    'بعضی وضعیت‌ها یکسان پسندیده می‌شوند: با نگرش‌ها رفتن از یکی به دیگری زیان به شمار نمی‌آید، برخلاف مفهوم‌های معمول.',
  'explain.foresees-staying': {
    one: '{by} همین‌جا می‌ماند: تنها حرکت ممکنش به وضعیتی بهتر ختم نمی‌شود ({concept}).',
    other: '{by} همین‌جا می‌ماند: هیچ‌یک از {count} حرکت ممکنش به وضعیتی بهتر ختم نمی‌شود ({concept}).',
  },
  'explain.unsure-staying': {
    one: '{by} همین‌جا می‌ماند: تنها حرکت ممکنش وضعیتی بهتر را تضمین نمی‌کند ({concept}).',
    other: '{by} همین‌جا می‌ماند: هیچ‌یک از {count} حرکت ممکنش وضعیتی بهتر را تضمین نمی‌کند ({concept}).',
  },
  'explain.foresees-leaving':
    '{by} از {state} با رفتن به {to} بیرون می‌آید و انتظار دارد کار به {end} ختم شود: {comparison} ({concept}).',
  'explain.sure-leaving':
    '{by} از {state} با رفتن به {to} بیرون می‌آید و دست‌کم {end} برایش تضمین است: {comparison} ({concept}).',
  'explain.play-over': 'اگر {by} به {to} برود، کار همان‌جا تمام است: {comparison}.',
  'explain.play': 'اگر {by} به {to} برود، {steps}. پس {by} انتظار دارد کار به {end} ختم شود: {comparison}.',
  'explain.worst-play':
    'اگر {by} به {to} برود، در بدترین حالت {steps}. پس برای {by} تنها {end} تضمین است: {comparison}.',
  'explain.would-move': '{by} آنگاه به {to} می‌رود',
  'explain.would-stay': '{by} به همان بسنده می‌کند',
  'explain.others-move': 'دیگران می‌توانند کار را به {to} بکشانند',
  'explain.others-stay': 'دیگران می‌توانند به همان بسنده کنند',
  'explain.and-so-on': 'کار به همین‌گونه پیش می‌رود',
  'explain.more-plays': {
    one: 'یک حرکت دیگر هم سرانجام بهتری ندارد.',
    other: '{count} حرکت دیگر هم سرانجام بهتری ندارد.',
  },
  'explain.looking-ahead': {
    one: 'آنچه اینجا گفته می‌شود انتظار با دیدن یک حرکت جلوتر است.',
    other: 'آنچه اینجا گفته می‌شود انتظار با دیدن {count} حرکت جلوتر است.',
  },
  'explain.repeats': {
    one: 'از {from} حرکت پیش‌بینی به بعد، انتظار دو طرف دیگر تغییر نمی‌کند.',
    other: 'از {from} حرکت پیش‌بینی به بعد، انتظار دو طرف هر {count} حرکت یک بار تکرار می‌شود.',
  },
  'explain.claim': '{id} ({details}): {text}',
  'explain.reliability': 'منبع {grade}',
  'explain.credibility': 'درجهٔ اعتبار {grade}',
  'explain.confidence.low': 'اطمینان کم',
  'explain.confidence.moderate': 'اطمینان متوسط',
  'explain.confidence.high': 'اطمینان زیاد',
  'explain.rating.solid': 'استوار',
  'explain.rating.caveated': 'با ملاحظه',
  'explain.rating.unsupported': 'بی‌پشتوانه',
  'explain.kind.information': 'اطلاعات',
  'explain.kind.assumption': 'فرض',
  'explain.kind.judgment': 'ارزیابی',

  // Beliefs
  'beliefs.holds':
    '{state} پابرجاست: هیچ‌کس، هر یک به گونه‌ای که مناقشه را می‌بیند، آن را ترک نمی‌کند ({concept}). اگر همه مناقشه را چنان می‌دیدند که مدل می‌گوید نیز پابرجا بود.',
  'beliefs.holds-until-told':
    '{state} پابرجاست: هیچ‌کس، هر یک به گونه‌ای که مناقشه را می‌بیند، آن را ترک نمی‌کند ({concept}). اگر همه مناقشه را چنان می‌دیدند که مدل می‌گوید، پابرجا نبود.',
  'beliefs.would-hold':
    'اگر همه مناقشه را چنان می‌دیدند که مدل می‌گوید، {state} پابرجا بود ({concept}). به گونه‌ای که هر یک آن را می‌بیند، ترک آن به سود {leavers} است.',
  'beliefs.does-not-hold':
    '{state} پابرجا نیست ({concept}): به گونه‌ای که هر یک مناقشه را می‌بیند، ترک آن به سود {leavers} است. اگر همه مناقشه را چنان می‌دیدند که مدل می‌گوید نیز پابرجا نبود.',
  'beliefs.expected': 'پابرجا ماندن آن در انتظار {by} است.',
  'beliefs.all-foresee': 'همه آن را پیش‌بینی می‌کنند.',
  'beliefs.surprise': 'این برای {by} غافلگیری است.',
  'beliefs.not-foreseen': 'پابرجا ماندن آن در انتظار {by} نیست.',
  'beliefs.class.steady': 'پایدار است: همه آن را می‌بینند و پیش‌بینی می‌کنند و با تصحیح برداشت‌ها نمی‌افتد.',
  'beliefs.class.unsteady':
    'ناپایدار است: همه آن را می‌بینند و پیش‌بینی می‌کنند، اما همین که مناقشه چنان دیده شود که مدل می‌گوید، پایان می‌یابد.',
  'beliefs.class.steady-unforeseen':
    'پایدار ولی پیش‌بینی‌نشده است: همه آن را می‌بینند و با تصحیح نمی‌افتد، اما همه انتظارش را ندارند.',
  'beliefs.class.unsteady-unforeseen':
    'ناپایدار و پیش‌بینی‌نشده است: همه آن را می‌بینند، همه انتظارش را ندارند، و همین که مناقشه چنان دیده شود که مدل می‌گوید، پایان می‌یابد.',
  'beliefs.class.stealthy-steady':
    'پنهان و پایدار است: همه آن را نمی‌بینند، آنان که می‌بینند پیش‌بینی‌اش می‌کنند، و با تصحیح نمی‌افتد.',
  'beliefs.class.stealthy-unsteady':
    'پنهان و ناپایدار است: همه آن را نمی‌بینند، آنان که می‌بینند پیش‌بینی‌اش می‌کنند، و همین که مناقشه چنان دیده شود که مدل می‌گوید، پایان می‌یابد.',
  'beliefs.class.stealthy-steady-unforeseen':
    'پنهان، پایدار و پیش‌بینی‌نشده است: همه آن را نمی‌بینند، همهٔ آنان که می‌بینند انتظارش را ندارند، و با تصحیح نمی‌افتد.',
  'beliefs.class.stealthy-unsteady-unforeseen':
    'پنهان، ناپایدار و پیش‌بینی‌نشده است: همه آن را نمی‌بینند، همهٔ آنان که می‌بینند انتظارش را ندارند، و همین که مناقشه چنان دیده شود که مدل می‌گوید، پایان می‌یابد.',
  'beliefs.whatever': 'همهٔ این‌ها با هر مقدار {axes} همین است.',
  'beliefs.reached': 'از {from} با {count} حرکت به آن می‌توان رسید: {steps}.',
  'beliefs.out-of-reach': 'از {from} هیچ حرکتی به آن نمی‌رسد.',
  'beliefs.not-held':
    'در {state}، {by} دیگر این باور را ندارد؛ این باور تنها جایی هست که چنین باشد: {when}. آنجا مناقشه را چنان‌که مدل شده می‌بیند.',
  'beliefs.not-ahead':
    'با باوری که {by} در {from} دارد، انتظار نمی‌رود پابرجا بماند؛ وقتی به آنجا برسد، چنین انتظاری دارد.',
  'beliefs.only-ahead':
    'با باوری که {by} در {from} دارد، انتظار می‌رود پابرجا بماند؛ وقتی به آنجا برسد، دیگر چنین انتظاری ندارد.',
  'beliefs.impossible': 'در مناقشه به گونه‌ای که {by} آن را می‌بیند، {state} ممکن نیست.',
  'beliefs.unseen': '{by} از {options} خبر ندارد و {state} را چنان که هست نمی‌بیند.',
  'beliefs.takes-for': 'آن را {state} می‌پندارد.',
  'beliefs.expects-leave': 'در مناقشه به گونه‌ای که {by} آن را می‌بیند، {state} دوام نمی‌آورد:',
  'beliefs.expects-leave-nested': 'به گونه‌ای که {by} می‌پندارد دیگری مناقشه را می‌بیند، {state} دوام نمی‌آورد:',
  'beliefs.no-gain-as-modeled':
    'اگر ترجیحات {by} چنان باشد که مدل می‌گوید، رفتن از {from} به {to} برایش سودی ندارد: {comparison}.',
  'beliefs.stays-as-modeled': 'اگر ترجیحات چنان باشد که مدل می‌گوید، ماندن به سود {by} است:',
  'beliefs.reply-no-loss':
    'اما در آن برداشت، {by} نتیجهٔ همین پاسخ، {to}، را از {from} بهتر می‌داند: {comparison}.',
  'beliefs.stays-as-seen': 'در مناقشه به گونه‌ای که {by} آن را می‌بیند، ماندن به سود خود اوست:',
  'signals.head': 'حرکت {by} از {from} به {holder} چه می‌گوید:',
  'signals.against-all':
    '{count} حرکت برای هیچ {by}ی که {holder} شاید به آن باور داشته باشد سودی ندارد. ساده‌ترین‌ها: {moves}. هر که یکی از آن‌ها را ببیند، نمی‌تواند بر هیچ‌یک از این باورها بماند، مگر آن که حرکت را اشتباه بداند.',
  'signals.none': 'هر حرکتی که {holder} می‌بیند به سود دست‌کم یک {by} است که شاید به آن باور داشته باشد.',
  'signals.credible': '{count} حرکت از این‌ها، چنان که مدل می‌گوید، به سود {by} است: نشانه‌ای باورپذیر.',
  'signals.costly':
    'هیچ‌یک از این‌ها، چنان که مدل می‌گوید، به سود {by} هم نیست: نشانه‌ای که باید برایش هزینه داد.',
  'signals.leaves': 'پس از {to}، {holder} تنها می‌تواند بر این باور دربارهٔ {by} بماند: {types}.',
  'signals.tells-nothing':
    '{to} چیزی به {holder} نمی‌گوید: به سود هر {by}ی است که شاید به آن باور داشته باشد.',
  'signals.answered': 'برای {types} سودی است که دیگران می‌توانند پاسخش را بدهند ({concept}).',
  'signals.move': 'با رفتن به {to}:',
  'signals.as-modeled': 'اگر ترجیحات {by} چنان باشد که مدل می‌گوید، {comparison}.',
  'signals.as-type': 'اگر چنان باشد که پنداشته می‌شود ({type})، {comparison}.',
  'signals.changes': 'آنجا {holder} مناقشه را جور دیگری می‌بیند تا در {from}.',
  'versions.head': 'اگر به جای آن «{axis}»، «{value}» باشد:',
  'versions.ends': '{by} {count} حرکت دارد که پس از آن {holder} دیگر این باور را ندارد؛ ساده‌ترین: {moves}.',
  'telling.preferences': 'اگر به {by} گفته شود که {of}، چنان که مدل می‌گوید، چه ترجیح می‌دهد:',
  'telling.view': 'اگر به {by} گفته شود که {of} مناقشه را چگونه می‌بیند:',
  'telling.unknown': 'اگر {by} از گزینهٔ «{option}» باخبر شود:',
  'telling.imagined': 'اگر {by} بداند که گزینهٔ «{option}» در کار نیست:',
  'telling.possible': 'اگر به {by} گفته شود که، چنان که مدل می‌گوید، چه ممکن است:',
  'telling.everything': 'اگر به {by} همه چیز چنان که مدل می‌گوید گفته شود:',
  'telling.not-alone': 'این را تنها نمی‌توان گفت: باقی باورهای {by} با آن جور در نمی‌آید.',
  'telling.holds': '{count} وضعیت دیگر پابرجا می‌شود: {states}.',
  'telling.falls': '{count} وضعیت دیگر پابرجا نمی‌ماند: {states}.',
  'telling.same-holds': 'آنچه پابرجاست تغییر نمی‌کند.',
  'telling.foresees': '{by} {count} وضعیت دیگر را پیش‌بینی می‌کند: {states}.',
  'telling.expects-no-more': '{by} دیگر انتظار {count} وضعیت را ندارد: {states}.',
  'telling.same-foresees': '{by} همان وضعیت‌ها را پیش‌بینی می‌کند.',
  'telling.gains':
    'گفتن آن به سود {by} است: از آنچه پابرجاست، به ترتیب خودش، نه بهترین و نه بدترین بدتر نمی‌شود و یکی بهتر می‌شود.',
  'telling.loses':
    'گفتن آن به زیان {by} است: از آنچه پابرجاست، به ترتیب خودش، نه بهترین و نه بدترین بهتر نمی‌شود و یکی بدتر می‌شود.',
  'telling.same': 'نه بهترین و نه بدترین آنچه پابرجاست برای هیچ‌کس تغییر نمی‌کند.',
  'telling.unclear': 'نمی‌توان گفت که گفتن آن به سود {by} است یا نه.',
  'telling.sign':
    'هر یک از {count} حرکت {teller} از {from} نشانه‌ای باورپذیر است، مانند {moves}: برای {teller} چنان که مدل می‌گوید سود دارد و برای هیچ {teller} که {by} به آن باور داشته باشد سود ندارد.',
  'telling.no-sign':
    '{teller} از {from} حرکتی ندارد که نشانه‌ای باورپذیر باشد: حرکتی نیست که چنان که مدل می‌گوید برای {teller} سود داشته باشد و برای هیچ {teller} که {by} به آن باور دارد سود نداشته باشد.',
  'telling.more-states': '{count} وضعیت دیگر',

  // The story of a comparison
  'story.holds-everywhere': {
    one: '{state} در تنها نسخهٔ بررسی‌شده پابرجاست: {meaning} ({concept}).',
    other: '{state} در هر {count} نسخهٔ بررسی‌شده پابرجاست: {meaning} ({concept}).',
  },
  'story.holds-somewhere':
    '{state} در {holding} نسخه از {count} نسخهٔ بررسی‌شده پابرجاست: {meaning} ({concept}).',
  'story.nothing-holds': 'در نسخه‌های بررسی‌شده هیچ وضعیتی به این معنا پابرجا نیست: {meaning} ({concept}).',
  'story.only': {
    one: 'در یکی از آن‌ها یگانه وضعیتی است که چنین است.',
    other: 'در {count} نسخه از آن‌ها یگانه وضعیتی است که چنین است.',
  },
  'story.always-only': 'هر جا پابرجاست، یگانه وضعیتی است که چنین است.',
  'story.nearest': 'نزدیک‌ترین وضعیت دیگر {to} است: {comparison}.',
  'story.better':
    '{state} برای همه از {reference} بهتر است و در {holding} نسخه از {count} نسخه پابرجاست: {meaning} ({concept}).',
  'story.better-reach': {
    one: 'با یک حرکت می‌توان به آن رسید.',
    other: 'با {count} حرکت می‌توان به آن رسید.',
  },
  'story.better-loss': 'در راه رسیدن به آن، نخست باید یکی از طرف‌ها زیانی را بپذیرد.',
  'story.not-in-view':
    'در مناقشه به گونه‌ای که {holder} آن را می‌بیند، {state} پابرجا نمی‌ماند و از این رو {holder} انتظار دوام آن را ندارد.',
  'story.also-in-view': 'در مناقشه به گونه‌ای که {holder} آن را می‌بیند، {state} نیز پابرجاست.',
  'story.falls': 'جایی که {values}، {state} دیگر پابرجا نیست.',
  'story.where': '«{axis}» «{value}» باشد',
  'story.not-in-base': 'بی هیچ تغییری، {state} پابرجا نیست.',
  'story.never-falls': 'هیچ‌یک از نسخه‌های بررسی‌شده این را دگرگون نمی‌کند.',
  'story.assumed': 'همهٔ این‌ها از ترجیحاتی نتیجه می‌شود که مدل فرض کرده است و دربارهٔ درستی آن‌ها چیزی نمی‌گوید.',

  // Tables

  // Coalitions
  'concept-short.c-nash': 'C-Nash',
  'concept-short.c-gmr': 'C-GMR',
  'concept-short.c-smr': 'C-SMR',
  'concept-short.c-seq': 'C-SEQ',
  'table.coalition': {
    one: 'پایدار برای {members} در مقام ائتلافی یک‌نفره',
    other: 'پایدار برای {members} با هم',
  },
  'table.universal': 'پایدار برای همهٔ ائتلاف‌ها',
  'table.jumps': 'پرش از تعادل به تعادل',
  'column.from': 'از',
  'column.coalition': 'با هم',
  'column.both-equilibria': 'هر دو تعادل بر پایهٔ',
  'coalition.lone':
    'C-SEQ برای یک تصمیم‌گیرنده همان SEQ نیست: دیگران می‌توانند به صورت ائتلاف هم پاسخ دهند؛ پس اندکی بیشتر برقرار است.',
  'coalition.leaves': {
    one: 'رفتن از {from} به {to} به سود {members} است؛ اولی تعادل است اگر هر کس تنها عمل کند ({concepts}).',
    other:
      '{members} با هم می‌توانند از {from} به {to} بروند و هر یک سود ببرد؛ اولی تعادل است اگر هر کس تنها عمل کند ({concepts}).',
  },
  'coalition.step': 'حرکت {number}، از {by}: {move}.',
  'coalition.gains': 'برای {by}، {comparison}.',
  'coalition.to-equilibrium': 'دومی هم تعادل است ({concepts}).',
  'coalition.answer-step': 'رفتن {members} به {to}',
  'coalition.answered':
    'دیگران می‌توانند پاسخ دهند ({concept}): {steps}. آنگاه {held} وضعی بهتر از {state} ندارد.',
  'coalition.answered-for-good':
    'دیگران می‌توانند پاسخ دهند ({concept}): {steps}. آنگاه {held} وضعی بهتر از {state} ندارد، و هیچ حرکت دیگر ائتلاف آن را برای همهٔ اعضا جبران نمی‌کند.',
  'coalition.unanswered': 'بر پایهٔ {concepts} هیچ پاسخی از دیگران جلو آن را نمی‌گیرد.',
  'coalition.unanswered-nash': 'بر پایهٔ {concept} پاسخ هیچ‌کس در نظر گرفته نمی‌شود.',
  'coalition.more': {
    one: 'از آنجا یک سود مشترک دیگر هم هست.',
    other: 'از آنجا {count} سود مشترک دیگر هم هست.',
  },
  'coalition.nobody-left': 'کسی نمی‌ماند که پاسخ دهد ({concepts}).',
  'coalition.mended':
    'بر پایهٔ {concepts} دیگران می‌توانند با {to} پاسخ دهند، ولی ائتلاف می‌تواند از آنجا به {out} برود و هر عضو باز هم وضعی بهتر از {state} دارد.',
  'coalition.would-stay': {
    one: '{members} در مقام ائتلافی یک‌نفره در {state} می‌ماند ({concepts}).',
    other: '{members} با هم در {state} می‌مانند ({concepts}).',
  },
  'coalition.would-leave': {
    one: '{members} در مقام ائتلافی یک‌نفره {state} را ترک می‌کند ({concepts}).',
    other: '{members} با هم {state} را ترک می‌کنند ({concepts}).',
  },
  'coalition.could-go': {
    one: 'می‌تواند به {to} برود و سود می‌برد.',
    other: 'با هم می‌توانند به {to} بروند و هر یک سود می‌برد.',
  },
  'coalition.more-gains': {
    one: 'یک سود مشترک دیگر هم هست.',
    other: '{count} سود مشترک دیگر هم هست.',
  },
  'coalition.nowhere': 'ائتلاف از اینجا حرکتی ندارد.',
  'coalition.no-gain': {
    one: 'ائتلاف می‌تواند به یک وضعیت دیگر برود؛ در آن وضع همهٔ اعضا بهتر نمی‌شود.',
    other: 'ائتلاف می‌تواند به {count} وضعیت دیگر برود؛ در هیچ‌یک وضع همهٔ اعضا بهتر نمی‌شود.',
  },
  'coalition.no-gain-at': 'نه در {to}: برای {by}، {comparison}.',
  'coalition.no-gain-more': {
    one: 'در یک وضعیت دیگر هم نه.',
    other: 'در {count} وضعیت دیگر هم نه.',
  },
  'merged.what':
    '{members} اینجا یک بازیکن‌اند: همهٔ گزینه‌های خود را در یک گام تغییر می‌دهند و تنها آنجا سود می‌برند که هر یک سود ببرد. این پایداری ائتلافی نیست؛ در آن اعضا به نوبت حرکت می‌کنند.',
  'merged.player': '{members} در مقام یکی',
  'disagree.state': '{state} بر پایهٔ {holds} تعادل است و بر پایهٔ {fails} نیست.',
  'disagree.no-answers':
    'رفتن به {to} به سود {by} است. دیگران می‌توانند با رسیدن به {end} پاسخ دهند: {here} آن را به حساب می‌آورد و {there} هیچ پاسخی را نه.',
  'disagree.joint':
    'رفتن به {to} به سود {by} است. حرکت هم‌زمان دیگران به {end} می‌انجامد: {here} آن را به حساب می‌آورد و {there} نه.',
  'disagree.costly':
    'رفتن به {to} به سود {by} است. دیگران می‌توانند با رسیدن به {end} پاسخ دهند: {here} آن را به حساب می‌آورد و {there} نه، چون رفتن به {next} به سود {mover} نیست.',
  'disagree.mended':
    'رفتن به {to} به سود {by} است. دیگران می‌توانند با رسیدن به {end} پاسخ دهند: {here} آن را به حساب می‌آورد و {there} نه، چون {by} می‌تواند از آنجا به {out} برود که آن را به {state} ترجیح می‌دهد.',

  'table.states': 'وضعیت‌ها',
  'table.equilibria': 'تعادل‌ها',
  'table.stability': 'پایداری هر وضعیت برای هر تصمیم‌گیرنده',
  'table.tableau': 'تابلو: {by}',
  'table.tableau-on': 'تابلو: {by} (ادامه)',
  'table.evolution': 'مناقشه چگونه به آنجا می‌رسد: راه {number}',
  'table.reachability': 'به چه وضعیت‌هایی می‌توان رسید و آخرین حرکت با کیست',
  'table.reachability-improving': 'تنها با حرکت‌های سودمند به چه وضعیت‌هایی می‌توان رسید و آخرین حرکت با کیست',
  'table.variants': 'نسخه‌های مقایسه‌شدهٔ مناقشه',
  'table.survival': 'چه می‌ماند: هر وضعیت در چند نسخه تعادل است',
  'table.expectations': 'انتظارها',
  'column.most-preferred-first': 'از بهترین به بدترین',
  'column.number': 'شماره',
  'column.state': 'وضعیت',
  'column.decision-maker': 'تصمیم‌گیرنده',
  'column.option': 'گزینه',
  'column.decimal': 'عدد ده‌دهی',
  'column.rank': 'رتبه برای {by}',
  'column.equilibrium': 'تعادل',
  'column.better-for': 'بهتر از وضع موجود برای',
  'column.reachable': 'شمار حرکت از وضع موجود',
  'column.indifference': 'متکی بر بی‌تفاوتیِ',
  'column.moves': 'شمار حرکت',
  'column.move': 'حرکت',
  'column.by': 'حرکت‌کننده',
  'column.to': 'به',
  'column.changes': 'تغییرها',
  'column.reached': 'شمار وضعیت',
  'column.for-mover': 'برای حرکت‌کننده',
  'column.version': 'نسخه',
  'column.view': 'نگاه',
  'column.list': 'تعادل‌های {concept}',
  'column.holds-in': 'پابرجا در',
  'column.concept': 'مفهوم',
  'table.outcomes': 'آنچه پابرجاست، و غافلگیری برای که',
  'table.signals': 'حرکت‌های {by} از {from} به {holder} چه می‌گوید',
  'column.as-modeled-worth': 'برای او، چنان که مدل شده',
  'column.as-type': 'برای او، اگر {type} باشد',
  'column.tells': 'چه باوری هنوز ممکن است',
  'value.worth-gain': 'سود',
  'value.worth-answered-gain': 'سودی که پاسخ دارد',
  'value.worth-no-gain': 'بی‌سود',
  'value.worth-unseen': '–',
  'value.tells-credible': 'هیچ‌یک: نشانه‌ای باورپذیر',
  'value.tells-contradicts': 'هیچ‌یک',
  'value.tells-some': 'آن‌ها که سود می‌برند',
  'value.tells-nothing': 'همه',
  'value.held-in': '{holder} (در {part} وضعیت از {whole})',
  'table.expectations-views': 'که چه انتظار دارد',
  'table.rankings': 'که چه ترجیح می‌دهد، از دید که',
  'table.outcome-versions': 'همین در هر نسخه',
  'column.holds': 'پابرجا',
  'column.as-modeled': 'اگر همه چنان ببینند که مدل می‌گوید',
  'column.in-the-eyes': 'از دید',
  'column.foreseen-by': 'پیش‌بینی {by}',
  'column.class': 'رده',
  'column.surprise': 'غافلگیری برای',
  'column.expected': 'وضعیت‌های مورد انتظار',
  'column.imagined': 'از این‌ها، تنها از دید خودش',
  'column.expected-named': 'مانند',
  'column.ranking': 'ترتیب، بهترین نخست',
  'value.what-holds': 'آنچه پابرجاست',
  'value.as-modeled-alone': 'اگر همه چنان می‌دیدند که مدل می‌گوید',
  'value.standing-holds': 'پابرجا',
  'value.standing-modeled': 'تنها اگر چنان دیده شود که مدل می‌گوید',
  'value.foreseen': 'پیش‌بینی‌شده',
  'value.unforeseen-by': 'بدون پیش‌بینی {by}',
  'value.imagined-mark': '* وضعیتی که تنها از دید صاحب آن باور هست.',
  'class.steady': 'پایدار',
  'class.unsteady': 'ناپایدار',
  'class.steady-unforeseen': 'پایدار، پیش‌بینی‌نشده',
  'class.unsteady-unforeseen': 'ناپایدار، پیش‌بینی‌نشده',
  'class.stealthy-steady': 'پنهان، پایدار',
  'class.stealthy-unsteady': 'پنهان، ناپایدار',
  'class.stealthy-steady-unforeseen': 'پنهان، پایدار، پیش‌بینی‌نشده',
  'class.stealthy-unsteady-unforeseen': 'پنهان، ناپایدار، پیش‌بینی‌نشده',
  'gain.better': 'سود',
  'gain.equal': 'نه سود و نه زیان',
  'gain.worse': 'زیان',
  'gain.unknown': 'نامعلوم',
  'value.everyone': 'همه',
  'value.nobody': 'هیچ‌کس',
  'value.any': 'هر مقدار',
  'value.base': 'پایه',
  'value.true-conflict': 'چنان‌که در مدل آمده',
  'value.as-seen': 'از نگاه {holder}',
  'value.of': '{part} از {whole}',
  'value.reach-note':
    'در هر سطر: وضعیت‌هایی که پس از این شمار حرکت، برای نخستین بار یا با آخرین حرکت‌کننده‌ای تازه (که نامش آمده)، به آن‌ها می‌رسند.',
  'value.overall': 'در مجموع',
  'value.stability': 'پایداری',
  'value.improvements': 'حرکت‌های سودمند',
  'value.tableau-note':
    'E: تعادل. r: عقلانی، بدون هیچ حرکت سودمند. s: هر سودی با پاسخی معتبر روبه‌رو می‌شود. u خط‌خورده: تنها از آن رو بازمی‌دارد که دیگران هم ممکن است هم‌زمان حرکت کنند. u: ناپایدار. در زیر: حرکت‌های سودمند، بهترین نخست.',
  'value.tableau-ties': '~: هم‌ارز با بعدی.',
  'value.yes': 'بله',
  'value.no': 'نه',
  'value.none': 'هیچ',
  'value.not-reachable': 'دست‌نیافتنی',
  'value.by-gains': '{moves}، تنها با حرکت‌های سودمند',
  'value.same-as': 'مانند {version}',
  'refusal.not-invertible': 'شرط‌های ترجیح برای {names} به دست می‌آید، نه برای {concept}',

  'table.inverse': 'ترجیح {by} چه باید باشد تا {state} پابرجا باشد',
  'column.orders-stable': { one: 'ترتیب‌هایی که با آن‌ها می‌ماند', other: 'ترتیب‌هایی که با آن‌ها هر یک می‌ماند' },
  'column.orders-equilibrium': 'ترتیب‌هایی که با آن‌ها همه می‌مانند',
  'inverse.count': '{count} از {total} ({share})',
  'inverse.share': '{share} از همه',
  'inverse.not-counted': 'شمرده نشد: {reason}.',
  'inverse.always': '{concept}: {by} هر چه ترجیح دهد در {state} می‌ماند.',
  'inverse.one': {
    one: '{concept}: {by} نباید {states} را بر {state} ترجیح دهد.',
    other: '{concept}: {by} نباید هیچ‌یک از این‌ها را بر {state} ترجیح دهد: {states}.',
  },
  'inverse.all': '{concept}: {by} نباید هیچ‌یک از این‌ها را بر {state} ترجیح دهد.',
  'inverse.given': 'این با فرض ترجیح‌های کنونی دیگران است.',
  'inverse.some': '{concept}: برای {by} در مقایسه با {state} باید یکی از این‌ها برقرار باشد.',
  'inverse.none-of': {
    one: '{by} {states} را بر آن ترجیح ندهد.',
    other: '{by} هیچ‌یک از این‌ها را بر آن ترجیح ندهد: {states}.',
  },
  'inverse.by-move':
    '{concept}: برای هر حرکتی که {by} می‌تواند از {state} بکند، باید در میان آنچه همراهش آمده چیزی باشد که {by} بر {state} ترجیح ندهد.',
  'inverse.of-move': 'رفتن به {to}: {ways}.',
  'inverse.all-of': 'همهٔ {states}',
  'inverse.ways-more': { one: 'یکی دیگر', other: 'یکی از {count} مورد دیگر' },
  'inverse.met': 'چنان‌که مدل می‌گوید، این برقرار است.',
  'inverse.unmet': 'چنان‌که مدل می‌گوید، این برقرار نیست.',
  'inverse.joint':
    '{concept}: نیاز هر یک به ترجیح دیگران بستگی دارد که آن هم باز است. از این رو ترکیب‌ها شمرده می‌شوند و شرطی گفته نمی‌شود.',
  'inverse.refused': '{concept}: {reason}.',
};
