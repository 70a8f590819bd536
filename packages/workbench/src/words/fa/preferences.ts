import type { Message } from '@modus-vivendi/engine';
import type { preferences as english } from '../en/preferences.ts';

export const preferences: Readonly<Record<keyof typeof english, Message>> = {
  'preferences.title': 'چه کسی چه می‌خواهد',
  'preferences.lead':
    'برای هر تصمیم‌گیرنده: آنچه بیش از همه می‌خواهد نخست می‌آید، و ترتیب وضعیت‌ها از همین به دست می‌آید.',
  'preferences.nobody': 'هنوز کسی تصمیم نمی‌گیرد',
  'preferences.nobody-more': 'وقتی تصمیم‌گیرنده‌ای باشد، آنچه می‌خواهد اینجا نوشته می‌شود.',
  'preferences.of': 'ترجیحات {by}',
  'preferences.inherited': 'از مدل پایه گرفته شده است. با نخستین تغییر، اینجا فهرستی جداگانه ساخته می‌شود.',

  'preferences.form.priorities': 'اولویت‌ها',
  'preferences.form.ranking': 'رتبه‌بندی وضعیت‌ها',
  'preferences.form.weights': 'وزن گزینه‌ها',
  'preferences.form-base': 'در مدل پایه به شکل دیگری نوشته شده است: {form}.',
  'preferences.list': 'اولویت‌های {by}، مهم‌ترین نخست',
  'preferences.explain':
    'هر گزاره از همهٔ گزاره‌های زیر خود روی هم مهم‌تر است. برای جابه‌جایی بکشید، یا Alt را با ↑ یا ↓ بزنید.',
  'preferences.number': 'اولویت {number}',
  'preferences.vital': 'حیاتی',
  'preferences.vital-line': 'خط حیاتی',
  'preferences.vital-above': 'بالای این خط: حیاتی',
  'preferences.vital-none': 'خط حیاتی: هنوز چیزی حیاتی نیست',
  'preferences.either-order': 'ترتیب میان این‌ها نامعلوم است',
  'preferences.idle-always': 'در همهٔ وضعیت‌ها برقرار است: چیزی را تعیین نمی‌کند',
  'preferences.idle-never': 'در هیچ وضعیتی برقرار نیست: چیزی را تعیین نمی‌کند',
  'preferences.added': 'افزوده',
  'preferences.moved': 'جابه‌جا شده، پیش‌تر {number}',
  'preferences.dropped': 'اینجا حذف شده: {said} (پیش‌تر {number})',
  'preferences.drag': 'کشیدن {said}',
  'preferences.up': 'بالا: {said}',
  'preferences.down': 'پایین: {said}',
  'preferences.edit': 'ویرایش: {said}',
  'preferences.remove': 'حذف: {said}',
  'preferences.removed': 'حذف شد: {said}.',
  'preferences.now-at': '{said} اکنون اولویت {number} از {count} است.',
  'preferences.now-vital': {
    zero: 'اکنون هیچ اولویتی حیاتی نیست.',
    one: 'اکنون نخستین اولویت حیاتی است.',
    other: 'اکنون {count} اولویت نخست حیاتی است.',
  },
  'preferences.add': 'افزودن اولویت',
  'preferences.add-title': 'اولویتی تازه برای {by}',
  'preferences.add-label': 'آنچه {by} می‌خواهد برقرار باشد',
  'preferences.add-submit': 'افزودن',
  'preferences.add-hint': 'در پایان فهرست می‌آید؛ آن را به جای خودش بالا ببرید.',
  'preferences.save': 'ذخیره',
  'preferences.done': 'تمام',
  'preferences.statement': 'گزاره',
  'preferences.name': 'نام (اختیاری)',
  'preferences.name-hint': 'به جای عبارت گزاره گفته می‌شود.',
  'preferences.note': 'یادداشت (اختیاری)',
  'preferences.rests-on': 'بر پایهٔ',
  'preferences.in-text': 'نمایش متن',
  'preferences.group-in-text': 'گروهی با ترتیب نامعلوم در متن تغییر داده می‌شود.',
  'preferences.empty': 'برای {by} فرقی نمی‌کند چه پیش آید',
  'preferences.empty-more':
    'بی اولویت، همهٔ وضعیت‌ها به یک اندازه خوب‌اند. {by} پیش از هر چیز چه می‌خواهد؟ از چیزی آغاز کنید که کمتر از همه می‌تواند بپذیرد.',
  'preferences.did.add': 'افزودن اولویتی برای {by}',
  'preferences.did.move': 'جابه‌جایی اولویتی از {by}',
  'preferences.did.vital': 'جابه‌جایی خط حیاتی {by}',
  'preferences.did.set': 'تغییر اولویتی از {by}',
  'preferences.did.remove': 'حذف اولویتی از {by}',
  'preferences.did.name': 'نام‌گذاری اولویتی از {by}',
  'preferences.did.note': 'یادداشت بر اولویتی از {by}',
  'preferences.did.ranking': 'تغییر رتبه‌بندی {by}',
  'preferences.did.weights': 'تغییر وزن‌های {by}',
  'preferences.did.to-ranking': 'تبدیل ترجیحات {by} به رتبه‌بندی',
  'preferences.did.to-priorities': 'تبدیل ترجیحات {by} به اولویت‌ها',
  'preferences.did.never': 'ناشدنی کردن وضعیت‌ها',

  'preferences.convert': 'نوشتن به شکلی دیگر',
  'preferences.to-ranking': 'به صورت رتبه‌بندی وضعیت‌ها …',
  'preferences.to-priorities': 'به صورت اولویت‌ها …',
  'preferences.to-ranking-title': 'ترجیحات {by} به رتبه‌بندی تبدیل شود؟',
  'preferences.to-ranking-more': {
    one: 'تنها وضعیت موجود نوشته می‌شود. ترتیب وضعیت‌ها درست همان می‌ماند که هست، اما دلیل‌های آن از دست می‌رود و وضعیت‌هایی که بعداً شدنی شوند باید با دست رتبه بگیرند.',
    other:
      'هر {count} وضعیت یک‌به‌یک نوشته می‌شود. ترتیب آن‌ها درست همان می‌ماند که هست، اما دلیل‌های آن از دست می‌رود و وضعیت‌هایی که بعداً شدنی شوند باید با دست رتبه بگیرند.',
  },
  'preferences.to-priorities-title': 'ترجیحات {by} به اولویت‌ها تبدیل شود؟',
  'preferences.to-priorities-more':
    'گزاره‌هایی نوشته می‌شود که درست همین ترتیب را به دست دهند. اگر چنین گزاره‌هایی پیدا نشود، چیزی تغییر نمی‌کند و دلیلش گفته می‌شود.',
  'preferences.convert-yes': 'به این شکل تبدیل شود',

  'preferences.ranking-list': 'وضعیت‌ها به رتبهٔ {by}، بهترین نخست',
  'preferences.ranking-explain': 'وضعیت را میان دیگر وضعیت‌ها بکشید، یا روی وضعیتی که به همان خوبی است.',
  'preferences.ranking-large':
    '{count} وضعیت بیش از آن است که اینجا با دست رتبه بگیرد؛ رتبه‌بندی در متن تغییر داده می‌شود. ترتیب کنار، همه را نشان می‌دهد.',
  'preferences.ranking-parts':
    'بخش‌هایی از این رتبه‌بندی با هم سنجیدنی نیستند؛ چنین رتبه‌بندی‌ای در متن تغییر داده می‌شود.',
  'preferences.part-unknown': 'با وضعیت‌های بالا سنجیدنی نیست',
  'preferences.place': 'جایگاه {number}',
  'preferences.tie-with': 'به خوبی وضعیت بالایی',
  'preferences.strong-step': 'گام بلند به پایین',
  'preferences.strong-make': 'گام پایین‌تر از {said} بلند شود',
  'preferences.strong-undo': 'گام پایین‌تر از {said} معمولی شود',
  'preferences.now-place': '{said} اکنون در جایگاه {number} است.',
  'preferences.now-tied': '{said} اکنون در جایگاه {number} است، هم‌رتبه با وضعیتی دیگر.',
  'preferences.weights-caption': 'وزن گزینه‌ها برای {by}: هر چه برگزیده شود به اندازهٔ وزنش به شمار می‌آید',
  'preferences.option': 'گزینه',
  'preferences.weight': 'وزن',
  'preferences.weight-of': 'وزن {option}',
  'preferences.weight-wrong': 'یک عدد، مانند ۲، ‎−۳ یا ۰٫۵',

  'preferences.order': 'ترتیبی که به دست می‌آید، بهترین نخست',
  'preferences.order-list': 'وضعیت‌ها به ترتیب ترجیح {by}، بهترین نخست',
  'preferences.order-count': {
    one: 'یک وضعیت.',
    other: '{count} وضعیت. شمار جایگاه‌ها: {places}.',
  },
  'preferences.order-within': 'آنجا که معلوم نیست کدام مهم‌تر است، ترتیب برخی وضعیت‌ها هم نامعلوم است.',
  'preferences.order-parts': 'برخی وضعیت‌ها با هم سنجیدنی نیستند؛ در بخش‌های جداگانه آمده‌اند.',
  'preferences.order-stretch': 'وضعیت‌های {from} تا {to} از {count}',
  'preferences.order-earlier': 'بهترها',
  'preferences.order-later': 'بدترها',
  'preferences.order-jump': 'رفتن به',
  'preferences.order-best': 'بهترین',
  'preferences.order-worst': 'بدترین',
  'preferences.order-landmark': '{state}: جایگاه {place}',
  'preferences.order-equilibria': 'نشان دادن تعادل‌ها',
  'preferences.order-equilibria-many':
    'وضعیت‌ها بیش از آن است که اینجا نشان داده شود؛ بخش «پیامدها» آن‌ها را فهرست می‌کند.',
  'preferences.status-quo': 'وضع موجود',
  'preferences.holds': 'پابرجا ({concepts})',
  'preferences.tied': {
    one: 'مشترک با یک وضعیت دیگر',
    other: 'مشترک با {count} وضعیت دیگر',
  },
  'preferences.unsure': 'ترتیب نامعلوم',

  'preferences.check': 'آیا منظورتان همین است؟',
  'preferences.check-turned': 'تغییر شما این را وارونه کرده است:',
  'preferences.check-reversed': {
    one: 'ترتیب یک جفت وضعیت عوض شد.',
    other: 'ترتیب {count} جفت وضعیت عوض شد.',
  },
  'preferences.imply':
    'از نوشتهٔ شما برمی‌آید که {by} وضعیت {preferred} را بر {other} ترجیح می‌دهد، چون {statement} (اولویت {number}) بر همهٔ آنچه زیر آن است مقدم است. درست است؟',
  'preferences.imply-clause':
    'از نوشتهٔ شما برمی‌آید که {by} وضعیت {preferred} را بر {other} ترجیح می‌دهد: {reason}. درست است؟',
  'preferences.imply-equal':
    'اکنون از نوشتهٔ شما برمی‌آید که {preferred} و {other} برای {by} یکسان‌اند. درست است؟',
  'preferences.although': 'هرچند دیگری این‌ها را دارد: {statements}.',
  'preferences.yes': 'بله',
  'preferences.no': 'نه، برعکس',
  'preferences.confirmed': {
    one: 'در این نشست یک مقایسهٔ ضمنی را تأیید کرده‌اید.',
    other: 'در این نشست {count} مقایسهٔ ضمنی را تأیید کرده‌اید.',
  },
  'preferences.another': 'یکی دیگر بپرس',
  'preferences.nothing-to-ask': 'پرسشی نمانده است: هیچ مقایسهٔ ضمنی به چشم نمی‌آید.',
  'preferences.ask-unknown': 'بخشی از ترجیح نامعلوم است؛ دربارهٔ مقایسه‌های ضمنی پرسیده نمی‌شود.',
  'preferences.to-turn': 'چه چیزی آن را وارونه می‌کند',
  'preferences.decides': 'آنچه اکنون تعیین می‌کند: {reason}.',
  'preferences.offer-raise': '{said} پیش از {past} بیاید',
  'preferences.offer-lower': '{said} پس از {past} بیاید',
  'preferences.offer-remove': '{said} حذف شود',
  'preferences.offer-others': {
    zero: 'چیز دیگری را وارونه نمی‌کند',
    one: 'یک جفت وضعیت دیگر را هم وارونه می‌کند',
    other: '{count} جفت وضعیت دیگر را هم وارونه می‌کند',
  },
  'preferences.offer-none':
    'هیچ گزاره‌ای به سود وضعیت دیگر نیست. گزاره‌ای بیفزایید که بگوید چه چیزی آن را بهتر می‌کند.',
  'preferences.offer-ranking': 'رتبه‌بندی یا وزن‌ها را در همین صفحه تغییر دهید تا درست شود.',
  'preferences.offer-tie': 'گزاره‌ای بیفزایید که این دو را از هم جدا کند.',
  'preferences.undo-change': 'تغییرم پس گرفته شود',
  'preferences.back': 'بازگشت',

  'preferences.tree': 'درخت ترجیحات',
  'preferences.tree-caption':
    'اولویت‌های {by} وضعیت‌ها را چگونه مرتب می‌کند: در هر سطح، بالا جایی است که گزاره برقرار است',
  'preferences.tree-hidden': {
    one: 'یک گزارهٔ دیگر کشیده نشده است: درخت بزرگ‌تر از آن می‌شد که خوانده شود.',
    other: '{count} گزارهٔ دیگر کشیده نشده است: درخت بزرگ‌تر از آن می‌شد که خوانده شود.',
  },
  'preferences.tree-unsure': 'تا آنجا کشیده شده که ترتیب گزاره‌ها معلوم است.',
  'preferences.tree-none': 'درخت از اولویت‌ها کشیده می‌شود؛ این ترجیح به شکل دیگری نوشته شده است.',
  'preferences.tree-text': 'همین به زبان ساده',
  'preferences.tree-place': 'جایگاه {place}',
  'preferences.tree-places': 'جایگاه‌های {from} تا {to}',
  'preferences.tree-path': 'برقرار: {yes}؛ نابرقرار: {no}',
  'preferences.tree-path-all': 'برقرار: {yes}',
  'preferences.tree-path-none': 'نابرقرار: {no}',
  'preferences.tree-more': '{state} و {count} وضعیت دیگر',

  'preferences.odd': 'وضعیت‌هایی که عجیب می‌نمایند',
  'preferences.odd-lead':
    'در مدل کنونی شدنی‌اند. آیا باید باشند؟ شاید قاعده‌ای، یا دلیلی که کسی دارد، از قلم افتاده باشد.',
  'preferences.odd-none': 'چیزی عجیب نمی‌نماید.',
  'preferences.odd-partly': 'وضعیت‌ها بیش از آن است که تک‌تک بررسی شود؛ تنها نشانه‌های زودیاب جست‌وجو شده است.',
  'preferences.odd-fine-all': {
    one: 'یکی که آن را بی‌ایراد دانسته‌اید پنهان است.',
    other: '{count} مورد که آن‌ها را بی‌ایراد دانسته‌اید پنهان است.',
  },
  'preferences.odd-show-again': 'نمایش دوباره',
  'preferences.odd.worst-for-all': '{state} برای همهٔ کسانی که ترجیحی دارند بدترین است.',
  'preferences.odd.vital-escapable': {
    one: 'در {state} آنچه برای {by} حیاتی است از دست رفته ({statement})، با آنکه هر طرف به‌تنهایی می‌تواند آن را بازگرداند.',
    other:
      'در {count} وضعیت، از جمله {state}، آنچه برای {by} حیاتی است از دست رفته ({statement})، با آنکه هر طرف به‌تنهایی می‌تواند آن را بازگرداند.',
  },
  'preferences.odd.never-liked': {
    one: 'در تنها وضعیتی که ‹{option}› برگزیده شده، {state}، کسی آن را ترجیح نمی‌دهد. آیا دلیل کسی برای آن از قلم افتاده است؟',
    other:
      'در هیچ‌یک از {count} وضعیتی که ‹{option}› برگزیده شده کسی آن را ترجیح نمی‌دهد. آیا دلیل کسی برای آن از قلم افتاده است؟',
  },
  'preferences.odd.no-effect': {
    one: 'برگزیدن ‹{option}› برای هیچ‌کس فرقی نمی‌کند ({state}).',
    other: 'برگزیدن ‹{option}› در {count} وضعیت برای هیچ‌کس فرقی نمی‌کند.',
  },
  'preferences.odd.always-together':
    '‹{option}› و ‹{other}› تنها با هم پیش می‌آیند، با آنکه هیچ قاعده‌ای به‌تنهایی چنین نمی‌گوید.',
  'preferences.odd.never-together':
    '‹{option}› و ‹{other}› هرگز با هم پیش نمی‌آیند، با آنکه هیچ قاعده‌ای به‌تنهایی چنین نمی‌گوید.',
  'preferences.odd.always-taken':
    '‹{option}› در همهٔ وضعیت‌های شدنی برگزیده شده است: کسی واقعاً آن را انتخاب نمی‌کند.',
  'preferences.odd.never-taken':
    '‹{option}› در هیچ وضعیت شدنی برگزیده نشده است: کسی نمی‌تواند آن را انتخاب کند.',
  'preferences.odd.near-miss': {
    one: 'یک قاعده {state} را تنها به سبب یک جزء در بر نمی‌گیرد: {statement}. آیا قرار بود گسترده‌تر باشد؟',
    other:
      'یک قاعده {count} وضعیت، از جمله {state}، را تنها به سبب یک جزء در بر نمی‌گیرد: {statement}. آیا قرار بود گسترده‌تر باشد؟',
  },
  'preferences.odd-never': 'ناشدنی شود …',
  'preferences.odd-never-of': 'ناشدنی شود: {what}',
  'preferences.odd-never-label': 'آنچه هرگز نباید پیش آید',
  'preferences.odd-never-submit': 'افزودن قاعده',
  'preferences.odd-look': 'نگاه کنید',
  'preferences.odd-fine': 'ایرادی ندارد',
  'preferences.odd-fine-of': 'ایرادی ندارد: {what}',
};
