import type { Certificate, Verdict } from '@modus-vivendi/engine';
import fc from 'fast-check';
import { expect, describe as group, test } from 'vitest';
import { runs } from '../../engine/test/oracle/runs.ts';
import { check, describe } from '../src/index.ts';
import { buildGame } from '../src/moves.ts';
import { mutate } from './mutate.ts';
import { joint, plain, prove } from './prover.ts';
import { dice, makers, type RandomGame } from './random.ts';

const countermoves = ['sequences', 'single'] as const;
const law = (property: (seed: number) => void): void =>
  fc.assert(fc.property(fc.integer({ min: 0 }), property), runs(100));
const copy = (certificate: Certificate): Certificate => JSON.parse(JSON.stringify(certificate));
const askable = (game: RandomGame): string[] => [...plain, ...(game.bare.values ? joint : [])];

group.each(Object.entries(makers))('in %s', (_, make) => {
  test('states, moves and preferences are those worked out by brute force', () => {
    law((seed) => {
      const { conflict, bare } = make(seed);
      const game = buildGame(conflict, undefined);
      expect(game.count).toBe(bare.count);
      const signs = (worth: ArrayLike<number>): number[] =>
        Array.from(worth).flatMap((x, _, all) => all.map((y) => Math.sign(x - y)));
      for (let i = 0; i < bare.ids.length; i++) {
        expect(bare.moves[i]!.map((_, s) => [...game.moves(i, s)].sort((a, b) => a - b))).toEqual(
          bare.moves[i],
        );
        expect(signs(game.worth[i]!)).toEqual(signs(bare.worth[i]!));
      }
    });
  });

  test('a certificate proven from the definitions is accepted', () => {
    law((seed) => {
      const game = make(seed);
      for (const countermove of countermoves) {
        const certificate = copy(prove(game.bare, askable(game), countermove));
        const report = check(game.conflict, certificate, { sha256: 'hash' });
        expect(report.problems.map(describe)).toEqual([]);
        expect(report.verdicts).toBe(certificate.verdicts.length);
        expect(report.accepted).toBe(true);
      }
    });
  });

  test('no verdict can be turned round, left out or doubled', () => {
    law((seed) => {
      const game = make(seed);
      const roll = dice(seed);
      const countermove = countermoves[roll(2)]!;
      const good = prove(game.bare, askable(game), countermove);
      const k = roll(good.verdicts.length);
      const verdict = good.verdicts[k]!;
      const lie = prove(
        game.bare,
        good.concepts,
        countermove,
        `${verdict.concept} ${verdict.state} ${verdict.by}`,
      );
      const turned = { ...verdict, verdict: 'stable', evidence: { improvements: [] } } as Verdict;
      const bad = [
        verdict.verdict === 'unstable' ? { ...good, verdicts: good.verdicts.with(k, turned) } : lie,
        { ...good, verdicts: good.verdicts.toSpliced(k, 1) },
        { ...good, verdicts: [...good.verdicts, verdict] },
      ];
      const idle = verdict.verdict === 'stable' && lie.verdicts[k]?.verdict === 'stable'; // no improvement to lie about
      const codes = bad.map((certificate) => {
        const { accepted, problems } = check(game.conflict, copy(certificate), { sha256: 'hash' });
        return accepted ? 'accepted' : problems[0]?.code;
      });
      const first =
        verdict.verdict === 'unstable'
          ? ['missing-improvement']
          : idle
            ? ['accepted']
            : ['deterred', 'joint-deters'];
      expect(first).toContain(codes[0]);
      expect(codes.slice(1)).toEqual(['missing-verdict', 'repeated-verdict']);
    });
  });

  test('no last mover can be left out of a reach', () => {
    law((seed) => {
      const game = make(seed);
      const roll = dice(seed);
      const good = prove(game.bare, askable(game), countermoves[roll(2)]!);
      const bad = copy(good) as unknown as { reach: Record<string, { states: [number, string[]][] }> };
      const last = Object.values(bad.reach).flatMap(({ states }) => states.map(([, movers]) => movers));
      const movers = last[roll(last.length)];
      if (movers === undefined) return;
      movers.splice(roll(movers.length), 1);
      const { accepted, problems } = check(game.conflict, bad, { sha256: 'hash' });
      expect(accepted).toBe(false);
      expect(['reach-not-closed', 'reach-misses']).toContain(problems[0]?.code);
    });
  });

  test('whatever is changed, what is accepted is still true, and nothing makes the checker throw', () => {
    law((seed) => {
      const game = make(seed);
      const roll = dice(seed);
      const good = prove(game.bare, askable(game), countermoves[roll(2)]!);
      const line = ({ concept, state, by, verdict }: Verdict): string =>
        `${concept} ${state} ${by} ${verdict}`;
      const known = new Map<string, Set<string>>();
      const truth = (countermove: 'sequences' | 'single'): Set<string> => {
        const found =
          known.get(countermove) ?? new Set(prove(game.bare, good.concepts, countermove).verdicts.map(line));
        known.set(countermove, found);
        return found;
      };
      for (let k = 0; k < 20; k++) {
        const bad = copy(good);
        mutate(bad, roll, game.bare);
        const report = check(game.conflict, bad, { sha256: 'hash' });
        const told = report.problems.map(describe).join();
        if (told.includes('undefined')) expect(told).toBe('in words');
        if (!report.accepted) continue;
        const facts = truth(bad.countermove);
        expect(bad.verdicts.map(line).filter((item) => !facts.has(item))).toEqual([]);
      }
    });
  });
});
