/**
 * Coalition stability with plain sets; t holds H back from leaving s iff t ≼_i s for some i ∈ H:
 *
 *   R_H^{++}(s) = {t ∈ R_H(s) : t ≻_i s ∀ i ∈ H}
 *   C-Nash: R_H^{++}(s) = ∅
 *   C-GMR:  ∀ s1 ∈ R_H^{++}(s) ∃ s2 ∈ R_{N∖H}(s1) that holds H back
 *   C-SMR:  … and every s3 ∈ R_H(s2) holds H back
 *   C-SEQ:  ∀ s1 ∈ R_H^{++}(s) ∃ s2 that holds H back, reached from s1 by joint gains of non-empty K ⊆ N∖H, no K twice in succession
 *
 * Kilgour, Hipel, Fang & Peng 2001; Inohara & Hipel 2008; docs/theory.md 10.1, 10.2.
 */
import type { PlainConflict } from './conflict.ts';
import { exists, forAll, noBetter, upTo } from './conflict.ts';
import { reachableFrom } from './reach.ts';

export type CoalitionConcept = 'c-nash' | 'c-gmr' | 'c-smr' | 'c-seq';

/** R_H(s). */
const reach = (conflict: PlainConflict, H: readonly number[], s: number): Set<number> =>
  new Set(reachableFrom(conflict, H, s, false).keys());

/** R_H^{++}(s). */
export const jointGains = (conflict: PlainConflict, H: readonly number[], s: number): Set<number> =>
  new Set([...reach(conflict, H, s)].filter((t) => forAll(H, (i) => conflict.prefers(i, t, s))));

/** 𝒫(G) without ∅. */
export const coalitionsWithin = (G: readonly number[]): number[][] =>
  upTo(2 ** G.length)
    .slice(1)
    .map((bits) => G.filter((_, k) => ((bits >> k) & 1) === 1));

/** Every end of a sequence of joint gains from s by coalitions within G, no coalition twice in succession. */
function classGains(conflict: PlainConflict, G: readonly number[], s: number): Set<number> {
  const classes = coalitionsWithin(G);
  const reached = new Set<string>();
  const extend = (t: number, last: number): void => {
    for (const [k, K] of classes.entries()) {
      if (k === last) continue;
      for (const u of jointGains(conflict, K, t)) {
        if (reached.has(`${u} ${k}`)) continue;
        reached.add(`${u} ${k}`);
        extend(u, k);
      }
    }
  };
  extend(s, -1);
  return new Set([...reached].map((pair) => Number(pair.split(' ')[0])));
}

/** All states stable for H. */
export function coalitionStableStates(
  conflict: PlainConflict,
  concept: CoalitionConcept,
  H: readonly number[],
): Set<number> {
  const others = upTo(conflict.n).filter((j) => !H.includes(j));
  const holdsBack = (t: number, s: number): boolean => exists(H, (i) => noBetter(conflict, i, t, s));
  const answers = {
    'c-nash': () => false,
    'c-gmr': (s: number, s1: number) => exists(reach(conflict, others, s1), (s2) => holdsBack(s2, s)),
    'c-smr': (s: number, s1: number) =>
      exists(
        reach(conflict, others, s1),
        (s2) => holdsBack(s2, s) && forAll(reach(conflict, H, s2), (s3) => holdsBack(s3, s)),
      ),
    'c-seq': (s: number, s1: number) => exists(classGains(conflict, others, s1), (s2) => holdsBack(s2, s)),
  };
  return new Set(
    upTo(conflict.m).filter((s) => forAll(jointGains(conflict, H, s), (s1) => answers[concept](s, s1))),
  );
}
