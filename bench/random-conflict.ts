/** Random conflicts in option form with statement preferences, as model text: the same for the same seed, on every machine. */

export interface Size {
  readonly decisionMakers: number;
  /** Two-level options in all, dealt out evenly; there are 2^options states, all feasible, and every move can be undone. */
  readonly options: number;
}

/** Statements that order each decision maker's preference. */
const statements = 10;
const mostLiterals = 4;

export function conflictText({ decisionMakers, options }: Size, seed: number): string {
  const below = generator(seed);
  const people = Array.from({ length: decisionMakers }, (_, i) => i);
  const owned = people.map((i) =>
    range(Math.floor((options * i) / decisionMakers), Math.floor((options * (i + 1)) / decisionMakers)),
  );
  return [
    'modus: 1',
    `title: ${decisionMakers} decision makers, ${options} options`,
    'decision-makers:',
    ...people.flatMap((i) => [`  d${i}:`, '    options:', ...owned[i]!.map((o) => `      o${o}:`)]),
    'preferences:',
    ...people.flatMap((i) => [
      `  d${i}:`,
      '    priorities:',
      ...range(0, statements).map(() => `      - ${statement(options, below)}`),
    ]),
    '',
  ].join('\n');
}

/** One to four different options, each taken or not, joined by `and` or by `or`. */
function statement(options: number, below: (limit: number) => number): string {
  const chosen = new Set<number>();
  const wanted = 1 + below(Math.min(mostLiterals, options));
  while (chosen.size < wanted) chosen.add(below(options));
  const literals = [...chosen].map((o) => `${below(2) ? 'not ' : ''}o${o}`);
  return literals.join(below(2) ? ' and ' : ' or ');
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k);

/** Whole numbers from 0 to a limit, the limit left out: Steele & Vigna's mix of a counter (mulberry32). */
export function generator(seed: number): (limit: number) => number {
  let counter = seed >>> 0;
  return (limit) => {
    counter = (counter + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(counter ^ (counter >>> 15), counter | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
