import type { Certificate, Foresight, Verdict } from '@modus-vivendi/engine';
import fc from 'fast-check';
import { expect, describe as group, test } from 'vitest';
import { runs } from '../../engine/test/oracle/runs.ts';
import { check, describe } from '../src/index.ts';
import { foresee } from './foresee.ts';
import { mutate } from './mutate.ts';
import { dice, makers, type RandomGame } from './random.ts';

const law = (property: (seed: number) => void): void =>
  fc.assert(fc.property(fc.integer({ min: 0 }), property), runs(60));
const askable = ({ bare }: RandomGame): string[] => [
  'maximin:1',
  'maximin:2',
  'maximin:4',
  ...(bare.ids.length === 2 ? ['lm:1', 'lm:3', 'nm'] : []),
];
const copy = (certificate: Certificate): Certificate => JSON.parse(JSON.stringify(certificate));
const codes = (game: RandomGame, certificate: unknown): string[] =>
  check(game.conflict, certificate, { sha256: 'hash' }).problems.map(({ code }) => code);
const countermoves = ['sequences', 'single'] as const;

group.each(Object.entries(makers))('foresight in %s', (_, make) => {
  test('a certificate proven from the definitions is accepted', () => {
    law((seed) => {
      const game = make(seed);
      for (const countermove of countermoves) {
        const certificate = foresee(game.bare, askable(game), countermove);
        const report = check(game.conflict, certificate, { sha256: 'hash' });
        expect(report.problems.map(describe)).toEqual([]);
        expect(report.verdicts).toBe(certificate.verdicts.length);
      }
    });
  });

  test('no verdict can be turned round', () => {
    law((seed) => {
      const game = make(seed);
      const roll = dice(seed);
      const good = foresee(game.bare, askable(game), 'sequences');
      for (let n = 0; n < 5; n++) {
        const k = roll(good.verdicts.length);
        const { concept, state, by, verdict, evidence } = good.verdicts[k]!; // k is below their number
        if (!('foresight' in evidence)) throw new Error('foresight');
        const { foresight } = evidence;
        const left = good.foresight![foresight]!.turns.length;
        const lie = (
          verdict === 'unstable'
            ? { concept, state, by, verdict: 'stable', evidence: { foresight } }
            : { concept, state, by, verdict: 'unstable', evidence: { foresight, left, end: state } }
        ) as Verdict;
        const found = codes(game, { ...good, verdicts: good.verdicts.with(k, lie) });
        expect(found).toEqual([verdict === 'unstable' ? 'would-leave' : 'would-stay']);
      }
    });
  });

  test('whatever is changed, what is accepted is still true, and nothing makes the checker throw', () => {
    law((seed) => {
      const game = make(seed);
      const roll = dice(seed);
      const good = foresee(game.bare, askable(game), countermoves[roll(2)]!);
      const line = ({ concept, state, by, verdict }: Verdict): string =>
        `${concept} ${state} ${by} ${verdict}`;
      const truth = (countermove: 'sequences' | 'single'): Set<string> =>
        new Set(foresee(game.bare, good.concepts, countermove).verdicts.map(line));
      for (let k = 0; k < 10; k++) {
        const bad = copy(good);
        mutate(bad, roll, game.bare);
        const report = check(game.conflict, bad, { sha256: 'hash' });
        expect(report.problems.map(describe).join()).not.toMatch(/undefined|NaN/);
        if (!report.accepted) continue;
        const facts = truth(bad.countermove);
        expect(bad.verdicts.map(line).filter((item) => !facts.has(item))).toEqual([]);
      }
    });
  });
});

group('a table of foresight', () => {
  const game = makers['graph form']!;
  const [seed] = Array.from({ length: 500 }, (_, k) => k).filter((k) => {
    const { bare } = game(k);
    const found = bare.ids.length === 2 ? foresee(bare, ['nm'], 'sequences').foresight! : {};
    return Object.values(found).some(({ repeats }) => repeats && repeats.period > 1 && repeats.from > 0);
  });
  const random = game(seed!); // one of five hundred has such a cycle
  const good = foresee(random.bare, ['nm'], 'sequences');
  const [key] = Object.keys(good.foresight!);
  const changed = (change: (table: Foresight) => unknown): unknown => ({
    ...good,
    foresight: { [key!]: change(good.foresight![key!]!) },
  });
  const first = (found: string[]): string | undefined => found[0];

  test('does not repeat because it says so', () => {
    const shorter = changed(({ turns, repeats, ...rest }) => ({
      ...rest,
      turns: turns.slice(0, -1),
      repeats: { ...repeats!, period: repeats!.period - 1 },
    }));
    expect(first(codes(random, shorter))).toBe('no-repetition');
    expect(
      first(
        codes(
          random,
          changed((table) => ({ ...table, repeats: { from: 0, period: table.turns.length } })),
        ),
      ),
    ).toBe('no-repetition');
    expect(
      first(
        codes(
          random,
          changed(({ repeats: _, ...rest }) => rest),
        ),
      ),
    ).toBe('wrong-foresight');
  });

  test('covers states that no move leaves, however short it is', () => {
    const alone = random.bare.moves[0]!.findIndex((targets) => targets.length > 0) + 1;
    const turn = Object.fromEntries(random.bare.ids.map((id) => [id, [[alone, alone]]]));
    const lie = changed(({ against }) => ({ against, turns: [turn], repeats: { from: 0, period: 1 } }));
    expect(['foresight-misses', 'foresight-wrong']).toContain(first(codes(random, lie)));
  });

  test('is looked for, and has to be of the right kind', () => {
    expect(first(codes(random, { ...good, foresight: {} }))).toBe('unknown-foresight');
    expect(first(codes(random, { ...good, concepts: ['nm', 'lm:0'] }))).toBe('unknown-concept');
    const feared = foresee(random.bare, ['maximin:2'], 'sequences').foresight!;
    expect(first(codes(random, { ...good, foresight: { [key!]: Object.values(feared)[0] } }))).toBe(
      'wrong-foresight',
    );
  });
});
