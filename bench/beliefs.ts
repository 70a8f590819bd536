/** Beliefs about beliefs: a chain of four views, each differing from the one around it, against reading and analyzing one view of the same size. */
import {
  allViews,
  analyze,
  compareBeliefs,
  compileText,
  defaultBudget,
  isRefusal,
  openModel,
  type Question,
} from '@modus-vivendi/engine';
import { median, timed } from './measure.ts';
import { conflictText, generator } from './random-conflict.ts';
import { number } from './table.ts';

export const beliefHeads = [
  'states',
  'views',
  'all that `beliefs` tells, ms',
  'one view, compiled and analyzed, ms',
  'ratio',
];

const depth = 4;
const question: Question = { countermove: 'sequences', budget: defaultBudget };

/** A conflict of two in which each, to the fourth degree, holds the other to want something else than it does. */
function believedText(options: number, seed: number): string {
  const below = generator(seed);
  const wanted = (): string =>
    Array.from({ length: 10 }, () => `${below(2) ? 'not ' : ''}o${below(options)}`).join(', ');
  const belief = (holder: number, left: number, indent: string): string[] => [
    `${indent}beliefs:`,
    `${indent}  d${holder}:`,
    `${indent}    change: {preferences: {d${1 - holder}: {priorities: [${wanted()}]}}}`,
    ...(left > 1 ? belief(1 - holder, left - 1, `${indent}    `) : []),
  ];
  return [conflictText({ decisionMakers: 2, options }, seed), ...belief(0, depth, '')].join('\n');
}

/** Medians of a few runs, after one to warm up. */
export function beliefRow(options: number, seed: number, runs: number): string[] {
  const text = believedText(options, seed);
  const told = () => {
    const found = compareBeliefs(openModel(text), { scenario: [], concept: 'seq' }, question);
    if (isRefusal(found) || !('groups' in found)) throw new Error('the beliefs are not told');
    return found;
  };
  const one = () => {
    const outcome = compileText(text);
    if (isRefusal(outcome) || !outcome.ok) throw new Error('the conflict does not compile');
    return analyze(outcome.compiled.game, ['seq'], question);
  };
  const views = allViews(told().groups[0]!.view).length;
  one();
  const all = median(Array.from({ length: runs }, () => timed(told).ms));
  const single = median(Array.from({ length: runs }, () => timed(one).ms));
  return [
    (1 << options).toLocaleString('en'),
    String(views),
    number(all),
    number(single),
    number(all / single),
  ];
}
