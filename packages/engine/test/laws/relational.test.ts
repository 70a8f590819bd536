/** Unknown preference and attitudes against the naive oracle, and what theory says of them (docs/theory.md 9.1, 11.3, 14), on random models. */
import {
  attitudeConceptIds,
  type ConceptId,
  conceptOf,
  defaultBudget,
  type Game,
  type Question,
  unknownConceptIds,
} from '@modus-vivendi/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAttitudes, arbitraryModel, toPlain } from '../arbitrary/model.ts';
import { answered, options } from '../games.ts';
import { relationalStates } from '../oracle/attitudes.ts';
import type { PlainConflict } from '../oracle/conflict.ts';
import { upTo } from '../oracle/conflict.ts';
import { patience, runs } from '../oracle/runs.ts';
import { type AnsweredName, type Extension, unknownStates } from '../oracle/unknown-preference.ts';
import { compiled } from './compiled.ts';

const names: readonly AnsweredName[] = ['nash', 'gmr', 'smr', 'seq'];
const extensions: readonly Extension[] = ['a', 'b', 'c', 'd'];
const unknownModels = arbitraryModel({ maxVectors: 32, unknown: true });
const countermoves = fc.constantFrom('sequences' as const, 'single' as const);
const asked: Question = { countermove: 'sequences', budget: defaultBudget };

const stable = (game: Game, id: ConceptId, i: number, question = asked): number[] =>
  answered(conceptOf(id).stableStates(game, i, question)).list();

const ascending = (states: Iterable<number>): number[] => [...states].sort((a, b) => a - b);

/** Both questions give what the oracle gives, for everyone and every state. */
function expectAgreement(
  game: Game,
  plain: PlainConflict,
  id: ConceptId,
  question: Question,
  oracle: (i: number) => Set<number>,
): void {
  for (const i of upTo(plain.n)) {
    const wanted = ascending(oracle(i));
    expect({ id, i, stable: stable(game, id, i, question) }).toEqual({ id, i, stable: wanted });
    const single = upTo(plain.m).filter((s) => answered(conceptOf(id).evidence(game, i, s, question)).stable);
    expect({ id, i, single }).toEqual({ id, i, single: wanted });
  }
}

