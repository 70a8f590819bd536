/** Reading and saving: nothing outside the folder, nothing hidden, and never over a version that was not seen. */
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { model, secret, type Visit, visit } from './visitor.ts';

let on: Visit;
beforeEach(async () => {
  on = await visit({ file: 'a.modus.yaml', language: 'en' });
});
afterEach(() => on.end());

const etagOf = (text: string): string => `"${createHash('sha256').update(text).digest('hex')}"`;
const at = (name: string): string => path.join(on.folder, name);
const onDisk = (name: string): string => fs.readFileSync(at(name), 'utf8');
const save = (name: string, body: string, headers: http.OutgoingHttpHeaders) =>
  on.file(name, { method: 'PUT', body, headers });
const errorOf = (body: string): unknown => JSON.parse(body).error;

/** Every way that came to mind of naming what must not be named. */
const forbidden: readonly string[] = [
  '',
  '.',
  '..',
  '/',
  '../secret.modus.yaml',
  '../outside/secret.modus.yaml',
  './a.modus.yaml',
  'notes/../a.modus.yaml',
  'notes/../../secret.modus.yaml',
  'notes/..',
  'notes/',
  'notes//b.modus.yaml',
  '/a.modus.yaml',
  '//a.modus.yaml',
  '/etc/passwd',
  'file:///etc/passwd',
  'C:\\secret.modus.yaml',
  'C:/secret.modus.yaml',
  'c:secret.modus.yaml',
  '..\\secret.modus.yaml',
  'notes\\b.modus.yaml',
  '\\\\host\\share\\secret.modus.yaml',
  '..\u2215secret.modus.yaml',
  '%2e%2e/secret.modus.yaml',
  '..%2fsecret.modus.yaml',
  '%252e%252e%252fsecret.modus.yaml',
  '..;/secret.modus.yaml',
  '....//secret.modus.yaml',
  'a.modus.yaml\0',
  '../secret.modus.yaml\0.md',
  'a.modus.yaml\n',
  '.hidden.modus.yaml',
  '.git/c.modus.yaml',
  'notes/.hidden/x.md',
  'node_modules/d.modus.yaml',
  'program.js',
  'notes',
  'a.modus.yaml/',
  'a.modus.yaml.',
  'a.modus.yaml ',
  'a.modus.yaml/x.modus.yaml',
  '~/secret.modus.yaml',
  '\u{1f600}/../../secret.modus.yaml',
  `${'notes/'.repeat(300)}b.modus.yaml`,
  `${'n'.repeat(300)}.modus.yaml`,
  'n'.repeat(100_000),
];

