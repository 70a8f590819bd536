/** Status quo analysis against the oracle: what is reachable, with which last movers, in how many moves, along how many ways. */
import { defaultBudget, evolve, isRefusal, type Question } from '@modus-vivendi/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryModel, toPlain } from '../arbitrary/model.ts';
import { upTo } from '../oracle/conflict.ts';
import { reachableFrom, shortestSequences } from '../oracle/oracle.ts';
import { patience, runs } from '../oracle/runs.ts';
import { compiled } from './compiled.ts';

const question: Question = { countermove: 'sequences', budget: defaultBudget };

describe('paths on random models', () => {
  it(
    'reach what the definition reaches, in as many moves, in as many ways',
    () => {
      fc.assert(
        fc.property(
          arbitraryModel({ maxVectors: 24 }),
          fc.nat(),
          fc.nat(),
          fc.boolean(),
          (model, a, b, improving) => {
            const { game } = compiled(model);
            const plain = toPlain(model);
            const [from, to] = [a % plain.m, b % plain.m];
            const found = evolve(game, from, to, improving, 5, question);
            if (isRefusal(found)) throw new Error(found.refusal);
            const wanted = shortestSequences(plain, from, to, improving);
            expect({ length: found.length, count: found.total }).toEqual(
              wanted ?? { length: null, count: 0 },
            );
            const reached = reachableFrom(plain, upTo(plain.n), from, improving);
            expect(upTo(plain.m).filter((s) => s !== from && found.reachability.distance[s]! >= 0)).toEqual(
              [...reached.keys()].sort((x, y) => x - y),
            );
            for (const path of found.paths) {
              let at = from;
              let last = -1;
              for (const step of path) {
                expect(step.from).toBe(at);
                expect(step.by).not.toBe(last);
                expect(plain.moves[step.by]![at]!.has(step.to)).toBe(true);
                expect(step.gain).toBe(
                  plain.prefers(step.by, step.to, at)
                    ? 'better'
                    : plain.prefers(step.by, at, step.to)
                      ? 'worse'
                      : 'equal',
                );
                if (improving) expect(step.gain).toBe('better');
                at = step.to;
                last = step.by;
              }
              expect(at).toBe(to);
            }
          },
        ),
        runs(600),
      );
    },
    patience,
  );
});
