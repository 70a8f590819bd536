/** T15, conditions for a wanted outcome: how many strict orders meet them. */
import type { Inverse } from '../analysis/inverse.ts';
import { isRefusal, type Refusal, sayRefusal } from '../refusal.ts';
import { locales, say } from '../words/say.ts';
import type { Speaker } from './speaker.ts';
import { column, type Table } from './table.ts';

/** Numbers up to here are written out; of more, only the share is told. */
const mostWritten = 10n ** 12n;

/** A row a concept. What could not be counted is said in a note. */
export function inverseTable({ target, varying, total, results }: Inverse, speaker: Speaker): Table {
  const { language } = speaker;
  const refusals = new Map<string, Refusal>();
  const cell = (count: bigint | Refusal): string => {
    if (!isRefusal(count)) return saidShare(count, total, speaker);
    refusals.set(sayRefusal(language, count), count);
    return '–';
  };
  const rows = results.map(({ concept, count, equilibria }) => [
    speaker.concept(concept),
    cell(count),
    cell(equilibria),
  ]);
  return {
    caption: say(language, 'table.inverse', {
      state: { phrase: speaker.state(target) },
      by: {
        phrase: speaker.noun({ noun: 'list', items: varying.map((by) => ({ noun: 'decision-maker', by })) }),
      },
    }),
    columns: [
      column(say(language, 'column.concept')),
      column(say(language, 'column.orders-stable', { count: varying.length }), 'end'),
      column(say(language, 'column.orders-equilibrium'), 'end'),
    ],
    rows,
    notes: [...refusals.keys()].map((reason) =>
      say(language, 'inverse.not-counted', { reason: { phrase: reason } }),
    ),
  };
}

/** The count and its share, as far as both can be read. */
function saidShare(count: bigint, total: bigint, { language }: Speaker): string {
  const number = (value: bigint): string => new Intl.NumberFormat(locales[language]).format(value);
  const share = new Intl.NumberFormat(locales[language], {
    style: 'percent',
    maximumSignificantDigits: 3,
  }).format(ratio(count, total));
  return total <= mostWritten
    ? say(language, 'inverse.count', {
        count: { phrase: number(count) },
        total: { phrase: number(total) },
        share: { phrase: share },
      })
    : say(language, 'inverse.share', { share: { phrase: share } });
}

/** To about fifteen digits, however small. */
function ratio(count: bigint, total: bigint): number {
  if (count === 0n) return 0;
  const digits = total.toString().length - count.toString().length + 17;
  return Number((count * 10n ** BigInt(digits)) / total) / 10 ** digits;
}
