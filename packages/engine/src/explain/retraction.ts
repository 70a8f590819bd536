/** A claim or a source withdrawn, or only doubted: what falls with it, and which conclusions fall, survive and appear. */
import type { Question } from '../analysis/concept.ts';
import { closest } from '../diagnostic.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import type { Claim, Source } from '../model/conflict.ts';
import { canFall, type Element } from '../model/elements.ts';
import { listed } from '../model/suggest.ts';
import { fallenAmong, type Withdrawn } from '../model/withdrawal.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Grounds } from './argument.ts';
import { type Headline, type HeadlinesAsked, headlinesOf } from './headlines.ts';
import { type Recompile, type Standings, standingsOf } from './standing.ts';
import type { Survival, Version, VersionGroup } from './survival.ts';
import { type Effect, effectOn, groundsOf } from './trace.ts';

export interface Evidence {
  readonly elements: readonly Element[];
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
}

/** What the ids of sources and claims, and the paths of elements, come to. Refused where one of them is none. */
export function withdrawnBy(ids: readonly string[], evidence: Evidence): Withdrawn | Refusal {
  const claims = new Set<string>();
  const paths = new Set<string>();
  for (const id of ids) {
    const element = evidence.elements.find(({ path }) => path === id);
    if (evidence.claims.some((claim) => claim.id === id)) claims.add(id);
    else if (evidence.sources.some((source) => source.id === id)) {
      for (const claim of evidence.claims) if (claim.source === id) claims.add(claim.id);
    } else if (!element) return unknownEvidence(id, evidence);
    else if (!canFall(element)) return refuse('cannot-fall', { name: id });
    else paths.add(id);
  }
  return { claims, elements: paths };
}

function unknownEvidence(name: string, { claims, sources, elements }: Evidence): Refusal {
  const ids = [...sources, ...claims].map(({ id }) => id);
  const near = closest(name, [...ids, ...elements.map(({ path }) => path)].slice(0, 1000));
  return near === null
    ? refuse('unknown-evidence', { name, names: listed(ids) || '–' })
    : refuse('misspelt-evidence', { name, meant: near });
}

/** A version as it is and without what is withdrawn; null where it leaves the comparison. Equal pairs are counted together. */
export interface VersionPair {
  readonly before: VersionGroup;
  readonly after: VersionGroup | null;
  readonly members: readonly Version[];
}

/** What becomes of a state under a concept in one view: indices of pairs. */
export interface StateChange {
  readonly key: string;
  readonly concept: ConceptId;
  readonly view: readonly string[];
  readonly fell: readonly number[];
  readonly kept: readonly number[];
  readonly appeared: readonly number[];
}

export interface Retraction {
  readonly withdrawn: Withdrawn;
  /** What falls; where something is only doubted: what rests on nothing better. */
  readonly fallen: readonly Element[];
  readonly before: Survival;
  /** Null where something is only doubted: then the model stays as it is. */
  readonly after: Survival | null;
  readonly standings: Standings;
  /** What becomes of each conclusion of the model as it is, and whether its reasons cite what is withdrawn. */
  readonly headlines: readonly {
    readonly headline: Headline;
    readonly effect: Effect;
    readonly grounds: Grounds;
    readonly cites: boolean;
  }[];
  readonly pairs: readonly VersionPair[];
  readonly changes: readonly StateChange[];
}

export const fallenWith = (withdrawn: Withdrawn, { elements }: Evidence): readonly Element[] =>
  fallenAmong(elements, withdrawn);

export function retraction(
  before: Survival,
  after: Survival | null,
  withdrawn: Withdrawn,
  evidence: Evidence,
  asked: HeadlinesAsked,
  recompile: Recompile,
  question: Question,
): Retraction {
  const versions = before.groups.flatMap(({ members }) => members);
  const standings = standingsOf(versions, evidence.elements, recompile, question);
  const fallen = fallenWith(withdrawn, evidence);
  const lost = fallen.map((each) => evidence.elements.indexOf(each));
  const headlines = headlinesOf(before, standings, asked).map((headline, h) => {
    const grounds = groundsOf(headline, before, standings, question);
    return {
      headline,
      effect: effectOn(headline, h, lost, before, standings),
      grounds,
      cites: grounds.claims.some((id) => withdrawn.claims.has(id)),
    };
  });
  const pairs = after ? pairsOf(before, after, fallen) : [];
  const changes = after ? changesOf(before, after, pairs) : [];
  return { withdrawn, fallen, before, after, standings, headlines, pairs, changes };
}

function pairsOf(before: Survival, after: Survival, fallen: readonly Element[]): readonly VersionPair[] {
  const gone = new Set(
    fallen
      .filter(({ kind }) => kind === 'scenario' || kind === 'believed-type')
      .map(({ path }) => path.slice(path.lastIndexOf('.') + 1)),
  );
  const found = new Map<string, { before: VersionGroup; after: VersionGroup | null; members: Version[] }>();
  for (const group of before.groups) {
    for (const member of group.members) {
      const stays = !Object.values(member.values).some((value) => gone.has(value));
      const there = stays
        ? after.groups.find((each) => each.members.some((other) => isSame(member, other, after)))
        : null;
      const key = `${before.groups.indexOf(group)} ${there ? after.groups.indexOf(there) : ''}`;
      const pair = found.get(key) ?? { before: group, after: there ?? null, members: [] };
      pair.members.push(member);
      found.set(key, pair);
    }
  }
  return [...found.values()];
}

/** Whether a version is the same one after some axes may have gone. */
const isSame = (a: Version, b: Version, { axes }: Survival): boolean =>
  a.view.join('/') === b.view.join('/') && axes.every(({ id }) => a.values[id] === b.values[id]);

function changesOf(before: Survival, after: Survival, pairs: readonly VersionPair[]): readonly StateChange[] {
  const keys = [...new Set([...before.states, ...after.states].map(({ key }) => key))];
  const views = new Map(before.groups.map(({ view }) => [view.join('/'), view]));
  const statesIn = (survival: Survival) => new Map(survival.states.map((each) => [each.key, each]));
  const [then, now] = [statesIn(before), statesIn(after)];
  return keys.flatMap((key) =>
    before.concepts.flatMap((concept) =>
      [...views.values()].flatMap((view): StateChange[] => {
        const change = { fell: [] as number[], kept: [] as number[], appeared: [] as number[] };
        for (const [k, pair] of pairs.entries()) {
          if (!pair.after || pair.before.view.join('/') !== view.join('/')) continue;
          const was = then.get(key)?.holds[before.groups.indexOf(pair.before)]?.[concept] ?? false;
          const is = now.get(key)?.holds[after.groups.indexOf(pair.after)]?.[concept] ?? false;
          if (was) (is ? change.kept : change.fell).push(k);
          else if (is) change.appeared.push(k);
        }
        const { fell, kept, appeared } = change;
        return fell.length + kept.length + appeared.length > 0 ? [{ key, concept, view, ...change }] : [];
      }),
    ),
  );
}
