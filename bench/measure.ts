/** Clocks, and the machine they ran on. */
import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

/** Milliseconds that the work takes, and what it gives. */
export function timed<Result>(work: () => Result): { readonly ms: number; readonly result: Result } {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** Frees what earlier runs left, where Node was started with `--expose-gc`. */
export const collectGarbage = (): void => globalThis.gc?.();

export const machine = (): string =>
  `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores; Node ${process.versions.node}`;

/** Runs one of the benchmarks' parts in a process of its own, so that its memory and its start-up are its own, and reads what it says. */
export function inOwnProcess<Result>(part: string, args: readonly (string | number)[]): Result {
  const script = fileURLToPath(new URL('./index.ts', import.meta.url));
  const said = execFileSync(
    process.execPath,
    [...process.execArgv, script, `--part=${part}`, ...args.map(String)],
    { encoding: 'utf8' },
  );
  return JSON.parse(said) as Result;
}
