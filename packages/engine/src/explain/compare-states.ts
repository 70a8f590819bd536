/** Why a decision maker prefers one state to another: the first of its priorities on which they differ, its weights, its ranking, or what is stated of the two. */
import { compare } from '../analysis/rank.ts';
import type { Game } from '../game/game.ts';
import type { OrderedPreference, Statement } from '../model/conflict.ts';
import { truth } from '../model/formula.ts';
import { levelsOf, vectorsOf } from '../model/state-space.ts';
import { certain } from '../model/stated-pairs.ts';
import {
  clause,
  type Grounds,
  joinGrounds,
  type Noun,
  noGrounds,
  type Sentence,
  type Subject,
} from './argument.ts';

export interface StateComparison {
  readonly clause: Noun;
  readonly grounds: Grounds;
}

/** What decision maker i would gain or lose by `to` instead of `from`. */
export function compareStates(subject: Subject, i: number, from: number, to: number): StateComparison {
  const found = compare(subject.game, i, to, from);
  const stated = subject.conflict.preferences[i]!;
  const made = (sentence: Sentence, grounds: Grounds): StateComparison => ({
    clause: clause(sentence),
    grounds,
  });
  const whole = marked(stated.claims, preferenceOf(i));
  if (from === to) return made({ id: 'explain.same-state', values: {} }, noGrounds);
  if (found === 'equal') return made({ id: 'explain.likes-equally', values: {} }, whole);
  const degrees = subject.game.degrees[i];
  if (found === 'unknown' && degrees) {
    const id = degrees.kind === 'fuzzy' ? 'explain.by-degree' : 'explain.by-probability';
    const values = { x: degreeText(degrees.of(to, from)), y: degreeText(degrees.of(from, to)) };
    return made({ id, values }, whole);
  }
  const preference = orderAbout(subject, i, from, to);
  if (!preference)
    return made({ id: `explain.pair-${found === 'better' ? 'better' : 'worse'}`, values: {} }, whole);
  if (found === 'unknown') return compareUnknown(subject, preference, i, from, to);
  if (preference.kind === 'priorities') {
    const better = found === 'better';
    const [high, low] = better ? [to, from] : [from, to];
    const deciding = preference.priorities
      .flatMap(({ statements }, k) => statements.map((statement) => ({ statement, k: k + 1 })))
      .find(({ statement }) => holdsAt(subject, statement, high) && !holdsAt(subject, statement, low));
    if (!deciding) throw new Error('states of different rank agree on every statement');
    const { statement, k } = deciding;
    const noun: Noun = { noun: 'statement', statement };
    return made(
      { id: better ? 'explain.brings' : 'explain.gives-up', values: { statement: noun, k } },
      marked(
        [...statement.claims, ...preference.claims],
        element('explain.element-statement', { statement: noun, by: { noun: 'decision-maker', by: i } }),
      ),
    );
  }
  if (preference.kind === 'weights') {
    const worth = (at: number): string => String(weightAt(subject, preference.weights, at));
    return made({ id: 'explain.weighs', values: { x: worth(from), y: worth(to) } }, whole);
  }
  const { level, whole: ranked } = levelsAmong(subject.game, i, from);
  const levels = new Set(level.values()).size;
  const place = (s: number): number => 1 + new Set([...level.values()].filter((l) => l > level.get(s)!)).size;
  return made(
    {
      id: ranked ? 'explain.ranks' : 'explain.ranks-among',
      values: { x: place(from), y: place(to), levels },
    },
    whole,
  );
}

/** A degree as it is written. */
export const degreeText = (units: number): string => String(units / certain);

/** The order by which two states compare; null where they are a pair that is stated by itself, unless it is a ranking that comes of the pairs. */
function orderAbout(
  { conflict, game }: Subject,
  i: number,
  from: number,
  to: number,
): OrderedPreference | null {
  const preference = conflict.preferences[i]!;
  if (preference.kind !== 'pairwise') return preference;
  const { claims, span } = preference;
  if (game.ranks[i]) return { kind: 'ranking', parts: [], claims, span };
  const [step] = game.partial[i] ?? [];
  const stated = step?.kind === 'pairs' && step.pairs.degree(to, from) !== undefined;
  return stated ? null : preference.otherwise;
}

