/**
 * Simultaneity as a rescue (SEQ+SIM, SMR+SIM): at a state that a base concept leaves unstable for two or more decision makers, their
 * unanswered improvements may collide and so deter each other.
 *
 *     F_j(s): the improvements of j at s that the base concept leaves unanswered.
 *     s is stable for i  ⇔  F_i(s) = ∅, or every s1 ∈ F_i(s) has K ≠ ∅ and t_j ∈ F_j(s), j ∈ K, with joint(s1, t) feasible and ≼_i s
 *
 * The tableau of Fraser & Hipel; that the other side must itself be unstable: Jacobi 2017 (docs/theory.md 5.6, 17.4).
 */
import type { Game } from '../game/game.ts';
import { StateSet } from '../game/state-set.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import { isRefusal, refuse } from '../refusal.ts';
import { answerTo, improvements } from './answered.ts';
import type { Evidence, Question, Sanction, SequenceSanction, SolutionConcept } from './concept.ts';
import { jointAnswer, refuseJoint } from './joint-answers.ts';
import type { LegalSequences } from './legal-sequences.ts';
import { type AnswerRule, heldStates, prospects } from './prospect.ts';
import { rank } from './rank.ts';

function rescuedConcept(id: ConceptId, rule: AnswerRule): SolutionConcept {
  return {
    id,
    refuse: refuseJoint,
    stableStates: (game, i, question) => stableStates(game, i, rule, question),
    evidence: (game, i, s, question) => evidence(game, i, s, rule, question),
  };
}

export const sequentialRescued = rescuedConcept('seq-sim', { steps: 'improvements', countered: false });
export const symmetricMetarationalRescued = rescuedConcept('smr-sim', { steps: 'moves', countered: true });

function stableStates(game: Game, i: number, rule: AnswerRule, question: Question) {
  const prospect: Int32Array[] = [];
  for (let j = 0; j < game.n; j++) {
    const found = prospects(game, j, rule, question);
    if (isRefusal(found)) return found;
    prospect.push(found);
  }
  const held = heldStates(game, i, prospect[i]!);
  const stable = new StateSet(game.m);
  for (let s = 0; s < game.m; s++) {
    if ((s & 0xff) === 0 && question.budget.cancelled()) return refuse('cancelled');
    if (held.has(s)) {
      stable.add(s);
      continue;
    }
    const unanswered = game.moves.map((_, j) =>
      improvements(game, j, s).filter((t) => prospect[j]![t]! > rank(game, j)[s]!),
    );
    if (unanswered[i]!.every((s1) => jointAnswer(game, i, s, s1, unanswered))) stable.add(s);
  }
  return stable;
}

function evidence(game: Game, i: number, s: number, rule: AnswerRule, question: Question): Evidence {
  const answers = game.moves.map((_, j) =>
    improvements(game, j, s).map((to) => ({ to, answer: answerTo(game, j, s, to, rule, question) })),
  );
  const open = answers.map((own) =>
    own.filter((each): each is { to: number; answer: LegalSequences } => isOpen(each.answer)),
  );
  const available = open.map((own) => own.map(({ to }) => to));
  const found: { to: number; sanction: Sanction }[] = [];
  for (const { to, answer } of answers[i]!) {
    if (!isOpen(answer)) {
      found.push({ to, sanction: answer as SequenceSanction });
      continue;
    }
    const joint = jointAnswer(game, i, s, to, available);
    if (!joint)
      return {
        stable: false,
        improvement: to,
        reach: answer as LegalSequences,
        answered: answeredOthers(answers, i),
      };
    const unanswered = joint.moves.map((move) => open[move.by]!.find((each) => each.to === move.to)!.answer);
    found.push({ to, sanction: { kind: 'joint', ...joint, unanswered } });
  }
  return { stable: true, improvements: found };
}

const isOpen = (answer: SequenceSanction | LegalSequences | null): boolean =>
  answer === null || 'from' in answer;

const answeredOthers = (
  answers: readonly (readonly {
    readonly to: number;
    readonly answer: SequenceSanction | LegalSequences | null;
  }[])[],
  i: number,
) =>
  answers.flatMap((own, by) =>
    by === i
      ? []
      : own.flatMap(({ to, answer }) =>
          isOpen(answer) ? [] : [{ by, to, sanction: answer as SequenceSanction }],
        ),
  );
