#!/usr/bin/env node
/**
 * The process. Work is done in a worker thread, so that Ctrl-C is heard while it goes on: the main thread only waits, passes the signal
 * on through shared memory, and ends with the worker's exit code.
 */
import { fileURLToPath } from 'node:url';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { exit } from './io.ts';

interface Terminal {
  readonly args: readonly string[];
  readonly columns: number;
  readonly color: boolean;
  readonly interactive: boolean;
  readonly cancel: SharedArrayBuffer;
}

/** How long a cancelled command may take to say so itself. */
const grace = 1500;

if (isMainThread) supervise();
else await work(workerData as Terminal);

function supervise(): void {
  const cancel = new SharedArrayBuffer(4);
  const { stdout, stderr, env } = process;
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
  const terminal: Terminal = {
    args: process.argv.slice(2),
    columns: stdout.columns ?? (Number(env.COLUMNS) || 100),
    color: env.NO_COLOR === undefined && (forced || (stdout.isTTY === true && env.TERM !== 'dumb')),
    interactive: stderr.isTTY === true,
    cancel,
  };
  const worker = new Worker(fileURLToPath(import.meta.url), {
    workerData: terminal,
    stdout: false,
    stderr: false,
    argv: [],
  });
  let interrupted = false;
  const interrupt = (): void => {
    if (interrupted) return;
    interrupted = true;
    Atomics.store(new Int32Array(cancel), 0, 1);
    setTimeout(() => void giveUp('cancelled').then(() => worker.terminate()), grace).unref();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  worker.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code === 'ERR_WORKER_OUT_OF_MEMORY') void giveUp('out-of-memory');
    else {
      process.stderr.write(`modus: ${problem.message}\n`);
      process.exitCode = exit.bug;
    }
  });
  worker.on('exit', (code) => {
    if (process.exitCode === undefined) process.exitCode = interrupted && code === 1 ? exit.refused : code;
  });
}

/** Says why there will be no answer, where the worker can no longer say it itself. */
async function giveUp(reason: 'cancelled' | 'out-of-memory'): Promise<void> {
  process.exitCode = exit.refused;
  const { languageOf } = await import('./run.ts');
  const { wordsIn } = await import('./words/words.ts');
  const language = languageOf(process.argv.slice(2), { defaultLanguage: process.env.MODUS_LANG ?? 'en' });
  process.stderr.write(`modus: ${wordsIn(language)(reason)}\n`);
}

async function work(terminal: Terminal): Promise<void> {
  const { nodeIo } = await import('./node-io.ts');
  const { run } = await import('./run.ts');
  const { wordsIn } = await import('./words/words.ts');
  const cancelled = new Int32Array(terminal.cancel);
  const io = nodeIo({ ...terminal, cancelled: () => Atomics.load(cancelled, 0) === 1 });
  try {
    process.exitCode = run(terminal.args, io);
  } catch (problem) {
    const detail = problem instanceof Error ? problem.message : String(problem);
    io.err(`${wordsIn('en')('error.bug', { detail })}\n`);
    if (process.env.MODUS_DEBUG && problem instanceof Error) io.err(`${problem.stack}\n`);
    process.exitCode = exit.bug;
  }
  process.exit(process.exitCode);
}
