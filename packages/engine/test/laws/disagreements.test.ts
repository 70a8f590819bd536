/** Where concepts disagree about a state, the reason given is one, on random models. */
import { analyze, type ConceptId, disagreementAbout, disputedStates } from '@modus-vivendi/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryModel, toPlain } from '../arbitrary/model.ts';
import { answered, question } from '../games.ts';
import { movesOf, othersOf, upTo } from '../oracle/conflict.ts';
import { equilibria } from '../oracle/oracle.ts';
import { reachableFrom } from '../oracle/reach.ts';
import { patience, runs } from '../oracle/runs.ts';
import { compiled } from './compiled.ts';

const ids = ['nash', 'gmr', 'smr', 'seq', 'sseq'] as const satisfies readonly ConceptId[];

describe('disagreements of concepts on random models', () => {
  it(
    'are about the states that the definitions dispute, and tell an answer that counts for one side only',
    () => {
      fc.assert(
        fc.property(arbitraryModel({ maxVectors: 24 }), (model) => {
          const subject = compiled(model);
          fc.pre(subject.game.ranks.every((ranks) => ranks !== null));
          const plain = toPlain(model);
          const analysis = answered(analyze(subject.game, ids, question()));
          const held = (s: number): ConceptId[] => ids.filter((id) => equilibria(plain, id).has(s));
          const disputed = upTo(plain.m).filter((s) => held(s).length % ids.length !== 0);
          expect(disputedStates(analysis)).toEqual(disputed);
          for (const s of disputed.slice(0, 3)) {
            const { holds, fails, argument } = answered(disagreementAbout(subject, analysis, s, question()));
            expect([...holds, ...fails].sort()).toEqual([...ids].sort());
            expect(holds).toEqual(held(s));
            const { id, values } = argument.reasons[0]!.sentence;
            expect(['disagree.no-answers', 'disagree.costly', 'disagree.mended']).toContain(id);
            const told = values as unknown as Record<string, { readonly by: number; readonly state: number }>;
            const i = told.by!.by;
            const [to, end] = [told.to!.state, told.end!.state];
            expect(movesOf(plain, i, s).has(to) && plain.prefers(i, to, s)).toBe(true);
            expect(reachableFrom(plain, othersOf(plain, i), to, false).has(end)).toBe(true);
            expect(plain.prefers(i, end, s)).toBe(false);
            if (id === 'disagree.mended') {
              const out = told.out!.state;
              expect(movesOf(plain, i, end).has(out) && plain.prefers(i, out, s)).toBe(true);
            }
          }
        }),
        runs(60),
      );
    },
    patience,
  );
});
