/** What strong and weak concepts owe the general ones (docs/theory.md 8, 14), on the engine itself. */
import {
  type ConceptId,
  conceptOf,
  defaultBudget,
  type Game,
  isRefusal,
  type Question,
} from '@modus-vivendi/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryModel, toPlain } from '../arbitrary/model.ts';
import { stableStates } from '../oracle/oracle.ts';
import { patience, runs } from '../oracle/runs.ts';
import { compiled } from './compiled.ts';

const models = arbitraryModel({ maxVectors: 32 });
const countermoves = fc.constantFrom('sequences' as const, 'single' as const);

/** The game in which every step down is a strong one. */
const allStrong = (game: Game): Game => ({
  ...game,
  blocks: game.ranks.map((ranks) => (ranks!.some((r) => r > 0) ? [ranks!] : [])),
});

function stableFor(game: Game, id: ConceptId, i: number, asked: Question): number[] {
  const found = conceptOf(id).stableStates(game, i, asked);
  if (isRefusal(found)) throw new Error(found.refusal);
  return found.list();
}

/** Tries a claim on random games in which strength is stated, for every decision maker. */
const law = (claim: (stable: (id: ConceptId) => number[]) => void): void =>
  fc.assert(
    fc.property(models, countermoves, (model, countermove) => {
      const { game } = compiled(model);
      const asked: Question = { countermove, budget: defaultBudget };
      for (const each of [game, allStrong(game)])
        for (let i = 0; i < game.n; i++) claim((id) => stableFor(each, id, i, asked));
    }),
    runs(100),
  );

const inclusions: readonly (readonly [ConceptId, ConceptId])[] = [
  ['nash', 'smr-strong'],
  ['nash', 'seq-strong'],
  ['smr-strong', 'gmr-strong'],
  ['seq-strong', 'gmr-strong'],
  ['gmr-strong', 'gmr'],
  ['smr-strong', 'smr'],
  ['seq-strong', 'seq'],
  ['gmr-strong:1', 'gmr'],
  ['smr-strong:1', 'smr'],
  ['seq-strong:1', 'seq'],
];

describe('strength', () => {
  it(
    'is nested: Nash within strong, strong within general',
    () => {
      law((stable) => {
        for (const [inner, outer] of inclusions) {
          const whole = new Set(stable(outer));
          expect(stable(inner).filter((s) => !whole.has(s))).toEqual([]);
        }
      });
    },
    patience,
  );

  it(
    'is nested by degree: Nash within each, each within those below; strong is by two degrees',
    () => {
      fc.assert(
        fc.property(models, countermoves, (model, countermove) => {
          const { game } = compiled(model);
          const asked: Question = { countermove, budget: defaultBudget };
          for (const name of ['gmr-strong', 'smr-strong', 'seq-strong'] as const) {
            for (let i = 0; i < game.n; i++) {
              const of = (k: number): number[] =>
                conceptOf(`${name}:${k}`).refuse(game)
                  ? stableFor(game, 'nash', i, asked)
                  : stableFor(game, `${name}:${k}`, i, asked);
              for (const k of [2, 3, 4, 5]) expect(of(k - 1)).toEqual(expect.arrayContaining(of(k)));
              expect(of(5)).toEqual(expect.arrayContaining(stableFor(game, 'nash', i, asked)));
              if (!conceptOf(name).refuse(game)) expect(stableFor(game, name, i, asked)).toEqual(of(2));
            }
          }
        }),
        runs(100),
      );
    },
    patience,
  );

  it(
    'sorts the generally stable into strong and weak',
    () => {
      law((stable) => {
        for (const id of ['gmr', 'smr', 'seq'] as const)
          expect([...stable(`${id}-strong`), ...stable(`${id}-weak`)].sort((a, b) => a - b)).toEqual(
            stable(id),
          );
      });
    },
    patience,
  );

  it(
    'asks, where every step is strong, that sanctions be strictly worse',
    () => {
      fc.assert(
        fc.property(models, countermoves, (model, countermove) => {
          const game = allStrong(compiled(model).game);
          fc.pre(game.blocks.some((blocks) => blocks.length > 0));
          const plain = toPlain(model);
          const strict = {
            ...plain,
            degree: (i: number, s: number, t: number) => (plain.prefers(i, s, t) ? 2 : 0),
          };
          for (const id of ['gmr-strong', 'smr-strong', 'seq-strong'] as const)
            for (let i = 0; i < game.n; i++)
              expect(stableFor(game, id, i, { countermove, budget: defaultBudget })).toEqual(
                [...stableStates(strict, id, i, { countermove })].sort((a, b) => a - b),
              );
        }),
        runs(60),
      );
    },
    patience,
  );
});
