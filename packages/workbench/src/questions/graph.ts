/** The conflict as a graph: the states of a figure, what is special about each, and the moves between them. */
import { type Compiled, type ConceptId, type Game, reachable, targets } from '@modus-vivendi/engine';
import { type Context, orEnd } from './context.ts';
import { arcsAmong, type FoundArc, type FoundArcs, type Steps } from './graph-arcs.ts';
import { type Grid, gridOf, manyStates, withRails } from './graph-grid.ts';
import { type Marking, marking } from './graph-marking.ts';
import { surprisesIn } from './graph-surprises.ts';

export interface GraphAsked {
  readonly steps: Steps;
  /** Ids of the decision makers whose moves are shown; null: all. */
  readonly by: readonly string[] | null;
  /** Key of the state looked at; null: the status quo. */
  readonly state: string | null;
  /** Only what is at most so many moves away from it; null: the whole graph, if it can be shown. */
  readonly moves: number | null;
  /** Only what can be reached from the status quo by the steps shown. */
  readonly reachable: boolean;
  readonly most: number;
  readonly concepts: readonly ConceptId[];
  /** Whether to mark equilibria under all concepts also where that takes long. */
  readonly markAll: boolean;
}

export interface GraphState {
  readonly key: string;
  readonly label: string;
  readonly number: number;
  /** Whether the label is the author's name, rather than what is taken. */
  readonly named: boolean;
  readonly statusQuo: boolean;
  /** Concepts under which it is an equilibrium. */
  readonly holds: readonly ConceptId[];
  /** Names of those whom it would surprise if it held, each going by its own picture of the conflict. */
  readonly surprises: readonly string[];
}

export interface GraphAnswer {
  readonly states: readonly GraphState[];
  readonly arcs: readonly FoundArc[];
  readonly joints: FoundArcs['joints'];
  readonly form: FoundArcs['form'];
  /** The row and column of each state, and what these are, where that is how they can be overlooked. */
  readonly grid: Grid | null;
  /** Whether lines along rows and columns say all moves. */
  readonly rails: boolean;
  /** Key of the state looked at; null only where there are no states. */
  readonly center: string | null;
  /** How many states there are in all, and how many the choices call for. */
  readonly total: number;
  readonly called: number;
  readonly decisionMakers: readonly string[];
  /** Concepts asked and answered, with their short names and meanings; only Nash where marking the rest would take long. */
  readonly concepts: readonly { readonly id: ConceptId; readonly name: string; readonly meaning: string }[];
  readonly markedAll: boolean;
  /** For one decision maker: keys of the states shown in tiers, best first; null for more, or where its preference is partly unknown. */
  readonly ranking: readonly (readonly string[])[] | null;
  /** Decision makers whose preference is partly unknown: their improvements are not. */
  readonly unknown: readonly string[];
  readonly hasStatusQuo: boolean;
}

export function graph(asked: GraphAsked, context: Context): GraphAnswer {
  const compiled = context.compiled();
  const { game, conflict, statusQuo } = compiled;
  const speaker = context.speaker();
  const by = conflict.decisionMakers.flatMap(({ id }, i) =>
    asked.by === null || asked.by.includes(id) ? [i] : [],
  );
  const marked = marking(asked, context);
  const surprises = surprisesIn(context);
  const center = centerOf(asked, context, compiled);
  const { found, called } = choose(asked, context, compiled, by, center, marked);
  const states = [...found].sort((a, b) => a - b);
  const keys = states.map((s) => context.keyOf(s));
  const among = arcsAmong(game, states, by, asked.steps);
  const railed = among.form === 'joints' && game.n === 2 && by.length === 2 && states.length === game.m;
  const grid = railed || states.length > manyStates ? gridOf(compiled, context, states) : null;
  const { arcs, joints } = grid && railed ? withRails(among, grid) : among;
  return {
    states: states.map((s, k) => {
      const name = speaker.stateName(s);
      return {
        key: keys[k]!,
        label: name ?? speaker.taken(s),
        named: name !== null,
        number: s + 1,
        statusQuo: s === statusQuo,
        holds: marked.holds(s),
        surprises: surprises?.(s) ?? [],
      };
    }),
    arcs,
    joints,
    form: among.form,
    grid,
    rails: grid !== null && railed,
    center: center < 0 ? null : context.keyOf(center),
    total: game.m,
    called,
    decisionMakers: conflict.decisionMakers.map((_, i) => speaker.decisionMaker(i)),
    concepts: marked.concepts.map((id) => ({
      id,
      name: speaker.concept(id),
      meaning: speaker.noun({ noun: 'meaning', concept: id }),
    })),
    markedAll: marked.all,
    ranking: by.length === 1 ? tiers(game, by[0]!, states, keys) : null,
    unknown: by.flatMap((i) => (game.ranks[i] ? [] : [speaker.decisionMaker(i)])),
    hasStatusQuo: statusQuo >= 0,
  };
}

