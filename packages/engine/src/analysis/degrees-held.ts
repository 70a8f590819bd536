/** How strongly states are held: the largest degree of strength at which each is an equilibrium (docs/theory.md 8.5). */
import type { Game } from '../game/game.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { analyze } from './analyze.ts';
import type { Question } from './concept.ts';
import { largestDegree } from './rank.ts';

export interface DegreesHeld {
  readonly concept: 'gmr' | 'smr' | 'seq';
  /** By state: −1 where it is no equilibrium; 0 where it is one, but only as what is equally good deters; otherwise the degree. */
  readonly degree: Int8Array;
}

/** Worth asking only where there are more than two degrees; null otherwise, and where preference is partly unknown. */
export function degreesHeld(game: Game, question: Question): readonly DegreesHeld[] | Refusal | null {
  const largest = largestDegree(game);
  if (largest < 3 || game.ranks.some((ranks) => ranks === null)) return null;
  const found: DegreesHeld[] = [];
  for (const concept of ['gmr', 'smr', 'seq'] as const) {
    const degrees = Array.from({ length: largest }, (_, k) => `${concept}-strong:${k + 1}` as const);
    const analysis = analyze(game, [concept, ...degrees], question);
    if (isRefusal(analysis)) return analysis;
    const degree = new Int8Array(game.m).fill(-1);
    for (const [k, { equilibria }] of analysis.results.entries())
      for (const s of equilibria.list()) degree[s] = k;
    found.push({ concept, degree });
  }
  return found;
}
