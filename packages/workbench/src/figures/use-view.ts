/** Pan and zoom of a figure: by wheel, pinch, dragging, buttons and keys. */
import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Point } from './layout.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Content is drawn at `k` times its size, moved by x and y. */
export interface View {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface ViewControl {
  readonly view: View;
  readonly fit: () => void;
  /** Larger by a factor, about a point of the box; its middle when none is given. */
  readonly zoom: (factor: number, about?: Point) => void;
  readonly pan: (x: number, y: number) => void;
  /** Moves the view, if need be, so that a point of the content is seen. */
  readonly reveal: (point: Point) => void;
  readonly box: Size;
  readonly pointer: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerCancel: (event: PointerEvent) => void;
  };
  /** Whether the last press was a drag, so that it chooses nothing. */
  readonly dragged: () => boolean;
}

const smallest = 0.04;
const largest = 4;
/** A figure begins at a size at which names are read, even if then not all of it is seen. */
const readable = 0.85;
const largestFit = 1.25;
/** In a wide box the buttons at its edge cover nothing. */
const wideEnough = 600;
const besideControls = 50;

export function useView(
  element: RefObject<HTMLElement | null>,
  content: Size,
  center: Point | null,
): ViewControl {
  const [box, setBox] = useState<Size>({ width: 0, height: 0 });
  const [view, setView] = useState<View>({ k: 1, x: 0, y: 0 });
  const held = useRef(new Map<number, Point>());
  const moved = useRef(0);

  useEffect(() => {
    const found = element.current;
    if (!found) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setBox({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(found);
    return () => observer.disconnect();
  }, [element]);

  const whole = useCallback(
    (least: number): View => {
      const room = box.width > wideEnough ? box.width - 2 * besideControls : box.width;
      const fitting = Math.min(largestFit, room / content.width, box.height / content.height);
      const k = Math.max(smallest, fitting < least ? least : fitting);
      const middle = fitting < least && center ? center : { x: content.width / 2, y: content.height / 2 };
      const place = (space: number, size: number, at: number): number =>
        size * k <= space
          ? (space - size * k) / 2
          : Math.min(0, Math.max(space - size * k, space / 2 - at * k));
      return {
        k,
        x: place(box.width, content.width, middle.x),
        y: place(box.height, content.height, middle.y),
      };
    },
    [box, content, center],
  );
  useEffect(() => {
    if (box.width > 0) setView(whole(readable));
  }, [whole, box.width]);

  const zoom = useCallback(
    (factor: number, about: Point = { x: box.width / 2, y: box.height / 2 }) =>
      setView(({ k, x, y }) => {
        const next = Math.min(largest, Math.max(smallest, k * factor));
        return {
          k: next,
          x: about.x - ((about.x - x) * next) / k,
          y: about.y - ((about.y - y) * next) / k,
        };
      }),
    [box],
  );
  const pan = useCallback(
    (dx: number, dy: number) => setView(({ k, x, y }) => ({ k, x: x + dx, y: y + dy })),
    [],
  );
  const reveal = useCallback(
    (point: Point) =>
      setView(({ k, x, y }) => {
        const at = { x: point.x * k + x, y: point.y * k + y };
        const margin = Math.min(90, box.width / 4, box.height / 4);
        const inward = (value: number, space: number): number =>
          value < margin ? margin - value : value > space - margin ? space - margin - value : 0;
        return { k, x: x + inward(at.x, box.width), y: y + inward(at.y, box.height) };
      }),
    [box],
  );

  useEffect(() => {
    const found = element.current;
    if (!found) return;
    // Not by way of React, which listens passively: the page must not scroll under the figure.
    const turn = (event: WheelEvent): void => {
      event.preventDefault();
      const { left, top } = found.getBoundingClientRect();
      zoom(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0016)), {
        x: event.clientX - left,
        y: event.clientY - top,
      });
    };
    found.addEventListener('wheel', turn, { passive: false });
    return () => found.removeEventListener('wheel', turn);
  }, [element, zoom]);

  const release = (event: PointerEvent): void => {
    held.current.delete(event.pointerId);
  };
  return {
    view,
    box,
    fit: useCallback(() => setView(whole(0)), [whole]),
    zoom,
    pan,
    reveal,
    dragged: () => moved.current > 5,
    pointer: {
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        if (held.current.size === 0) moved.current = 0;
        held.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      },
      onPointerMove: (event) => {
        const before = held.current.get(event.pointerId);
        if (!before) return;
        const now = { x: event.clientX, y: event.clientY };
        moved.current += Math.hypot(now.x - before.x, now.y - before.y);
        // Captured late, so that a mere press still reaches the state under it.
        if (moved.current > 5) event.currentTarget.setPointerCapture(event.pointerId);
        held.current.set(event.pointerId, now);
        const [other] = [...held.current].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
        if (!other) {
          pan(now.x - before.x, now.y - before.y);
          return;
        }
        const { left, top } = event.currentTarget.getBoundingClientRect();
        const apart = (p: Point): number => Math.max(8, Math.hypot(p.x - other.x, p.y - other.y));
        zoom(apart(now) / apart(before), {
          x: (now.x + other.x) / 2 - left,
          y: (now.y + other.y) / 2 - top,
        });
      },
      onPointerUp: release,
      onPointerCancel: release,
    },
  };
}
