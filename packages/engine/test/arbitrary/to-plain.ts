/**
 * The meaning of a random model, worked out from its data by the definitions of docs/theory.md, without the engine.
 */

import type { PlainConflict } from '../oracle/conflict.ts';
import { at, upTo } from '../oracle/conflict.ts';
import { holds } from './expression.ts';
import type { GraphModel, ModelSpec, OptionModel, Preference } from './spec.ts';
import { optionsOf } from './spec.ts';
import { stateOfVector, statesOf } from './states.ts';

/** The graph model a specification describes. */
export function toPlain(model: ModelSpec): PlainConflict {
  return model.kind === 'options' ? plainOptions(model) : plainGraph(model);
}

/** The 0-based number of the status quo, null when none is given. */
export function statusQuoOf(model: ModelSpec): number | null {
  return model.kind === 'options' && model.statusQuo !== null ? stateOfVector(model, model.statusQuo) : null;
}

/** States from vectors; i has s→t iff some member of s has an arc of i to some member of t (docs/theory.md 1.4–1.6). */
function plainOptions(model: OptionModel): PlainConflict {
  const states = statesOf(model);
  const options = optionsOf(model);
  const n = model.decisionMakers.length;
  const moves = upTo(n).map((i) =>
    states.map((S, s) => {
      const reached = upTo(states.length).filter(
        (t) => t !== s && S.some((c) => at(states, t).some((d) => hasArc(model, options, [i], c, d))),
      );
      return new Set(reached);
    }),
  );
  const scores = model.preferences.map((preference) => scoresOf(preference, model, states));
  return {
    n,
    m: states.length,
    moves,
    prefers: (i, s, t) => at(at(scores, i), s) > at(at(scores, i), t),
    vectors: model.coalesce.length > 0 ? null : states.map((members) => at(members, 0)),
    ownerOf: options.map(({ owner }) => owner),
  };
}

/** Whether the members of P, as one player, have an arc from state to state (docs/theory.md 10.5). */
export function jointArcs(model: OptionModel): (P: readonly number[], s: number, t: number) => boolean {
  const states = statesOf(model);
  const options = optionsOf(model);
  return (P, s, t) => at(states, s).some((c) => at(states, t).some((d) => hasArc(model, options, P, c, d)));
}

/** The vectors differ, only in options of P, each changed in a direction it allows; and nobody whose options change is forbidden the move. */
function hasArc(
  model: OptionModel,
  options: ReturnType<typeof optionsOf>,
  P: readonly number[],
  from: readonly number[],
  to: readonly number[],
): boolean {
  const moving = new Set<number>();
  for (const [o, { owner, change }] of options.entries()) {
    const [before, after] = [at(from, o), at(to, o)];
    if (before === after) continue;
    if (!P.includes(owner) || (change !== 'either' && (change === 'take-only') !== after > before))
      return false;
    moving.add(owner);
  }
  const forbids = (arc: OptionModel['forbidden'][number]): boolean =>
    moving.has(arc.by) && holds(arc.from, from, model) && holds(arc.to, to, model);
  return moving.size > 0 && !model.forbidden.some(forbids);
}

/** A number for each state by which one decision maker orders them, greater being better; exact at any length. */
function scoresOf(preference: Preference, model: OptionModel, states: readonly number[][][]): bigint[] {
  switch (preference.kind) {
    case 'ranking':
      return tierScores(preference.tiers, states.length);
    case 'weights':
      // Members of a coalesced state agree, so the first speaks for all.
      return states.map((members) =>
        at(members, 0).reduce((sum, level, o) => sum + BigInt(level * at(preference.thousandths, o)), 0n),
      );
    case 'priorities': {
      // Σ 2^(k-j) over the statements that hold (docs/theory.md 3.3).
      const k = preference.statements.length;
      return states.map((members) =>
        preference.statements.reduce(
          (sum, statement, j) =>
            sum + (holds(statement, at(members, 0), model) ? 2n ** BigInt(k - 1 - j) : 0n),
          0n,
        ),
      );
    }
  }
}

/** Later tiers score lower. */
function tierScores(tiers: readonly (readonly number[])[], m: number): bigint[] {
  return upTo(m).map((s) => -BigInt(tiers.findIndex((tier) => tier.includes(s + 1))));
}

/** A graph is what it says. */
function plainGraph(model: GraphModel): PlainConflict {
  const m = model.states.length;
  const scores = model.preferences.map((preference) => {
    if (preference.kind !== 'ranking') throw new Error('a graph is ranked directly');
    return tierScores(preference.tiers, m);
  });
  return {
    n: model.decisionMakers.length,
    m,
    moves: model.decisionMakers.map(({ moves }) =>
      upTo(m).map((s) => new Set(moves.filter(([from]) => from === s).map(([, to]) => to))),
    ),
    prefers: (i, s, t) => at(at(scores, i), s) > at(at(scores, i), t),
    vectors: null,
    ownerOf: [],
  };
}
