/**
 * Simultaneous stability (SIM), stand-alone: every improvement may meet improvements that others make at the same time, with a joint
 * result that leaves the decision maker no better off.
 *
 *     s is SIM-stable for i  ⇔  ∀ s1 ∈ R_i⁺(s)  ∃ K ⊆ N∖i, K ≠ ∅, t_j ∈ R_j⁺(s) for j ∈ K:  joint(s1, t) is feasible and ≼_i s
 *
 * Fraser & Hipel 1979, 1984; Fang, Hipel & Kilgour 1993 (docs/theory.md 5.6, 17.4, 17.5). An infeasible joint state is no sanction.
 */
import { StateSet } from '../game/state-set.ts';
import { refuse } from '../refusal.ts';
import { improvements } from './answered.ts';
import type { Evidence, JointSanction, SolutionConcept } from './concept.ts';
import { jointAnswer, refuseJoint } from './joint-answers.ts';

const everyonesImprovements = (game: Parameters<typeof improvements>[0], s: number): number[][] =>
  game.moves.map((_, j) => improvements(game, j, s));

export const simultaneous: SolutionConcept = {
  id: 'sim',
  refuse: refuseJoint,
  stableStates: (game, i, { budget }) => {
    const stable = new StateSet(game.m);
    for (let s = 0; s < game.m; s++) {
      if ((s & 0xff) === 0 && budget.cancelled()) return refuse('cancelled');
      const own = improvements(game, i, s);
      if (own.length === 0) {
        stable.add(s);
        continue;
      }
      const available = everyonesImprovements(game, s);
      if (own.every((s1) => jointAnswer(game, i, s, s1, available))) stable.add(s);
    }
    return stable;
  },
  evidence: (game, i, s): Evidence => {
    const available = everyonesImprovements(game, s);
    const answered: { to: number; sanction: JointSanction }[] = [];
    for (const to of available[i]!) {
      const answer = jointAnswer(game, i, s, to, available);
      if (!answer) return { stable: false, improvement: to, reach: null, answered: null };
      answered.push({ to, sanction: { kind: 'joint', ...answer, unanswered: null } });
    }
    return { stable: true, improvements: answered };
  },
};
