/** What holds in all, some and none of the readings, against every reading written out, compiled and analyzed by itself. */
import {
  analyze,
  defaultBudget,
  isRefusal,
  openModel,
  type Question,
  robustOf,
  stateKey,
} from '@modus-vivendi/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn } from '../../src/explain/draws.ts';
import { wilson } from '../../src/explain/robustness.ts';
import type { Expression } from '../arbitrary/expression.ts';
import { arbitraryOptionModel, toYaml } from '../arbitrary/model.ts';
import type { OptionModel } from '../arbitrary/spec.ts';
import { upTo } from '../oracle/conflict.ts';
import { patience, runs } from '../oracle/runs.ts';
import { compiled } from './compiled.ts';

const question: Question = { countermove: 'sequences', budget: defaultBudget };
const concepts = ['nash', 'gmr', 'smr', 'seq', 'sseq'] as const;
const sampling = { seed: 1, from: 0, most: 4000, precision: 0.001 };

const permutations = (count: number): number[][] =>
  count === 0
    ? [[]]
    : permutations(count - 1).flatMap((order) => upTo(count).map((at) => order.toSpliced(at, 0, count - 1)));

interface PlainReading {
  readonly statements: readonly Expression[];
  readonly departures: number;
}

/** The fewest items to be taken out of an order so that the rest stand as written: by trying every set of them. */
const moved = (order: readonly number[]): number =>
  Math.min(
    ...upTo(1 << order.length).flatMap((mask) => {
      const rest = order.filter((_, k) => ((mask >> k) & 1) === 0);
      return rest.every((place, k) => k === 0 || rest[k - 1]! < place) ? [order.length - rest.length] : [];
    }),
  );

/** Every statement may be false, and stand one place elsewhere. */
function plainReadings(statements: readonly Expression[]): PlainReading[] {
  const orders = permutations(statements.length).filter((order) =>
    order.every((place, at) => Math.abs(place - at) <= 1),
  );
  return orders.flatMap((order) =>
    upTo(1 << statements.length).map((mask) => ({
      statements: order.filter((place) => ((mask >> place) & 1) === 0).map((place) => statements[place]!),
      departures:
        moved(order) + upTo(statements.length).filter((place) => ((mask >> place) & 1) === 1).length,
    })),
  );
}

const models = arbitraryOptionModel({
  maxVectors: 24,
  maxDecisionMakers: 3,
  coalesce: false,
  forbidden: false,
  priorities: true,
}).map(
  (model): OptionModel => ({
    ...model,
    style: 0,
    statusQuo: null,
    preferences: model.preferences.map((each, i) =>
      each.kind === 'priorities'
        ? { kind: 'priorities', statements: each.statements.slice(0, i < 2 ? 2 : 1) }
        : each,
    ),
  }),
);

const found = (
  model: OptionModel,
  misplaced: number,
  doubtful: readonly ('unmarked' | 'assumption')[],
  states: readonly string[] | null = null,
) => {
  const robust = robustOf(
    openModel(toYaml(model)),
    { scenario: [], concepts, doubts: { doubtful: new Set(doubtful), misplaced }, sampling, states },
    question,
  );
  if (isRefusal(robust) || 'ok' in robust) throw new Error('refused');
  return robust;
};

/** Every combination of readings, each compiled and analyzed. */
function everyReading(model: OptionModel) {
  const sides = model.preferences.map((each) =>
    each.kind === 'priorities' ? plainReadings(each.statements) : [],
  );
  const { game } = compiled(model);
  const holding = concepts.map(() => new Int32Array(game.m));
  const least = concepts.map(() => ({
    holds: new Array<number>(game.m).fill(Number.POSITIVE_INFINITY),
    fails: new Array<number>(game.m).fill(Number.POSITIVE_INFINITY),
  }));
  const combinations = sides.reduce<PlainReading[][]>(
    (all, side) => all.flatMap((chosen) => side.map((each) => [...chosen, each])),
    [[]],
  );
  for (const chosen of combinations) {
    const read: OptionModel = {
      ...model,
      preferences: chosen.map(({ statements }) => ({ kind: 'priorities', statements })),
    };
    const analysis = analyze(compiled(read).game, concepts, question);
    if (isRefusal(analysis)) throw new Error('refused');
    const departures = chosen.reduce((sum, each) => sum + each.departures, 0);
    for (const [c, { equilibria }] of analysis.results.entries())
      for (const s of upTo(game.m)) {
        if (equilibria.has(s)) holding[c]![s]!++;
        const side = equilibria.has(s) ? least[c]!.holds : least[c]!.fails;
        side[s] = Math.min(side[s]!, departures);
      }
  }
  return { count: combinations.length, holding, least, m: game.m };
}

