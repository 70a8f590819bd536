/**
 * Shares in the words of a scale of likelihood, with the range in the same sentence: ICD 203 (US, 2015), the yardstick of the UK's assessment
 * staff (PHIA), or the IPCC's. A share of readings is no forecast; the words only say how large it is.
 */
import { type Language, locales, say, sayNumber } from '../words/say.ts';

export const scales = ['icd', 'uk', 'ipcc'] as const;
export type Scale = (typeof scales)[number];

interface Term {
  readonly id: `likelihood.${Scale}.${1 | 2 | 3 | 4 | 5 | 6 | 7}`;
  /** Up to which share, in hundredths, the term is used. */
  readonly until: number;
  /** The range that the scale gives for it, in hundredths. */
  readonly range: readonly [number, number];
}

/** Where a scale leaves gaps between its ranges, the nearer one is taken. */
const terms: Readonly<Record<Scale, readonly Term[]>> = {
  icd: [
    { id: 'likelihood.icd.1', until: 5, range: [1, 5] },
    { id: 'likelihood.icd.2', until: 20, range: [5, 20] },
    { id: 'likelihood.icd.3', until: 45, range: [20, 45] },
    { id: 'likelihood.icd.4', until: 55, range: [45, 55] },
    { id: 'likelihood.icd.5', until: 80, range: [55, 80] },
    { id: 'likelihood.icd.6', until: 95, range: [80, 95] },
    { id: 'likelihood.icd.7', until: 100, range: [95, 99] },
  ],
  uk: [
    { id: 'likelihood.uk.1', until: 7.5, range: [0, 5] },
    { id: 'likelihood.uk.2', until: 22.5, range: [10, 20] },
    { id: 'likelihood.uk.3', until: 37.5, range: [25, 35] },
    { id: 'likelihood.uk.4', until: 52.5, range: [40, 50] },
    { id: 'likelihood.uk.5', until: 77.5, range: [55, 75] },
    { id: 'likelihood.uk.6', until: 92.5, range: [80, 90] },
    { id: 'likelihood.uk.7', until: 100, range: [95, 100] },
  ],
  ipcc: [
    { id: 'likelihood.ipcc.1', until: 1, range: [0, 1] },
    { id: 'likelihood.ipcc.2', until: 10, range: [0, 10] },
    { id: 'likelihood.ipcc.3', until: 33, range: [0, 33] },
    { id: 'likelihood.ipcc.4', until: 66, range: [33, 66] },
    { id: 'likelihood.ipcc.5', until: 90, range: [66, 100] },
    { id: 'likelihood.ipcc.6', until: 99, range: [90, 100] },
    { id: 'likelihood.ipcc.7', until: 100, range: [99, 100] },
  ],
};

/** A share strictly between 0 and 1, such as "likely (55–80%)". */
export function sayLikelihood(language: Language, scale: Scale, share: number): string {
  const found = terms[scale].find(({ until }) => share * 100 <= until) ?? terms[scale].at(-1)!;
  const [low, high] = found.range;
  const percent = new Intl.NumberFormat(locales[language], { style: 'percent' }).format(high / 100);
  const range = `${sayNumber(language, low)}–${percent}`;
  return say(language, 'likelihood.said', {
    term: { phrase: say(language, found.id) },
    range: { phrase: range },
  });
}
