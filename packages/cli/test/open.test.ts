/** `modus open` and `modus start`: what is served, where it is said, and how it ends. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { starterFor } from '../src/browser.ts';
import { modus } from './terminal.ts';

describe('what is opened', () => {
  const files = () =>
    new Map([
      ['my-folder/a.modus.yaml', ''],
      ['b.modus.yaml', ''],
      ['elmira.txt', ''],
      ['.hidden.modus.yaml', ''],
    ]);
  const planned = (...args: string[]) => modus(['open', ...args], files()).served[0];

  it('is the flagship case where nothing is named', () => {
    expect(planned()).toEqual({
      folder: null,
      file: 'case:iran-us-2020',
      port: null,
      browser: true,
      language: 'en',
      pageLanguage: null,
      json: false,
    });
  });

  it('is a folder, a file in its folder, or a case', () => {
    expect(planned('my-folder')).toMatchObject({ folder: '/here/my-folder', file: null });
    expect(planned('b.modus.yaml')).toMatchObject({ folder: '/here', file: 'b.modus.yaml' });
    expect(planned('elmira')).toMatchObject({ folder: null, file: 'case:elmira' });
  });

  it('takes the options given', () => {
    expect(planned('--port', '8080', '--no-browser', '--lang', 'fa', '--json')).toMatchObject({
      port: 8080,
      browser: false,
      language: 'fa',
      pageLanguage: 'fa',
      json: true,
    });
  });

  it.each([
    [['nothing-here'], 'there is no file nothing-here'],
    [['.hidden.modus.yaml'], '.hidden.modus.yaml cannot be the name of a file here'],
    [['a', 'b'], 'there are more arguments than open takes'],
    [['--port', '0'], '0 is not a value of --port (known: 1–65535)'],
    [['--port', '65536'], '65536 is not a value of --port'],
    [['--port', 'http'], 'http is not a value of --port'],
    [['--lang', 'de'], 'de is not a value of --lang'],
  ])('not %j', (args, sentence) => {
    const { code, err, served } = modus(['open', ...args], files());
    expect({ code, served }).toEqual({ code: 2, served: [] });
    expect(err).toContain(sentence);
  });

  it('is the same with start, which tells of the flagship only where that is opened', () => {
    const welcome = modus(['start', '--no-browser', '--port', '8080']);
    expect(welcome.out).toContain('“The standoff” (33) holds in 6 of 8');
    expect(welcome.served).toMatchObject([{ file: 'case:iran-us-2020', browser: false, port: 8080 }]);
    const own = modus(['start', 'my-folder'], files());
    expect(own).toMatchObject({ code: 0, out: '', served: [{ folder: '/here/my-folder' }] });
    expect(modus(['start', '--json']).out).toBe('');
    expect(modus(['start', '--quiet']).out).not.toContain('./modus');
  });
});

describe('the browser', () => {
  const address = 'http://127.0.0.1:4747/?key=k&lang=fa';

  it('is started as the system does it', () => {
    expect(starterFor(address, 'darwin', {})).toEqual({ command: 'open', args: [address] });
    expect(starterFor(address, 'win32', {})?.args.join(' ')).toBe(`/d /c start "" "${address}"`);
    for (const env of [{ DISPLAY: ':0' }, { WAYLAND_DISPLAY: 'wayland-0' }])
      expect(starterFor(address, 'linux', env)).toEqual({ command: 'xdg-open', args: [address] });
  });

  it('is not started on a machine without a screen', () => {
    expect(starterFor(address, 'linux', {})).toBeNull();
    expect(starterFor(address, 'linux', { DISPLAY: '' })).toBeNull();
  });
});

describe('the process', () => {
  const launcher = fileURLToPath(new URL('../../../modus', import.meta.url));
  const starter = fileURLToPath(new URL('../../../tools/start.mjs', import.meta.url));
  const running = new Set<ChildProcessByStdio<null, Readable, Readable>>();
  let home = '';

  beforeAll(() => {
    home = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'modus-open-')));
    fs.mkdirSync(path.join(home, 'page'));
    fs.writeFileSync(path.join(home, 'page', 'index.html'), 'the page');
    fs.mkdirSync(path.join(home, 'models'));
    fs.writeFileSync(path.join(home, 'models', 'a.modus.yaml'), 'modus: 1\n');
  });
  afterEach(() => {
    for (const child of running) child.kill('SIGKILL');
    running.clear();
  });
  afterAll(() => fs.rmSync(home, { recursive: true, force: true }));

  /** Runs the program, without a screen unless one is given, until it has said something that ends with a line like this. */
  async function run(
    args: readonly string[],
    until: RegExp,
    env: Record<string, string> = {},
    file = launcher,
  ) {
    const { DISPLAY: _, WAYLAND_DISPLAY: __, npm_lifecycle_event: ___, ...rest } = process.env;
    const child = spawn(process.execPath, [file, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: home,
      env: { ...rest, MODUS_PAGE: path.join(home, 'page'), ...env },
    });
    running.add(child);
    const said = { out: '', err: '' };
    child.stdout.on('data', (more) => {
      said.out += more;
    });
    child.stderr.on('data', (more) => {
      said.err += more;
    });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    for (let waiting = true; waiting; ) {
      waiting = !until.test(said.out) && child.exitCode === null;
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 20))]);
    }
    return { said, ended, end: (signal: NodeJS.Signals) => child.kill(signal) };
  }

  const addressIn = (out: string): string => /http:\S+/.exec(out)?.[0] ?? '';

  async function workspaceAt(address: string) {
    const entered = await fetch(address, { redirect: 'manual' });
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    return (await fetch(new URL('/api/workspace', address), { headers: { cookie } })).json();
  }

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('serves until %s, and ends well', async (signal) => {
    const { said, ended, end } = await run(['open', 'models/a.modus.yaml'], /Ctrl-C\.\n/);
    expect(said.out).toMatch(
      /^The workbench is open on this machine, for you alone:\n {2}http:\S+\nOpen this address in a browser yourself\. .*\n$/,
    );
    expect(await workspaceAt(addressIn(said.out))).toMatchObject({
      name: 'models',
      open: 'a.modus.yaml',
      language: null,
      files: [{ path: 'a.modus.yaml', kind: 'model' }],
    });
    const asked = Date.now();
    end(signal);
    expect(await ended).toBe(0);
    expect(Date.now() - asked).toBeLessThan(3000);
    expect(said.err.replace(/(Building|Command line).*\n/g, '').replace(/Port \d+ is taken.*\n/, '')).toBe(
      '',
    );
  });

  it('uses another port where the one wanted is taken, and says so', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const { said, ended, end } = await run(['open', '--port', String(port), '--json'], /\}\n/);
    expect(said.err).toMatch(new RegExp(`Port ${port} is taken; this is port \\d+\\.`));
    const { url } = JSON.parse(said.out);
    expect(new URL(url).port).not.toBe(String(port));
    expect(await workspaceAt(url)).toMatchObject({ name: null, open: 'case:iran-us-2020', files: [] });
    end('SIGINT');
    expect(await ended).toBe(0);
    await new Promise((resolve) => other.close(resolve));
  });

  it('starts a browser, with an address that opens once', async () => {
    if (process.platform === 'win32' || process.platform === 'darwin') return;
    const bin = path.join(home, 'bin');
    fs.mkdirSync(bin, { recursive: true });
    fs.writeFileSync(path.join(bin, 'xdg-open'), `#!/bin/sh\necho "$1" > "${home}/opened"\n`, {
      mode: 0o755,
    });
    const env = { DISPLAY: ':99', PATH: `${bin}${path.delimiter}${process.env.PATH}` };
    const { said, ended, end } = await run(['open', 'models', '--lang', 'en'], /Ctrl-C\.\n/, env);
    expect(said.out).toContain('Your browser opens it.');
    const opened = fs.readFileSync(path.join(home, 'opened'), 'utf8').trim();
    expect(opened).not.toBe(addressIn(said.out));
    expect((await fetch(opened, { redirect: 'manual' })).headers.get('location')).toBe('/?lang=en');
    expect((await fetch(opened, { redirect: 'manual' })).status).toBe(403);
    end('SIGINT');
    expect(await ended).toBe(0);

    fs.writeFileSync(path.join(bin, 'xdg-open'), '#!/bin/sh\nexit 3\n', { mode: 0o755 });
    const failing = await run(['open', 'models'], /Ctrl-C\.\n/, env);
    expect(failing.said.out).toContain('Open this address in a browser yourself.');
    failing.end('SIGINT');
    expect(await failing.ended).toBe(0);
  });

  it('says so where the page has not been built', async () => {
    const { said, ended } = await run(['open'], /never/, { MODUS_PAGE: path.join(home, 'none') });
    expect(await ended).toBe(3);
    expect(said.err).toContain(
      'modus: the page of the workbench has not been built; this builds it:\n  npm run build',
    );
  });

  it('is what npm start runs, from the folder in which npm was called', async () => {
    const env = { npm_lifecycle_event: 'start', INIT_CWD: home };
    const welcome = await run(['--no-browser'], /Ctrl-C\.\n/, env, starter);
    expect(welcome.said.out).toMatch(/^What Tehran expects[\s\S]*What to try next[\s\S]*\n {2}http:/);
    welcome.end('SIGINT');
    expect(await welcome.ended).toBe(0);
    const own = await run(['models', '--lang', 'fa'], /Ctrl-C[\s\S]*\n/, env, starter);
    expect(await workspaceAt(addressIn(own.said.out))).toMatchObject({ name: 'models', language: 'fa' });
    own.end('SIGTERM');
    expect(await own.ended).toBe(0);
  });
});
