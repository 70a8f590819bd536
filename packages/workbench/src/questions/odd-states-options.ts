/** Signs in the options: taken to nobody's liking, without effect, always or never taken, bound together by the rules. */
import {
  type Compiled,
  mentioned,
  type Speaker,
  type StateSet,
  stateKey,
  whereTrue,
} from '@modus-vivendi/engine';
import { type OddState, oddNames } from './odd-states-kinds.ts';

/** Pairs of options are compared in conflicts of at most so many states. */
const mostForPairs = 50_000;

export function oddOptions(compiled: Compiled, speaker: Speaker, near: boolean): readonly OddState[] {
  const { conflict, game } = compiled;
  if (game.m < 2) return [];
  const options: Taken[] = conflict.options.flatMap(({ id, hidden }, o) =>
    hidden ? [] : [{ o, id, taken: whereTrue(compiled, { kind: 'option', id }), name: speaker.option(o) }],
  );
  return [
    ...(near ? disliked(compiled, speaker, options) : []),
    ...constant(compiled, speaker, options),
    ...(game.m <= mostForPairs ? bound(compiled, speaker, options) : []),
  ];
}

interface Taken {
  readonly o: number;
  readonly id: string;
  readonly name: string;
  readonly taken: StateSet;
}

/** Options whose taking nobody ever prefers, or that nobody's preference notices. */
function disliked(compiled: Compiled, speaker: Speaker, options: readonly Taken[]): OddState[] {
  const { game, legend } = compiled;
  const byValue = new Map<number, number>();
  for (let s = 0; s < game.m; s++) {
    const value = legend.decimal(s);
    if (value !== null) byValue.set(value, s);
  }
  const ranks = game.ranks.flatMap((each) => (each ? [each] : []));
  if (ranks.length < game.n) return [];
  return options.flatMap(({ o, id, name, taken }): OddState[] => {
    const weight = legend.space.weights[o]!;
    let pairs = 0;
    let liked = false;
    let noticed = false;
    const levels = legend.space.levels[o]!;
    for (const [value, s] of byValue) {
      if (Math.floor(value / weight) % levels === levels - 1) continue;
      const raised = byValue.get(value + weight);
      if (raised === undefined) continue;
      pairs++;
      for (const rank of ranks) {
        if (rank[raised]! > rank[s]!) liked = true;
        if (rank[raised] !== rank[s]) noticed = true;
      }
    }
    if (pairs === 0 || liked) return [];
    const first = taken.list(1)[0]!;
    return [
      {
        id: `${noticed ? 'never-liked' : 'no-effect'} ${id}`,
        kind: noticed ? 'never-liked' : 'no-effect',
        state: { key: stateKey(compiled, first), said: speaker.state(first) },
        count: taken.count,
        names: oddNames({ option: name }),
        never: null,
      },
    ];
  });
}

function constant({ game }: Compiled, _: Speaker, options: readonly Taken[]): OddState[] {
  return options.flatMap(({ id, name, taken }): OddState[] => {
    const { count } = taken;
    if (count > 0 && count < game.m) return [];
    const kind = count === 0 ? 'never-taken' : 'always-taken';
    return [
      { id: `${kind} ${id}`, kind, state: null, count, names: oddNames({ option: name }), never: null },
    ];
  });
}

/** Pairs of options that occur only together, or never together, although no rule names both. */
function bound(compiled: Compiled, speaker: Speaker, options: readonly Taken[]): OddState[] {
  const { game } = compiled;
  const free = options.filter(({ taken }) => taken.count > 0 && taken.count < game.m);
  const named = namedTogether(compiled);
  const found: OddState[] = [];
  for (const [k, a] of free.entries()) {
    for (const b of free.slice(k + 1)) {
      if (named.has(`${a.id} ${b.id}`) || named.has(`${b.id} ${a.id}`)) continue;
      let both = 0;
      let one = 0;
      for (let s = 0; s < game.m && (both === 0 || one === 0); s++) {
        if (a.taken.has(s) && b.taken.has(s)) both++;
        else if (a.taken.has(s) || b.taken.has(s)) one++;
      }
      if (both > 0 && one > 0) continue;
      const kind = both === 0 ? 'never-together' : 'always-together';
      const example = a.taken.list(1)[0]!;
      found.push({
        id: `${kind} ${a.id} ${b.id}`,
        kind,
        state: both === 0 ? null : { key: stateKey(compiled, example), said: speaker.state(example) },
        count: both === 0 ? 0 : a.taken.count,
        names: oddNames({ option: a.name, other: b.name }),
        never: null,
      });
    }
  }
  return found;
}

/** Pairs of options that some one rule speaks of, through consequences as well. */
function namedTogether({ conflict }: Compiled): ReadonlySet<string> {
  const consequences = new Map(conflict.consequences.map(({ id, when }) => [id, when.tree]));
  const expand = (ids: ReadonlySet<string>, into: Set<string>): Set<string> => {
    for (const id of ids) {
      if (into.has(id)) continue;
      into.add(id);
      const tree = consequences.get(id);
      if (tree) expand(mentioned(tree), into);
    }
    return into;
  };
  const pairs = new Set<string>();
  for (const { parts } of conflict.feasibility) {
    const ids = new Set<string>();
    for (const { tree } of parts) expand(mentioned(tree), ids);
    for (const a of ids) for (const b of ids) if (a !== b) pairs.add(`${a} ${b}`);
  }
  return pairs;
}
