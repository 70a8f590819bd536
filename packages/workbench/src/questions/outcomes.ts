/** The states of the version looked at, at a glance: how many, how many hold under which concept, and what the table has columns for. */
import {
  type Analysis,
  type Compiled,
  type ConceptId,
  conceptIds,
  conceptOf,
  conceptsFor,
  type Language,
  sayRefusal,
} from '@modus-vivendi/engine';
import type { Context } from './context.ts';
import { type OutcomeQuery, orderedStates, shapeOf } from './outcomes-order.ts';

/** A solution concept in words. */
export interface ConceptWords {
  readonly id: ConceptId;
  /** Its plain meaning: "nobody gains by moving alone". */
  readonly meaning: string;
  readonly short: string;
}

export interface AskedConcept extends ConceptWords {
  /** How many equilibria it has. */
  readonly count: number;
}

export interface ConceptChoice extends ConceptWords {
  /** Why it cannot be asked of this model; null where it can. */
  readonly refused: string | null;
}

export interface OptionColumn {
  readonly id: string;
  readonly name: string;
  /** The first means "not taken". */
  readonly levels: readonly { readonly id: string; readonly name: string }[];
}

export interface OutcomeSide {
  readonly id: string;
  readonly name: string;
  readonly options: readonly OptionColumn[];
  /** Whether its preference is known for all states. */
  readonly ranked: boolean;
}

export interface Outcomes {
  readonly shape: string;
  readonly states: number;
  /** How many of them the filter lets through. */
  readonly shown: number;
  readonly named: number;
  readonly hasStatusQuo: boolean;
  /** Those that could be asked, in the order asked. */
  readonly concepts: readonly AskedConcept[];
  /** Why none could be asked; null where one could. */
  readonly unasked: string | null;
  readonly choices: readonly ConceptChoice[];
  readonly sides: readonly OutcomeSide[];
  /** Whether it can matter how many moves the others may answer with: with two decision makers it cannot. */
  readonly countermoveMatters: boolean;
}

/** The members of families that are offered; maximin with fewer moves is Nash, GMR or SMR. */
const horizons: readonly ConceptId[] = ['lm:2', 'lm:3', 'maximin:4'];

export const conceptWords = (context: Context, id: ConceptId, compiled?: Compiled): ConceptWords => {
  const speaker = context.speaker(compiled);
  return { id, meaning: speaker.noun({ noun: 'meaning', concept: id }), short: speaker.concept(id) };
};

/** The reason why nothing could be asked at all, if so. */
export const whyUnasked = ({ results, refusals }: Analysis, language: Language): string | null =>
  results.length === 0 && refusals[0] ? sayRefusal(language, refusals[0].refusal) : null;

export function outcomes(query: OutcomeQuery, context: Context): Outcomes {
  const { compiled, analysis, order } = orderedStates(query, context);
  const { conflict, game, legend, statusQuo } = compiled;
  const speaker = context.speaker(compiled);
  return {
    shape: shapeOf(compiled, analysis),
    states: game.m,
    shown: order.length,
    named:
      conflict.form === 'graph'
        ? game.m
        : new Set(conflict.namedStates.map(({ id }) => context.stateOf(id)).filter((s) => s >= 0)).size +
          legend.space.members.length,
    hasStatusQuo: statusQuo >= 0,
    concepts: analysis.results.map(({ concept, equilibria }) => ({
      ...conceptWords(context, concept),
      count: equilibria.count,
    })),
    unasked: whyUnasked(analysis, context.asked.language),
    choices: [...new Set([...conceptsFor(game), ...conceptIds, ...horizons, ...query.concepts])].map((id) => {
      const refusal = conceptOf(id).refuse(game);
      return {
        ...conceptWords(context, id),
        refused: refusal ? sayRefusal(context.asked.language, refusal) : null,
      };
    }),
    sides: conflict.decisionMakers.map(({ id, options }, i) => ({
      id,
      name: speaker.decisionMaker(i),
      options: options.flatMap((o) => {
        const option = conflict.options[o]!;
        return option.hidden
          ? []
          : [
              {
                id: option.id,
                name: speaker.option(o),
                levels: option.levels.map((level, k) => ({ id: level.id, name: speaker.level(o, k) })),
              },
            ];
      }),
      ranked: game.ranks[i] !== null,
    })),
    countermoveMatters: game.n > 2,
  };
}
