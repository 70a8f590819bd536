import type { Certificate, Verdict } from '@modus-vivendi/engine';
import fc from 'fast-check';
import { expect, describe as group, test } from 'vitest';
import { runs } from '../../engine/test/oracle/runs.ts';
import { check, describe } from '../src/index.ts';
import { buildGame } from '../src/moves.ts';
import { conflict } from './conflicts.ts';
import { mutate } from './mutate.ts';
import { byDegree, graded, prove } from './prover.ts';
import { degrees, dice, makers, type RandomGame } from './random.ts';

const countermoves = ['sequences', 'single'] as const;
const copy = (certificate: Certificate): Certificate => JSON.parse(JSON.stringify(certificate));
const codes = ({ conflict: about }: Pick<RandomGame, 'conflict'>, certificate: unknown): string[] =>
  check(about, certificate, { sha256: 'hash' }).problems.map(({ code }) => code);
/** Whether somebody tells states apart by a degree, or more. */
const isStated = ({ bare }: RandomGame, degree = 2): boolean =>
  degree < 2 || bare.block.some((own) => new Set(own[degree - 2]).size > 1);

group.each(Object.entries(makers))('strength in %s', (_, make) => {
  const law = (property: (game: RandomGame, seed: number) => void): void =>
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (seed) => {
        const game = make(seed);
        fc.pre(isStated(game));
        property(game, seed);
      }),
      runs(60),
    );

  test('degrees are those worked out by brute force', () => {
    law(({ conflict: about, bare }) => {
      const { strength, count } = buildGame(about, undefined);
      const pairs = Array.from({ length: count ** 2 }, (_, k) => [Math.floor(k / count), k % count] as const);
      for (const [i, own] of bare.block.entries())
        for (const [k, degree] of degrees.entries())
          expect(pairs.map(([s, t]) => strength(i, s, t) >= degree)).toEqual(
            pairs.map(([s, t]) => own[k]![s]! > own[k]![t]!),
          );
    });
  });

  test('a certificate of any degree that somebody states is accepted, and no other', () => {
    law((game) => {
      for (const concept of byDegree) {
        const certificate = copy(prove(game.bare, [concept], 'sequences'));
        const isAskable = isStated(game, Number(concept.split(':')[1]));
        expect({ concept, codes: codes(game, certificate) }).toEqual({
          concept,
          codes: isAskable ? [] : ['no-strength'],
        });
      }
    });
  });

  test('a certificate proven from the definitions is accepted', () => {
    law((game) => {
      for (const countermove of countermoves) {
        const certificate = copy(prove(game.bare, graded, countermove));
        const report = check(game.conflict, certificate, { sha256: 'hash' });
        expect(report.problems.map(describe)).toEqual([]);
        expect(report.verdicts).toBe(certificate.verdicts.length);
      }
    });
  });

  test('no weak verdict holds on half of its evidence, or on the other half', () => {
    law((game, seed) => {
      const roll = dice(seed);
      const good = copy(prove(game.bare, graded, 'sequences'));
      const weak = [...good.verdicts.entries()].filter(([, { concept }]) => concept.endsWith('-weak'));
      const [k, verdict] = weak[roll(weak.length)]!; // there are some for every state
      const half = { ...(verdict.evidence as unknown as Record<string, unknown>) };
      const told = (changed: object): string[] =>
        codes(game, { ...good, verdicts: good.verdicts.with(k, { ...verdict, ...changed } as Verdict) });
      if (verdict.verdict === 'stable') {
        const { anyhow, strongly } = half;
        expect(told({ evidence: { anyhow } })).toEqual(['missing-field']);
        expect(told({ evidence: { anyhow, strongly: undefined } })).toEqual(['malformed']);
        expect(told({ verdict: 'unstable', evidence: { strongly: anyhow } }).length).toBe(1);
        expect(told({ verdict: 'unstable', evidence: { anyhow: strongly } })).toEqual(['deterred']);
      } else {
        expect(told({ verdict: 'stable' })).toEqual(['missing-field']);
        expect(told({ evidence: {} })).toEqual(['missing-field']);
      }
    });
  });

  test('whatever is changed, what is accepted is still true, and nothing makes the checker throw', () => {
    law((game, seed) => {
      const roll = dice(seed);
      const good = prove(game.bare, graded, countermoves[roll(2)]!);
      const line = ({ concept, state, by, verdict }: Verdict): string =>
        `${concept} ${state} ${by} ${verdict}`;
      const known = new Map<string, Set<string>>();
      const truth = (countermove: 'sequences' | 'single'): Set<string> => {
        const found =
          known.get(countermove) ?? new Set(prove(game.bare, graded, countermove).verdicts.map(line));
        known.set(countermove, found);
        return found;
      };
      for (let n = 0; n < 20; n++) {
        const bad = copy(good);
        mutate(bad, roll, game.bare);
        const report = check(game.conflict, bad, { sha256: 'hash' });
        expect(report.problems.map(describe).join()).not.toContain('undefined');
        if (!report.accepted) continue;
        const facts = truth(bad.countermove);
        expect(bad.verdicts.map(line).filter((item) => !facts.has(item))).toEqual([]);
      }
    });
  });
});

group('strength', () => {
  /** From 1 row gains by moving to 2, column then moves on to 3. */
  const game = (strong: readonly number[]) =>
    conflict({
      states: ['s', 'p', 'q'],
      arcs: { row: [['s', 'p']], column: [['p', 'q']] },
      preferences: {
        row: { ranking: [1, 0, 2].map((index) => [{ kind: 'graph', index }]), strong },
        column: { ranking: [2, 1, 0].map((index) => [{ kind: 'graph', index }]), strong: [1] },
      },
    });
  const answer = { improvements: [{ to: 2, sanction: { path: [{ by: 'column', to: 3 }] } }] };
  const certificate = (concept: string, evidence: unknown): unknown => ({
    modus: '1',
    modelSha256: 'hash',
    scenario: [],
    view: null,
    countermove: 'sequences',
    concepts: [concept],
    states: [1],
    verdicts: [
      { concept, state: 1, by: 'row', verdict: 'stable', evidence },
      { concept, state: 1, by: 'column', verdict: 'stable', evidence: { improvements: [] } },
    ],
    reach: {},
  });
  const judged = (strong: readonly number[], concept: string): string[] =>
    codes({ conflict: game(strong) }, certificate(concept, answer));

  test('an answer that is only mildly worse does not deter strongly', () => {
    expect(judged([0, 1], 'gmr-strong')).toEqual([]);
    expect(judged([1, 0], 'gmr-strong')).toEqual(['not-strongly-worse']);
    expect(judged([0, 2], 'gmr-strong:3')).toEqual([]);
    expect(judged([2, 1], 'gmr-strong:3')).toEqual(['not-strongly-worse']);
    expect(judged([2, 0], 'gmr-strong:1')).toEqual([]);
    expect(judged([1, 0], 'gmr')).toEqual([]);
  });

  test('nothing is asked of a conflict in which nobody strongly prefers anything', () => {
    const plain = conflict({
      options: { row: ['x'], column: ['y'] },
      preferences: { row: { priorities: ['x'] }, column: { priorities: [] } },
    });
    expect(codes({ conflict: plain }, certificate('gmr-strong', answer))).toContain('no-strength');
  });
});
