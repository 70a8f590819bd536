/** The built page: index.html with a fresh nonce, and its assets, whose names change with their content. */
import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isRefusal, type Refusal, refusalFor, refuse } from './refusal.ts';

export interface Asset {
  readonly body: Uint8Array<ArrayBuffer> | string;
  readonly headers: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  map: 'application/json',
  mjs: 'text/javascript; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  ttf: 'font/ttf',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff: 'font/woff',
  woff2: 'font/woff2',
};

/** Only letters, digits and a few marks: nothing that leads elsewhere can be spelled with them. */
const plainPath = /^(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/;

/** @param wanted the path of the address */
export async function readAsset(folder: string, wanted: string, nonce: string): Promise<Asset | Refusal> {
  const name = wanted === '/' ? '/index.html' : wanted;
  if (!plainPath.test(name)) return refuse('no-page');
  const bytes = await readPlain(path.join(folder, name));
  if (bytes === null) return refuse('no-page');
  const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  if (name.endsWith('.html')) {
    const body = new TextDecoder().decode(bytes).replaceAll('__CSP_NONCE__', nonce);
    return { body, headers: { 'Content-Type': type, 'Cache-Control': 'no-store' } };
  }
  const lasting = name.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-cache';
  return { body: bytes, headers: { 'Content-Type': type, 'Cache-Control': lasting } };
}

/** The bytes of a file that is neither a link nor a folder; null where there is none. */
async function readPlain(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return (await lstat(file)).isFile() ? new Uint8Array(await readFile(file)) : null;
  } catch (problem) {
    if (isRefusal(refusalFor(problem))) return null;
    throw problem;
  }
}
