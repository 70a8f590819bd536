/** Why a state holds or does not: the engine's argument as sentences with what they rest on, and its moves as steps. */
import {
  type ConceptId,
  conceptOf,
  type Explanation,
  explainState,
  isRefusal,
  wouldLeave,
} from '@modus-vivendi/engine';
import { type Context, orEnd } from './context.ts';
import { type Told, told } from './story.ts';
import { chainsOf } from './why-chains.ts';
import { type WhyState, whyState } from './why-state.ts';
import type { Chain } from './why-steps.ts';

export interface WhyArgument {
  /** Id and name of the decision maker. */
  readonly by: string;
  readonly name: string;
  readonly stable: boolean;
  readonly concept: ConceptId;
  readonly lines: readonly Told[];
  readonly chains: readonly Chain[];
  /** How many gains or alternatives there are in all. */
  readonly total: number;
}

export interface Why {
  /** The state that all of this is about. */
  readonly about: WhyState;
  readonly headline: readonly Told[];
  /** Those who would leave come first. */
  readonly arguments: readonly WhyArgument[];
  /** Every claim used, in the order of the file, and what has none. */
  readonly claims: readonly string[];
  readonly unmarked: readonly string[];
}

export interface WhyAsked {
  /** By key; null: the status quo. */
  readonly state: string | null;
  /** By id; null: everyone. */
  readonly by: string | null;
  /** Null: for each decision maker the one that says most. */
  readonly concept: ConceptId | null;
  /** Those that may be chosen from when none is named. */
  readonly among: readonly ConceptId[];
  /** The most gains that are gone through. */
  readonly most: number;
}

/** Above so many states only the concepts that are quickly answered are chosen from: what the others could do at any cost may reach everywhere. */
const mostAnyCost = 1 << 16;
const anyCost: readonly ConceptId[] = [
  'gmr',
  'smr',
  'smr-sim',
  'gmr-strong',
  'smr-strong',
  'gmr-weak',
  'smr-weak',
];

/** Null: the state is not possible in this version. */
export function why({ state, by, concept, among, most }: WhyAsked, context: Context): Why | null {
  const compiled = context.compiled();
  const { game, conflict } = compiled;
  const about = whyState({ state }, context);
  if (!about) return null;
  const s = about.number - 1;
  const i = conflict.decisionMakers.findIndex(({ id }) => id === by);
  const quick = among.filter((id) => game.m <= mostAnyCost || !anyCost.includes(id));
  const found: Explanation = orEnd(
    explainState(
      compiled,
      s,
      {
        concepts: concept === null ? quick : [concept],
        every: concept !== null,
        most,
        ...(i >= 0 ? { by: [i] } : {}),
      },
      context.question,
    ),
  );
  const [refused] = found.refusals;
  if (refused && found.verdicts.length === 0) return orEnd<Why>(refused.refusal);
  const speaker = context.speaker();
  const headline = found.headline.flatMap((line) => told(speaker, line));
  const explained = found.arguments.flatMap(({ by: person, concept: chosen, argument }): WhyArgument[] => {
    const evidence = conceptOf(chosen).evidence(game, person, s, context.question);
    if (isRefusal(evidence)) return [];
    const { count } = argument.sentence.values;
    return [
      {
        by: conflict.decisionMakers[person]!.id,
        name: speaker.decisionMaker(person),
        stable: !wouldLeave(evidence),
        concept: chosen,
        lines: told(speaker, argument),
        chains: chainsOf(context, person, s, chosen, evidence, most),
        total: typeof count === 'number' ? count : 1,
      },
    ];
  });
  explained.sort((a, b) => Number(a.stable) - Number(b.stable));
  const shown = [
    ...headline,
    ...explained.flatMap(({ lines, chains }) => [...lines, ...chains.flatMap(({ steps }) => steps)]),
  ];
  const claims = new Set(shown.flatMap((each) => each.claims));
  return {
    about,
    headline,
    arguments: explained,
    claims: conflict.claims.map(({ id }) => id).filter((id) => claims.has(id)),
    unmarked: [...new Set(shown.flatMap((each) => each.unmarked))],
  };
}
