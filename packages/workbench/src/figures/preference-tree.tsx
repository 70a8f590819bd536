/**
 * G4, the preference tree: a column for each statement, the most important first; at each the states are parted into those where it holds
 * (solid, above) and those where it does not (dashed, below), so that the leaves come out in order, best first.
 */

export interface TreeFigureLevel {
  /** The number of the priority. */
  readonly label: string;
  readonly said: string;
  readonly vital: boolean;
}

export interface TreeFigureLeaf {
  readonly path: readonly boolean[];
  readonly label: string;
  readonly placeLabel: string;
  readonly key: string;
  readonly statusQuo: boolean;
}

const columnWidth = 44;
const rowHeight = 26;
const head = 34;
const labelWidth = 540;
const edge = 14;

/** A place where the tree parts or ends: the leaves under it are those from `from` to `to`. */
interface Knot {
  readonly depth: number;
  readonly from: number;
  readonly to: number;
  readonly holds: boolean;
  readonly above: Knot | null;
}

export function PreferenceTreeFigure({
  caption,
  levels,
  leaves,
  direction,
}: {
  readonly caption: string;
  readonly levels: readonly TreeFigureLevel[];
  readonly leaves: readonly TreeFigureLeaf[];
  readonly direction: 'ltr' | 'rtl';
}) {
  const treeWidth = edge * 2 + levels.length * columnWidth;
  const width = treeWidth + labelWidth;
  const height = head + leaves.length * rowHeight + 8;
  const x = (depth: number): number => {
    const along = edge + depth * columnWidth;
    return direction === 'rtl' ? width - along : along;
  };
  const y = ({ from, to }: Pick<Knot, 'from' | 'to'>): number => head + ((from + to) / 2 + 0.5) * rowHeight;
  const knots = knotsOf(leaves, levels.length);
  return (
    <figure className="preference-tree">
      <figcaption className="hint">{caption}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is larger than its place is scrolled with the keys */}
      {/* biome-ignore lint/a11y/useSemanticElements: it is a place to look into, no set of fields */}
      <div className="figure-scroll" tabIndex={0} role="group" aria-label={caption}>
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={caption}
          direction={direction}
        >
          {levels.map(({ label, said, vital }, k) => (
            <g key={label}>
              <title>{said}</title>
              <rect
                className={vital ? 'tree-head vital' : 'tree-head'}
                x={x(k + 0.5) - 13}
                y={4}
                width={26}
                height={22}
                rx={vital ? 2 : 11}
              />
              <text className="tree-number" x={x(k + 0.5)} y={19} textAnchor="middle">
                {label}
              </text>
            </g>
          ))}
          {knots.map((knot) =>
            knot.above ? (
              <path
                key={`${knot.depth} ${knot.from}`}
                className={knot.holds ? 'tree-branch' : 'tree-branch fails'}
                d={branch(x(knot.depth - 1), y(knot.above), x(knot.depth), y(knot))}
              />
            ) : null,
          )}
          {knots.map((knot) => (
            <circle
              key={`${knot.depth} ${knot.from}`}
              className={knot.holds ? 'tree-knot' : 'tree-knot fails'}
              cx={x(knot.depth)}
              cy={y(knot)}
              r={3.5}
            />
          ))}
          {leaves.map((leaf, k) => (
            <text
              key={leaf.key}
              className={leaf.statusQuo ? 'tree-leaf quo' : 'tree-leaf'}
              x={direction === 'rtl' ? width - treeWidth : treeWidth}
              y={head + (k + 0.5) * rowHeight + 5}
              textAnchor="start"
            >
              <title>{leaf.label}</title>
              {`${leaf.placeLabel} · ${shortened(leaf.label)}`}
            </text>
          ))}
        </svg>
      </div>
    </figure>
  );
}

/** The distinct beginnings of the leaves' paths. */
function knotsOf(leaves: readonly TreeFigureLeaf[], depth: number): readonly Knot[] {
  const root: Knot = { depth: 0, from: 0, to: leaves.length - 1, holds: true, above: null };
  const knots: Knot[] = leaves.length > 0 ? [root] : [];
  let level = knots.slice();
  for (let d = 0; d < depth; d++) {
    level = level.flatMap((above) => {
      const next: Knot[] = [];
      for (let from = above.from; from <= above.to; ) {
        const holds = leaves[from]!.path[d]!;
        let to = from;
        while (to < above.to && leaves[to + 1]!.path[d] === holds) to++;
        next.push({ depth: d + 1, from, to, holds, above });
        from = to + 1;
      }
      return next;
    });
    knots.push(...level);
  }
  return knots;
}

const branch = (x1: number, y1: number, x2: number, y2: number): string => {
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
};

const shortened = (label: string): string => (label.length > 60 ? `${label.slice(0, 59)}…` : label);