describe('what is outside, hidden or none of its business', () => {
  const spelled = forbidden.map((name) => [JSON.stringify(name).slice(0, 60), name] as const);

  it.each(spelled)('is not read: %s', async (_, name) => {
    const { status, body } = await on.file(name);
    expect([400, 403, 404, 431]).toContain(status);
    expect(body).not.toContain(secret);
  });

  it.each(spelled)('is not written: %s', async (_, name) => {
    for (const headers of [{ 'If-None-Match': '*' }, { 'If-Match': etagOf(secret) }]) {
      const { status } = await save(name, 'written', headers);
      expect([400, 403, 404, 412, 431]).toContain(status);
    }
    const everything = fs.readdirSync(path.dirname(on.folder), { recursive: true }) as string[];
    for (const found of everything) {
      const file = path.join(path.dirname(on.folder), found);
      if (fs.statSync(file).isFile()) expect(fs.readFileSync(file, 'utf8')).not.toContain('written');
    }
  });

  it('is not reached by writing the name twice encoded, or twice', async () => {
    for (const query of [
      'path=%2e%2e%2fsecret.modus.yaml',
      'path=%252e%252e%252fsecret.modus.yaml',
      'path=..%5csecret.modus.yaml',
      'path=%c0%ae%c0%ae%c0%afsecret.modus.yaml',
      'path=a.modus.yaml&path=../secret.modus.yaml&path[]=../secret.modus.yaml',
      'path=%',
      'other=a.modus.yaml',
    ])
      expect((await on.ask(`/api/file?${query}`)).body).not.toContain(secret);
  });

  it('is not reached by a link, to a file or to a folder', async () => {
    fs.symlinkSync(path.join(on.outside, 'secret.modus.yaml'), at('link.modus.yaml'));
    fs.symlinkSync('../outside/secret.modus.yaml', at('relative.modus.yaml'));
    fs.symlinkSync(on.outside, at('folder'));
    fs.symlinkSync('.hidden.modus.yaml', at('to-hidden.modus.yaml'));
    fs.symlinkSync('program.js', at('program.modus.yaml'));
    fs.symlinkSync('circle.modus.yaml', at('circle.modus.yaml'));
    const names = [
      'link.modus.yaml',
      'relative.modus.yaml',
      'folder/secret.modus.yaml',
      'to-hidden.modus.yaml',
      'program.modus.yaml',
      'circle.modus.yaml',
    ];
    const listed = JSON.parse((await on.ask('/api/workspace')).body).files.map(
      (file: { path: string }) => file.path,
    );
    for (const name of names) {
      const { status, body } = await on.file(name);
      expect({ name, status, error: errorOf(body) }).toEqual({ name, status: 403, error: 'bad-path' });
      expect((await save(name, 'written', { 'If-Match': etagOf(secret) })).status).toBe(403);
      expect(listed).not.toContain(name);
    }
    expect((await save('folder/new.modus.yaml', 'written', { 'If-None-Match': '*' })).status).toBe(403);
    expect(fs.readdirSync(on.outside)).toEqual(['secret.modus.yaml']);
    expect(fs.readFileSync(path.join(on.outside, 'secret.modus.yaml'), 'utf8')).toBe(secret);
  });

  it('is not read where it is no file but something to wait for', async () => {
    if (process.platform === 'win32') return;
    const { spawnSync } = await import('node:child_process');
    expect(spawnSync('mkfifo', [at('pipe.modus.yaml')]).status).toBe(0);
    expect((await on.file('pipe.modus.yaml')).status).toBe(404);
  });
});

describe('the workspace', () => {
  it('lists models, and texts that may be read beside them', async () => {
    fs.writeFileSync(at('b.txt'), 'x');
    fs.writeFileSync(at('c.yaml'), 'x');
    const { headers, body } = await on.ask('/api/workspace');
    expect(headers['content-type']).toMatch(/json/);
    const workspace = JSON.parse(body);
    expect(workspace).toMatchObject({
      name: 'work',
      open: 'a.modus.yaml',
      language: 'en',
      complete: true,
      files: [
        { path: 'a.modus.yaml', kind: 'model', size: model.length },
        { path: 'b.txt', kind: 'text', size: 1 },
        { path: 'c.yaml', kind: 'text' },
        { path: 'notes/b.modus.yaml', kind: 'model' },
        { path: 'notes/source.md', kind: 'text' },
      ],
    });
    expect(workspace.files).toHaveLength(5);
    expect(new Date(workspace.files[0].modified).toISOString()).toBe(workspace.files[0].modified);
  });

  it('says so where it cannot list everything', async () => {
    for (let k = 0; k < 405; k++) fs.mkdirSync(at(`folder-${k}`));
    const { files, complete } = JSON.parse((await on.ask('/api/workspace')).body);
    expect(complete).toBe(false);
    expect(files[0].path).toBe('a.modus.yaml');
  });

  it('may be a case of the library, without a folder', async () => {
    const bare = await visit({ bare: true, file: 'case:iran-us-2020' });
    expect(JSON.parse((await bare.ask('/api/workspace')).body)).toEqual({
      name: null,
      open: 'case:iran-us-2020',
      language: null,
      files: [],
      complete: true,
    });
    for (const wish of [{}, { method: 'PUT', body: 'x', headers: { 'If-None-Match': '*' } }]) {
      const { status, body } = await bare.file('a.modus.yaml', wish);
      expect({ status, error: errorOf(body) }).toEqual({ status: 404, error: 'no-folder' });
    }
    await bare.end();
  });

  it('may begin with a file of any name', async () => {
    const other = await visit({ file: 'program.js' });
    expect((await other.file('program.js')).body).toBe(secret);
    expect(JSON.parse((await other.ask('/api/workspace')).body).files).toContainEqual(
      expect.objectContaining({ path: 'program.js', kind: 'model' }),
    );
    await other.end();
  });
});

