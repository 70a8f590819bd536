/** Why a coalition would stay at a state or leave it together, under the coalition concepts. */

import { coalitionEvidence, refuseCoalitions } from '../analysis/coalition.ts';
import { type Coalition, coalitionMoves, type JointMove } from '../analysis/coalition-moves.ts';
import type { CoalitionConceptId } from '../model/concept-ids.ts';
import type { Refusal } from '../refusal.ts';
import {
  argueAnswers,
  argueGain,
  argueNoGain,
  coalitionConceptNames,
  membersNoun,
} from './argue-coalition.ts';
import { type Argument, argue, noGrounds, type Subject, state } from './argument.ts';

export interface CoalitionExplanation {
  readonly coalition: Coalition;
  readonly state: number;
  readonly verdicts: readonly { readonly concept: CoalitionConceptId; readonly stable: boolean }[];
  /** What it would do: it stays under some of the concepts, leaves under others. */
  readonly headline: readonly Argument[];
  /** One for each joint gain told, those that nothing answers first; or one that says why there is none. */
  readonly arguments: readonly Argument[];
  /** Every joint gain, told or not. */
  readonly gains: readonly JointMove[];
}

/** Refuses as `refuseCoalitions` does. At most `most` gains, or ways without gain, are told. */
export function explainCoalition(
  subject: Subject,
  H: Coalition,
  s: number,
  ids: readonly CoalitionConceptId[],
  most: number,
): CoalitionExplanation | Refusal {
  const { game } = subject;
  const refusal = refuseCoalitions(game);
  if (refusal) return refusal;
  const found = ids.map((concept) => ({ concept, evidence: coalitionEvidence(game, H, s, concept) }));
  const { improvements, move } = coalitionMoves(game);
  const unanswered = found.flatMap(({ evidence }) => (evidence.stable ? [] : [evidence.improvement.to]));
  const gains = [...new Set([...unanswered, ...improvements(H, s)])].map((to) => move(H, s, to));
  const told = gains
    .slice(0, most)
    .map((gain) =>
      argue('coalition.could-go', { count: H.length, to: state(gain.to) }, noGrounds, [
        ...argueGain(subject, s, gain),
        ...argueAnswers(subject, s, gain, ids),
      ]),
    );
  const more = gains.length - told.length;
  return {
    coalition: H,
    state: s,
    verdicts: found.map(({ concept, evidence }) => ({ concept, stable: evidence.stable })),
    headline: [true, false].flatMap((stable) => {
      const concepts = found.flatMap(({ concept, evidence }) =>
        evidence.stable === stable ? [concept] : [],
      );
      if (concepts.length === 0) return [];
      return argue(stable ? 'coalition.would-stay' : 'coalition.would-leave', {
        count: H.length,
        members: membersNoun(H),
        state: state(s),
        concepts: coalitionConceptNames(concepts),
      });
    }),
    arguments:
      gains.length === 0
        ? [argueNoGain(subject, H, s, most)]
        : more > 0
          ? [...told, argue('coalition.more-gains', { count: more })]
          : told,
    gains,
  };
}
