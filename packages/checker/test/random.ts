/** Random games twice over: as a validated conflict, and as bare moves and worths worked out by brute force. */
import type { Change, Conflict, StateIdentity } from '@modus-vivendi/engine';
import { conflict, type OptionSpec, type PreferenceSpec, type Spec } from './conflicts.ts';
import type { BareGame } from './prover.ts';

export interface RandomGame {
  readonly conflict: Conflict;
  readonly bare: BareGame;
}

/** A seeded source of numbers below n. */
export function dice(seed: number): (n: number) => number {
  let a = seed >>> 0;
  return (n) => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
  };
}

/** What an expression says, beside its text. */
interface Said {
  readonly text: string;
  readonly holds: (levels: readonly number[]) => boolean;
}

function say(options: readonly Required<OptionSpec>[], roll: (n: number) => number, depth = 2): Said {
  const k = roll(options.length);
  const option = options[k]!;
  if (depth === 0 || roll(3) === 0) {
    const level = roll(option.levels.length);
    const said: Said[] = [
      { text: option.id, holds: (v) => v[k] !== 0 },
      { text: `-${k + 1}`, holds: (v) => v[k] === 0 },
      { text: `${option.id} = ${option.levels[level]}`, holds: (v) => v[k] === level },
      { text: `${k + 1} != ${option.levels[level]}`, holds: (v) => v[k] !== level },
    ];
    return said[roll(said.length)]!;
  }
  const [a, b] = [say(options, roll, depth - 1), say(options, roll, depth - 1)];
  const both: Said[] = [
    { text: `(${a.text}) and (${b.text})`, holds: (v) => a.holds(v) && b.holds(v) },
    { text: `(${a.text}) | (${b.text})`, holds: (v) => a.holds(v) || b.holds(v) },
    { text: `(${a.text}) xor (${b.text})`, holds: (v) => a.holds(v) !== b.holds(v) },
    { text: `(${a.text}) IF (${b.text})`, holds: (v) => a.holds(v) || !b.holds(v) },
    { text: `(${a.text}) iff (${b.text})`, holds: (v) => a.holds(v) === b.holds(v) },
    { text: `if ${a.text} then ${b.text}`, holds: (v) => !a.holds(v) || b.holds(v) },
    { text: `not (${a.text})`, holds: (v) => !a.holds(v) },
  ];
  return both[roll(both.length)]!;
}

const people = ['a', 'b', 'c'];

/** The degrees of strength that are drawn. */
export const degrees = [2, 3, 4];