describe('partly unknown preference', () => {
  it(
    'is answered as the definitions do, in bulk and one by one',
    () => {
      fc.assert(
        fc.property(unknownModels, countermoves, (model, countermove) => {
          const { game } = compiled(model);
          const plain = toPlain(model);
          for (const id of unknownConceptIds) {
            const [name, extension] = id.split(':') as [AnsweredName, Extension];
            expectAgreement(game, plain, id, { ...asked, countermove }, (i) =>
              unknownStates(plain, name, extension, i, countermove),
            );
          }
        }),
        runs(120),
      );
    },
    patience,
  );

  it(
    'with strength is answered as the definitions do, in bulk and one by one',
    () => {
      let answers = 0;
      fc.assert(
        fc.property(unknownModels, countermoves, fc.constantFrom(1, 2, 3, 4), (model, countermove, k) => {
          const { game } = compiled(model);
          const plain = toPlain(model);
          for (const name of ['gmr', 'smr', 'seq'] as const) {
            for (const extension of extensions) {
              const id: ConceptId = `${name}-strong:${k}:${extension}`;
              if (conceptOf(id).refuse(game)) continue;
              answers++;
              expectAgreement(game, plain, id, { ...asked, countermove }, (i) =>
                unknownStates(plain, name, extension, i, countermove, k),
              );
            }
          }
        }),
        runs(120),
      );
      expect(answers).toBeGreaterThan(200);
    },
    patience,
  );

  it(
    'with strength is nested as without: a ⊆ b ⊆ d, a ⊆ c ⊆ d, a degree within those below it, and all within the plain ones',
    () => {
      fc.assert(
        fc.property(unknownModels, (model) => {
          const { game } = compiled(model);
          for (const name of ['gmr', 'smr', 'seq'] as const) {
            for (const i of upTo(game.n)) {
              const of = (x: Extension, k: number): number[] =>
                conceptOf(`${name}-strong:${k}:${x}`).refuse(game)
                  ? stable(game, `nash:${x}`, i)
                  : stable(game, `${name}-strong:${k}:${x}`, i);
              for (const k of [1, 2, 3]) {
                for (const [inner, outer] of ['ab', 'ac', 'bd', 'cd'].map(([...pair]) => pair as Extension[]))
                  expect(of(outer!, k)).toEqual(expect.arrayContaining(of(inner!, k)));
                for (const x of extensions) {
                  const wider = k > 1 ? of(x, k - 1) : stable(game, `${name}:${x}`, i);
                  expect(wider).toEqual(expect.arrayContaining(of(x, k)));
                }
              }
            }
          }
        }),
        runs(80),
      );
    },
    patience,
  );

  it(
    'that is known after all gives the strong concepts in every extension',
    () => {
      fc.assert(
        fc.property(arbitraryModel({ maxVectors: 24 }), countermoves, (model, countermove) => {
          const { game } = compiled(model);
          for (const name of ['gmr-strong', 'smr-strong', 'seq-strong'] as const) {
            for (const k of [2, 3]) {
              const id: ConceptId = `${name}:${k}`;
              for (const x of extensions)
                expect(conceptOf(`${id}:${x}`).refuse(game)).toEqual(conceptOf(id).refuse(game));
              if (conceptOf(id).refuse(game)) continue;
              for (const i of upTo(game.n))
                for (const x of extensions)
                  expect(stable(game, `${id}:${x}`, i, { ...asked, countermove })).toEqual(
                    stable(game, id, i, { ...asked, countermove }),
                  );
            }
          }
        }),
        runs(50),
      );
    },
    patience,
  );

  it(
    'a ⊆ b ⊆ d and a ⊆ c ⊆ d; Nash a = c and b = d',
    () => {
      fc.assert(
        fc.property(unknownModels, (model) => {
          const { game } = compiled(model);
          for (const name of names) {
            for (const i of upTo(game.n)) {
              const [a, b, c, d] = (['a', 'b', 'c', 'd'] as const).map((x) =>
                stable(game, `${name}:${x}`, i),
              );
              expect(b).toEqual(expect.arrayContaining(a!));
              expect(c).toEqual(expect.arrayContaining(a!));
              expect(d).toEqual(expect.arrayContaining(b!));
              expect(d).toEqual(expect.arrayContaining(c!));
              if (name === 'nash') expect([c, d]).toEqual([a, b]);
            }
          }
        }),
        runs(80),
      );
    },
    patience,
  );

  it(
    'that is known after all gives the ordinary concepts in every extension',
    () => {
      fc.assert(
        fc.property(arbitraryModel({ maxVectors: 32 }), countermoves, (model, countermove) => {
          const { game } = compiled(model);
          for (const id of unknownConceptIds) {
            const [name] = id.split(':') as [AnsweredName];
            for (const i of upTo(game.n))
              expect({ id, stable: stable(game, id, i, { ...asked, countermove }) }).toEqual({
                id,
                stable: stable(game, name, i, { ...asked, countermove }),
              });
          }
        }),
        runs(50),
      );
    },
    patience,
  );

  it(
    'Nash, GMR and SMR of extension a hold however it is completed; what holds in some completion holds in d',
    () => {
      fc.assert(
        fc.property(unknownModels, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (model, dice) => {
          const { game } = compiled(model);
          const complete = completed(game, dice);
          for (const name of names) {
            for (const i of upTo(game.n)) {
              const whole = stable(complete, name, i);
              if (name !== 'seq') expect(whole).toEqual(expect.arrayContaining(stable(game, `${name}:a`, i)));
              expect(stable(game, `${name}:d`, i)).toEqual(expect.arrayContaining(whole));
            }
          }
        }),
        runs(120),
      );
    },
    patience,
  );
});

