/** Where the others can undo all they do, the short way to what they can bring about agrees with the general one. */
import { defaultBudget } from '@modus-vivendi/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flood } from '../../src/analysis/flood.ts';
import { rank } from '../../src/analysis/rank.ts';
import { leastByImprovements, leastByMoves, othersReversible } from '../../src/analysis/reversible.ts';
import { arbitraryOptionModel } from '../arbitrary/model.ts';
import { upTo } from '../oracle/conflict.ts';
import { patience, runs } from '../oracle/runs.ts';
import { compiled } from './compiled.ts';

describe('what the others can bring about', () => {
  it(
    'is the same by components and by ladders as by the flood',
    () => {
      let compared = 0;
      fc.assert(
        fc.property(arbitraryOptionModel({ maxVectors: 200 }), (model) => {
          const { game } = compiled(model);
          const question = { countermove: 'sequences', budget: defaultBudget } as const;
          for (const i of upTo(game.n)) {
            if (!othersReversible(game, i)) continue;
            compared++;
            const r = rank(game, i);
            expect(leastByMoves(game, i, r)).toEqual(flood(game, i, r, 'moves', question));
            expect(leastByImprovements(game, i, r, question)).toEqual(
              flood(game, i, r, 'improvements', question),
            );
          }
        }),
        runs(500),
      );
      expect(compared).toBeGreaterThan(100);
    },
    patience,
  );
});
