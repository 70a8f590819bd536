import type { Message } from '@modus-vivendi/engine';

/**
 * What the library of controls says by itself, to screen readers above all. It speaks English and Arabic, and no Persian: what the page
 * uses of it is said here, by the library's own names.
 */
export const controls: Readonly<Record<string, Readonly<Record<string, Message>>>> = {
  '@react-aria/dnd': {
    dragItem: 'کشیدن {itemText}',
    dragSelectedItems: { one: 'کشیدن یک مورد برگزیده', other: 'کشیدن {count} مورد برگزیده' },
    dragDescriptionKeyboard: 'برای آغاز کشیدن Enter را بزنید.',
    dragDescriptionKeyboardAlt: 'برای آغاز کشیدن Alt و Enter را با هم بزنید.',
    dragDescriptionTouch: 'برای آغاز کشیدن دو بار پیاپی لمس کنید.',
    dragDescriptionVirtual: 'برای آغاز کشیدن کلیک کنید.',
    dragDescriptionLongPress: 'برای آغاز کشیدن انگشت را نگه دارید.',
    dragSelectedKeyboard: {
      one: 'برای کشیدن یک مورد برگزیده Enter را بزنید.',
      other: 'برای کشیدن {count} مورد برگزیده Enter را بزنید.',
    },
    dragSelectedKeyboardAlt: {
      one: 'برای کشیدن یک مورد برگزیده Alt و Enter را با هم بزنید.',
      other: 'برای کشیدن {count} مورد برگزیده Alt و Enter را با هم بزنید.',
    },
    dragSelectedLongPress: {
      one: 'برای کشیدن یک مورد برگزیده انگشت را نگه دارید.',
      other: 'برای کشیدن {count} مورد برگزیده انگشت را نگه دارید.',
    },
    dragStartedKeyboard:
      'کشیدن آغاز شد. با Tab به جایی برای رها کردن بروید و Enter را بزنید، یا با Escape دست بردارید.',
    dragStartedTouch: 'کشیدن آغاز شد. به جایی برای رها کردن بروید و دو بار پیاپی لمس کنید.',
    dragStartedVirtual: 'کشیدن آغاز شد. به جایی برای رها کردن بروید و کلیک کنید یا Enter را بزنید.',
    endDragKeyboard: 'در حال کشیدن. برای دست برداشتن Enter را بزنید.',
    endDragTouch: 'در حال کشیدن. برای دست برداشتن دو بار پیاپی لمس کنید.',
    endDragVirtual: 'در حال کشیدن. برای دست برداشتن کلیک کنید.',
    dropDescriptionKeyboard: 'برای رها کردن Enter را بزنید. برای دست برداشتن Escape را بزنید.',
    dropDescriptionTouch: 'برای رها کردن دو بار پیاپی لمس کنید.',
    dropDescriptionVirtual: 'برای رها کردن کلیک کنید.',
    dropCanceled: 'کشیدن لغو شد.',
    dropComplete: 'رها شد.',
    dropIndicator: 'جای رها کردن',
    dropOnRoot: 'رها کردن در اینجا',
    dropOnItem: 'رها کردن روی {itemText}',
    insertBefore: 'گذاشتن پیش از {itemText}',
    insertBetween: 'گذاشتن میان {beforeItemText} و {afterItemText}',
    insertAfter: 'گذاشتن پس از {itemText}',
  },
  '@react-aria/grid': {
    select: 'برگزیدن',
    selectedItem: '{item} برگزیده شد.',
    deselectedItem: '{item} از برگزیده‌ها برداشته شد.',
    selectedAll: 'همهٔ موارد برگزیده شد.',
    selectedCount: {
      zero: 'چیزی برگزیده نیست.',
      one: 'یک مورد برگزیده شده است.',
      other: '{count} مورد برگزیده شده است.',
    },
    longPressToSelect: 'برای رفتن به حالت برگزیدن انگشت را نگه دارید.',
  },
  '@react-aria/gridlist': {
    hasActionAnnouncement: 'این سطر کاری انجام می‌دهد',
    hasLinkAnnouncement: 'این سطر پیوند دارد: {link}',
  },
  '@react-aria/menu': {
    longPressMessage: 'برای باز کردن منو انگشت را نگه دارید یا Alt و پیکان پایین را بزنید',
  },
  '@react-aria/overlays': { dismiss: 'بستن' },
  '@react-aria/searchfield': { 'Clear search': 'پاک کردن جست‌وجو' },
  '@react-aria/autocomplete': { collectionLabel: 'پیشنهادها' },
  'react-aria-components': {
    selectPlaceholder: 'یکی را برگزینید',
    tableResizer: 'تغییر اندازه',
    dropzoneLabel: 'جای رها کردن',
    colorSwatchPicker: 'نمونه‌های رنگ',
  },
};