/** Option form: several levels, one-way and hidden options, rules, forbidden moves, all three kinds of preference; coalescing on demand. */
function optionGame(seed: number, coalescing: boolean): RandomGame {
  const roll = dice(seed);
  const ids = people.slice(0, 2 + roll(2));
  const options: Required<OptionSpec>[] = [];
  const owner: number[] = [];
  for (const [i, id] of ids.entries()) {
    const many = roll(8) === 0 ? 0 : 1 + roll(2);
    for (let k = 0; k < many; k++) {
      const change = (['either', 'either', 'take-only', 'drop-only'] satisfies Change[])[roll(4)]!;
      const levels = roll(4) === 0 ? ['none', 'some', 'all'] : ['no', 'yes'];
      options.push({ id: `${id}-${k}`, levels, change, hidden: roll(12) === 0 });
      owner.push(i);
    }
  }
  if (options.length === 0) return optionGame(seed + 1, coalescing);
  const never = Array.from({ length: roll(3) }, () => say(options, roll));
  const groups = coalescing ? Array.from({ length: roll(3) }, () => say(options, roll, 1)) : [];
  const forbidden = Array.from({ length: roll(2) }, () => ({
    by: roll(ids.length),
    from: say(options, roll, 1),
    to: say(options, roll, 1),
  }));

  // Vectors, the first option least significant.
  let vectors: number[][] = [[]];
  for (const { levels, hidden } of options) {
    const digits = hidden ? [0] : levels.map((_, k) => k);
    vectors = digits.flatMap((digit) => vectors.map((v) => [...v, digit]));
  }
  vectors = vectors.filter((v) => never.every(({ holds }) => !holds(v)));
  if (vectors.length === 0) return optionGame(seed + 1, coalescing);
  const group = (v: readonly number[]): number => groups.findIndex(({ holds }) => holds(v));
  const classes = [
    vectors.filter((v) => group(v) === -1).map((v) => [v]),
    groups.map((_, g) => vectors.filter((v) => group(v) === g)),
  ]
    .flat()
    .filter((members) => members.length > 0);

  const can = (i: number, v: readonly number[], w: readonly number[]): boolean =>
    v.some((x, k) => x !== w[k]) &&
    v.every((x, k) => {
      const step = w[k]! - x;
      const { change } = options[k]!;
      return step === 0 || (owner[k] === i && (change === 'either' || (change === 'take-only') === step > 0));
    }) &&
    !forbidden.some(({ by, from, to }) => by === i && from.holds(v) && to.holds(w));
  const moves = ids.map((_, i) =>
    classes.map((from, s) =>
      classes.flatMap((to, t) => (t !== s && from.some((v) => to.some((w) => can(i, v, w))) ? [t] : [])),
    ),
  );

  const preferences: Record<string, PreferenceSpec> = {};
  const block: number[][][] = ids.map(() => degrees.map(() => classes.map(() => 0)));
  const worth = ids.map((id, i) => {
    const kind = roll(3);
    if (kind === 0) {
      const statements = Array.from({ length: roll(5) }, () => say(options, roll));
      const strengths = Array.from({ length: roll(statements.length + 1) }, () => 2 + roll(3)).sort(
        (a, b) => b - a,
      );
      preferences[id] = { priorities: statements.map(({ text }) => text), strengths };
      const sums = (counted: readonly Said[]): number[] =>
        classes.map(([v]) => counted.reduce((sum, { holds }) => 2 * sum + (holds(v!) ? 1 : 0), 0));
      block[i] = degrees.map((degree) => sums(statements.filter((_, k) => (strengths[k] ?? 1) >= degree)));
      return sums(statements);
    }
    if (kind === 1) {
      const weights = options.map(() => roll(9) - 4);
      preferences[id] = {
        weights: Object.fromEntries(
          options.map((o, k) => [o.id, roll(2) ? `${weights[k]}e-1` : (weights[k]! / 10).toFixed(2)]),
        ),
      };
      return classes.map(([v]) => v!.reduce((sum, x, k) => sum + x * weights[k]!, 0));
    }
    const tiers = classes.map(() => roll(classes.length));
    const best = [...new Set(tiers)].sort((x, y) => y - x);
    const identity = (s: number): StateIdentity => {
      const members = classes[s]!;
      return { kind: 'vector', levels: members[roll(members.length)]! };
    };
    const strong = best.map(() => (roll(3) === 0 ? 1 + roll(3) : 0));
    preferences[id] = {
      ranking: best.map((tier) => tiers.flatMap((x, s) => (x === tier ? [identity(s)] : []))),
      strong,
    };
    block[i] = strongStepsBelow(tiers, best, strong);
    return tiers;
  });

  const spec: Spec = {
    options: Object.fromEntries(ids.map((id, i) => [id, options.filter((_, k) => owner[k] === i)])),
    rules: never.map(({ text }) => ['never', text]),
    coalesce: Object.fromEntries(groups.map(({ text }, g) => [`group-${g}`, text])),
    forbidden: forbidden.map(({ by, from, to }) => ({ by: ids[by]!, from: from.text, to: to.text })),
    preferences,
  };
  let stride = 1;
  const strides = options.map(({ levels }) => {
    const own = stride;
    stride *= levels.length;
    return own;
  });
  const values = classes.some((members) => members.length > 1 || group(members[0]!) !== -1)
    ? null
    : classes.map(([v]) => v!.reduce((sum, x, k) => sum + x * strides[k]!, 0));
  return { conflict: conflict(spec), bare: { ids, count: classes.length, moves, worth, block, values } };
}

/** How many steps of each degree or more lead down from each state; the tiers best first. */
const strongStepsBelow = (
  tiers: readonly number[],
  best: readonly number[],
  strong: readonly number[],
): number[][] =>
  degrees.map((degree) =>
    tiers.map(
      (tier) =>
        strong.filter((extra, k) => extra >= degree - 1 && k < best.length - 1 && best[k]! <= tier).length,
    ),
  );

/** Graph form: any arcs, any ranking with ties and strong steps. */
function graphGame(seed: number): RandomGame {
  const roll = dice(seed);
  const ids = people.slice(0, 2 + roll(2));
  const states = Array.from({ length: 2 + roll(5) }, (_, s) => `s${s}`);
  const density = 2 + roll(4);
  const moves = ids.map(() =>
    states.map((_, s) => states.flatMap((_, t) => (t !== s && roll(density) === 0 ? [t] : []))),
  );
  const worth = ids.map(() => states.map(() => roll(states.length)));
  const order = worth.map((own) => [...new Set(own)].sort((x, y) => y - x));
  const strong = order.map((best) => best.map(() => (roll(3) === 0 ? 1 + roll(3) : 0)));
  const block = worth.map((own, i) => strongStepsBelow(own, order[i]!, strong[i]!));
  const rank = (i: number): PreferenceSpec => {
    const best = order[i]!;
    const tier = (w: number) =>
      worth[i]!.flatMap((x, index): StateIdentity[] => (x === w ? [{ kind: 'graph', index }] : []));
    return { ranking: best.map(tier), strong: strong[i]! };
  };
  const arcs = (i: number) =>
    moves[i]!.flatMap((targets, s) => targets.map((t) => [states[s]!, states[t]!] as const));
  return {
    conflict: conflict({
      states,
      arcs: Object.fromEntries(ids.map((id, i) => [id, arcs(i)])),
      preferences: Object.fromEntries(ids.map((id, i) => [id, rank(i)])),
    }),
    bare: { ids, count: states.length, moves, worth, block, values: null },
  };
}

/** Games of every form. */
export const makers: Record<string, (seed: number) => RandomGame> = {
  'option form': (seed) => optionGame(seed, false),
  'coalesced states': (seed) => optionGame(seed, true),
  'graph form': graphGame,
};
