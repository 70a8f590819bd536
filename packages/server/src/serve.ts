/** Serving the workbench on this machine: opening a port, saying where, and closing again. */
import { realpath } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { makeApp } from './app.ts';
import { openDesk } from './desk.ts';
import { securityHeaders } from './headers.ts';
import { makeKeys } from './key.ts';

export interface Workbench {
  /** The folder that holds the built page. */
  readonly page: string;
  /** The folder to work in, or null for none. */
  readonly folder: string | null;
  /** The file to begin with, relative to the folder with `/`, or a case of the library as `case:NAME`. */
  readonly file: string | null;
  /** The port wanted; null for the usual one. */
  readonly port: number | null;
  /** The language asked for; null leaves the choice to the page. */
  readonly language: string | null;
}

export interface ServedWorkbench {
  /** The address with its key, for the person at the terminal. */
  readonly url: string;
  readonly port: number;
  /** The port that was wanted and is taken, or null. */
  readonly taken: number | null;
  /** An address that opens once and soon: for starting the browser, because other users can see the command lines of programs. */
  readonly invitation: () => string;
  /** Ends all connections, after what is being saved has been saved. */
  readonly close: () => Promise<void>;
}

/** The usual port; that it stays the same lets the browser keep the page's settings. */
const usualPort = 4747;

const machine = '127.0.0.1';

/** Starts serving. Throws what the operating system says where no port can be opened or the folder is not there. */
export async function serveWorkbench(wanted: Workbench): Promise<ServedWorkbench> {
  const root = wanted.folder === null ? null : await realpath(wanted.folder);
  const keys = makeKeys();
  const desk = root === null ? null : openDesk({ root, opened: wanted.file });
  const { page, file: open, language } = wanted;
  const name = root === null ? null : path.basename(root);
  let port = 0;
  const app = makeApp({ page, workspace: { name, open, language, desk }, keys, port: () => port });
  const server = createServer(
    getRequestListener(app.fetch, {
      overrideGlobalObjects: false,
      // Requests whose address makes no sense do not reach the app.
      errorHandler: () => new Response(null, { status: 400, headers: securityHeaders(null) }),
    }),
  );
  const first = wanted.port ?? usualPort;
  port = await listen(server, first);
  const address = (key: string): string =>
    `http://${machine}:${port}/?key=${key}${language === null ? '' : `&lang=${language}`}`;
  return {
    url: address(keys.key),
    port,
    taken: port === first || first === 0 ? null : first,
    invitation: () => address(keys.issueOnce()),
    close: async () => {
      await desk?.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Opens the port wanted, or else one of the next, or else any. */
async function listen(server: Server, wanted: number): Promise<number> {
  const near = wanted === 0 ? [] : Array.from({ length: 20 }, (_, k) => wanted + k);
  for (const port of near.filter((each) => each < 65_536)) {
    try {
      return await listenAt(server, port);
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw problem;
    }
  }
  return listenAt(server, 0);
}

const listenAt = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: machine, port, exclusive: true }, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