describe('reading', () => {
  it('gives the bytes as they are, with their mark', async () => {
    const text = '\ufeffmodus: 1\r\ntitle: چاه\r\n';
    fs.writeFileSync(at('a.modus.yaml'), text);
    const { status, headers, body } = await on.file('a.modus.yaml');
    expect({ status, body, etag: headers.etag }).toEqual({ status: 200, body: text, etag: etagOf(text) });
    expect(headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    });
  });

  it('refuses what is missing or too large, in a sentence', async () => {
    const missing = await on.file('missing.modus.yaml');
    expect({ status: missing.status, ...JSON.parse(missing.body) }).toEqual({
      status: 404,
      error: 'no-file',
      message: 'There is no file missing.modus.yaml.',
    });
    fs.truncateSync(at('a.modus.yaml'), 16 * 1024 * 1024 + 1);
    const large = await on.file('a.modus.yaml');
    expect({ status: large.status, ...JSON.parse(large.body) }).toEqual({
      status: 413,
      error: 'too-large',
      message: 'a.modus.yaml is larger than 16 MB.',
    });
    const head = await on.file('a.modus.yaml', { method: 'HEAD' });
    expect({ status: head.status, body: head.body }).toEqual({ status: 413, body: '' });
  });
});

describe('saving', () => {
  it('replaces the version that was read, keeps its mode, and leaves nothing else behind', async () => {
    fs.chmodSync(at('a.modus.yaml'), 0o640);
    const before = fs.readdirSync(on.folder);
    const { etag = '' } = (await on.file('a.modus.yaml')).headers;
    const saved = await save('a.modus.yaml', 'modus: 1\n# آب\n', { 'If-Match': etag });
    expect({ status: saved.status, etag: saved.headers.etag }).toEqual({
      status: 200,
      etag: etagOf('modus: 1\n# آب\n'),
    });
    expect(JSON.parse(saved.body)).toEqual({ etag: saved.headers.etag });
    expect(onDisk('a.modus.yaml')).toBe('modus: 1\n# آب\n');
    expect(fs.statSync(at('a.modus.yaml')).mode & 0o7777).toBe(0o640);
    expect(fs.readdirSync(on.folder)).toEqual(before);
  });

  it('puts a whole file in place of a whole file', async () => {
    const { ino } = fs.statSync(at('a.modus.yaml'));
    const reader = fs.openSync(at('a.modus.yaml'), 'r');
    await save('a.modus.yaml', 'new', { 'If-Match': etagOf(model) });
    expect(fs.statSync(at('a.modus.yaml')).ino).not.toBe(ino);
    // Whoever was reading the old file reads it to its end.
    expect(fs.readFileSync(reader, 'utf8')).toBe(model);
    fs.closeSync(reader);
  });

  it('refuses to replace what has changed in the meantime, and says what is there now', async () => {
    fs.writeFileSync(at('a.modus.yaml'), 'theirs');
    const { status, headers, body } = await save('a.modus.yaml', 'ours', { 'If-Match': etagOf(model) });
    expect({ status, etag: headers.etag, error: errorOf(body) }).toEqual({
      status: 412,
      etag: etagOf('theirs'),
      error: 'changed',
    });
    expect(onDisk('a.modus.yaml')).toBe('theirs');
    fs.rmSync(at('a.modus.yaml'));
    const gone = await save('a.modus.yaml', 'ours', { 'If-Match': etagOf('theirs') });
    expect({ status: gone.status, etag: gone.headers.etag }).toEqual({ status: 412, etag: undefined });
    expect(fs.existsSync(at('a.modus.yaml'))).toBe(false);
  });

  it('lets one of two win where both replace the same version', async () => {
    const bodies = Array.from({ length: 8 }, (_, k) => `writer ${k}`);
    const answers = await Promise.all(
      bodies.map((body) => save('a.modus.yaml', body, { 'If-Match': etagOf(model) })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(7);
    expect(bodies[answers.findIndex(({ status }) => status === 200)]).toBe(onDisk('a.modus.yaml'));
  });

  it.each([{}, { 'If-Match': '*' }, { 'If-Match': 'W/"x"' }, { 'If-Match': '' }, { 'If-None-Match': '"x"' }])(
    'asks which version is replaced: %j',
    async (headers) => {
      const { status, body } = await save('a.modus.yaml', 'ours', headers);
      expect({ status, error: errorOf(body) }).toEqual({ status: 428, error: 'no-condition' });
      expect(onDisk('a.modus.yaml')).toBe(model);
    },
  );

  it('creates a model, and only where there is none', async () => {
    const created = await save('notes/new.modus.yaml', 'new', { 'If-None-Match': '*' });
    expect({ status: created.status, etag: created.headers.etag }).toEqual({
      status: 201,
      etag: etagOf('new'),
    });
    expect(onDisk('notes/new.modus.yaml')).toBe('new');
    const again = await save('notes/new.modus.yaml', 'other', { 'If-None-Match': '*' });
    expect({ status: again.status, etag: again.headers.etag, error: errorOf(again.body) }).toEqual({
      status: 412,
      etag: etagOf('new'),
      error: 'exists',
    });
    expect(onDisk('notes/new.modus.yaml')).toBe('new');
    expect(fs.readdirSync(at('notes')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it.each(['new.yaml', 'new.md', 'new.txt', 'new', 'new.js', 'modus.yaml'])(
    'does not create %s',
    async (name) => {
      const { status, body } = await save(name, 'new', { 'If-None-Match': '*' });
      expect({ status, error: errorOf(body) }).toEqual({ status: 403, error: 'not-creatable' });
      expect(fs.existsSync(at(name))).toBe(false);
    },
  );

  it('does not create folders, nor follow a dangling link', async () => {
    expect((await save('none/new.modus.yaml', 'new', { 'If-None-Match': '*' })).status).toBe(404);
    fs.symlinkSync(path.join(on.outside, 'made.modus.yaml'), at('dangling.modus.yaml'));
    const met = await save('dangling.modus.yaml', 'new', { 'If-None-Match': '*' });
    expect(met.status).toBe(412);
    expect(fs.readdirSync(on.outside)).toEqual(['secret.modus.yaml']);
  });

  it('changes models and YAML only; sources stay as they are', async () => {
    const { etag = '' } = (await on.file('notes/source.md')).headers;
    const { status, body } = await save('notes/source.md', 'ours', { 'If-Match': etag });
    expect({ status, error: errorOf(body) }).toEqual({ status: 403, error: 'not-writable' });
    fs.writeFileSync(at('plain.yaml'), model);
    expect((await save('plain.yaml', 'ours', { 'If-Match': etagOf(model) })).status).toBe(200);
  });

  it('writes through a link inside the folder to the file it leads to', async () => {
    fs.symlinkSync('notes/b.modus.yaml', at('link.modus.yaml'));
    expect((await save('link.modus.yaml', 'ours', { 'If-Match': etagOf(model) })).status).toBe(200);
    expect(fs.lstatSync(at('link.modus.yaml')).isSymbolicLink()).toBe(true);
    expect(onDisk('notes/b.modus.yaml')).toBe('ours');
  });

  it('refuses a body that is too large, whether or not it says so', async () => {
    const large = Buffer.alloc(16 * 1024 * 1024 + 1, 'x');
    const said = await on
      .file('a.modus.yaml', { method: 'PUT', body: large, headers: { 'If-Match': etagOf(model) } })
      .catch(() => null);
    if (said !== null)
      expect({ status: said.status, error: errorOf(said.body) }).toEqual({ status: 413, error: 'too-large' });
    const unsaid = await new Promise<number>((resolve) => {
      const request = http.request(
        {
          host: '127.0.0.1',
          port: on.served.port,
          path: '/api/file?path=a.modus.yaml',
          method: 'PUT',
          headers: { cookie: on.cookie, 'If-Match': etagOf(model), 'transfer-encoding': 'chunked' },
        },
        (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        },
      );
      request.on('error', () => resolve(413));
      for (let k = 0; k < 17; k++) request.write(large.subarray(0, 1024 * 1024));
      request.end();
    });
    expect(unsaid).toBe(413);
    expect(onDisk('a.modus.yaml')).toBe(model);
  });
});
