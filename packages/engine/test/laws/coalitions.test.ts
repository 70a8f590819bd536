/** Coalition stability against the naive oracle and the theorems of docs/theory.md 14, on random models. */
import {
  analyze,
  analyzeCoalitions,
  type Coalition,
  type CoalitionConceptId,
  coalitionConceptIds,
  coalitionEvidence,
  coalitionsOf,
  defaultBudget,
  equilibriumJumps,
  everyone,
  type Game,
  isRefusal,
  type JointMove,
} from '@modus-vivendi/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryModel, toPlain } from '../arbitrary/model.ts';
import { answered, question } from '../games.ts';
import { coalitionStableStates, coalitionsWithin, jointGains } from '../oracle/coalition.ts';
import { movesOf, type PlainConflict, upTo } from '../oracle/conflict.ts';
import { equilibria, stableStates } from '../oracle/oracle.ts';
import { reachableFrom } from '../oracle/reach.ts';
import { patience, runs } from '../oracle/runs.ts';
import { compiled } from './compiled.ts';

const models = arbitraryModel({ maxVectors: 16 });
const ascending = (states: Iterable<number>): number[] => [...states].sort((a, b) => a - b);

function stable(game: Game, H: Coalition, id: CoalitionConceptId): number[] {
  const { results } = answered(analyzeCoalitions(game, [H], [id], defaultBudget));
  return results[0]!.stable[0]!.list();
}

const holdsBack = (plain: PlainConflict, H: Coalition, s: number, t: number): boolean =>
  H.some((i) => !plain.prefers(i, t, s));

/** A legal sequence of H from s to the end that it claims. */
function expectJoint(plain: PlainConflict, H: Coalition, s: number, { by, to, path }: JointMove): void {
  expect(by).toEqual(H);
  let [at, last] = [s, -1];
  for (const step of path) {
    expect(H).toContain(step.by);
    expect(step.by).not.toBe(last);
    expect(movesOf(plain, step.by, at).has(step.to)).toBe(true);
    [at, last] = [step.to, step.by];
  }
  expect(at).toBe(to);
}

/** A sequence of single moves of the others or, under C-SEQ, of joint gains, nobody twice in a row; says where it ends. */
function expectAnswer(
  plain: PlainConflict,
  others: Coalition,
  from: number,
  path: readonly JointMove[],
  id: CoalitionConceptId,
): number {
  expect(path).not.toEqual([]);
  let [at, last] = [from, ''];
  for (const step of path) {
    expect(others).toEqual(expect.arrayContaining([...step.by]));
    expect(String(step.by)).not.toBe(last);
    expectJoint(plain, step.by, at, step);
    if (id === 'c-seq') expect(jointGains(plain, step.by, at).has(step.to)).toBe(true);
    else expect(step.path).toHaveLength(1);
    [at, last] = [step.to, String(step.by)];
  }
  return at;
}

/** Asks of a random game whose preferences are all known. */
const law = (count: number, claim: (game: Game, plain: ReturnType<typeof toPlain>) => void): void =>
  fc.assert(
    fc.property(models, (model) => {
      const { game } = compiled(model);
      fc.pre(game.ranks.every((ranks) => ranks !== null));
      claim(game, toPlain(model));
    }),
    runs(count),
  );

