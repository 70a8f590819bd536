/** The whole table: for every concept asked, the states stable for each decision maker, and those stable for all: its equilibria. */
import type { Game } from '../game/game.ts';
import { StateSet } from '../game/state-set.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Question } from './concept.ts';
import { conceptOf } from './registry.ts';

export interface ConceptResult {
  readonly concept: ConceptId;
  /** By decision maker. */
  readonly stable: readonly StateSet[];
  readonly equilibria: StateSet;
}

export interface Analysis {
  readonly results: readonly ConceptResult[];
  /** Concepts that cannot be asked of this game, and why. */
  readonly refusals: readonly { readonly concept: string; readonly refusal: Refusal }[];
}

export function analyze(game: Game, ids: readonly ConceptId[], question: Question): Analysis | Refusal {
  const results: ConceptResult[] = [];
  const refusals: { concept: string; refusal: Refusal }[] = [];
  let done = 0;
  for (const id of ids) {
    const concept = conceptOf(id);
    const refusal = concept.refuse(game);
    if (refusal) {
      refusals.push({ concept: id, refusal });
      done += game.n;
      question.budget.progress(done / (ids.length * game.n));
      continue;
    }
    const stable: StateSet[] = [];
    const equilibria = StateSet.all(game.m);
    for (let i = 0; i < game.n; i++) {
      if (question.budget.cancelled()) return { refusal: 'cancelled', values: {} };
      const found = concept.stableStates(game, i, question);
      if (isRefusal(found)) return found;
      stable.push(found);
      equilibria.intersect(found);
      question.budget.progress(++done / (ids.length * game.n));
    }
    results.push({ concept: id, stable, equilibria });
  }
  return { results, refusals };
}
