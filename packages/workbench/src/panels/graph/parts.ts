/** From the answer to a question to the parts of a figure. */
import type { GraphArc, GraphNode, Mark } from '../../figures/graph-parts.ts';
import type { LegendParts } from '../../figures/legend.tsx';
import type { GraphAnswer, GraphState } from '../../questions/graph.ts';
import type { Words } from '../../words/words.ts';

export interface Parts {
  readonly nodes: readonly GraphNode[];
  readonly arcs: readonly GraphArc[];
  readonly brief: boolean;
}

/** From so many states on, most are drawn small. */
const briefFrom = 61;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The concepts of an equilibrium, in a few letters: the first of them, and how many more. */
function badgeOf(words: Words, holds: readonly string[], concepts: readonly Named[]): string | undefined {
  const names = holds.map((id) => concepts.find((concept) => concept.id === id)?.name ?? id);
  if (names.length === 0) return undefined;
  if (names.length <= 2) return names.join(' · ');
  return words('graph.badge', { concept: { phrase: names[0]! }, more: names.length - 1 });
}

export function nodeOf(
  words: Words,
  state: Omit<GraphState, 'surprises'> & Partial<Pick<GraphState, 'surprises'>>,
  concepts: readonly Named[],
  chosen: string | null,
  brief: boolean,
): GraphNode {
  const { key, label, number, statusQuo, holds, named, surprises = [] } = state;
  const marks: Mark[] = [
    ...(statusQuo ? ['status-quo' as const] : []),
    ...(holds.length > 0 ? ['equilibrium' as const] : []),
    ...(key === chosen ? ['chosen' as const] : []),
    ...(surprises.length > 0 ? ['surprise' as const] : []),
  ];
  const small = brief && !statusQuo && !named && key !== chosen && holds[0] !== 'nash';
  const whom =
    surprises.length > 0 ? words('graph.surprise', { by: { phrase: words.list(surprises) } }) : null;
  return {
    key,
    label,
    number: words.number(number),
    mark: marks,
    strength: concepts.length === 0 ? 0 : holds.length / concepts.length,
    badge: small
      ? undefined
      : [whom, badgeOf(words, holds, concepts)].filter(Boolean).join(' · ') || undefined,
    brief: small,
  };
}

const jointKey = (k: number): string => `\u0000${k}`;

export function partsOf(words: Words, answer: GraphAnswer, chosen: string | null): Parts {
  const { states, joints, arcs, concepts } = answer;
  const brief = states.length >= briefFrom;
  const key = (place: number): string =>
    place < states.length ? states[place]!.key : jointKey(place - states.length);
  return {
    brief,
    nodes: [
      ...states.map((state) => nodeOf(words, state, concepts, chosen, brief)),
      ...joints.map((by, k): GraphNode => ({ key: jointKey(k), label: '', number: '', hub: by })),
    ],
    arcs: arcs.map(({ from, to, by, improving, oneWay, back, joins }) => ({
      from: key(from),
      to: key(to),
      by,
      improving,
      oneWay,
      back,
      plain: joins,
    })),
  };
}

export function legendOf(
  { decisionMakers, states, form, rails }: GraphAnswer,
  arcs: readonly GraphArc[],
): LegendParts {
  return {
    decisionMakers: decisionMakers.map((name, by) => (arcs.some((arc) => arc.by === by) ? name : null)),
    improvements: arcs.some(({ improving }) => improving),
    moves: arcs.some(({ improving, plain }) => !improving && !plain),
    merged: arcs.some(({ improving, plain }) => improving && plain),
    oneWay: arcs.some(({ oneWay }) => oneWay),
    joints: !rails && form === 'joints',
    rails,
    equilibria: states.some(({ holds }) => holds.length > 0),
    statusQuo: states.some(({ statusQuo }) => statusQuo),
    surprises: [...new Set(states.flatMap(({ surprises }) => surprises))],
  };
}
