/** The cheapest changes that would bring a state about, or prevent it: told, and each as a scenario that can be kept. */
import {
  askLevers,
  type ConceptId,
  isRefusal,
  type LeversAsked,
  leverAnswerStory,
  leversHead,
  type Refusal,
  withChanges,
} from '@modus-vivendi/engine';
import { type Context, Unanswered } from './context.ts';

export interface LeversToAsked {
  /** By key; null: the status quo. */
  readonly state: string | null;
  /** Whether the state is to hold, or not to. */
  readonly goal: 'to' | 'avoid';
  readonly concept: ConceptId;
  /** Whether everyone acts on its own view, instead of all seeing the conflict as modeled. */
  readonly asSeen: boolean;
}

export interface LeverOffer {
  readonly cost: number;
  readonly lines: readonly { readonly depth: number; readonly text: string }[];
  /** The whole text with the change as a scenario, and the id that it got; null where nothing has to change. */
  readonly kept: { readonly text: string; readonly scenario: string } | null;
}

export interface LeversTo {
  readonly head: readonly string[];
  readonly offers: readonly LeverOffer[];
}

/** Sets of levers that are gone through while a reader waits. */
const mostTried = 30_000;
const mostOffers = 6;

/** Null: the state is not possible in the version looked at. */
export function leversTo(
  { state, goal, concept, asSeen }: LeversToAsked,
  context: Context,
): LeversTo | Refusal | null {
  const compiled = context.compiled();
  const s = state === null ? compiled.statusQuo : context.stateOf(state);
  if (s < 0) return null;
  const { scenario, view } = context.asked;
  const asked: LeversAsked = {
    scenario,
    view,
    to: goal === 'to' ? [s] : [],
    avoid: goal === 'avoid' ? [s] : [],
    reach: null,
    concept,
    asSeen: asSeen && view.length === 0,
    every: false,
    only: null,
    by: null,
    keep: [],
    costs: {},
    most: mostOffers,
    further: 0,
    upTo: null,
    tries: mostTried,
  };
  const found = askLevers(context.file(), asked, context.question);
  if (isRefusal(found)) return found;
  if ('ok' in found) throw new Unanswered(found.ok ? [] : found.diagnostics);
  const speaker = context.speaker();
  return {
    head: leversHead(found, speaker),
    offers: found.answers.map((answer): LeverOffer => {
      const added = answer.levers.length > 0 ? withChanges(context.file(), [answer.change]) : null;
      const id = added && !isRefusal(added) ? added.ids[0] : undefined;
      return {
        cost: answer.cost,
        lines: leverAnswerStory(answer, found, speaker),
        kept: added && !isRefusal(added) && id !== undefined ? { text: added.text, scenario: id } : null,
      };
    }),
  };
}
