/** Moments as the reader's language writes them, with its own digits. */
import { type Language, locales } from '@modus-vivendi/engine';

const day = 24 * 60 * 60 * 1000;

const formats = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : locales[language], options);

/** A date as a source carries it, such as 2020, 2020-10 or 2020-10-23; anything else as it is written. The calendar is that of the source. */
export function shownDate(language: Language, written: string): string {
  const [, year, month, date] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(written) ?? [];
  const at = Date.parse(`${year}-${month ?? '01'}-${date ?? '01'}`);
  if (year === undefined || Number.isNaN(at)) return written;
  return formats(language, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'short' }),
    ...(date === undefined ? {} : { day: 'numeric' }),
  }).format(at);
}

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
