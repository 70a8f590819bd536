/** What decision makers would do together: which equilibria survive it, what they would leave and for what, and why. */
import {
  analyzeCoalitions,
  argueDeparture,
  argueJump,
  type Coalition,
  type CoalitionConceptId,
  type ConceptId,
  coalitionConceptIds,
  coalitionsOf,
  departuresOf,
  equilibriumJumps,
  everyone,
  membersIn,
  refuseCoalitions,
  say,
} from '@modus-vivendi/engine';
import { type Context, orEnd } from './context.ts';
import { type Told, told } from './story.ts';

export interface CoalitionsAsked {
  /** Ids of the members; null: the first coalition that the model states, or else every one. */
  readonly members: readonly string[] | 'all' | null;
  /** Which equilibria are looked at: those of decision makers who act alone, under these. */
  readonly concepts: readonly ConceptId[];
}

export interface CoalitionsAnswer {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly stated: readonly { readonly members: readonly string[]; readonly name: string }[];
  /** Whom the answer is about. */
  readonly about: readonly string[] | 'all';
  readonly name: string;
  readonly concepts: readonly { readonly id: CoalitionConceptId; readonly name: string }[];
  /** The equilibria of those who act alone, and the concepts under which each survives. */
  readonly equilibria: readonly {
    readonly key: string;
    readonly title: string;
    readonly alone: readonly string[];
    readonly survives: readonly CoalitionConceptId[];
  }[];
  /** How many more there are. */
  readonly more: number;
  /** One coalition: what it would leave, and why. Every one: the jumps from equilibrium to equilibrium. */
  readonly leaving: readonly (readonly Told[])[];
  readonly moreLeaving: number;
  /** C-SEQ of one decision maker is not SEQ where there are more than two; null where nothing needs to be said. */
  readonly note: string | null;
}

const mostEquilibria = 60;
const mostTold = 12;

export function coalitions({ members, concepts }: CoalitionsAsked, context: Context): CoalitionsAnswer {
  const compiled = context.compiled();
  const { game, conflict } = compiled;
  const refusal = refuseCoalitions(game);
  if (refusal) orEnd(refusal);
  const { budget } = context.question;
  const speaker = context.speaker();
  const ids = conflict.decisionMakers.map(({ id }) => id);
  const named = (list: readonly string[]): Coalition =>
    ids.flatMap((id, i) => (list.includes(id) ? [i] : []));
  const about = members ?? (conflict.coalitions[0]?.map((i) => ids[i]!) || 'all');
  const one = about === 'all' || named(about).length === 0 ? null : named(about);
  const asked = one ? [one] : coalitionsOf(everyone(game));
  const alone = context.analysis(concepts);
  const { stableForAll } = orEnd(analyzeCoalitions(game, asked, coalitionConceptIds, budget));
  const states = [...new Set(alone.results.flatMap(({ equilibria }) => equilibria.list()))].sort(
    (a, b) => a - b,
  );
  const leaving = one
    ? departuresOf(compiled, alone, one).map((each) =>
        argueDeparture(compiled, each, coalitionConceptIds, alone),
      )
    : orEnd(equilibriumJumps(game, alone, asked, budget)).map((jump) => argueJump(compiled, jump));
  return {
    people: ids.map((id, i) => ({ id, name: speaker.decisionMaker(i) })),
    stated: conflict.coalitions.map((H) => ({ members: H.map((i) => ids[i]!), name: membersIn(speaker, H) })),
    about: one ? one.map((i) => ids[i]!) : 'all',
    name: one ? membersIn(speaker, one) : '',
    concepts: coalitionConceptIds.map((id) => ({
      id,
      name: say(context.asked.language, `concept-short.${id}`),
    })),
    equilibria: states.slice(0, mostEquilibria).map((s) => ({
      key: context.keyOf(s),
      title: speaker.state(s),
      alone: alone.results.flatMap(({ concept, equilibria }) =>
        equilibria.has(s) ? [speaker.concept(concept)] : [],
      ),
      survives: coalitionConceptIds.filter((_, k) => stableForAll[k]!.has(s)),
    })),
    more: Math.max(0, states.length - mostEquilibria),
    leaving: leaving.slice(0, mostTold).map((argument) => told(speaker, argument)),
    moreLeaving: Math.max(0, leaving.length - mostTold),
    note: one?.length === 1 && game.n > 2 ? say(context.asked.language, 'coalition.lone') : null,
  };
}
