import type { Message } from '@modus-vivendi/engine';
import type { files as english } from '../en/files.ts';

export const files: Readonly<Record<keyof typeof english, Message>> = {
  'files.menu': 'فایل',
  'files.new': 'مناقشهٔ تازه…',
  'files.open': 'باز کردن…',
  'files.save': 'ذخیره',
  'files.save-as': 'ذخیره با نام…',
  'files.library': 'مجموعهٔ نمونه‌ها…',
  'files.share': 'هم‌رسانی با پیوند…',
  'files.history': 'پیشینهٔ محلی…',
  'files.export': 'برون‌برد…',
  'files.kind': 'مدل مناقشه',

  'files.state.saved': 'در {file} ذخیره شده',
  'files.state.saved-hint': 'تغییرهای شما در این فایل نوشته می‌شود. برای نسخه‌های پیشین فشار دهید.',
  'files.state.kept': 'نگه‌داشته در این مرورگر',
  'files.state.kept-hint':
    'هر تغییری در همین مرورگر و روی همین دستگاه نگه داشته می‌شود. برای نسخه‌های پیشین فشار دهید.',
  'files.state.saving': 'در حال ذخیره…',
  'files.state.saving-hint': 'آخرین تغییرهای شما در حال نوشته شدن است.',
  'files.state.unsaved': 'هنوز در {file} نیست',
  'files.state.unsaved-hint': 'تغییرهای شما در این مرورگر نگه داشته شده است. برای نوشتن در فایل فشار دهید.',
  'files.state.changed': '{file} روی دیسک تغییر کرده',
  'files.state.changed-hint': 'فایل و این صفحه در سطرهای یکسانی تغییر کرده‌اند. برای تصمیم گرفتن فشار دهید.',
  'files.state.gone': '{file} حذف شده',
  'files.state.gone-hint': 'متن شما اینجا مانده است. برای نوشتن دوبارهٔ فایل فشار دهید.',
  'files.state.offline': 'سرور محلی پاسخ نمی‌دهد',
  'files.state.offline-hint':
    'تغییرهای شما در این مرورگر نگه داشته شده است و همین که سرور پاسخ دهد در فایل نوشته می‌شود.',
  'files.state.refused': 'در {file} ذخیره نشد',
  'files.state.refused-hint': 'تغییرهای شما در این مرورگر نگه داشته شده است. برای تلاش دوباره فشار دهید.',
  'files.state.memory': 'تنها در همین پنجره',
  'files.state.memory-hint':
    'این مرورگر چیزی برای این صفحه نگه نمی‌دارد: با بستن پنجره تغییرهای شما از دست می‌رود. برای ذخیره در فایل فشار دهید.',

  'files.not-text':
    '{file} متن UTF-8 نیست: از بایت {byte} سطر {line} خوانده نمی‌شود. آن را با UTF-8 ذخیره کنید و دوباره باز کنید.',
  'files.too-large': '{file} از {megabytes} مگابایت بزرگ‌تر است. مدل‌ها کوچک‌ترند؛ فایل باز نشد.',
  'files.refused':
    '{file} نه خوانده شد و نه نوشته. شاید در برنامهٔ دیگری باز است، یا اجازهٔ تغییر آن را ندارید.',
  'files.not-model':
    '{file} مدل نیست؛ نام مدل‌ها به \u2066.modus.yaml\u2069 پایان می‌یابد. مقاله را در «شواهد» بیفزایید.',
  'files.no-file': 'دیگر فایلی به نام {file} نیست.',
  'files.no-folder': 'پوشه‌ای برای {file} نیست.',
  'files.no-server': 'سرور محلی پاسخ نمی‌دهد. {file} نه خوانده شد و نه نوشته؛ متن شما اینجا مانده است.',
  'files.no-permission': '{file} ذخیره نشد، چون صفحه اجازهٔ نوشتن در آن را ندارد. متن شما اینجا مانده است.',
  'files.name-taken': 'فایلی به نام {file} هست؛ نام دیگری برگزینید.',
  'files.downloaded': '{file} در میان بارگیری‌های شماست.',
  'files.gone':
    '{file} از بیرون حذف شده است. متن شما اینجا مانده است؛ با ذخیره کردن، فایل دوباره نوشته می‌شود.',
  'files.changed-outside':
    '{file} از بیرون تغییر کرد و آنچه می‌بینید نیز با آن تغییر کرد. این کار برگشت‌پذیر است.',
  'files.merged': '{file} از بیرون تغییر کرد؛ تغییرهای آن با تغییرهای شما یکی شد. این کار برگشت‌پذیر است.',
  'files.step-outside': 'تغییر در فایل',
  'files.step-merged': 'یکی کردن دو متن',
  'files.step-restored': 'بازگشت به نسخهٔ پیشین',
  'files.version-theirs': 'پیش از یکی کردن: {file}',
  'files.version-mine': 'پیش از یکی کردن: متن شما',
  'files.decide': 'تصمیم بگیرید',
  'files.restored': 'این رونوشت شماست، همان‌طور که آن را گذاشته بودید.',
  'files.open-anew': 'نمونه را از نو باز کن',
  'files.last-kept': 'آنچه بار پیش روی آن کار می‌کردید، «{title}»، در این مرورگر هست.',
  'files.go-on': 'همان را باز کن',

  'files.open-title': 'باز کردن',
  'files.open-choose': 'انتخاب فایل…',
  'files.open-drop': 'یا فایل مدل (\u2066.modus.yaml\u2069) را هر جای صفحه که خواستید رها کنید.',
  'files.open-folder': 'در پوشهٔ {folder}',
  'files.open-folder-empty':
    'هنوز مدلی در این پوشه نیست. مناقشه‌ای تازه آغاز کنید، یا نمونه‌ای را باز و اینجا ذخیره کنید.',
  'files.open-find': 'یافتن فایل',
  'files.open-more': {
    one: '{count} فایل دیگر؛ آن را با نامش بیابید.',
    other: '{count} فایل دیگر؛ آن‌ها را با نامشان بیابید.',
  },
  'files.open-recent': 'نگه‌داشته در این مرورگر',
  'files.open-link': 'از پیوند',
  'files.open-link-field': 'پیوند مدل',
  'files.open-link-hint':
    'پیوندی را که کسی هم‌رسانی کرده است بچسبانید. هر جا ساخته شده باشد کار می‌کند؛ چیزی از جایی گرفته نمی‌شود.',
  'files.open-link-none': 'در این پیوند مدلی نیست.',
  'files.open-it': 'باز کردن',

  'files.origin.case': 'رونوشت نمونه',
  'files.origin.new': 'مناقشهٔ تازه',
  'files.origin.link': 'از پیوند',
  'files.origin.file': 'فایل {file}',
  'files.origin.workspace': 'فایل {file}',

  'files.save-title': 'ذخیره با نام',
  'files.save-name': 'نام فایل',
  'files.save-here': 'ذخیره در پوشهٔ {folder}',
  'files.save-elsewhere': 'جای دیگری در این دستگاه…',

  'files.link-too-large': 'مدل این پیوند بیش از اندازه بزرگ است؛ باز نشد.',
  'files.link-damaged': 'این پیوند خراب یا ناتمام است؛ شاید برنامه‌ای آن را بریده باشد. چیزی باز نشد.',
  'files.link-newer': 'این پیوند با نسخهٔ تازه‌تری از Modus Vivendi ساخته شده است. چیزی باز نشد.',
  'files.link-opened': 'این مدل با پیوند آمده است. نویسندهٔ آن سازندهٔ پیوند است.',
  'files.link-opened-beside':
    'این مدل با پیوند آمده است. نویسندهٔ آن سازندهٔ پیوند است. آنچه پیش‌تر داشتید دست‌نخورده در «باز کردن» هست.',

  'files.share-title': 'هم‌رسانی با پیوند',
  'files.share-what':
    'همهٔ مدل در خود پیوند است: متن آن با توضیح‌ها، منابع و ادعاها، و آنچه اکنون می‌بینید. چیزی به جایی فرستاده نمی‌شود؛ هر که پیوند را داشته باشد همهٔ آن را می‌خواند.',
  'files.share-not': 'گزیده‌هایی که گواه نگه داشته شده‌اند و پیشینهٔ محلی شما در آن نیست.',
  'files.share-extras': 'گزیده‌هایی که گواه نگه داشته شده‌اند نیز در آن باشد',
  'files.share-extras-in':
    'گزیده‌هایی که گواه نگه داشته شده‌اند واژه به واژه در آن هست. پیشینهٔ محلی شما در آن نیست.',
  'files.share-link': 'پیوند',
  'files.share-length': {
    one: '{count} نویسه',
    other: '{count} نویسه',
  },
  'files.share-long':
    'این برای بعضی برنامه‌های نامه و گفت‌وگو بیش از اندازه بلند است و پیوند را می‌بُرند. فرستادن فایل مطمئن‌تر است.',
  'files.share-file': 'به جای آن، فایل را ذخیره کن',
  'files.share-local':
    'پیوند با نشانی همین دستگاه آغاز می‌شود. در دستگاه‌های دیگر آن را در «باز کردن» هر نسخهٔ Modus Vivendi بچسبانند.',
  'files.share-copy': 'رونوشت پیوند',
  'files.share-copied': 'رونوشت شد.',
  'files.share-copy-failed':
    'مرورگر نمی‌گذارد صفحه رونوشت بردارد. پیوند را انتخاب کنید و خودتان رونوشت بردارید.',

  'files.history-title': 'پیشینهٔ محلی',
  'files.history-of': 'سند',
  'files.history-this': '{title} (اکنون باز است)',
  'files.history-versions': 'نسخه‌ها',
  'files.history-empty': 'هنوز نسخهٔ پیشینی نیست',
  'files.history-empty-hint':
    'هنگام کار، هر تغییری در این مرورگر نگه داشته می‌شود: تا چند دقیقه تک‌تک تغییرها، سپس یکی در ساعت و سپس یکی در روز.',
  'files.history-empty-memory':
    'این مرورگر چیزی برای این صفحه نگه نمی‌دارد؛ نسخه‌های پیشین تنها تا وقتی این پنجره باز است می‌مانند.',
  'files.history-choose': 'نسخه‌ای را برگزینید تا فرقش با متن کنونی را ببینید.',
  'files.history-typing': 'نوشتن',
  'files.history-opened': 'چنان‌که باز شد',
  'files.history-differs': '{removed} و {added} نسبت به متن کنونی',
  'files.history-lines-less': {
    zero: 'هیچ سطری کمتر',
    one: '{count} سطر کمتر',
    other: '{count} سطر کمتر',
  },
  'files.history-lines-more': {
    zero: 'هیچ سطری بیشتر',
    one: '{count} سطر بیشتر',
    other: '{count} سطر بیشتر',
  },
  'files.history-same': 'با متن کنونی یکسان است.',
  'files.history-restore': 'بازگشت به این نسخه',
  'files.history-open': 'این سند را باز کن',
  'files.history-gone': 'این نسخه دیگر نگه داشته نشده است.',
  'files.history-restored': 'به نسخه‌ای پیشین بازگشتید. این کار برگشت‌پذیر است.',
  'files.diff-same': {
    one: '{count} سطر یکسان',
    other: '{count} سطر یکسان',
  },
  'files.diff-more': {
    one: '{count} سطر دیگر فرق دارد',
    other: '{count} سطر دیگر فرق دارد',
  },
  'files.diff': 'فرق‌ها، سطر به سطر',
  'files.forget': 'فراموش کردن همه چیز در این دستگاه…',
  'files.forget-title': 'همه چیز در این دستگاه فراموش شود؟',
  'files.forget-what':
    'همهٔ سندها، نسخه‌ها، گزیده‌ها و تنظیم‌هایی که Modus Vivendi در این مرورگر نگه داشته است حذف می‌شود. فایل‌های دیسک شما می‌مانند. این کار برگشت‌پذیر نیست.',
  'files.forget-yes': 'همه را حذف کن',
  'files.forget-no': 'نگه دار',

  'files.conflict-title': 'هم {file} روی دیسک تغییر کرده است و هم متن شما',
  'files.conflict-what': {
    one: 'فایل و متن شما در {count} جا که هر دو تغییر داده‌اند فرق دارند. برگزینید که چه نوشته شود.',
    other:
      'فایل و متن شما در {count} جا که هر دو تغییر داده‌اند فرق دارند. برای هر یک برگزینید که چه نوشته شود.',
  },
  'files.conflict-safe': 'هر دو نسخه هم‌اکنون در پیشینهٔ محلی هست؛ در هیچ حالتی چیزی از دست نمی‌رود.',
  'files.conflict-place': 'جای {number} از {count}، سطر {line}',
  'files.conflict-mine': 'متن شما',
  'files.conflict-theirs': 'فایل',
  'files.conflict-empty': 'هیچ: این سطرها حذف شده‌اند.',
  'files.conflict-choose': 'کدام گرفته شود',
  'files.conflict-take-mine': 'متن شما',
  'files.conflict-take-theirs': 'متن فایل',
  'files.conflict-take-both': 'هر دو، نخست متن شما',
  'files.conflict-all-mine': 'همه جا متن شما',
  'files.conflict-all-theirs': 'همه جا متن فایل',
  'files.conflict-done': 'همین‌ها را بگیر',
  'files.conflict-later': 'بعداً',
  'files.conflict-over': 'فایل و متن شما دیگر ناسازگار نیستند.',

  'files.library-title': 'مجموعهٔ نمونه‌ها',
  'files.library-what': 'هر یک به صورت رونوشتی از آنِ شما باز می‌شود و می‌توانید هر طور خواستید تغییرش دهید.',
  'files.library-open': 'باز کردن رونوشت',
  'files.library-open-of': 'باز کردن رونوشت: {title}',
  'files.library-makers': {
    one: '{count} تصمیم‌گیرنده',
    other: '{count} تصمیم‌گیرنده',
  },
  'files.library-languages': 'به {languages}',

  'files.export-title': 'برون‌برد',
  'files.export-model': 'مدل به صورت فایل',
  'files.export-model-hint': 'خود متن (\u2066.modus.yaml\u2069)، برای هر ویرایشگر، برای git و برای خط فرمان.',
  'files.export-download': 'بارگیری',
  'files.export-copy': 'مدل به صورت متن',
  'files.export-copy-hint': 'برای چسباندن در نامه یا یادداشت.',
  'files.export-copy-do': 'رونوشت',
  'files.export-print': 'آنچه می‌بینید، روی کاغذ یا PDF',
  'files.export-print-hint': 'بخشی که باز است، بدون نوارهای پیرامونش.',
  'files.export-print-do': 'چاپ…',
  'files.export-figures': 'نمودارها (SVG و PNG) و جدول‌ها (CSV) در بخش‌های خودشان ذخیره می‌شوند.',

  'files.drop': 'مدل را رها کنید تا باز شود',
};
