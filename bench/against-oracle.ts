/**
 * The engine against the definitions read literally: the naive oracle that the engine's tests are held to, on the same game. Every verdict
 * that the oracle gives is compared with the engine's.
 */
import {
  analyze,
  type Compiled,
  compileText,
  conceptOf,
  defaultBudget,
  type Game,
  isRefusal,
  type Question,
  type StateSet,
} from '@modus-vivendi/engine';
import { targets } from '../packages/engine/src/game/moves.ts';
import type { PlainConflict } from '../packages/engine/test/oracle/conflict.ts';
import { generalMetarationality } from '../packages/engine/test/oracle/general-metarational.ts';
import { nash } from '../packages/engine/test/oracle/nash.ts';
import { sequential } from '../packages/engine/test/oracle/sequential.ts';
import { type Answered, isStable } from '../packages/engine/test/oracle/stability.ts';
import { symmetricMetarationality } from '../packages/engine/test/oracle/symmetric-metarational.ts';
import { symmetricSequential } from '../packages/engine/test/oracle/symmetric-sequential.ts';
import { collectGarbage, median, timed } from './measure.ts';
import { conflictText, generator, type Size } from './random-conflict.ts';
import { number } from './table.ts';

const literally = {
  nash,
  gmr: generalMetarationality,
  smr: symmetricMetarationality,
  seq: sequential,
  sseq: symmetricSequential,
} satisfies Record<string, Answered>;
type FiveId = keyof typeof literally;
export const five = Object.keys(literally) as FiveId[];
export const question: Question = { countermove: 'sequences', budget: defaultBudget };

export function compiledOf(size: Size, seed: number): Compiled {
  const outcome = compileText(conflictText(size, seed));
  if (isRefusal(outcome) || !outcome.ok) throw new Error('the random conflict does not compile');
  return outcome.compiled;
}

export const oracleHeads = [
  'states',
  'decision makers',
  'compile, ms',
  'analyze, ms',
  'engine, ms',
  'naive, ms',
  'states tried naively',
  'naive : analyze',
  'naive : engine',
  'verdicts compared',
];

/** One row, after as many runs to warm up as are measured; the oracle gets about so many milliseconds, and where that does not suffice its time is extrapolated. */
export function againstOracle(size: Size, seed: number, runs: number, patience: number): string[] {
  const compile: number[] = [];
  const analysis: number[] = [];
  for (let run = -runs; run < runs; run++) {
    collectGarbage();
    const compiled = timed(() => compiledOf(size, seed));
    const analyzed = timed(() => analyze(compiled.result.game, five, question));
    if (run < 0) continue;
    compile.push(compiled.ms);
    analysis.push(analyzed.ms);
  }
  const { game } = compiledOf(size, seed);
  const naive = askOracle(game, patience);
  const engine = median(compile) + median(analysis);
  const complete = naive.tried === naive.all;
  const about = (value: number): string => `${complete ? '' : '≈ '}${number(value)}`;
  return [
    game.m.toLocaleString('en'),
    String(game.n),
    number(median(compile)),
    number(median(analysis)),
    number(engine),
    about(naive.ms),
    complete ? 'all' : `${number((100 * naive.tried) / naive.all)}%, extrapolated`,
    about(naive.ms / median(analysis)),
    about(naive.ms / engine),
    naive.tried.toLocaleString('en'),
  ];
}

/**
 * Asks cell by cell of the decision maker whose stability it is. The oracle remembers what the others can do at a state, and improvements
 * never leave a cell, so that the times of whole cells add up to the time of all.
 */
function askOracle(
  game: Game,
  patience: number,
): { readonly ms: number; readonly tried: number; readonly all: number } {
  const plain = plainConflict(game);
  let ms = 0;
  let tried = 0;
  let left = patience;
  const questions = five.flatMap((id) => game.moves.map((_, i) => ({ id, i })));
  for (const [asked, { id, i }] of questions.entries()) {
    const stable = conceptOf(id).stableStates(game, i, question);
    if (isRefusal(stable)) throw new Error(stable.refusal);
    const allowed = left / (questions.length - asked);
    const answered = literally[id](plain, i, question.countermove);
    let spent = 0;
    let states = 0;
    for (const cell of shuffledCells(game, i)) {
      if (spent > allowed) break;
      spent += timed(() => compare(plain, i, id, cell, answered, stable)).ms;
      states += cell.length;
    }
    ms += (spent * game.m) / states;
    tried += states;
    left -= spent;
  }
  return { ms, tried, all: questions.length * game.m };
}

function compare(
  plain: PlainConflict,
  i: number,
  id: string,
  cell: readonly number[],
  answered: ReturnType<Answered>,
  stable: StateSet,
): void {
  for (const s of cell) {
    if (isStable(plain, i, s, answered) !== stable.has(s))
      throw new Error(`${id}: the engine and the oracle disagree on decision maker ${i} and state ${s + 1}`);
  }
}

function plainConflict(game: Game): PlainConflict {
  const states = Array.from({ length: game.m }, (_, s) => s);
  return {
    n: game.n,
    m: game.m,
    moves: game.moves.map((moves) => states.map((s) => new Set(targets(moves, s)))),
    prefers: (i, s, t) => game.ranks[i]![s]! > game.ranks[i]![t]!,
    degree: (i, s, t) => (game.ranks[i]![s]! > game.ranks[i]![t]! ? 1 : 0),
    vectors: null,
    ownerOf: [],
  };
}

function shuffledCells({ moves }: Game, i: number): number[][] {
  const { cells, members } = moves[i]!;
  const below = generator(cells);
  const lists = Array.from({ length: cells }, (_, cell) => [
    ...members.to.subarray(members.start[cell], members.start[cell + 1]),
  ]);
  for (let k = lists.length - 1; k > 0; k--) {
    const other = below(k + 1);
    [lists[k], lists[other]] = [lists[other]!, lists[k]!];
  }
  return lists;
}
