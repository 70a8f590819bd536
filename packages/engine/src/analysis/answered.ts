/**
 * Concepts in which an improvement is deterred by what the others could do next. A definition says how they answer and whether the
 * decision maker may move once more; the bulk question then is the formula of `prospect.ts`, the single one a search for the shortest
 * answer to each improvement.
 */
import type { Game } from '../game/game.ts';
import { targets } from '../game/moves.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Answered, Question, SequenceSanction, SolutionConcept } from './concept.ts';
import {
  type Departures,
  departures,
  type LegalSequences,
  legalSequences,
  pathTo,
} from './legal-sequences.ts';
import { type AnswerRule, heldStates, prospects } from './prospect.ts';
import { rank } from './rank.ts';

export function answeredConcept(id: ConceptId, rule: AnswerRule): SolutionConcept {
  return {
    id,
    refuse: refuseUnknown,
    stableStates: (game, i, question) => {
      const prospect = prospects(game, i, rule, question);
      return isRefusal(prospect) ? prospect : heldStates(game, i, prospect);
    },
    evidence: (game, i, s, question) => answersTo(game, i, s, rule, question),
  };
}

/** Most concepts need everyone's preference to be known. */
export const refuseUnknown = (game: Game): Refusal | null =>
  game.ranks.some((ranks) => ranks === null) ? refuse('unknown-preference') : null;

/** i's improvements from s, best first, then by number. */
export function improvements(game: Game, i: number, s: number): number[] {
  const r = rank(game, i);
  return targets(game.moves[i]!, s)
    .filter((t) => r[t]! > r[s]!)
    .sort((a, b) => r[b]! - r[a]! || a - b);
}

/** Each improvement of i from s with its shortest sanction, or the first that has none. */
export function answersTo(game: Game, i: number, s: number, rule: AnswerRule, question: Question): Answered {
  const answered: { to: number; sanction: SequenceSanction }[] = [];
  for (const to of improvements(game, i, s)) {
    const answer = answerTo(game, i, s, to, rule, question);
    if (!answer || 'from' in answer) return { stable: false, improvement: to, reach: answer, answered: null };
    answered.push({ to, sanction: answer });
  }
  return { stable: true, improvements: answered };
}

/** The shortest sanction of the improvement s → to; otherwise all that the others could do, none of it a sanction (null: they may do nothing). */
export function answerTo(
  game: Game,
  i: number,
  s: number,
  to: number,
  rule: AnswerRule,
  question: Question,
): SequenceSanction | LegalSequences | null {
  if (rule.steps === 'none') return null;
  const own = targetsOf(game, 'moves');
  const low = noBetter(game, i, s, rule.strong === true);
  const deters = (t: number): boolean => low(t) && (!rule.countered || own(t, i).every(low));
  const group = Array.from({ length: game.n }, (_, j) => j).filter((j) => j !== i);
  const longest = question.countermove === 'single' ? 1 : Number.POSITIVE_INFINITY;
  const found = legalSequences(
    to,
    { group, steps: rule.steps, longest },
    targetsOf(game, rule.steps),
    deters,
  );
  if (found.sufficient < 0) return found;
  const path = pathTo(found, found.sufficient);
  const end = path[path.length - 1]!.to;
  return { kind: 'sequence', path, counters: rule.countered ? own(end, i) : null };
}

/** Whether a state is bad enough for i to be deterred from leaving s by it. */
export function noBetter(game: Game, i: number, s: number, strong: boolean): (t: number) => boolean {
  const order = strong ? game.blocks[i] : rank(game, i);
  if (!order) return () => false;
  const bar = strong ? order[s]! - 1 : order[s]!;
  return (t) => order[t]! <= bar;
}

const memory = new WeakMap<Game, Record<'moves' | 'improvements', Departures>>();

/** Departures of a game, remembered between questions: a game is a value, so what it says never changes. */
function targetsOf(game: Game, steps: 'moves' | 'improvements'): Departures {
  let known = memory.get(game);
  if (!known) {
    known = { moves: departures(game, 'moves'), improvements: departures(game, 'improvements') };
    memory.set(game, known);
  }
  return known[steps];
}
