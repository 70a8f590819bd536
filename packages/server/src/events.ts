/** Telling the page what happens on disk, as server-sent events. */
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Desk } from './desk.ts';
import type { Env } from './say.ts';

/** Milliseconds between two signs of life: a connection that says nothing may be given up on the way. */
const heartbeat = 15_000;

export function eventStream(c: Context<Env>, desk: Desk | null): Response {
  if (c.req.method === 'HEAD') return c.body(null, 200, { 'Content-Type': 'text/event-stream' });
  return streamSSE(c, async (stream) => {
    const send = (event: string, data: object): void =>
      void stream.writeSSE({ event, data: JSON.stringify(data) });
    const leave = desk?.listen({
      changed: (path, etag) => send('change', { path, etag }),
      listed: (files, complete) => send('files', { files, complete }),
    });
    const beat = setInterval(() => void stream.write(': still here\n\n'), heartbeat);
    beat.unref();
    // The first line lets the page know at once that it is heard.
    await stream.write('retry: 1000\n\n');
    await new Promise<void>((resolve) => stream.onAbort(resolve));
    clearInterval(beat);
    leave?.();
  });
}
