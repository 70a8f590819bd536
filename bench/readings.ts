/** Many readings of one conflict: ranked and answered by what they share, against analyzing each by itself. */
import { readFileSync } from 'node:fs';
import { analyze, compile, isRefusal, openModel, robustOf } from '@modus-vivendi/engine';
import { question } from './against-oracle.ts';
import { timed } from './measure.ts';
import { number } from './table.ts';

const flagship = readFileSync(new URL('../cases/iran-us-2020.modus.yaml', import.meta.url), 'utf8');
const concepts = ['nash', 'gmr', 'smr', 'seq'] as const;

export const readingHeads = [
  'flagship, 136 states, 4 concepts',
  'readings',
  'ms',
  'readings a second',
  'ratio',
];

/** `misplaced`: how many places any statement may stand elsewhere. Reading the model and compiling it counts in. */
export function readingRows(misplaced: number, alone: number): string[][] {
  const file = openModel(flagship);
  const many = timed(() =>
    robustOf(
      file,
      {
        scenario: ['baseline', 'incumbent', 'pressure-first'],
        concepts,
        doubts: { doubtful: new Set(['assumption', 'low'] as const), misplaced },
        sampling: { seed: 1, from: 0, most: 1, precision: 0.5 },
        states: null,
      },
      question,
    ),
  );
  if (isRefusal(many.result) || 'ok' in many.result) throw new Error('the readings are not answered');
  const total = Number(many.result.shares[0]!.total);
  const outcome = compile(file);
  if (isRefusal(outcome) || !outcome.ok) throw new Error('the flagship case does not compile');
  const { game } = outcome.compiled;
  const one = timed(() => {
    for (let k = 0; k < alone; k++) analyze({ ...game }, concepts, question);
  });
  const [together, apart] = [total / many.ms, alone / one.ms].map((each) => each * 1000) as [number, number];
  return [
    [
      'all, from text to shares and examples',
      total.toLocaleString('en'),
      number(many.ms),
      number(together),
      number(together / apart),
    ],
    [
      'each analyzed by itself, compiled already',
      alone.toLocaleString('en'),
      number(one.ms),
      number(apart),
      '1',
    ],
  ];
}
