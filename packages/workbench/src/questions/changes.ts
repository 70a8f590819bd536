/** What became of the outcomes since a pinned baseline: equilibria gained, lost and kept, and how everyone's order of the states that matter moved. */
import type { Analysis, Compiled, ConceptId, Speaker } from '@modus-vivendi/engine';
import type { Baseline } from '../store/settings.ts';
import { matchStates } from './changes-match.ts';
import type { Context } from './context.ts';
import { type ConceptWords, conceptWords, whyUnasked } from './outcomes.ts';
import type { Mention } from './state-list-mention.ts';

export interface ChangedState extends Omit<Mention, 'number'> {
  /** In the version looked at; null where the state is not possible there any more. */
  readonly number: number | null;
  /** Whether it was possible in the baseline. */
  readonly before: boolean;
}

export interface ConceptChange extends ConceptWords {
  readonly gained: number;
  readonly lost: number;
  readonly kept: number;
}

/** What holds for a state: bit k for the k-th concept. */
export interface ChangedRow extends ChangedState {
  readonly held: number;
  readonly holds: number;
}

/** Places among the states compared, 1 best; null where the preference is not known throughout. */
export interface OrderChange {
  readonly by: string;
  readonly name: string;
  readonly before: readonly number[] | null;
  readonly now: readonly number[] | null;
}

export interface Changes {
  readonly concepts: readonly ConceptChange[];
  /** Why none could be asked; null where one could. */
  readonly unasked: string | null;
  /** States of which something changed, the firmest concepts and states with a name first; the first few of them. */
  readonly changed: readonly ChangedRow[];
  readonly changedCount: number;
  /** Equilibria of which nothing changed, likewise. */
  readonly same: readonly ChangedRow[];
  readonly sameCount: number;
  /** States whose places are compared: those with a name and the firmest equilibria. */
  readonly compared: readonly ChangedState[];
  readonly orders: readonly OrderChange[];
  readonly states: {
    readonly before: number;
    readonly now: number;
    readonly gone: number;
    readonly fresh: number;
  };
}

/** States listed of each kind, and looked through for those that matter most. */
const mostListed = 60;
const mostCollected = 200;
/** States whose order is compared; all of them where there are no more. */
const mostCompared = 12;

export function changes(
  { baseline, concepts }: { readonly baseline: Baseline; readonly concepts: readonly ConceptId[] },
  context: Context,
): Changes {
  const past = context.withText(baseline.text, baseline);
  const before: Side = sideOf(past, concepts);
  const now: Side = sideOf(context, concepts);
  const origin = matchStates(before.compiled, now.compiled);
  const heir = new Int32Array(before.compiled.game.m).fill(-1);
  origin.forEach((s, t) => {
    if (s >= 0) heir[s] = t;
  });
  const ofNow = (t: number): ChangedState => ({ ...told(now, t), number: t + 1, before: origin[t]! >= 0 });
  const shared = now.analysis.results.flatMap(({ concept, equilibria }) => {
    const earlier = before.analysis.results.find((each) => each.concept === concept)?.equilibria;
    return earlier ? [{ concept, earlier, later: equilibria }] : [];
  });
  const counts = shared.map(() => ({ gained: 0, lost: 0, kept: 0 }));
  const changed = collector();
  const same = collector();
  const take = (s: number, t: number): void => {
    let held = 0;
    let holds = 0;
    for (const [k, { earlier, later }] of shared.entries()) {
      const was = s >= 0 && earlier.has(s);
      const is = t >= 0 && later.has(t);
      if (was) held |= 1 << k;
      if (is) holds |= 1 << k;
      if (was && is) counts[k]!.kept++;
      else if (was) counts[k]!.lost++;
      else if (is) counts[k]!.gained++;
    }
    if (held !== holds) changed.take({ s, t, held, holds });
    else if (held !== 0) same.take({ s, t, held, holds });
  };
  for (let t = 0; t < origin.length; t++) take(origin[t]!, t);
  for (let s = 0; s < heir.length; s++) if (heir[s]! < 0) take(s, -1);
  const row = ({ s, t, held, holds }: Collected): ChangedRow => ({
    ...(t >= 0 ? ofNow(t) : { ...told(before, s), number: null, before: true }),
    held,
    holds,
  });
  const compared = statesToCompare(before, now, origin, heir);
  return {
    concepts: shared.map(({ concept }, k) => ({ ...conceptWords(context, concept), ...counts[k]! })),
    unasked: whyUnasked(now.analysis, context.asked.language),
    changed: changed.list(row),
    changedCount: changed.count(),
    same: same.list(row),
    sameCount: same.count(),
    compared: compared.map(ofNow),
    orders: now.compiled.conflict.decisionMakers.flatMap(({ id }, i): OrderChange[] => {
      const j = before.compiled.conflict.decisionMakers.findIndex((each) => each.id === id);
      return j < 0
        ? []
        : [
            {
              by: id,
              name: now.speaker.decisionMaker(i),
              before: placesAmong(
                before.compiled.game.ranks[j],
                compared.map((t) => origin[t]!),
              ),
              now: placesAmong(now.compiled.game.ranks[i], compared),
            },
          ];
    }),
    states: {
      before: heir.length,
      now: origin.length,
      gone: heir.reduce((count, t) => count + (t < 0 ? 1 : 0), 0),
      fresh: origin.reduce((count, s) => count + (s < 0 ? 1 : 0), 0),
    },
  };
}

