/**
 * What conclusions rest on. By explanation: the claims that their reasons cite. By test: each claim and each source withdrawn alone, and the
 * smallest sets of claims without which a conclusion falls.
 */
import type { Question } from '../analysis/concept.ts';
import { smallestSets } from '../analysis/smallest-sets.ts';
import type { Claim, Source } from '../model/conflict.ts';
import { canFall, type Element } from '../model/elements.ts';
import { fallenAmong } from '../model/withdrawal.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { allGrounds, type Grounds, joinGrounds } from './argument.ts';
import { explainState } from './explain-state.ts';
import { type Headline, type HeadlinesAsked, headlinesOf, namedIn } from './headlines.ts';
import { sameState } from './same-conflict.ts';
import { type Recompile, type Standings, standingsOf } from './standing.ts';
import type { Survival } from './survival.ts';

/** A claim, by id, or an element without one, by path. */
export type Support = { readonly claim: string } | { readonly element: string };

/** What becomes of a headline: indices of versions in which it changes. */
export interface Effect {
  readonly headline: number;
  /** Versions of the headline in which it is no longer true; `gone`: those of them in which the state itself is none any more. */
  readonly fell: readonly number[];
  readonly gone: readonly number[];
  /** Other versions in which the state now holds. */
  readonly appeared: readonly number[];
  /** Versions of the headline that leave the comparison, or cannot be asked any more. */
  readonly left: readonly number[];
  readonly unasked: readonly number[];
}

/**
 * `load-bearing`: without it alone some headline is overturned; `jointly`: it belongs to a smallest overturning set; `none`: tested, and
 * neither; `untested`: without it some headline cannot be asked, because nothing is left that can be read; `context`: it bears on nothing
 * that can fall.
 */
export type Bearing = 'load-bearing' | 'jointly' | 'none' | 'untested' | 'context';

export interface Traced {
  readonly support: Support;
  readonly bearing: Bearing;
  /** Elements that rest on it, by index, and those that fall with it alone. */
  readonly carries: readonly number[];
  readonly lost: readonly number[];
  /** What becomes of each headline that changes when it is withdrawn alone. */
  readonly effects: readonly Effect[];
}

export interface TracedSource {
  readonly source: Source;
  readonly claims: readonly string[];
  readonly lost: readonly number[];
  readonly effects: readonly Effect[];
}

export interface OverturningSet {
  readonly supports: readonly Support[];
  /** In no version does the headline's state fail: where it no longer holds it is no state of the model any more. */
  readonly gone: boolean;
}

export interface TracedHeadline {
  readonly headline: Headline;
  /** What the reasons for it rest on, in all of its versions. */
  readonly grounds: Grounds;
  /** The smallest sets without which it falls, and how many sets of each size were tried. */
  readonly sets: readonly OverturningSet[];
  readonly tried: readonly number[];
}

export interface Trace {
  readonly survival: Survival;
  readonly standings: Standings;
  readonly headlines: readonly TracedHeadline[];
  readonly claims: readonly (Traced & { readonly claim: Claim })[];
  /** Elements that no claim speaks for. */
  readonly unmarked: readonly (Traced & { readonly element: Element })[];
  readonly sources: readonly TracedSource[];
  /** All sets of up to so many supports were tried; `complete`: there are no larger ones. */
  readonly size: number;
  readonly complete: boolean;
  readonly stopped: 'tries' | 'cancelled' | null;
}

export interface TraceLimits {
  readonly size: number;
  readonly tries: number;
}

