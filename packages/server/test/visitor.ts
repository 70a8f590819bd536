/** A served folder and a built page that are made up, and requests sent exactly as written. */
import * as fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { type ServedWorkbench, serveWorkbench } from '../src/index.ts';

export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

export interface Wish {
  readonly method?: string;
  readonly headers?: http.OutgoingHttpHeaders;
  readonly body?: string | Buffer;
}

export interface Visit {
  readonly served: ServedWorkbench;
  /** The folder served; a sibling of `outside`. */
  readonly folder: string;
  /** Holds what must never be seen: files whose text is `SECRET`. */
  readonly outside: string;
  /** The cookie of a browser that has come in. */
  readonly cookie: string;
  /** Sends the path as it is written, with the cookie unless told otherwise. */
  readonly ask: (target: string, wish?: Wish) => Promise<Answer>;
  readonly file: (name: string, wish?: Wish) => Promise<Answer>;
  /** The text of a server-sent event stream, as it grows. */
  readonly hear: () => Promise<{ readonly text: () => string; readonly end: () => void }>;
  readonly end: () => Promise<void>;
}

export const model = 'modus: 1\ntitle: A model\n';
export const secret = 'SECRET';

export interface Start {
  readonly file?: string | null;
  readonly language?: string | null;
  /** No folder is open. */
  readonly bare?: boolean;
}

export async function visit({ file = null, language = null, bare = false }: Start = {}): Promise<Visit> {
  const home = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'modus-server-')));
  const write = (name: string, text: string): void => {
    fs.mkdirSync(path.dirname(path.join(home, name)), { recursive: true });
    fs.writeFileSync(path.join(home, name), text);
  };
  write('page/index.html', '<meta nonce="__CSP_NONCE__"><style nonce="__CSP_NONCE__"></style>');
  write('page/assets/main-abc123.js', 'export {};');
  write('page/assets/layout-abc123.wasm', 'wasm');
  write('page/icon.svg', '<svg/>');
  write('page/.hidden', secret);
  write('work/a.modus.yaml', model);
  write('work/notes/source.md', '# A source\n');
  write('work/notes/b.modus.yaml', model);
  write('work/.hidden.modus.yaml', secret);
  write('work/.git/c.modus.yaml', secret);
  write('work/node_modules/d.modus.yaml', secret);
  write('work/program.js', secret);
  write('outside/secret.modus.yaml', secret);
  write('secret.modus.yaml', secret);
  const [page, folder, outside] = ['page', 'work', 'outside'].map((name) => path.join(home, name)) as [
    string,
    string,
    string,
  ];
  const served = await serveWorkbench({ page, folder: bare ? null : folder, file, port: 0, language });
  const send = (target: string, { method = 'GET', headers = {}, body }: Wish = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const request = http.request(
        { host: '127.0.0.1', port: served.port, path: target, method, headers, agent: false },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(chunks).toString('utf8'),
            }),
          );
        },
      );
      request.on('error', reject);
      request.end(body);
    });
  const entered = await send(new URL(served.url).search.replace(/^/, '/'));
  const cookie = (entered.headers['set-cookie']?.[0] ?? '').split(';')[0]!;
  const ask = (target: string, wish: Wish = {}): Promise<Answer> =>
    send(target, { ...wish, headers: { cookie, ...wish.headers } });
  const streams: http.ClientRequest[] = [];
  return {
    served,
    folder,
    outside,
    cookie,
    ask,
    file: (name, wish) => ask(`/api/file?path=${encodeURIComponent(name)}`, wish),
    hear: () =>
      new Promise((resolve, reject) => {
        let text = '';
        const request = http.get(
          { host: '127.0.0.1', port: served.port, path: '/api/events', headers: { cookie }, agent: false },
          (response) => {
            response.setEncoding('utf8');
            response.on('error', () => {});
            response.on('data', (more: string) => {
              text += more;
            });
            resolve({ text: () => text, end: () => request.destroy() });
          },
        );
        streams.push(request);
        request.on('error', reject);
      }),
    end: async () => {
      for (const stream of streams) stream.destroy();
      await served.close();
      fs.rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Waits until something holds; fails by saying what does not. */
export async function until(what: string, holds: () => boolean, patience = 2500): Promise<void> {
  const deadline = Date.now() + patience;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`not within ${patience} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
