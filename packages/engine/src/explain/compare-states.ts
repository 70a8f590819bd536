/** Why a decision maker prefers one state to another: the first of its priorities on which they differ, its weights, or its ranking. */
import { rank } from '../analysis/rank.ts';
import type { Statement } from '../model/conflict.ts';
import { truth } from '../model/formula.ts';
import { levelsOf, vectorsOf } from '../model/state-space.ts';
import { clause, type Grounds, type Noun, noGrounds, type Sentence, type Subject } from './argument.ts';

export interface StateComparison {
  readonly clause: Noun;
  readonly grounds: Grounds;
}

/** What decision maker i would gain or lose by `to` instead of `from`. */
export function compareStates(subject: Subject, i: number, from: number, to: number): StateComparison {
  const r = rank(subject.game, i);
  const preference = subject.conflict.preferences[i]!;
  const made = (sentence: Sentence, grounds: Grounds): StateComparison => ({
    clause: clause(sentence),
    grounds,
  });
  const whole = marked(preference.claims, preferenceOf(i));
  if (from === to) return made({ id: 'explain.same-state', values: {} }, noGrounds);
  if (r[from] === r[to]) return made({ id: 'explain.likes-equally', values: {} }, whole);
  if (preference.kind === 'priorities') {
    const better = r[to]! > r[from]!;
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
  const levels = r.reduce((top, value) => Math.max(top, value), 0) + 1;
  return made({ id: 'explain.ranks', values: { x: levels - r[from]!, y: levels - r[to]!, levels } }, whole);
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