export function traceSurvival(
  survival: Survival,
  evidence: {
    readonly elements: readonly Element[];
    readonly claims: readonly Claim[];
    readonly sources: readonly Source[];
  },
  asked: HeadlinesAsked & { readonly limits: TraceLimits },
  recompile: Recompile,
  question: Question,
): Trace | Refusal {
  const { elements, claims, sources } = evidence;
  const versions = survival.groups.flatMap(({ members }) => members);
  const standings = standingsOf(versions, elements, recompile, question);
  const headlines = headlinesOf(survival, standings, asked);
  const fallible = elements.flatMap((element, e) => (canFall(element) ? [e] : []));
  const supports: readonly Support[] = [
    ...claims
      .filter(({ id }) => fallible.some((e) => elements[e]!.claims.includes(id)))
      .map(({ id }) => ({ claim: id })),
    ...elements.filter(({ unmarked }) => unmarked).map(({ path }) => ({ element: path })),
  ];
  const resting = fallible.filter((e) => elements[e]!.unmarked || elements[e]!.claims.length > 0);
  const supportsOf = (e: number): number[] => {
    const { unmarked, path, claims: own } = elements[e]!;
    return supports.flatMap((each, k) =>
      'claim' in each ? (own.includes(each.claim) ? [k] : []) : unmarked && each.element === path ? [k] : [],
    );
  };
  const lostWith = (chosen: readonly Support[]): number[] => {
    const fallen = fallenAmong(elements, {
      claims: new Set(chosen.flatMap((each) => ('claim' in each ? [each.claim] : []))),
      elements: new Set(chosen.flatMap((each) => ('element' in each ? [each.element] : []))),
    });
    return fallen.map((each) => elements.indexOf(each));
  };
  const effects = (lost: readonly number[]): readonly Effect[] =>
    headlines.flatMap((headline, h) => {
      const effect = effectOn(headline, h, lost, survival, standings);
      return isFelt(effect) ? [effect] : [];
    });
  const { budget } = question;
  const single = [
    ...claims.map(({ id }): Support => ({ claim: id })),
    ...supports.filter((each) => 'element' in each),
  ];
  const alone = new Map(
    single.map((each, k) => {
      const lost = lostWith([each]);
      budget.progress((k + 1) / single.length / 2);
      return [JSON.stringify(each), { support: each, lost, effects: effects(lost) }] as const;
    }),
  );
  const grounds = headlines.map((headline) => groundsOf(headline, survival, standings, question));
  if (budget.cancelled()) return refuse('cancelled');
  const search = smallestSets(
    {
      supports: resting.map(supportsOf),
      questions: headlines.length,
      matters: (h, thing) => headlines[h]!.versions.some((v) => standings.concerns(v, resting[thing]!)),
      changes: (h, lost) =>
        overturned(
          headlines[h]!,
          outermost(
            lost.map((thing) => resting[thing]!),
            elements,
          ),
          survival,
          standings,
        ),
    },
    asked.limits,
    { ...budget, progress: (done) => budget.progress(0.5 + done / 2) },
  );
  const found = headlines.map(
    (headline, h): TracedHeadline => ({
      headline,
      grounds: grounds[h]!,
      sets: search.sets[h]!.map((set) => {
        const chosen = set.map((k) => supports[k]!);
        const { fell, gone } = effectOn(headline, h, lostWith(chosen), survival, standings);
        return { supports: chosen, gone: gone.length === fell.length && headline.holds };
      }),
      tried: search.tried[h]!,
    }),
  );
  const inSets = new Set(
    found.flatMap(({ sets }) => sets.flatMap((set) => set.supports.map((each) => JSON.stringify(each)))),
  );
  const traced = (support: Support): Traced => {
    const { lost, effects: seen } = alone.get(JSON.stringify(support))!;
    const carries =
      'claim' in support
        ? elements.flatMap((each, e) => (each.claims.includes(support.claim) ? [e] : []))
        : lost;
    const bearing: Bearing = seen.some(({ fell }) => fell.length > 0)
      ? 'load-bearing'
      : inSets.has(JSON.stringify(support))
        ? 'jointly'
        : !carries.some((e) => canFall(elements[e]!))
          ? 'context'
          : seen.some(({ unasked }) => unasked.length > 0)
            ? 'untested'
            : 'none';
    return { support, bearing, carries, lost, effects: seen };
  };
  return {
    survival,
    standings,
    headlines: found,
    claims: claims.map((claim) => ({ ...traced({ claim: claim.id }), claim })),
    unmarked: elements
      .filter(({ unmarked }) => unmarked)
      .map((element) => ({ ...traced({ element: element.path }), element })),
    sources: sources.map((source) => {
      const own = claims.filter((claim) => claim.source === source.id).map(({ id }) => id);
      const lost = lostWith(own.map((claim) => ({ claim })));
      return { source, claims: own, lost, effects: effects(lost) };
    }),
    size: search.size,
    complete: search.complete,
    stopped: search.stopped,
  };
}

/** Without what is written inside of another one that falls. */
function outermost(lost: readonly number[], elements: readonly Element[]): readonly number[] {
  const paths = lost.map((e) => `${elements[e]!.path}.`);
  return lost.filter((e) => !paths.some((path) => elements[e]!.path.startsWith(path)));
}

const isFelt = ({ fell, appeared, left, unasked }: Effect): boolean =>
  fell.length + appeared.length + left.length + unasked.length > 0;

/** What becomes of one headline, the h-th, without some elements, by index. */
export function effectOn(
  headline: Headline,
  h: number,
  lost: readonly number[],
  survival: Survival,
  standings: Standings,
): Effect {
  const named = namedIn(survival.groups[0]!.subject, headline.state)!; // a headline is about a state of the first version
  const now = (v: number) => standings.standing(v, lost, named, headline.concept);
  const own = headline.versions.map((v) => ({ v, standing: now(v) }));
  const where = (...wanted: readonly string[]): number[] =>
    own.filter(({ standing }) => wanted.includes(standing)).map(({ v }) => v);
  const others = headline.among.filter((v) => !headline.versions.includes(v));
  return {
    headline: h,
    fell: headline.holds ? where('fails', 'gone') : where('holds'),
    gone: headline.holds ? where('gone') : [],
    appeared: others.filter((v) => now(v) === 'holds'),
    left: where('left'),
    unasked: where('unasked'),
  };
}

/** Whether the headline is no longer true in some version of those that it is about. */
function overturned(
  { versions, state, concept, holds }: Headline,
  lost: readonly number[],
  survival: Survival,
  standings: Standings,
): boolean {
  const named = namedIn(survival.groups[0]!.subject, state)!; // as above
  return versions.some((v) => {
    const standing = standings.standing(v, lost, named, concept);
    return holds ? standing === 'fails' || standing === 'gone' : standing === 'holds';
  });
}

/** What the reasons for a headline rest on, in all of its versions. */
export function groundsOf(
  { versions, state, concept }: Headline,
  survival: Survival,
  standings: Standings,
  question: Question,
): Grounds {
  const base = survival.groups[0]!.subject;
  return joinGrounds(
    ...versions.flatMap((v) => {
      const { subject } = standings.versions[v]!;
      const here = sameState(base, state, subject);
      const most = Number.MAX_SAFE_INTEGER;
      const explained = explainState(subject, here, { concepts: [concept], every: true, most }, question);
      return isRefusal(explained) ? [] : explained.arguments.map(({ argument }) => allGrounds(argument));
    }),
  );
}
