/** Moments as the reader's language writes them, with its own digits. */
import { type Language, locales } from '@modus-vivendi/engine';

const day = 24 * 60 * 60 * 1000;

const formats = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : locales[language], options);

/** The time of day; for other days than today the day as well. */
export function shownTime(language: Language, at: number, now: number = Date.now()): string {
  const today = new Date(at).toDateString() === new Date(now).toDateString();
  if (today) return formats(language, { timeStyle: 'medium' }).format(at);
  const within = now - at < 300 * day;
  return formats(language, {
    day: 'numeric',
    month: 'long',
    ...(within ? {} : { year: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}
