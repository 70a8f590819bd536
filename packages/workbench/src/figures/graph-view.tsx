/** A laid-out graph to look at: pan, zoom, point, choose; keys that it does not need itself go to whoever shows it. */
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { IconButton } from '../controls/buttons.tsx';
import { useWords } from '../words/words.ts';
import { CanvasMarks } from './canvas-marks.tsx';
import type { Drawn } from './drawn.ts';
import { GraphMarks, type Lit } from './graph-drawing.tsx';
import { useView } from './use-view.ts';

export interface GraphViewProps {
  readonly drawn: Drawn;
  /** Its accessible name, and the ids of what describes it and says the same in words. */
  readonly title: string;
  readonly describedBy?: string | undefined;
  readonly details?: string | undefined;
  readonly lit: Lit | null;
  /** The node that the keys act on. */
  readonly focused: string | null;
  /** The node that a chosen move leads to. */
  readonly target?: string | null | undefined;
  /** The node to begin at where not all can be shown at a readable size. */
  readonly center: string | null;
  readonly onChoose: (key: string) => void;
  readonly onPoint: (key: string | null) => void;
  /** Keys beyond zoom and pan; true when used. */
  readonly onKey: (key: string) => boolean;
  /** Shown at the lower edge and read out when it changes. */
  readonly told: ReactNode;
  /** Shown beside it and not read out. */
  readonly pointed: string | null;
}

/** From so many nodes on, or arcs, a canvas keeps up better than elements. */
const mostElements = { nodes: 300, arcs: 900 };

export function GraphView(props: GraphViewProps) {
  const {
    drawn,
    title,
    describedBy,
    details,
    lit,
    focused,
    target = null,
    center,
    onChoose,
    onPoint,
    onKey,
    told,
    pointed,
  } = props;
  const words = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const node = (key: string | null) => drawn.nodes.find((each) => each.key === key) ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another figure begins anew, not another state looked at
  const middle = useMemo(() => node(center), [drawn]);
  const { view, box, fit, zoom, pan, reveal, pointer, dragged } = useView(frame, drawn, middle);
  // biome-ignore lint/correctness/useExhaustiveDependencies: moving the focus moves the view, and nothing else does
  useEffect(() => {
    const found = node(target) ?? node(focused);
    if (found && document.activeElement === frame.current) reveal(found);
  }, [focused, target]);
  const large = drawn.nodes.length > mostElements.nodes || drawn.arcs.length > mostElements.arcs;
  const choose = (key: string): void => {
    if (!dragged()) onChoose(key);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const used = event.shiftKey && panKeys[event.key] ? 'pan' : zoomKeys[event.key];
    if (used === 'pan') {
      const { x, y } = panKeys[event.key]!;
      pan(x, y);
    } else if (used === 'fit') fit();
    else if (used !== undefined) zoom(used);
    else if (!onKey(event.key)) return;
    event.preventDefault();
  };
  const size = view.k < 0.45 ? 'graph-svg far' : 'graph-svg';
  return (
    <div className="graph-frame">
      <div
        ref={frame}
        className="graph-space"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the figure is walked with the keyboard
        tabIndex={0}
        aria-label={title}
        aria-describedby={describedBy}
        aria-details={details}
        onKeyDown={press}
        {...pointer}
      >
        {large ? (
          <CanvasMarks
            drawn={drawn}
            view={view}
            box={box}
            lit={lit}
            focused={focused}
            onChoose={choose}
            onPoint={onPoint}
          />
        ) : (
          <svg
            className={size}
            width={box.width}
            height={box.height}
            aria-hidden="true"
            style={{ '--k': view.k } as Record<string, number>}
          >
            <g className="graph-content" transform={`translate(${view.x} ${view.y}) scale(${view.k})`}>
              <GraphMarks drawn={drawn} lit={lit} focused={focused} onChoose={choose} onPoint={onPoint} />
            </g>
          </svg>
        )}
      </div>
      <div className="graph-zoom">
        <IconButton
          icon={<ZoomIn size={18} />}
          label={words('graph.zoom-in')}
          shortcut="+"
          onPress={() => zoom(1.3)}
        />
        <IconButton
          icon={<ZoomOut size={18} />}
          label={words('graph.zoom-out')}
          shortcut="−"
          onPress={() => zoom(1 / 1.3)}
        />
        <IconButton icon={<Maximize size={17} />} label={words('graph.fit')} shortcut="0" onPress={fit} />
      </div>
      {pointed === null ? null : (
        <div className="graph-pointed" aria-hidden="true">
          {pointed}
        </div>
      )}
      <div className="graph-told" role="status">
        {told}
      </div>
    </div>
  );
}

const zoomKeys: Readonly<Record<string, number | 'fit'>> = { '+': 1.3, '=': 1.3, '-': 1 / 1.3, '0': 'fit' };
const panKeys: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: 60, y: 0 },
  ArrowRight: { x: -60, y: 0 },
  ArrowUp: { x: 0, y: 60 },
  ArrowDown: { x: 0, y: -60 },
};