/** The levels of a ranking, of those states that it compares with s: of all, where it is a whole one. */
function levelsAmong(
  { m, ranks, partial }: Game,
  i: number,
  s: number,
): { readonly level: ReadonlyMap<number, number>; readonly whole: boolean } {
  const own = partial[i] ?? [];
  const order = own.flatMap((step) => (step.kind === 'pairs' ? step.otherwise : [step]));
  const parts = order.flatMap((step) => (step.kind === 'apart' ? [step.part] : []));
  const height = ranks[i] ?? order.flatMap((step) => (step.kind === 'ordered' ? [step.level] : []))[0];
  if (!height) throw new Error('a ranking has levels');
  const level = new Map<number, number>();
  for (let t = 0; t < m; t++) if (parts.every((part) => part[t] === part[s])) level.set(t, height[t]!);
  return { level, whole: parts.length === 0 };
}

/** Which statements would be gained and lost whose order is unknown; of a ranking in parts nothing more can be said. */
function compareUnknown(
  subject: Subject,
  preference: OrderedPreference,
  i: number,
  from: number,
  to: number,
): StateComparison {
  const group =
    preference.kind === 'priorities'
      ? preference.priorities.find(({ statements }) =>
          statements.some((each) => holdsAt(subject, each, from) !== holdsAt(subject, each, to)),
        )
      : null;
  if (!group)
    return {
      clause: clause({ id: 'explain.compares-unknown', values: {} }),
      grounds: marked(preference.claims, preferenceOf(i)),
    };
  const differing = group.statements.filter(
    (each) => holdsAt(subject, each, from) !== holdsAt(subject, each, to),
  );
  const list = (statements: readonly Statement[]): Noun => ({
    noun: 'list',
    items: statements.map((statement) => ({ noun: 'statement', statement })),
  });
  const values = {
    gained: list(differing.filter((each) => holdsAt(subject, each, to))),
    lost: list(differing.filter((each) => holdsAt(subject, each, from))),
  };
  const grounds = differing.map((statement) =>
    marked(
      [...statement.claims, ...preference.claims],
      element('explain.element-statement', {
        statement: { noun: 'statement', statement },
        by: { noun: 'decision-maker', by: i },
      }),
    ),
  );
  return {
    clause: clause({ id: 'explain.order-unknown', values }),
    grounds: joinGrounds(...grounds),
  };
}

const marked = (claims: readonly string[], element: Noun): Grounds =>
  claims.length > 0 ? { claims: [...new Set(claims)], unmarked: [] } : { claims: [], unmarked: [element] };

const element = (
  id: 'explain.element-statement' | 'explain.element-option',
  values: Sentence['values'],
): Noun => clause({ id, values });

/** A ranking or a set of weights as a whole, when nothing is said of what it rests on. */
const preferenceOf = (i: number): Noun =>
  clause({ id: 'explain.preference-of', values: { by: { noun: 'decision-maker', by: i } } });

function holdsAt({ structure, legend, conflict }: Subject, statement: Statement, s: number): boolean {
  const formula = structure.formula(statement.expression.tree);
  if (conflict.form === 'graph') return truth(formula, [], s) === 1;
  return truth(formula, levelsOf(legend.space, vectorsOf(legend.space, s)[0]!)) === 1;
}

function weightAt(
  { legend }: Subject,
  weights: readonly { readonly option: number; readonly weight: string }[],
  s: number,
): number {
  const levels = levelsOf(legend.space, vectorsOf(legend.space, s)[0]!);
  const sum = weights.reduce((total, { option, weight }) => total + Number(weight) * levels[option]!, 0);
  return Number(sum.toPrecision(12));
}

/** What a move rests on: that the options it changes are there to be changed. */
export function moveGrounds({ conflict, legend }: Subject, from: number, to: number): Grounds {
  const before = legend.levels(from);
  const after = legend.levels(to);
  const changed = conflict.options.filter((_, o) => before[o] !== after[o]);
  return {
    claims: changed.flatMap(({ claims }) => claims),
    unmarked: changed
      .filter(({ claims }) => claims.length === 0)
      .map(({ id, name }) =>
        element('explain.element-option', { option: { noun: 'text', text: name ?? { en: id } } }),
      ),
  };
}
