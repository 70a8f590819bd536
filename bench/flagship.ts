/** The flagship case from text to five concepts, in a fresh process and in one that has done it often. */
import { readFileSync } from 'node:fs';
import { analyze, compile, isRefusal, openModel } from '@modus-vivendi/engine';
import { five, question } from './against-oracle.ts';
import { inOwnProcess, median, timed } from './measure.ts';
import { number } from './table.ts';

const flagship = new URL('../cases/iran-us-2020.modus.yaml', import.meta.url);

interface Journey {
  readonly read: number;
  readonly compile: number;
  readonly analyze: number;
}

export const flagshipHeads = ['', 'read, ms', 'compile, ms', 'analyze, ms', 'together, ms'];

export function flagshipRows(processes: number): string[][] {
  const journeys = Array.from({ length: processes }, () => inOwnProcess<Journey[]>('flagship', [40]));
  const cold = journeys.map(([first]) => first!);
  const warm = journeys.flatMap((each) => each.slice(-20));
  const row = (
    name: string,
    of: readonly Journey[],
    pick: (values: readonly number[]) => number,
  ): string[] => [
    name,
    ...[
      of.map(({ read }) => read),
      of.map((each) => each.compile),
      of.map((each) => each.analyze),
      of.map((each) => each.read + each.compile + each.analyze),
    ].map((values) => number(pick(values))),
  ];
  const least = (values: readonly number[]): number => Math.min(...values);
  return [
    row(`first time, median of ${processes} processes`, cold, median),
    row('first time, best', cold, least),
    row('warm, median', warm, median),
    row('warm, best', warm, least),
  ];
}

/** What the process of its own does: start-up is over when this begins. */
export function journeys(times: number): Journey[] {
  const text = readFileSync(flagship, 'utf8');
  return Array.from({ length: times }, () => {
    const read = timed(() => openModel(text));
    const compiled = timed(() => compile(read.result));
    const outcome = compiled.result;
    if (isRefusal(outcome) || !outcome.ok) throw new Error('the flagship case does not compile');
    const analyzed = timed(() => analyze(outcome.compiled.game, five, question));
    return { read: read.ms, compile: compiled.ms, analyze: analyzed.ms };
  });
}
