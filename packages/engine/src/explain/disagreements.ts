/** Where concepts disagree about a state: who would leave it under one and stay under another, and which answer counts for one of them only. */
import type { Analysis } from '../analysis/analyze.ts';
import type { Evidence, Question, Sanction } from '../analysis/concept.ts';
import { compare } from '../analysis/rank.ts';
import { conceptOf } from '../analysis/registry.ts';
import { targets } from '../game/moves.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { argueVerdict } from './argue-verdict.ts';
import {
  type Argument,
  argue,
  conceptNames,
  decisionMaker,
  noGrounds,
  type Subject,
  state,
} from './argument.ts';
import { moveGrounds } from './compare-states.ts';

export interface Disagreement {
  readonly state: number;
  /** The concepts under which it is an equilibrium, and those under which it is not. */
  readonly holds: readonly ConceptId[];
  readonly fails: readonly ConceptId[];
  /** Both sides named, and the first reason beneath. */
  readonly argument: Argument;
}

/** All states that are equilibria under some of the concepts and not under all, by number. */
export function disputedStates({ results }: Analysis): readonly number[] {
  const some = new Set(results.flatMap(({ equilibria }) => equilibria.list()));
  return [...some].filter((s) => results.some(({ equilibria }) => !equilibria.has(s))).sort((a, b) => a - b);
}

/** The disagreement about one disputed state. Costs the single questions of two concepts. */
export function disagreementAbout(
  subject: Subject,
  { results }: Analysis,
  s: number,
  question: Question,
): Disagreement | Refusal {
  const side = (held: boolean) =>
    results.flatMap(({ concept, equilibria }) => (equilibria.has(s) === held ? [concept] : []));
  const [holds, fails] = [side(true), side(false)];
  const here = holds[0]!; // the state is disputed
  const there = fails.find((concept) => concept !== 'nash') ?? fails[0]!; // that Nash counts no answer says least
  const failing = results.find(({ concept }) => concept === there)!;
  const i = failing.stable.findIndex((stable) => !stable.has(s));
  const leaving = conceptOf(there).evidence(subject.game, i, s, question);
  if (isRefusal(leaving)) return leaving;
  const staying = conceptOf(here).evidence(subject.game, i, s, question);
  if (isRefusal(staying)) return staying;
  const values = { state: state(s), holds: conceptNames(...holds), fails: conceptNames(...fails) };
  const reason = whyDifferent(subject, i, s, here, there, staying, leaving);
  return { state: s, holds, fails, argument: argue('disagree.state', values, noGrounds, [reason]) };
}

function whyDifferent(
  subject: Subject,
  i: number,
  s: number,
  here: ConceptId,
  there: ConceptId,
  staying: Evidence,
  leaving: Evidence,
): Argument {
  const sanction = answerTo(staying, leaving);
  // Foresight looks at plays, not at answers: then what it expects is the reason.
  if (!sanction || !('improvement' in leaving)) return argueVerdict(subject, i, s, [there], leaving, 1);
  const to = leaving.improvement;
  const end = sanction.kind === 'joint' ? sanction.joint : sanction.path.at(-1)!.to; // an answer has a move
  const values = {
    by: decisionMaker(i),
    to: state(to),
    end: state(end),
    here: conceptNames(here),
    there: conceptNames(there),
  };
  const grounds = moveGrounds(subject, s, to);
  if (there === 'nash') return argue('disagree.no-answers', values, grounds);
  if (sanction.kind === 'joint') return argue('disagree.joint', values, grounds);
  const gains = (by: number, next: number, from: number): boolean =>
    compare(subject.game, by, next, from) === 'better';
  const costly = sanction.path.findIndex(
    ({ by, to: next }, k) => !gains(by, next, k === 0 ? to : sanction.path[k - 1]!.to),
  );
  if (costly >= 0 && credible(there)) {
    const { by: mover, to: next } = sanction.path[costly]!;
    return argue('disagree.costly', { ...values, mover: decisionMaker(mover), next: state(next) }, grounds);
  }
  const out = lasting(there) ? targets(subject.game.moves[i]!, end).find((t) => gains(i, t, s)) : undefined;
  return out === undefined
    ? argueVerdict(subject, i, s, [there], leaving, 1)
    : argue('disagree.mended', { ...values, out: state(out), state: state(s) }, grounds);
}

/** What answers, under one concept, the improvement that nothing answers under the other. */
function answerTo(staying: Evidence, leaving: Evidence): Sanction | null {
  if (!staying.stable || !('improvements' in staying) || !('improvement' in leaving)) return null;
  return staying.improvements.find(({ to }) => to === leaving.improvement)?.sanction ?? null;
}

/** Which concepts count an answer only if each who makes it gains; and only if no further move of one's own would undo it. */
const credible = (concept: ConceptId): boolean => ['seq', 'sseq', 'seq-sim'].includes(concept);
const lasting = (concept: ConceptId): boolean => ['smr', 'sseq', 'smr-sim'].includes(concept);
