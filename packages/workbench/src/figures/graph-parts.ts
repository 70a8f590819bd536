/** What a graph figure is made of, before it is laid out: states as nodes, moves as arcs. */

/** What is special about a state: `status-quo`, `equilibrium` (of however many concepts), `chosen`: the one looked at; `start`, `goal`: ends of a path; `surprise`: somebody would not expect it to hold. */
export type Mark = 'status-quo' | 'equilibrium' | 'chosen' | 'start' | 'goal' | 'surprise';

export interface GraphNode {
  readonly key: string;
  /** The state's name, or what is taken in it, in the reader's language. */
  readonly label: string;
  /** The state's number, as it is shown. */
  readonly number: string;
  readonly mark?: Mark | readonly Mark[] | undefined;
  /** For equilibria: under how many of the concepts asked, between 0 and 1, and in words ("Nash, SEQ"). */
  readonly strength?: number | undefined;
  readonly badge?: string | undefined;
  /** Drawn small: its name is left to pointing at it, its number stands in the figure. */
  readonly brief?: boolean | undefined;
  /** A group of states, drawn as a stack. */
  readonly group?: boolean | undefined;
  /** A meeting point of moves, drawn as a dot: whoever can go there can go from there to any other state it is joined with. */
  readonly hub?: number | undefined;
}

export interface GraphArc {
  /** Keys of nodes. */
  readonly from: string;
  readonly to: string;
  /** Index of the decision maker who moves. */
  readonly by: number;
  readonly improving: boolean;
  /** Whether the move cannot be taken back: drawn with a bar. */
  readonly oneWay: boolean;
  /** Whether the arc stands for the move back as well (which is no improvement). */
  readonly back?: boolean | undefined;
  /** Number of the step, shown on the arc, where a path is told. */
  readonly emphasis?: number | undefined;
  /** Drawn without a head: leads to a meeting point of moves. */
  readonly plain?: boolean | undefined;
  /** A few words beside the arc. */
  readonly label?: string | undefined;
}

/** What shall stand out; everything else steps back. */
export interface Highlight {
  readonly nodes?: readonly string[] | undefined;
  readonly arcs?: readonly Pick<GraphArc, 'from' | 'to' | 'by'>[] | undefined;
}

export const marksOf = ({ mark }: GraphNode): readonly Mark[] =>
  mark === undefined ? [] : typeof mark === 'string' ? [mark] : mark;

export const arcKey = ({ from, to, by }: Pick<GraphArc, 'from' | 'to' | 'by'>): string =>
  `${by}\n${from}\n${to}`;
