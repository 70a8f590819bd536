/** Inverse analysis against brute force: every strict order of every state, each asked of the naive oracle (docs/theory.md 12). */
import { type AnsweredConceptId, answerRules, invert, isRefusal } from '@modus-vivendi/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryModel, type ModelSpec, toPlain } from '../arbitrary/model.ts';
import { answered, question } from '../games.ts';
import type { Countermove, PlainConflict } from '../oracle/conflict.ts';
import { upTo } from '../oracle/conflict.ts';
import { isStableFor } from '../oracle/oracle.ts';
import { patience, runs } from '../oracle/runs.ts';
import { compiled } from './compiled.ts';

const concepts = Object.keys(answerRules) as AnsweredConceptId[];
const countermoves = fc.constantFrom<Countermove>('sequences', 'single');

/** Every order of 0…m−1, as the place of each. */
function* orders(m: number, places: readonly number[] = []): Generator<readonly number[]> {
  if (places.length === m) yield places;
  else for (const place of upTo(m)) if (!places.includes(place)) yield* orders(m, [...places, place]);
}

/** Every way to give those who vary an order of their own. */
function* profiles(plain: PlainConflict, varying: readonly number[]): Generator<PlainConflict> {
  const [i, ...rest] = varying;
  if (i === undefined) {
    yield plain;
    return;
  }
  for (const places of orders(plain.m))
    yield* profiles(
      { ...plain, prefers: (j, s, t) => (j === i ? places[s]! > places[t]! : plain.prefers(j, s, t)) },
      rest,
    );
}

const small = (most: number) =>
  arbitraryModel({ maxVectors: 8 })
    .map((model) => ({ model, plain: toPlain(model), game: compiled(model).game }))
    .filter(({ game }) => game.m <= most && game.ranks.every((each) => each !== null));

function expectCounts(
  { plain, model }: { plain: PlainConflict; model: ModelSpec },
  varying: readonly number[],
  seed: number,
  countermove: Countermove,
): void {
  const { game } = compiled(model);
  const target = seed % game.m;
  const found = answered(invert(game, target, varying, concepts, { ...question(), countermove }));
  const tried = [...profiles(plain, varying)];
  expect(found.total).toBe(BigInt(tried.length));
  for (const { concept, count, equilibria } of found.results) {
    if (isRefusal(count) || isRefusal(equilibria)) throw new Error(concept);
    const stable = (profile: PlainConflict, who: readonly number[]): boolean =>
      who.every((i) => isStableFor(profile, concept, i, target, { countermove }));
    expect([concept, count]).toEqual([concept, BigInt(tried.filter((each) => stable(each, varying)).length)]);
    expect([concept, equilibria]).toEqual([
      concept,
      BigInt(tried.filter((each) => stable(each, upTo(plain.n))).length),
    ]);
  }
}

describe('the strict orders that make a state stable', () => {
  it(
    'are counted as they are found one by one, one decision maker varying',
    () => {
      fc.assert(
        fc.property(small(5), fc.nat(), fc.nat(), countermoves, (each, seed, who, countermove) =>
          expectCounts(each, [who % each.plain.n], seed, countermove),
        ),
        runs(200),
      );
    },
    patience,
  );

  it(
    'are counted as they are found one by one, two varying together',
    () => {
      fc.assert(
        fc.property(small(4), fc.nat(), countermoves, (each, seed, countermove) =>
          expectCounts(each, upTo(Math.min(2, each.plain.n)), seed, countermove),
        ),
        runs(60),
      );
    },
    patience,
  );
});

describe('the least sets of a condition', () => {
  it(
    'are met by an order exactly when one of them lies below the target, whole; and none is more than is needed',
    () => {
      fc.assert(
        fc.property(small(6), fc.nat(), fc.nat(), countermoves, ({ plain, game }, seed, who, countermove) => {
          const [target, by] = [seed % game.m, who % game.n];
          const { results } = answered(invert(game, target, [by], concepts, { ...question(), countermove }));
          for (const { concept, conditions } of results) {
            const [condition] = conditions ?? [];
            if (!condition || isRefusal(condition)) throw new Error(concept);
            const { sets, more, met } = condition;
            expect(more).toBe(false);
            expect([concept, met]).toEqual([
              concept,
              isStableFor(plain, concept, by, target, { countermove }),
            ]);
            for (const inL of subsets(upTo(game.m).filter((s) => s !== target))) {
              const below = new Set([...inL, target]);
              const profile = {
                ...plain,
                prefers: (j: number, s: number, t: number): boolean =>
                  j === by ? below.has(t) && !below.has(s) : plain.prefers(j, s, t),
              };
              const holds = sets.some((set) => set.every((s) => below.has(s)));
              expect([concept, holds]).toEqual([
                concept,
                isStableFor(profile, concept, by, target, { countermove }),
              ]);
            }
            for (const set of sets)
              expect(sets.filter((each) => each.every((s) => set.includes(s)))).toEqual([set]);
          }
        }),
        runs(150),
      );
    },
    patience,
  );
});

function* subsets(states: readonly number[]): Generator<readonly number[]> {
  for (const bits of upTo(2 ** states.length)) yield states.filter((_, k) => (bits >> k) & 1);
}
