/** What the concepts of foresight owe the others (docs/theory.md 14), on the engine itself. */
import {
  type ConceptId,
  conceptOf,
  defaultBudget,
  type Game,
  isRefusal,
  type Question,
  type StateSet,
} from '@modus-vivendi/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryModel } from '../arbitrary/model.ts';
import { patience, runs } from '../oracle/runs.ts';
import { compiled } from './compiled.ts';

const games = arbitraryModel({ maxVectors: 32 }).map((model) => compiled(model).game);
const countermoves = fc.constantFrom('sequences' as const, 'single' as const);
const question: Question = { countermove: 'sequences', budget: defaultBudget };

/** The game with every tie broken by the order of states. */
const strict = (game: Game): Game => ({
  ...game,
  ranks: game.ranks.map((ranks) => {
    const order = Array.from(ranks!.keys()).sort((a, b) => ranks![a]! - ranks![b]! || b - a);
    const place = new Int32Array(order.length);
    for (const [k, s] of order.entries()) place[s] = k;
    return place;
  }),
});

function stableFor(game: Game, id: ConceptId, i: number, asked = question): StateSet {
  const found = conceptOf(id).stableStates(game, i, asked);
  if (isRefusal(found)) throw new Error(found.refusal);
  return found;
}

describe('with two decision makers and no ties', () => {
  const twos = games.filter(({ n, ranks }) => n === 2 && ranks.every((each) => each !== null)).map(strict);
  const inclusions: readonly (readonly [ConceptId, ConceptId])[] = [
    ['lm:1', 'nash'],
    ['nash', 'lm:1'],
    ['lm:2', 'seq'],
    ['lm:3', 'smr'],
    ['lm:2', 'gmr'],
    ['lm:3', 'gmr'],
    ['lm:4', 'gmr'],
    ['lm:7', 'gmr'],
    ['nm', 'gmr'],
  ];
  it.each(inclusions)(
    '%s ⊆ %s',
    (inner, outer) => {
      fc.assert(
        fc.property(twos, (game) => {
          for (const i of [0, 1]) {
            const whole = stableFor(game, outer, i);
            expect(
              stableFor(game, inner, i)
                .list()
                .filter((s) => !whole.has(s)),
            ).toEqual([]);
          }
        }),
        runs(150),
      );
    },
    patience,
  );
});

describe('maximin', () => {
  it.each([
    ['maximin:1', 'nash'],
    ['maximin:2', 'gmr'],
    ['maximin:3', 'smr'],
  ] as const)(
    '%s is %s',
    (looking, answered) => {
      fc.assert(
        fc.property(games, countermoves, (game, countermove) => {
          fc.pre(conceptOf(answered).refuse(game) === null);
          const asked = { ...question, countermove };
          for (let i = 0; i < game.n; i++)
            expect(stableFor(game, looking, i, asked).list()).toEqual(
              stableFor(game, answered, i, asked).list(),
            );
        }),
        runs(150),
      );
    },
    patience,
  );
});

describe('foresight', () => {
  it('is refused for other than two decision makers', () => {
    fc.assert(
      fc.property(games, (game) => {
        for (const id of ['lm:1', 'lm:4', 'nm'] as const)
          if (game.n !== 2) expect(conceptOf(id).refuse(game)?.refusal).toBe('two-only');
      }),
      runs(60),
    );
  });
});