/** Every unknown comparison decided: the parts of a ranking put in some order, and the statements of a group. */
function completed(game: Game, dice: readonly number[]): Game {
  const die = (k: number): number => dice[k % dice.length]!;
  const ranks = game.partial.map((order, i) => {
    if (!order) return game.ranks[i]!;
    const keys = upTo(game.m).map((s) =>
      order.flatMap((step, k): number[] => {
        if (step.kind === 'ordered') return [step.level[s]!];
        if (step.kind === 'apart')
          return [(step.part[s]! * (1 + (die(k) % 2)) + die(k + 1)) % 3, step.part[s]!];
        if (step.kind === 'pairs') throw new Error('nothing is stated pair by pair here');
        const bits = step.held.flatMap((held) => upTo(31).map((b) => (held[s]! >>> b) & 1));
        return [...bits.slice(die(k) % 3), ...bits.slice(0, die(k) % 3)];
      }),
    );
    const before = (a: readonly number[], b: readonly number[]): number => {
      const k = a.findIndex((key, at) => key !== b[at]);
      return k < 0 ? 0 : a[k]! - b[k]!;
    };
    return Int32Array.from(keys, (key) => keys.filter((other) => before(other, key) < 0).length);
  });
  return { ...game, ranks, partial: ranks.map(() => null) };
}

describe('attitudes', () => {
  it(
    'are answered as the definitions do, in bulk and one by one',
    () => {
      fc.assert(
        fc.property(arbitraryAttitudes({ maxVectors: 32 }), countermoves, (model, countermove) => {
          const { game } = compiled(model);
          const plain = toPlain(model);
          for (const id of attitudeConceptIds)
            expectAgreement(game, plain, id, { ...asked, countermove }, (i) =>
              relationalStates(plain, id, i, countermove),
            );
        }),
        runs(150),
      );
    },
    patience,
  );

  it(
    'of those who care for themselves alone give the ordinary concepts, where there are no ties',
    () => {
      fc.assert(
        fc.property(arbitraryModel({ maxVectors: 32 }), (model) => {
          const { game } = compiled(model);
          const ranks = game.ranks.map((r) => {
            const order = Array.from(r!.keys()).sort((s, t) => r![s]! - r![t]! || s - t);
            return Int32Array.from(r!, (_, s) => order.indexOf(s));
          });
          const attitudes = ranks.map((_, i) => ranks.map((__, j) => (i === j ? 1 : 0)));
          const discrete = { ...game, ranks, attitudes };
          for (const name of names)
            for (const i of upTo(game.n))
              expect(stable(discrete, `r${name}`, i)).toEqual(stable(discrete, name, i));
        }),
        runs(80),
      );
    },
    patience,
  );

  it(
    'of total indifference: RGMR = RSEQ, and where every move can be undone RNash = RSMR',
    () => {
      const indifferent = (game: Game): Game => ({
        ...game,
        attitudes: upTo(game.n).map(() => upTo(game.n).map(() => 0)),
      });
      fc.assert(
        fc.property(arbitraryModel({ maxVectors: 32 }), (model) => {
          const game = indifferent(compiled(model).game);
          for (const i of upTo(game.n)) expect(stable(game, 'rgmr', i)).toEqual(stable(game, 'rseq', i));
        }),
        runs(60),
      );
      const counts = fc.array(fc.nat({ max: 2 }), { minLength: 2, maxLength: 3 });
      fc.assert(
        fc.property(counts, (counted) => {
          const owned = counted.map((count, i): [string, string] => [
            `d${i}`,
            upTo(count)
              .map((o) => `o${i}${o}`)
              .join(' '),
          ]);
          const game = indifferent(
            options(Object.fromEntries(owned), Object.fromEntries(owned.map(([id]) => [id, '']))).game,
          );
          for (const i of upTo(game.n)) expect(stable(game, 'rnash', i)).toEqual(stable(game, 'rsmr', i));
        }),
        runs(40),
      );
    },
    patience,
  );
});
