/** Answering with a refusal: a sentence on a page of its own, or as JSON where the workbench asked. */
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { methods } from './guard.ts';
import { type Refusal, statusOf } from './refusal.ts';
import { languageAmong, sayRefusal, sentencePage } from './words/words.ts';

/** What Hono carries with a request. */
export interface Env {
  readonly Bindings: HttpBindings;
  readonly Variables: { nonce: string };
}

export type Say = (c: Context<Env>, refusal: Refusal) => Response;

/** @param preferred the language in which the workbench was started, if any was chosen */
export const sayer =
  (preferred: string | null): Say =>
  (c, { refusal, etag }) => {
    const language = languageAmong(c.req.query('lang'), preferred, c.req.header('accept-language'));
    const sentence = sayRefusal(language, refusal, c.req.query('path') ?? '');
    c.header('Cache-Control', 'no-store');
    if (refusal === 'wrong-method') c.header('Allow', methods.join(', '));
    if (typeof etag === 'string') c.header('ETag', etag);
    return c.req.path.startsWith('/api/')
      ? c.json({ error: refusal, message: sentence }, statusOf(refusal))
      : c.html(sentencePage(language, sentence), statusOf(refusal));
  };
