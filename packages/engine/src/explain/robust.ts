/** The readings of every version of a conflict, what holds in them, and what would overturn a headline. */
import type { AnsweredConceptId } from '../analysis/answer-rules.ts';
import type { Question } from '../analysis/concept.ts';
import { whereTrue } from '../game/where-true.ts';
import { indexOf } from '../model/references.ts';
import type { CrossedAxis } from '../model/variants.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Subject } from './argument.ts';
import { type Doubts, type DoubtsAsked, doubtsOf } from './doubts.ts';
import { groupVersions } from './group-versions.ts';
import { type Overturn, overturns } from './overturn.ts';
import { type Readings, readingsOf } from './readings.ts';
import { type ConceptShares, type ReadVersion, robustness, type Sampling } from './robustness.ts';
import { sameConflict } from './same-conflict.ts';
import { stateKey } from './survival.ts';

export interface Robust {
  readonly axes: readonly CrossedAxis[];
  /** The first is the conflict as written, as far as the question keeps to it. */
  readonly versions: readonly ReadVersion[];
  /** How many combinations of the axes' values they come from. */
  readonly combinations: number;
  readonly shares: readonly ConceptShares[];
  /** States told of, by what they are: those asked for, or the status quo and named states. */
  readonly told: readonly string[];
  readonly overturn: Overturn | null;
}

export interface Placed {
  readonly subject: Subject;
  readonly values: Readonly<Record<string, string>>;
}

export interface RobustAsked {
  readonly concepts: readonly AnsweredConceptId[];
  readonly doubts: DoubtsAsked;
  readonly sampling: Sampling;
  /** States, by what they are; null: the status quo and the named ones. The first is what the headline is about. */
  readonly states: readonly string[] | null;
}

export function robustFor(
  axes: readonly CrossedAxis[],
  placed: readonly Placed[],
  asked: RobustAsked,
  question: Question,
): Robust | Refusal {
  const read: (Placed & { readonly doubts: readonly Doubts[] })[] = [];
  for (const each of placed) {
    const doubts = doubtsIn(each.subject, asked.doubts);
    if (isRefusal(doubts)) return doubts;
    read.push({ ...each, doubts });
  }
  const groups = groupVersions(
    read,
    axes,
    (a, b) => sameConflict(a.subject, b.subject) && sameDoubts(a.doubts, b.doubts),
  );
  const games = new Map<number, (typeof groups)[number]>();
  for (const group of groups) if (!games.has(group.game)) games.set(group.game, group);
  const first = placed[0]!;
  const versions = [...games.values()].map(({ subject, values, doubts, members }): ReadVersion => {
    const away = (each: Placed): number =>
      Object.entries(each.values).filter(([axis, value]) => first.values[axis] !== value).length;
    const nearest = members.reduce((least, each) => (away(each) < away(least) ? each : least));
    return {
      subject,
      values: members.includes(nearest) ? nearest.values : values,
      away: away(nearest),
      sides: doubts.map((each, i) => readingsIn(subject, i, each)),
    };
  });
  const told = asked.states ?? notable(first.subject);
  const shares = robustness(
    versions,
    { concepts: asked.concepts, followed: told, sampling: asked.sampling },
    question,
  );
  if (isRefusal(shares)) return shares;
  const overturn = overturnOf(versions, shares, told, asked.sampling, question);
  if (overturn && isRefusal(overturn)) return overturn;
  return { axes, versions, combinations: placed.length, shares, told, overturn };
}

function doubtsIn({ conflict, game }: Subject, asked: DoubtsAsked): readonly Doubts[] | Refusal {
  const claims = new Map(conflict.claims.map((claim) => [claim.id, claim]));
  const found: Doubts[] = [];
  for (const [i, preference] of conflict.preferences.entries()) {
    const doubts = doubtsOf(preference, claims, asked);
    if (isRefusal(doubts)) return doubts;
    if (doubts.kind === 'none' && !game.ranks[i]) return refuse('no-ranking');
    found.push(doubts);
  }
  return found;
}

const sameDoubts = (a: readonly Doubts[], b: readonly Doubts[]): boolean =>
  JSON.stringify(a.map(openIn)) === JSON.stringify(b.map(openIn));

const openIn = (doubts: Doubts) =>
  doubts.kind === 'list'
    ? [
        doubts.groups,
        doubts.arrangements.length,
        doubts.doubtful,
        doubts.statements.map(({ expression }) => expression.text),
      ]
    : doubts.kind === 'merge'
      ? doubts.merges.length
      : null;

function readingsIn(subject: Subject, i: number, doubts: Doubts): Readings {
  const { structure, legend, game } = subject;
  return readingsOf(
    subject,
    i,
    doubts,
    ({ expression }) => {
      const where = whereTrue(subject, expression.tree);
      return Uint8Array.from({ length: game.m }, (_, s) => (where.has(s) ? 1 : 0));
    },
    (identity) => indexOf(structure, legend.space, identity),
  );
}

/** The status quo first, then the named states, each once. */
function notable(subject: Subject): readonly string[] {
  const { conflict, structure, legend, statusQuo } = subject;
  const named = conflict.namedStates.map(({ state }) => indexOf(structure, legend.space, state));
  return [...new Set([statusQuo, ...named])].filter((s) => s >= 0).map((s) => stateKey(subject, s));
}

/** The headline is that the first state told of holds, or does not, as written, under the first concept asked. */
function overturnOf(
  versions: readonly ReadVersion[],
  shares: readonly ConceptShares[],
  told: readonly string[],
  sampling: Sampling,
  question: Question,
): Overturn | Refusal | null {
  const [first] = shares;
  const [state] = told;
  const found = state === undefined ? undefined : first?.states.get(state);
  if (!first || state === undefined || !found) return null;
  const holds = found.holds?.departures === 0;
  return overturns(versions, { state, concept: first.concept, holds }, first, sampling, question);
}
