/** The addresses of the server: who may come in, the page, and the workspace under /api. */
import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { objectionTo } from './guard.ts';
import { securityHeaders } from './headers.ts';
import type { Keys } from './key.ts';
import { readAsset } from './page.ts';
import { isRefusal, refuse } from './refusal.ts';
import { type Env, type Say, sayer } from './say.ts';
import { type Workspace, workspaceRoutes } from './workspace.ts';

export interface Setting {
  /** The folder that holds the built page. */
  readonly page: string;
  readonly workspace: Workspace;
  readonly keys: Keys;
  /** Known once the server listens. */
  readonly port: () => number;
}

export function makeApp({ page, workspace, keys, port }: Setting): Hono<Env> {
  const say = sayer(workspace.language);
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    c.set('nonce', randomBytes(16).toString('base64'));
    await next();
    for (const [name, value] of Object.entries(securityHeaders(c.get('nonce'))))
      c.res.headers.set(name, value);
  });
  app.use(async (c, next) => {
    const objection = objectionTo(c.env.incoming, port());
    return objection === null ? next() : say(c, refuse(objection));
  });
  app.use(async (c, next) => {
    // Cookies do not tell ports apart, and several workbenches may be open.
    const cookie = `modus-${port()}`;
    const known = keys.isPass(getCookie(c, cookie));
    const key = c.req.path === '/' ? c.req.query('key') : undefined;
    if (key !== undefined) return enter(c, key, cookie, known, keys, say);
    return known ? next() : say(c, refuse('no-key'));
  });
  app.route('/api', workspaceRoutes(workspace, say));
  app.get('*', async (c) => {
    const asset = await readAsset(page, c.req.path, c.get('nonce'));
    return isRefusal(asset) ? say(c, asset) : c.body(asset.body, 200, asset.headers);
  });
  app.notFound((c) => say(c, refuse('no-page')));
  app.onError((problem, c) => {
    if (process.env.MODUS_DEBUG) console.error(problem);
    return say(c, refuse('broken'));
  });
  return app;
}

/** Takes the key, gives the browser its pass, and sends it on to an address without a key, which nobody can read over a shoulder. */
function enter(c: Context<Env>, key: string, cookie: string, known: boolean, keys: Keys, say: Say): Response {
  const admitted = keys.admit(key);
  if (admitted !== 'admitted' && !known) return say(c, refuse(admitted === 'used' ? 'used-key' : 'no-key'));
  setCookie(c, cookie, keys.pass, { httpOnly: true, sameSite: 'Strict', path: '/' });
  const language = c.req.query('lang');
  c.header('Cache-Control', 'no-store');
  return c.redirect(language === undefined ? '/' : `/?lang=${encodeURIComponent(language)}`, 303);
}
