/** The page: its files, and what every response says to the browser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secret, type Visit, visit } from './visitor.ts';

let on: Visit;
beforeAll(async () => {
  on = await visit();
});
afterAll(() => on.end());

describe('the page', () => {
  it('has a fresh nonce each time, in the text and in the policy', async () => {
    const nonces = new Set<string>();
    for (let k = 0; k < 3; k++) {
      const { body, headers } = await on.ask(k === 2 ? '/index.html' : '/');
      const [, nonce = ''] = /^<meta nonce="([^"]+)"><style nonce="\1">/.exec(body) ?? [];
      expect(headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}';`);
      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
      });
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(3);
  });

  it.each([
    ['/assets/main-abc123.js', 'text/javascript; charset=utf-8', /immutable/],
    ['/assets/layout-abc123.wasm', 'application/wasm', /immutable/],
    ['/icon.svg', 'image/svg+xml', /no-cache/],
  ])('has %s of the right type', async (address, type, caching) => {
    const { status, headers } = await on.ask(address);
    expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type });
    expect(headers['cache-control']).toMatch(caching);
    const head = await on.ask(address, { method: 'HEAD' });
    expect({ status: head.status, body: head.body }).toEqual({ status: 200, body: '' });
  });

  it.each([
    '/nothing',
    '/assets/',
    '/assets',
    '/.hidden',
    '/%2ehidden',
    '/../secret.modus.yaml',
    '/..%2fsecret.modus.yaml',
    '/%2e%2e/%2e%2e/secret.modus.yaml',
    '/assets/..%5c..%5csecret.modus.yaml',
    '/..\\secret.modus.yaml',
    '//etc/passwd',
    '/assets/%00',
    '/models/a.modus.yaml',
    '/%',
    'http://127.0.0.1/../secret.modus.yaml',
  ])('has nothing at %s', async (address) => {
    const { status, body } = await on.ask(address);
    expect([400, 404]).toContain(status);
    expect(body).not.toContain(secret);
  });
});

describe('every response', () => {
  const addresses = [
    '/',
    '/icon.svg',
    '/nothing',
    '/\\',
    '/api/workspace',
    '/api/nothing',
    '/api/file?path=..',
  ];
  it.each(addresses)('%s tells the browser to run and load nothing else', async (address) => {
    for (const wish of [{}, { method: 'HEAD' }, { headers: { cookie: '' } }, { headers: { host: 'evil' } }]) {
      const { headers } = await on.ask(address, wish);
      expect(headers).toMatchObject({
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
      });
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers['access-control-allow-origin']).toBeUndefined();
      const policy = String(headers['content-security-policy']);
      expect(policy.replace(/ 'nonce-[^']+'/, '')).toBe(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      );
    }
  });

  it('is on this machine only', () => {
    expect(new URL(on.served.url).hostname).toBe('127.0.0.1');
  });
});
