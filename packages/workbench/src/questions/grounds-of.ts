/** What a verdict or a comparison on the page rests on: asked when somebody wants to see it, for each would be slow. */
import {
  type Argument,
  allGrounds,
  type CoalitionConceptId,
  type Compiled,
  type ConceptId,
  coalitionsOf,
  compareStates,
  everyone,
  explainCoalition,
  explainState,
  joinGrounds,
} from '@modus-vivendi/engine';
import { type Context, orEnd } from './context.ts';
import type { Told } from './story.ts';

export interface GroundsAsked {
  /** By key; null: the status quo. */
  readonly state: string | null;
  /** Whose verdict or preference, by id; null: everyone's. */
  readonly by?: string | null;
  /** Null, or none given: for each decision maker the one that says most. */
  readonly concept?: ConceptId | null;
  /** Instead of a verdict: how the decision maker likes the state, compared with this one; null: with the status quo. */
  readonly than?: string | null;
  /** Instead of a verdict of each alone: of these together, or of every coalition. */
  readonly together?: {
    readonly members: readonly string[] | 'all';
    readonly concept: CoalitionConceptId;
  };
  /** Another version than the one looked at. */
  readonly version?: { readonly scenario: readonly string[]; readonly view: readonly string[] };
}

export interface FoundGrounds extends Pick<Told, 'claims' | 'unmarked'> {
  /** There is more to the verdict than was gone through. */
  readonly more: boolean;
}

/** The most gains that are gone through. */
const most = 60;
const usual: readonly ConceptId[] = ['nash', 'gmr', 'smr', 'seq'];

/** Null: the state is not possible in that version. */
export function groundsOf(asked: GroundsAsked, context: Context): FoundGrounds | null {
  const compiled = context.compiled(asked.version);
  const { conflict, game, statusQuo } = compiled;
  const at = (key: string | null): number => (key === null ? statusQuo : context.stateOf(key, compiled));
  const s = at(asked.state);
  if (s < 0) return null;
  const i = conflict.decisionMakers.findIndex(({ id }) => id === asked.by);
  const who = i >= 0 ? [i] : everyone(game);
  const than = asked.than === undefined ? -1 : at(asked.than);
  const told =
    than >= 0
      ? []
      : asked.together
        ? coalitionArguments(compiled, s, asked.together)
        : verdictArguments(compiled, s, who, asked.concept ?? null, context);
  const { claims, unmarked } = joinGrounds(
    ...(than >= 0 ? who.map((by) => compareStates(compiled, by, than, s).grounds) : told.map(allGrounds)),
  );
  const speaker = context.speaker(compiled);
  return {
    claims: conflict.claims.map(({ id }) => id).filter((id) => claims.includes(id)),
    unmarked: unmarked.map((noun) => speaker.noun(noun)),
    more: told.some(({ sentence }) => Number(sentence.values.count ?? 0) > most),
  };
}

function verdictArguments(
  compiled: Compiled,
  s: number,
  by: readonly number[],
  concept: ConceptId | null,
  { question }: Context,
): readonly Argument[] {
  const concepts = concept === null ? usual : [concept];
  const found = orEnd(explainState(compiled, s, { concepts, every: concept !== null, most, by }, question));
  const [refused] = found.refusals;
  if (refused && found.verdicts.length === 0) orEnd(refused.refusal);
  return found.arguments.map(({ argument }) => argument);
}

function coalitionArguments(
  compiled: Compiled,
  s: number,
  { members, concept }: NonNullable<GroundsAsked['together']>,
): readonly Argument[] {
  const all = everyone(compiled.game);
  const coalitions =
    members === 'all'
      ? coalitionsOf(all)
      : [all.filter((i) => members.includes(compiled.conflict.decisionMakers[i]!.id))];
  return coalitions.flatMap((H) => orEnd(explainCoalition(compiled, H, s, [concept], most)).arguments);
}
