/** The real process: exit codes through the worker, standard input, closed pipes, Ctrl-C. */
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const launcher = fileURLToPath(new URL('../../../modus', import.meta.url));
const node = process.execPath;

/** A model whose analysis takes long: many states and simultaneous answers, which are found by search. */
function large(options: number): string {
  const own = (name: string, from: number): string =>
    Array.from({ length: options / 2 }, (_, k) => `      ${name}${from + k}: {}`).join('\n');
  const wishes = (name: string): string =>
    Array.from(
      { length: options / 2 },
      (_, k) => `      - ${k % 2 ? 'not ' : ''}${name}${k} iff ${name === 'a' ? 'b' : 'a'}${k}`,
    ).join('\n');
  return `modus: 1\ntitle: Large\ndecision-makers:\n  first:\n    options:\n${own('a', 0)}\n  second:\n    options:\n${own('b', 0)}\npreferences:\n  first:\n    priorities:\n${wishes('a')}\n  second:\n    priorities:\n${wishes('b')}\n`;
}

describe('the process', () => {
  it('reads standard input, prints clean JSON, and ends with the code of the command', () => {
    const model =
      'modus: 1\ntitle: One\ndecision-makers: {a: {options: {x: {}}}}\npreferences: {a: {priorities: [x]}}\n';
    const said = spawnSync(node, [launcher, 'analyze', '-', '--json'], { input: model, encoding: 'utf8' });
    expect(said.status).toBe(0);
    expect(JSON.parse(said.stdout).equilibria.nash).toEqual([2]);
    expect(
      spawnSync(node, [launcher, 'analyze', '-'], { input: 'modus: 2\n', encoding: 'utf8' }).status,
    ).toBe(1);
    expect(spawnSync(node, [launcher, 'nothing'], { encoding: 'utf8' }).status).toBe(2);
  });

  it('works from any folder', () => {
    const said = spawnSync(node, [launcher, 'analyze', 'syria-iraq-1975', '--json'], {
      cwd: '/',
      encoding: 'utf8',
    });
    expect(JSON.parse(said.stdout).equilibria.nash).toEqual([6]);
  });

  it('ends cleanly with exit code 3 when it is interrupted', async () => {
    const child = spawn(node, [launcher, 'analyze', '-', '--concept', 'sim'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.stdin.end(large(22));
    await new Promise((resolve) => setTimeout(resolve, 4000));
    expect(child.exitCode).toBeNull();
    const asked = Date.now();
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect({ code, err }).toMatchObject({ code: 3 });
    expect(err).toMatch(/cancelled/i);
    expect(err).not.toMatch(/\bat .*:\d+:\d+/);
    expect(Date.now() - asked).toBeLessThan(10_000);
  });
});
