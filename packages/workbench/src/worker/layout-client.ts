/**
 * Asks the layout worker: one figure at a time. One that nobody wants any more is not begun; one under way is given a moment and then
 * ended with its worker, since Graphviz cannot be interrupted.
 */
import { type Remote, wrap } from 'comlink';
import { useEffect, useState } from 'react';
import { type Layout, type LayoutRequest, rowsLayout } from '../figures/layout.ts';
import type { LayoutService } from './layout-worker.ts';
import { startLayout } from './start-worker.ts';

interface Job {
  readonly key: string;
  readonly request: LayoutRequest;
  readonly wanted: Set<(layout: Layout) => void>;
}

/** How long a layout that nobody wants may go on, in milliseconds. */
const patience = 300;
/** How long one may take at all before a plain arrangement stands in for it, in milliseconds. */
const longest = 20_000;
const mostKept = 60;

const waiting: Job[] = [];
const kept = new Map<string, Layout>();
let running: Job | null = null;
let worker: Worker | null = null;
let service: Remote<LayoutService> | null = null;

function askLayout(key: string, request: LayoutRequest, done: (layout: Layout) => void): () => void {
  let job = running?.key === key ? running : waiting.find((each) => each.key === key);
  if (!job) {
    job = { key, request, wanted: new Set() };
    waiting.push(job);
  }
  job.wanted.add(done);
  const mine = job;
  queueMicrotask(next);
  return () => {
    mine.wanted.delete(done);
    if (mine.wanted.size > 0) return;
    const at = waiting.indexOf(mine);
    if (at >= 0) waiting.splice(at, 1);
    if (mine === running)
      setTimeout(() => {
        if (mine !== running || mine.wanted.size > 0) return;
        stop();
        next();
      }, patience);
  };
}

function stop(): void {
  worker?.terminate();
  worker = null;
  service = null;
  running = null;
}

function next(): void {
  if (running) return;
  const job = waiting.shift();
  if (!job) return;
  running = job;
  const finish = (layout: Layout): void => {
    if (job !== running) return;
    clearTimeout(limit);
    running = null;
    kept.set(job.key, layout);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    for (const done of job.wanted) done(layout);
    next();
  };
  const giveUp = (): void => {
    if (job !== running) return;
    stop();
    running = job;
    finish(rowsLayout(job.request));
  };
  const limit = setTimeout(giveUp, longest);
  worker ??= startLayout();
  worker.onerror = giveUp;
  service ??= wrap<LayoutService>(worker);
  service.layout(job.request).then(finish, giveUp);
}

/** The layout asked for, or null while it is under way; null as a request asks nothing. */
export function useLayout(request: LayoutRequest | null): Layout | null {
  const key = request === null ? null : JSON.stringify(request);
  const [found, setFound] = useState<{ key: string; layout: Layout } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the request
  useEffect(() => {
    if (key === null || request === null || kept.has(key)) return;
    return askLayout(key, request, (layout) => setFound({ key, layout }));
  }, [key]);
  if (key === null) return null;
  return found?.key === key ? found.layout : (kept.get(key) ?? null);
}
