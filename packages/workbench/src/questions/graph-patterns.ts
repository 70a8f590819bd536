/** States put together by what is taken of some of the options. */
import type { Compiled } from '@modus-vivendi/engine';
import type { Context } from './context.ts';

export interface Patterns {
  /** The pattern of each state. */
  readonly of: Int32Array;
  readonly count: number;
  /** The first state of each pattern. */
  readonly examples: readonly number[];
}

/** The combinations of levels of some options that occur, ascending, the first option least significant. O(states × options). */
export function patternsOf({ game, conflict, legend }: Compiled, options: readonly number[]): Patterns {
  const { weights } = legend.space;
  const counts = options.map((o) => conflict.options[o]!.levels.length);
  const codes = new Float64Array(game.m);
  const example = new Map<number, number>();
  for (let s = 0; s < game.m; s++) {
    const levels = game.values ? null : legend.levels(s);
    let code = 0;
    let scale = 1;
    for (let k = 0; k < options.length; k++) {
      const o = options[k]!;
      const count = counts[k]!;
      // One place more than there are levels: states merged into one may differ.
      const level = levels ? (levels[o] ?? count) : Math.floor(game.values![s]! / weights[o]!) % count;
      code += level * scale;
      scale *= count + 1;
    }
    codes[s] = code;
    if (!example.has(code)) example.set(code, s);
  }
  const ascending = [...example.keys()].sort((a, b) => a - b);
  const place = new Map(ascending.map((code, k) => [code, k]));
  return {
    of: Int32Array.from(codes, (code) => place.get(code)!),
    count: ascending.length,
    examples: ascending.map((code) => example.get(code)!),
  };
}

/** Combinations of some options, one by one in option form. */
export interface Combinations {
  /** Whose options they are. */
  readonly title: string;
  readonly options: readonly string[];
  /** For each combination, what is chosen of each option: empty where it is not taken, a dot where it is, or the level's name. */
  readonly chosen: readonly (readonly string[])[];
}

const taken = '●';

/** The combinations that some states stand for, as marks. */
export function combinationsOf(
  { conflict, legend }: Compiled,
  context: Context,
  options: readonly number[],
  examples: readonly number[],
  title: string,
): Combinations {
  const speaker = context.speaker();
  const shown = options.filter((o) => !conflict.options[o]!.hidden);
  return {
    title,
    options: shown.map((o) => speaker.option(o)),
    chosen: examples.map((s) => {
      const levels = legend.levels(s);
      return shown.map((o) => {
        const k = levels[o];
        if (!k) return '';
        return conflict.options[o]!.levels.length > 2 ? speaker.level(o, k) : taken;
      });
    }),
  };
}

/** What is taken of some options in a state, in words; empty where nothing is. */
export function takenOf(
  { conflict, legend }: Compiled,
  context: Context,
  options: readonly number[],
  s: number,
): string {
  const speaker = context.speaker();
  const levels = legend.levels(s);
  return options
    .flatMap((o) => {
      const k = levels[o];
      const option = conflict.options[o]!;
      if (!k || option.hidden) return [];
      const name = speaker.option(o);
      return [option.levels.length > 2 ? `${name}: ${speaker.level(o, k)}` : name];
    })
    .join(speaker.language === 'en' ? ', ' : '، ');
}
