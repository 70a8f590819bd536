/** What the page asks and tells about the opened folder, under /api. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Desk } from './desk.ts';
import { eventStream } from './events.ts';
import { mostBytes } from './read.ts';
import { isRefusal, refuse } from './refusal.ts';
import type { Env, Say } from './say.ts';
import type { Condition } from './write.ts';

export interface Workspace {
  /** The folder's own name; null where no folder is open. */
  readonly name: string | null;
  /** The file to begin with, relative to the folder, or a case of the library as `case:NAME`. */
  readonly open: string | null;
  readonly language: string | null;
  /** Null where no folder is open. */
  readonly desk: Desk | null;
}

export function workspaceRoutes({ name, open, language, desk }: Workspace, say: Say): Hono<Env> {
  const routes = new Hono<Env>();
  routes.use(async (c, next) => {
    await next();
    c.res.headers.set('Cache-Control', 'no-store');
  });
  routes.get('/workspace', async (c) => {
    const { files, complete } = desk === null ? { files: [], complete: true } : await desk.list();
    return c.json({ name, open, language, files, complete });
  });
  routes.get('/events', (c) => eventStream(c, desk));
  routes.get('/file', async (c) => {
    if (desk === null) return say(c, refuse('no-folder'));
    const content = await desk.read(c.req.query('path') ?? '');
    if (isRefusal(content)) return say(c, content);
    const headers = { 'Content-Type': 'text/plain; charset=utf-8', ETag: content.etag };
    return c.body(content.bytes, 200, headers);
  });
  routes.put(
    '/file',
    bodyLimit({ maxSize: mostBytes, onError: (c: Context<Env>) => say(c, refuse('too-large')) }),
    async (c) => {
      if (desk === null) return say(c, refuse('no-folder'));
      const condition = conditionOf(c.req.header('if-match'), c.req.header('if-none-match'));
      if (condition === null) return say(c, refuse('no-condition'));
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      const saved = await desk.save(c.req.query('path') ?? '', bytes, condition);
      if (isRefusal(saved)) return say(c, saved);
      c.header('ETag', saved.etag);
      return c.json({ etag: saved.etag }, saved.created ? 201 : 200);
    },
  );
  return routes;
}

/** A save says which version it replaces: "any" is no answer, because then nothing would protect what others have written. */
function conditionOf(match: string | undefined, noneMatch: string | undefined): Condition | null {
  if (noneMatch?.trim() === '*') return 'absent';
  const marks = (match ?? '').split(',').map((mark) => mark.trim());
  return marks.every((mark) => /^"[^"]+"$/.test(mark)) ? { match: marks } : null;
}
