/** Lines of a text: where one begins, ends and is followed by the next. */
import { lineEnd as endOfLine } from './everyday-scalars.ts';

export { endOfLine };

/** Where the line of a place begins; a byte order mark is no part of it. */
export function startOfLine(text: string, at: number): number {
  const feed = at > 0 ? text.lastIndexOf('\n', at - 1) : -1;
  return feed < 0 && text.startsWith('\ufeff') ? 1 : feed + 1;
}

/** Where the line after that of a place begins; the end of the text where there is none. */
export function startOfNextLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed < 0 ? text.length : feed + 1;
}

export const columnOf = (text: string, at: number): number => at - startOfLine(text, at);

/** Whether nothing but spaces stands before a place on its line. */
export const beginsLine = (text: string, at: number): boolean =>
  /^ *$/.test(text.slice(startOfLine(text, at), at));

/** The column of the comment that fills a whole line; −1 where the line holds something else, or nothing. */
export function commentColumn(text: string, start: number): number {
  const line = text.slice(start, endOfLine(text, start));
  return /^ *#/.test(line) ? line.indexOf('#') : -1;
}
