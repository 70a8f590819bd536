/** Who is listened to: this machine, by its own name, with the key, and no other page. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objectionTo } from '../src/guard.ts';
import { makeKeys } from '../src/key.ts';
import { secret, type Visit, visit } from './visitor.ts';

let on: Visit;
beforeAll(async () => {
  on = await visit({ file: 'a.modus.yaml' });
});
afterAll(() => on.end());

const addresses = [
  '/',
  '/assets/main-abc123.js',
  '/api/workspace',
  '/api/file?path=a.modus.yaml',
  '/api/events',
];

describe('the key', () => {
  it.each(addresses)('without it, %s is refused in a plain sentence', async (address) => {
    for (const cookie of [
      '',
      'modus=1',
      `modus-${on.served.port}=wrong`,
      `modus-1=${on.cookie.split('=')[1]}`,
    ]) {
      const { status, body, headers } = await on.ask(address, { headers: { cookie } });
      expect(status).toBe(403);
      expect(body).toContain('Open the address shown in the terminal');
      expect(body).not.toContain('modus: 1');
      expect(headers['set-cookie']).toBeUndefined();
    }
  });

  it('is exchanged for a cookie that scripts and other sites do not get, and disappears from the address', async () => {
    const { search } = new URL(on.served.url);
    const { status, headers } = await on.ask(`/${search}`, { headers: { cookie: '' } });
    expect(status).toBe(303);
    expect(headers.location).toBe('/');
    const [cookie] = headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/^modus-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(cookie).not.toContain(new URL(on.served.url).searchParams.get('key'));
  });

  it('keeps the language in the address', async () => {
    const { search } = new URL(on.served.url);
    expect((await on.ask(`/${search}&lang=fa`)).headers.location).toBe('/?lang=fa');
    expect((await on.ask(`/${search}&lang=//evil`)).headers.location).toBe('/?lang=%2F%2Fevil');
  });

  it('counts only at the front door', async () => {
    const { search } = new URL(on.served.url);
    const headers = { cookie: '' };
    expect((await on.ask(`/api/workspace${search}`, { headers })).status).toBe(403);
    expect((await on.ask('/?key=wrong', { headers })).status).toBe(403);
    expect((await on.ask('/?key=', { headers })).status).toBe(403);
  });

  it('in an invitation opens once only, so that reading it in a list of processes is too late', async () => {
    const { search } = new URL(on.served.invitation());
    const fresh = { headers: { cookie: '' } };
    expect((await on.ask(`/${search}`, fresh)).status).toBe(303);
    const again = await on.ask(`/${search}`, fresh);
    expect(again.status).toBe(403);
    expect(again.body).toContain('opens only once');
    // A browser that is in already may ask twice, as some do to be quick.
    expect((await on.ask(`/${search}`)).status).toBe(303);
  });

  it('in an invitation does not wait for ever', () => {
    let time = 0;
    const keys = makeKeys(() => time);
    const [early, late] = [keys.issueOnce(), keys.issueOnce()];
    time = 119_000;
    expect(keys.admit(early)).toBe('admitted');
    time = 121_000;
    expect(keys.admit(late)).toBe('used');
    expect(keys.admit(keys.key)).toBe('admitted');
    expect(keys.admit('')).toBe('wrong');
  });

  it('is asked for in the language of the reader', async () => {
    const asked = async (address: string, language = 'de, fa-IR;q=0.9') =>
      (await on.ask(address, { headers: { cookie: '', 'accept-language': language } })).body;
    expect(await asked('/')).toMatch(/<html lang="fa" dir="rtl">[\s\S]*ترمینال/);
    expect(await asked('/?lang=ar')).toMatch(/<html lang="ar" dir="rtl">[\s\S]*الطرفية/);
    expect(await asked('/', 'de')).toMatch(/<html lang="en" dir="ltr">/);
    const started = await visit({ language: 'ar' });
    expect(started.served.url).toMatch(/&lang=ar$/);
    expect((await started.ask('/', { headers: { cookie: '' } })).body).toContain('lang="ar"');
    await started.end();
  });
});

describe('a request', () => {
  const attempts: readonly (readonly [string, Record<string, string>, number])[] = [
    ['for a foreign name', { host: 'evil.example' }, 421],
    ['for a foreign name with our port', { host: 'evil.example:PORT' }, 421],
    ['for our name with another port', { host: '127.0.0.1:1' }, 421],
    ['for our name without a port', { host: '127.0.0.1' }, 421],
    ['for a name that begins like ours', { host: 'localhost.evil.example:PORT' }, 421],
    ['for a name with a user before it', { host: 'localhost:PORT@evil.example' }, 421],
    ['for all addresses', { host: '0.0.0.0:PORT' }, 421],
    ['from a foreign page', { origin: 'https://evil.example' }, 403],
    ['from another port of this machine', { origin: 'http://127.0.0.1:1' }, 403],
    ['from the other name of this machine', { origin: 'http://localhost:PORT' }, 403],
    ['from a page without an origin', { origin: 'null' }, 403],
    ['from our port, but encrypted', { origin: 'https://127.0.0.1:PORT' }, 403],
    ['from another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['from the same site, but another port', { 'sec-fetch-site': 'same-site' }, 403],
    ['by our other name', { host: 'localhost:PORT' }, 200],
    ['by our name in capitals', { host: 'LOCALHOST:PORT' }, 200],
    ['by our number of version six', { host: '[::1]:PORT' }, 200],
    ['from our own page', { origin: 'http://127.0.0.1:PORT', 'sec-fetch-site': 'same-origin' }, 200],
    ['from a person', { 'sec-fetch-site': 'none' }, 200],
  ];
  it.each(attempts)('%s', async (_, written, expected) => {
    const headers = Object.fromEntries(
      Object.entries(written).map(([name, value]) => [name, value.replace('PORT', String(on.served.port))]),
    );
    const { status, body } = await on.ask('/api/file?path=a.modus.yaml', { headers });
    // Names that make no sense at all are refused before anything else.
    expect(status === 400 && expected !== 200 ? expected : status).toBe(expected);
    expect(body.includes('modus: 1')).toBe(expected === 200);
  });

  it('from a foreign page is refused even with the key in it', async () => {
    const { search } = new URL(on.served.url);
    const headers = { cookie: '', 'sec-fetch-site': 'cross-site' };
    expect((await on.ask(`/${search}`, { headers })).headers['set-cookie']).toBeUndefined();
  });

  it('can only show or save', async () => {
    for (const method of ['POST', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
      const { status, headers } = await on.ask('/api/file?path=a.modus.yaml', { method });
      expect({ method, status, allow: headers.allow }).toEqual({
        method,
        status: 405,
        allow: 'GET, HEAD, PUT',
      });
    }
    expect((await on.ask('/', { method: 'PUT', body: secret })).status).toBe(404);
    expect((await on.ask('/api/workspace', { method: 'PUT', body: secret })).status).toBe(404);
  });

  it('comes from this machine', () => {
    const from = (remoteAddress: string | undefined) =>
      objectionTo(
        { headers: { host: 'localhost:80' }, method: 'GET', socket: { remoteAddress } as never },
        80,
      );
    for (const near of ['127.0.0.1', '127.1.2.3', '::1', '::ffff:127.0.0.1']) expect(from(near)).toBeNull();
    for (const far of ['192.168.0.2', '::ffff:10.0.0.1', 'fe80::1', '1127.0.0.1', '', undefined])
      expect(from(far)).toBe('not-this-machine');
  });
});