describe('coalitions of random models', () => {
  it(
    'are answered as the definitions do, in bulk and one by one',
    () => {
      law(250, (game, plain) => {
        for (const H of coalitionsOf(everyone(game))) {
          for (const id of coalitionConceptIds) {
            const wanted = ascending(coalitionStableStates(plain, id, H));
            expect({ id, H, stable: stable(game, H, id) }).toEqual({ id, H, stable: wanted });
            const single = upTo(game.m).filter((s) => coalitionEvidence(game, H, s, id).stable);
            expect({ id, H, single }).toEqual({ id, H, single: wanted });
          }
        }
      });
    },
    patience,
  );

  it(
    'show why: every joint gain with an answer that holds back, or one gain and all that the others reach from it',
    () => {
      law(150, (game, plain) => {
        for (const H of coalitionsOf(everyone(game))) {
          const others = upTo(game.n).filter((j) => !H.includes(j));
          for (const id of coalitionConceptIds) {
            for (const s of upTo(game.m)) {
              const found = coalitionEvidence(game, H, s, id);
              const gains = jointGains(plain, H, s);
              if (found.stable) {
                expect(ascending(found.improvements.map(({ move }) => move.to))).toEqual(ascending(gains));
                for (const { move, sanction } of found.improvements) {
                  expectJoint(plain, H, s, move);
                  const end = expectAnswer(plain, others, move.to, sanction.path, id);
                  expect(holdsBack(plain, H, s, end)).toBe(true);
                  const counters = id === 'c-smr' ? [...reachableFrom(plain, H, end, false).keys()] : null;
                  expect(sanction.counters && ascending(sanction.counters)).toEqual(
                    counters && ascending(counters),
                  );
                  for (const t of counters ?? []) expect(holdsBack(plain, H, s, t)).toBe(true);
                }
                continue;
              }
              const { improvement, reach } = found;
              expect(gains.has(improvement.to)).toBe(true);
              expectJoint(plain, H, s, improvement);
              if (id === 'c-seq' || id === 'c-nash') continue;
              const all = reachableFrom(plain, others, improvement.to, false);
              const named = reach!.filter(({ state }) => state !== improvement.to);
              expect(new Map(named.map(({ state, last }) => [state, new Set(last.flat())]))).toEqual(all);
            }
          }
        }
      });
    },
    patience,
  );

  it(
    'of one are the individual concepts, but for C-SEQ, which SEQ implies and with two decision makers is',
    () => {
      law(250, (game, plain) => {
        for (const i of upTo(game.n)) {
          for (const id of ['nash', 'gmr', 'smr'] as const)
            expect(stable(game, [i], `c-${id}`)).toEqual(ascending(stableStates(plain, id, i)));
          const alone = ascending(stableStates(plain, 'seq', i));
          const found = stable(game, [i], 'c-seq');
          expect(found).toEqual(game.n === 2 ? alone : expect.arrayContaining(alone));
        }
      });
    },
    patience,
  );

  it(
    'of everyone are answered by nobody',
    () => {
      law(250, (game) => {
        const [first, ...rest] = coalitionConceptIds.map((id) => stable(game, everyone(game), id));
        for (const each of rest) expect(each).toEqual(first);
      });
    },
    patience,
  );

  it(
    'jump between equilibria exactly where joint gains lead from one to another',
    () => {
      law(250, (game, plain) => {
        const ids = ['nash', 'gmr', 'smr', 'seq'] as const;
        const analysis = answered(analyze(game, ids, question()));
        const jumps = answered(equilibriumJumps(game, analysis, coalitionsOf(everyone(game)), defaultBudget));
        const found = jumps.flatMap(({ from, move, concepts }) =>
          concepts.map((id) => `${id} ${from} ${move.by} ${move.to}`),
        );
        const wanted = ids.flatMap((id) => {
          const all = equilibria(plain, id);
          return [...all].flatMap((from) =>
            coalitionsWithin(upTo(game.n))
              .filter(({ length }) => length > 1)
              .flatMap((H) =>
                [...jointGains(plain, H, from)]
                  .filter((t) => all.has(t))
                  .map((to) => `${id} ${from} ${H} ${to}`),
              ),
          );
        });
        expect(found.sort()).toEqual(wanted.sort());
      });
    },
    patience,
  );

  it('are refused where a preference is partly unknown', () => {
    fc.assert(
      fc.property(models, (model) => {
        const { game } = compiled(model);
        const unknown = { ...game, ranks: [null, ...game.ranks.slice(1)] };
        expect(isRefusal(analyzeCoalitions(unknown, [[0]], ['c-nash'], defaultBudget))).toBe(true);
      }),
      runs(10),
    );
  });
});