interface Side {
  readonly context: Context;
  readonly compiled: Compiled;
  readonly analysis: Analysis;
  readonly speaker: Speaker;
}

function sideOf(context: Context, concepts: readonly ConceptId[]): Side {
  const compiled = context.compiled();
  return {
    context,
    compiled,
    analysis: context.analysis(concepts, compiled),
    speaker: context.speaker(compiled),
  };
}

const told = ({ context, compiled, speaker }: Side, s: number): Omit<Mention, 'number'> => ({
  key: context.keyOf(s, compiled),
  name: speaker.stateName(s),
  taken: speaker.taken(s),
});

interface Collected {
  readonly s: number;
  readonly t: number;
  readonly held: number;
  readonly holds: number;
}

/** Counts all and keeps those that matter most: what the first concepts say first, states with a name before the others. */
function collector() {
  const byConcept: Collected[][] = [];
  let count = 0;
  return {
    take: (each: Collected): void => {
      count++;
      const bits = each.held === each.holds ? each.held : each.held ^ each.holds;
      const first = 31 - Math.clz32(bits & -bits);
      byConcept[first] ??= [];
      if (byConcept[first].length < mostCollected) byConcept[first].push(each);
    },
    count: () => count,
    list: (row: (each: Collected) => ChangedRow): readonly ChangedRow[] =>
      byConcept.flatMap((found) => found.map(row).sort((a, b) => weight(a) - weight(b))).slice(0, mostListed),
  };
}

/** Gained before lost, states with a name before the others. */
const weight = ({ name, held, holds }: ChangedRow): number =>
  (name === null ? 2 : 0) + ((held ^ holds) & -(held ^ holds) & holds ? 0 : 1);

/** States possible in both: the status quo, those with a name, then equilibria under the concepts with fewest of them. Indices of now. */
function statesToCompare(before: Side, now: Side, origin: Int32Array, heir: Int32Array): readonly number[] {
  const { conflict, statusQuo } = now.compiled;
  const firm = [...now.analysis.results, ...before.analysis.results].sort(
    (a, b) => a.equilibria.count - b.equilibria.count,
  );
  const found = new Set([
    statusQuo,
    ...conflict.namedStates.map(({ id }) => now.context.stateOf(id, now.compiled)),
  ]);
  for (const result of firm) {
    const here = now.analysis.results.includes(result);
    for (const s of result.equilibria.list(mostCompared)) found.add(here ? s : heir[s]!);
  }
  if (origin.length <= mostCompared) for (const t of origin.keys()) found.add(t);
  return [...found].filter((t) => t >= 0 && origin[t]! >= 0).slice(0, mostCompared);
}

/** Ties share a place. */
function placesAmong(
  ranks: Int32Array | null | undefined,
  states: readonly number[],
): readonly number[] | null {
  if (!ranks) return null;
  const levels = [...new Set(states.map((s) => ranks[s]!))].sort((a, b) => b - a);
  return states.map((s) => levels.indexOf(ranks[s]!) + 1);
}
