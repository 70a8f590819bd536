/** Tables as CSV that a spreadsheet opens as text and never as a formula. */
import { say } from '@modus-vivendi/engine';
import type { Context } from './context.ts';
import { rowsOf } from './outcome-rows.ts';
import { type OutcomeQuery, orderedStates } from './outcomes-order.ts';

/** Beyond this a spreadsheet is of no use and the text too long to hand over. */
const mostCsvRows = 200_000;

/** What a spreadsheet would take for a formula is made text by an apostrophe before it. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines end as RFC 4180 has it; the mark at the beginning says UTF-8 to spreadsheets. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;

export type Csv = { readonly csv: string } | { readonly tooMany: number; readonly limit: number };

/** The table of states as it is filtered and sorted. Numbers are written in ASCII digits, for machines. */
export function outcomesCsv(query: OutcomeQuery, context: Context): Csv {
  const { compiled, analysis, order } = orderedStates(query, context);
  if (order.length > mostCsvRows) return { tooMany: order.length, limit: mostCsvRows };
  const { language } = context.asked;
  const speaker = context.speaker(compiled);
  const { conflict } = compiled;
  const names = conflict.decisionMakers.map((_, i) => speaker.decisionMaker(i));
  const shown = conflict.options.flatMap(({ hidden }, o) => (hidden ? [] : [o]));
  const short = analysis.results.map(({ concept }) => speaker.concept(concept));
  const head = [
    say(language, 'column.number'),
    say(language, 'column.state'),
    ...shown.map((o) => `${names[conflict.options[o]!.owner]!}: ${speaker.option(o)}`),
    ...short.map((concept) => `${say(language, 'column.stable-for-all')} ${concept}`),
    ...names.flatMap((by) =>
      short.map((concept) => `${say(language, 'column.stable-under', { by })} ${concept}`),
    ),
    ...names.map((by) => say(language, 'column.rank', { by })),
  ].map(plain);
  const yes = say(language, 'value.yes');
  const no = say(language, 'value.no');
  const held = (mask: number): string[] => short.map((_, k) => (mask & (1 << k) ? yes : no));
  const level = (o: number, k: number | null): string =>
    k === null ? '' : conflict.options[o]!.levels.length === 2 ? (k > 0 ? yes : no) : speaker.level(o, k);
  const lines = rowsOf(context, compiled, analysis, order).map((row) => [
    String(row.number),
    plain(row.name ?? row.taken),
    ...row.levels.map((k, at) => level(shown[at]!, k)),
    ...held(row.holds),
    ...row.stable.flatMap(held),
    ...row.ranks.map((rank) => (rank === null ? '' : String(rank))),
  ]);
  return { csv: csvOf([head, ...lines]) };
}

/** Without the invisible marks that keep directions apart in sentences. */
export const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
