/** A graph drawn as SVG: arcs below, nodes above. Nothing in it is laid out by the page, so that a saved copy looks the same anywhere. */
import { type KeyboardEvent, memo } from 'react';
import { type Drawn, type DrawnArc, type DrawnNode, shades } from './drawn.ts';

export interface Lit {
  readonly nodes: ReadonlySet<string>;
  readonly arcs: ReadonlySet<string>;
}

interface NodeHandlers {
  /** Whether every node is a button of its own; otherwise the figure has one focus and keys of its own. */
  readonly buttons?: boolean | undefined;
  readonly onChoose?: ((key: string) => void) | undefined;
  readonly onPoint?: ((key: string | null) => void) | undefined;
}

const ArcMark = memo(function ArcMark({
  arc,
  state,
}: {
  readonly arc: DrawnArc;
  readonly state: 'plain' | 'lit' | 'dim';
}) {
  const { shape, style, improving, joins, emphasis, label } = arc;
  return (
    <g className={`arc ${improving ? 'improving' : 'indifferent'} ${state}`} style={{ color: style.color }}>
      <path d={shape.path} className={joins ? 'arc-line joins' : 'arc-line'} strokeDasharray={style.dash} />
      {shape.head ? <path d={shape.head} className="arc-head" /> : null}
      {shape.back ? <path d={shape.back} className="arc-head arc-back" /> : null}
      {shape.bar ? <path d={shape.bar} className="arc-bar" /> : null}
      {emphasis === null ? null : (
        <g transform={`translate(${shape.middle.x} ${shape.middle.y})`}>
          <circle r={10} className="arc-step" />
          <text className="arc-step-number" textAnchor="middle" y={4}>
            {emphasis}
          </text>
        </g>
      )}
      {label === null ? null : (
        <text className="arc-label" textAnchor="middle" x={shape.middle.x} y={shape.middle.y + 4}>
          {label}
        </text>
      )}
    </g>
  );
});

const NodeMark = memo(function NodeMark({
  node,
  state,
  focused,
  buttons = false,
  onChoose,
  onPoint,
}: {
  readonly node: DrawnNode;
  readonly state: 'plain' | 'lit' | 'dim';
  readonly focused: boolean;
} & NodeHandlers) {
  const { x, y, width, height, lines, marks, fill, hub, group, cell, key } = node;
  const classes = [
    cell ? 'node cell' : 'node',
    ...marks.map((mark) => `is-${mark}`),
    state,
    focused ? 'focused' : '',
  ];
  if (hub !== null) return <circle cx={x} cy={y} r={5} className="hub" style={{ fill: hub.color }} />;
  const box = (grow: number, className: string, shift = 0) => (
    <rect
      x={-width / 2 - grow + shift}
      y={-height / 2 - grow - shift}
      width={width + 2 * grow}
      height={height + 2 * grow}
      rx={(cell ? 2 : 8) + grow}
      className={className}
    />
  );
  return (
    <g
      className={classes.join(' ').trim()}
      transform={`translate(${x} ${y})`}
      data-key={key}
      {...(onChoose ? { onClick: () => onChoose(key) } : {})}
      {...(onChoose && buttons
        ? {
            role: 'button',
            tabIndex: 0,
            'aria-label': node.title,
            onKeyDown: (event: KeyboardEvent) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              onChoose(key);
            },
          }
        : {})}
      {...(onPoint ? { onPointerEnter: () => onPoint(key), onPointerLeave: () => onPoint(null) } : {})}
    >
      <title>{node.title}</title>
      {focused ? box(cell ? 5 : 9, 'node-focus') : null}
      {marks.includes('chosen') || marks.includes('goal') ? box(cell ? 2 : 6, 'node-chosen') : null}
      {fill === shades && !cell ? box(3.5, 'node-ring') : null}
      {group ? box(0, 'node-box node-behind', 4) : null}
      {box(0, `node-box fill-${fill}`)}
      {lines.map(({ text, role, y: line, direction }) => (
        <text
          key={`${role} ${line}`}
          className={`node-${role}`}
          y={line}
          textAnchor="middle"
          direction={direction}
        >
          {text}
        </text>
      ))}
    </g>
  );
});

/** Arcs and nodes in place; what is not lit steps back when something is. */
export function GraphMarks({
  drawn: { nodes, arcs, texts = [] },
  lit,
  focused = null,
  ...handlers
}: {
  readonly drawn: Drawn;
  readonly lit: Lit | null;
  readonly focused?: string | null | undefined;
} & NodeHandlers) {
  const state = (on: boolean): 'plain' | 'lit' | 'dim' => (lit === null ? 'plain' : on ? 'lit' : 'dim');
  return (
    <>
      {texts.map(({ text, x, y, anchor, direction, turned, strong }) => (
        <text
          key={`${x} ${y} ${turned}`}
          className={strong ? 'map-title' : 'map-label'}
          transform={`translate(${x} ${y})${turned ? ' rotate(-90)' : ''}`}
          textAnchor={anchor}
          direction={direction}
        >
          {text}
        </text>
      ))}
      <g className="arcs">
        {arcs.map((arc) => (
          <ArcMark key={arc.id} arc={arc} state={state(lit?.arcs.has(arc.id) ?? false)} />
        ))}
      </g>
      <g className="nodes">
        {nodes.map((node) => (
          <NodeMark
            key={node.key}
            node={node}
            state={state(lit?.nodes.has(node.key) ?? false)}
            focused={node.key === focused}
            {...handlers}
          />
        ))}
      </g>
    </>
  );
}