function centerOf({ state }: GraphAsked, { stateOf }: Context, { statusQuo, game }: Compiled): number {
  const chosen = state === null ? -1 : stateOf(state);
  return chosen >= 0 ? chosen : statusQuo >= 0 ? statusQuo : game.m > 0 ? 0 : -1;
}

/**
 * Which states are shown. Around a state: the nearest first. All of them where they fit; where they do not, the strongest equilibria
 * and what is nearest to the state looked at.
 */
function choose(
  asked: GraphAsked,
  context: Context,
  { game, statusQuo, legend }: Compiled,
  by: readonly number[],
  center: number,
  { holds, all }: Marking,
): { readonly found: readonly number[]; readonly called: number } {
  if (center < 0) return { found: [], called: 0 };
  const within =
    asked.reachable && statusQuo >= 0
      ? orEnd(reachable(game, statusQuo, asked.steps === 'improvements', context.question)).distance
      : null;
  const allowed = (s: number): boolean => within === null || within[s]! >= 0;
  const weight = (s: number): number =>
    (s === statusQuo ? 100 : 0) + (legend.named(s) >= 0 ? 10 : 0) + holds(s).length;
  const around = (moves: number, most: number) =>
    surroundings(game, by, center, moves, most, allowed, weight);
  if (asked.moves !== null) return around(asked.moves, asked.most);
  const called = within === null ? game.m : within.reduce((sum, each) => sum + (each >= 0 ? 1 : 0), 0);
  const everyone = (): number[] => Array.from({ length: game.m }, (_, s) => s).filter(allowed);
  if (called <= asked.most) return { found: everyone(), called };
  const strong = all
    ? everyone()
        .flatMap((s) => (holds(s).length > 0 ? [{ s, held: holds(s).length }] : []))
        .sort((a, b) => b.held - a.held || a.s - b.s)
        .slice(0, asked.most >> 2)
        .map(({ s }) => s)
    : [];
  const near = around(game.n + 1, asked.most - strong.length).found;
  return { found: [...new Set([...near, ...strong])], called };
}

/** Breadth first along all moves of the decision makers shown; a ring that does not fit is cut to its most telling states, the movers taking turns. */
function surroundings(
  game: Game,
  by: readonly number[],
  center: number,
  moves: number,
  most: number,
  allowed: (s: number) => boolean,
  weight: (s: number) => number,
): { readonly found: readonly number[]; readonly called: number } {
  const seen = new Set([center]);
  const found = [center];
  let ring: readonly number[] = [center];
  for (let h = 0; h < moves && ring.length > 0 && seen.size <= mostSeen; h++) {
    const next: number[][] = by.map(() => []);
    for (const s of ring) {
      by.forEach((i, k) => {
        for (const t of targets(game.moves[i]!, s)) {
          if (seen.has(t) || !allowed(t)) continue;
          seen.add(t);
          next[k]!.push(t);
        }
      });
      if (seen.size > mostSeen) break;
    }
    const room = most - found.length;
    ring = next.flat();
    if (ring.length <= room) found.push(...ring);
    else if (room > 0) found.push(...takenInTurn(next, room, weight));
  }
  return { found, called: seen.size };
}

/** So many states of several lists, the heaviest of each first. */
function takenInTurn(
  lists: readonly (readonly number[])[],
  most: number,
  weight: (s: number) => number,
): readonly number[] {
  const queues = lists.map((list) => {
    const weighed = new Map(list.map((s) => [s, weight(s)]));
    return [...list].sort((a, b) => weighed.get(b)! - weighed.get(a)! || a - b);
  });
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  return Array.from({ length: longest }, (_, k) => queues.flatMap((queue) => queue[k] ?? []))
    .flat()
    .slice(0, most);
}

/** States looked at around a center before the count becomes "at least". */
const mostSeen = 20_000;

function tiers(
  { ranks }: Game,
  i: number,
  states: readonly number[],
  keys: readonly string[],
): GraphAnswer['ranking'] {
  const r = ranks[i];
  if (!r) return null;
  const places = states.map((_, k) => k).sort((a, b) => r[states[b]!]! - r[states[a]!]! || a - b);
  const found: string[][] = [];
  let last = -1;
  for (const k of places) {
    const level = r[states[k]!]!;
    if (found.length > 0 && level === last) found.at(-1)!.push(keys[k]!);
    else found.push([keys[k]!]);
    last = level;
  }
  return found;
}
