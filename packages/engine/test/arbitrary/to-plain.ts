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
        (t) => t !== s && S.some((c) => at(states, t).some((d) => hasArc(model, options, i, c, d))),
      );
      return new Set(reached);
    }),
  );
  const scores = model.preferences.map((preference) => scoresOf(preference, model, states));
  const truths = model.preferences.map((preference) =>
    preference.kind === 'priorities'
      ? states.map((members) => preference.statements.map((each) => holds(each, at(members, 0), model)))
      : [],
  );
  return {
    n,
    m: states.length,
    moves,
    prefers: (i, s, t) => at(at(scores, i), s) > at(at(scores, i), t),
    stronglyPrefers: (i, s, t) => strongly(at(model.preferences, i), s, t, at(truths, i)),
    vectors: model.coalesce.length > 0 ? null : states.map((members) => at(members, 0)),
    ownerOf: options.map(({ owner }) => owner),
  };
}

/** The vectors differ, only in i's options, each changed in a direction it allows; and the move is not forbidden. */
function hasArc(
  model: OptionModel,
  options: ReturnType<typeof optionsOf>,
  i: number,
  from: readonly number[],
  to: readonly number[],
): boolean {
  let changes = 0;
  for (const [o, { owner, change }] of options.entries()) {
    const [before, after] = [at(from, o), at(to, o)];
    if (before === after) continue;
    if (owner !== i || (change !== 'either' && (change === 'take-only') !== after > before)) return false;
    changes += 1;
  }
  const forbids = (arc: OptionModel['forbidden'][number]): boolean =>
    arc.by === i && holds(arc.from, from, model) && holds(arc.to, to, model);
  return changes > 0 && !model.forbidden.some(forbids);
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

/** s ≫ t (3.5): s has the first statement on which they differ, and that is vital; or a strong step leads down from s to t. */
function strongly(
  preference: Preference,
  s: number,
  t: number,
  truths: readonly (readonly boolean[])[],
): boolean {
  if (preference.kind === 'priorities') {
    const [here, there] = [at(truths, s), at(truths, t)];
    const j = here.findIndex((holdsHere, k) => holdsHere !== there[k]);
    return j >= 0 && j < preference.vital && at(here, j);
  }
  if (preference.kind === 'weights') return false;
  const tier = (state: number): number => preference.tiers.findIndex((each) => each.includes(state + 1));
  const [above, below] = [tier(s), tier(t)];
  return (preference.strongAfter ?? []).some((strong, k) => strong && above <= k && k < below);
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
    stronglyPrefers: (i, s, t) => strongly(at(model.preferences, i), s, t, []),
    vectors: null,
    ownerOf: [],
  };
}
