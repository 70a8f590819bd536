/**
 * The engine against the least that any program could do with the same answer: read every decision maker's ranks once and write one bit for
 * each state. No analysis can be as fast as this; the ratio says how far it is from the limits of memory.
 */
import { analyze, type Game, StateSet } from '@modus-vivendi/engine';
import { compiledOf, five, question } from './against-oracle.ts';
import { collectGarbage, inOwnProcess, median, timed } from './measure.ts';
import type { Size } from './random-conflict.ts';
import { number } from './table.ts';

interface LargeRun {
  readonly states: number;
  /** Milliseconds of the first run, and of the later ones. */
  readonly first: { readonly compile: number; readonly analyze: number };
  readonly compile: readonly number[];
  readonly analyze: readonly number[];
  readonly stream: readonly number[];
  /** Megabytes: before the first run, and the most by its end. */
  readonly idle: number;
  readonly peak: number;
}

export const streamingHeads = [
  'states',
  'decision makers',
  'first run, ms',
  'compile, ms',
  'analyze, ms',
  'engine, ms',
  'engine, best, ms',
  'ns per state and decision maker',
  'streaming, ms',
  'engine : streaming',
  'peak memory, MB',
  'of it before, MB',
];

export function againstStreaming(size: Size, seed: number, runs: number): string[] {
  const {
    states,
    first,
    compile,
    analyze: analysis,
    stream,
    idle,
    peak,
  } = inOwnProcess<LargeRun>('large', [size.decisionMakers, size.options, seed, runs]);
  const engine = compile.map((ms, run) => ms + analysis[run]!);
  return [
    states.toLocaleString('en'),
    String(size.decisionMakers),
    number(first.compile + first.analyze),
    number(median(compile)),
    number(median(analysis)),
    number(median(engine)),
    number(Math.min(...engine)),
    number((1e6 * median(engine)) / states / size.decisionMakers),
    number(median(stream)),
    number(median(engine) / median(stream)),
    number(peak),
    number(idle),
  ];
}

/** What the process of its own does. */
export function largeRun([decisionMakers, options, seed, runs]: readonly number[]): LargeRun {
  const size = { decisionMakers: decisionMakers!, options: options! };
  const idle = mostMemory();
  const run = () => {
    collectGarbage();
    const compiled = timed(() => compiledOf(size, seed!));
    const { game } = compiled.result;
    return { game, compile: compiled.ms, analyze: timed(() => analyze(game, five, question)).ms };
  };
  const { game, ...first } = run();
  const peak = mostMemory();
  const stream = Array.from({ length: 20 }, () => timed(() => streamOnce(game)).ms).slice(5);
  const later = Array.from({ length: runs! }, run);
  return {
    states: game.m,
    first,
    compile: later.map((each) => each.compile),
    analyze: later.map((each) => each.analyze),
    stream,
    idle,
    peak,
  };
}

const mostMemory = (): number => process.resourceUsage().maxRSS / 1024;

function streamOnce({ ranks }: Game): StateSet[] {
  return ranks.map((r) => passOver(r!));
}

function passOver(r: Int32Array): StateSet {
  const set = new StateSet(r.length);
  const bar = r[0]!;
  for (let s = 0; s < r.length; s++) if (r[s]! >= bar) set.add(s);
  return set;
}