describe('readings', () => {
  it(
    'are counted as if each were written out and analyzed by itself, and so are the departures of the least that differ',
    () => {
      fc.assert(
        fc.property(models, (model) => {
          const plain = everyReading(model);
          const { versions } = found(model, 1, ['unmarked']);
          const keys = upTo(plain.m).map((s) => stateKey(versions[0]!.subject, s));
          const robust = found(model, 1, ['unmarked'], keys);
          for (const [c, shares] of robust.shares.entries()) {
            expect(shares.sampled).toBeNull();
            expect(shares.total).toBe(BigInt(plain.count));
            for (const [s, key] of keys.entries()) {
              const share = shares.states.get(key)!;
              expect({ c, s, holding: share.holding }).toEqual({
                c,
                s,
                holding: BigInt(plain.holding[c]![s]!),
              });
              expect(share.holds?.departures ?? Number.POSITIVE_INFINITY).toBe(plain.least[c]!.holds[s]);
              expect(share.fails?.departures ?? Number.POSITIVE_INFINITY).toBe(plain.least[c]!.fails[s]);
            }
          }
          // The devil's advocate has found the least for the first of them.
          const { headline, readings } = robust.overturn!;
          const { holds, fails } = plain.least[0]!;
          const wanted = headline.holds ? fails[0]! : holds[0]!;
          expect(readings[0]?.departures ?? Number.POSITIVE_INFINITY).toBe(wanted);
        }),
        runs(30),
      );
    },
    patience,
  );

  it(
    'of partly unknown preference are all ways of filling it in',
    () => {
      let several = 0;
      fc.assert(
        fc.property(
          arbitraryOptionModel({
            maxVectors: 4,
            maxDecisionMakers: 2,
            coalesce: false,
            forbidden: false,
            unknown: true,
          }),
          (model) => {
            const { game } = compiled(model);
            const robust = robustOf(
              openModel(toYaml(model)),
              {
                scenario: [],
                concepts: ['nash'],
                doubts: { doubtful: new Set(), misplaced: 0 },
                sampling,
                states: null,
              },
              question,
            );
            if (isRefusal(robust) || 'ok' in robust) throw new Error('refused');
            for (const [i, side] of robust.versions[0]!.sides.entries()) {
              const order = game.partial[i];
              if (order?.[0]?.kind !== 'apart') continue;
              several++;
              // Every dense ranking of the states that agrees with what is known.
              const filled = new Set<string>();
              for (const code of upTo(game.m ** game.m)) {
                const ranks = upTo(game.m).map((s) => Math.floor(code / game.m ** s) % game.m);
                const used = new Set(ranks);
                if (upTo(used.size).some((level) => !used.has(level))) continue;
                const [{ part }, { level }] = order as unknown as [
                  { part: Int32Array },
                  { level: Int32Array },
                ];
                const agrees = upTo(game.m).every((s) =>
                  upTo(game.m).every(
                    (t) =>
                      part[s] !== part[t] ||
                      Math.sign(ranks[s]! - ranks[t]!) === Math.sign(level[s]! - level[t]!),
                  ),
                );
                if (agrees) filled.add(ranks.join());
              }
              const listed = upTo(Number(side.count)).map((k) => side.ranks(BigInt(k)).join());
              expect(listed.length).toBe(new Set(listed).size);
              expect(new Set(listed)).toEqual(filled);
            }
          },
        ),
        runs(200),
      );
      expect(several).toBeGreaterThan(20);
    },
    patience,
  );

  it('too many to be written out are drawn by lot, in runs that can be put together', () => {
    const idle = Array.from({ length: 19 }, (_, k) => `"not (a and not a) or x${k}"`);
    const text = [
      'modus: 1',
      'title: Many readings',
      'decision-makers:',
      '  p: {options: {a: {}}}',
      `  q: {options: {${idle.map((_, k) => `x${k}: {}`).join(', ')}}}`,
      `feasibility: [${idle.map((_, k) => `{never: x${k}}`).join(', ')}]`,
      'status-quo: {}',
      'preferences:',
      `  p: {priorities: [a, ${idle.join(', ')}]}`,
      '  q: {priorities: []}',
    ].join('\n');
    const drawnFrom = (from: number, most: number) => {
      const robust = robustOf(
        openModel(text),
        {
          scenario: [],
          concepts: ['nash'],
          doubts: { doubtful: new Set(['unmarked' as const]), misplaced: 0 },
          sampling: { seed: 3, from, most, precision: 0.0001 },
          states: null,
        },
        question,
      );
      if (isRefusal(robust) || 'ok' in robust) throw new Error('refused');
      const [shares] = robust.shares;
      return {
        next: shares!.sampled!.next,
        holding: Number(shares!.states.get('none')!.holding),
        told: robust,
      };
    };
    // Staying put is stable where wanting `a` is not held to: in half of the readings.
    const whole = drawnFrom(0, 2000);
    const [first, second] = [drawnFrom(0, 800), drawnFrom(800, 1200)];
    expect([first.next, second.next, whole.next]).toEqual([800, 2000, 2000]);
    expect(first.holding + second.holding).toBe(whole.holding);
    const { low, high } = wilson(whole.holding, 2000);
    expect(low).toBeLessThan(0.5);
    expect(high).toBeGreaterThan(0.5);
    // What is drawn shows that both occur, and is not called all or none.
    expect(whole.told.overturn).toMatchObject({ exact: false });
  });

  it('drawn by lot cover the exact share as often as they say, and the same seed draws the same', () => {
    const intervals = upTo(400).map((seed) => {
      let holding = 0;
      // A share of 3 in 10, drawn 200 times.
      for (const draw of upTo(200)) if (drawn(seed, draw)(10n) < 3n) holding++;
      return wilson(holding, 200);
    });
    const covering = intervals.filter(({ low, high }) => low <= 0.3 && 0.3 <= high).length;
    expect(covering / 400).toBeGreaterThan(0.92);
    expect(covering / 400).toBeLessThan(0.985);
    const rolls = (seed: number): bigint[] => upTo(50).map((draw) => drawn(seed, draw)(1_000_000_000_000n));
    expect(rolls(7)).toEqual(rolls(7));
    expect(rolls(7)).not.toEqual(rolls(8));
  });
});
