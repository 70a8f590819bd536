/**
 * The conclusions of a comparison: a state holds, or does not, under a concept, in certain versions. By default those of the status quo and
 * of the states that the author named, each under the strongest concept under which it holds anywhere; of what is better for everyone than the
 * status quo, and of the status quo itself, also in everybody's eyes.
 */
import type { ConceptId } from '../model/concept-ids.ts';
import { identityOf } from '../model/identities.ts';
import { isRefusal } from '../refusal.ts';
import type { Subject } from './argument.ts';
import { sameState } from './same-conflict.ts';
import type { NamedIn, Standings } from './standing.ts';
import { betterForEveryone } from './story.ts';
import { type Survival, stateKey } from './survival.ts';

export interface Headline {
  /** What the state is, whatever its number. */
  readonly key: string;
  /** Its index in the first version. */
  readonly state: number;
  readonly concept: ConceptId;
  /** In whose eyes; the conflict as modeled where the chain is empty. */
  readonly view: readonly string[];
  /** Whether it is said to hold, in these versions and no others, or to hold in none of them. */
  readonly holds: boolean;
  /** Versions by index in the standings. */
  readonly versions: readonly number[];
  /** All versions of that view in which the state is feasible. */
  readonly among: readonly number[];
  /** Where it holds in some versions and not in others: the scenarios that it takes, at the least, for it not to hold. */
  readonly unless: readonly (readonly string[])[];
}

export interface HeadlinesAsked {
  /** States of the first version; the status quo and named states when absent. */
  readonly states: readonly number[] | null;
  /** Concepts from the first asked; the strongest that holds is taken. */
  readonly concepts: readonly ConceptId[];
}

export const namedIn = ({ structure }: Subject, state: number): NamedIn | null => {
  const space = structure.space();
  return isRefusal(space) ? null : { identity: identityOf(structure, space, state), structure };
};

export function headlinesOf(
  survival: Survival,
  standings: Standings,
  { states, concepts }: HeadlinesAsked,
): readonly Headline[] {
  const { groups } = survival;
  const base = groups[0]!.subject;
  const seen = states ?? [base.statusQuo, betterForEveryone(survival, groups[0]!)?.state];
  const views = new Map(standings.versions.map(({ view }) => [view.join('/'), view]));
  return (states ?? notable(base)).flatMap((state) => {
    const named = namedIn(base, state);
    if (!named) return [];
    const standing = (v: number, concept: ConceptId) => standings.standing(v, [], named, concept);
    const of = (view: readonly string[]): number[] =>
      standings.versions.flatMap((version, v) =>
        version.view.join('/') === view.join('/') && sameState(base, state, version.subject) >= 0 ? [v] : [],
      );
    const asModeled = of([]);
    const concept =
      byStrength(concepts).find((id) => asModeled.some((v) => standing(v, id) === 'holds')) ??
      // Of what was asked for, and of the status quo, also that it holds nowhere is told.
      (states || state === base.statusQuo ? concepts[0] : undefined);
    if (!concept) return [];
    return [...views.values()].flatMap((view): Headline[] => {
      if (view.length > 0 && !seen.includes(state)) return [];
      const among = of(view).filter((v) => standing(v, concept) !== 'unasked');
      const holding = among.filter((v) => standing(v, concept) === 'holds');
      const holds = holding.length > 0;
      const unless = holds
        ? leastScenarios(
            among.filter((v) => !holding.includes(v)),
            standings,
          )
        : [];
      const headline = { key: stateKey(base, state), state, concept, view, holds, among, unless };
      return among.length > 0 ? [{ ...headline, versions: holds ? holding : among }] : [];
    });
  });
}

/** The sets of scenarios of some versions, without those that include a smaller one; none where nothing need be changed. */
function leastScenarios(
  versions: readonly number[],
  { versions: all }: Standings,
): readonly (readonly string[])[] {
  const sets = versions.map((v) => all[v]!.subject.conflict.scenario);
  const within = (a: readonly string[], b: readonly string[]): boolean => a.every((id) => b.includes(id));
  return sets.filter(
    (set, k) =>
      set.length > 0 && !sets.some((other, j) => within(other, set) && (other.length < set.length || j < k)),
  );
}

/** The status quo first, then what has a name, in the order of the file. */
function notable({ statusQuo, conflict, legend, game }: Subject): readonly number[] {
  const named: number[] = [];
  for (let s = 0; s < game.m; s++) if (legend.named(s) >= 0) named.push(s);
  named.sort((a, b) => legend.named(a) - legend.named(b));
  const all = conflict.namedStates.length > 0 ? named : [];
  return statusQuo >= 0 ? [...new Set([statusQuo, ...all])] : all;
}

/** The order in which concepts are tried: what demands most first, what is not among these last. */
function byStrength(concepts: readonly ConceptId[]): readonly ConceptId[] {
  const order: readonly string[] = ['nash', 'sseq', 'seq', 'smr', 'gmr'];
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...concepts].sort((a, b) => place(a) - place(b));
}
