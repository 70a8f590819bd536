#!/usr/bin/env node
/**
 * The process. Work is done in a worker thread, so that Ctrl-C is heard while it goes on: the main thread only waits, passes the signal
 * on through shared memory, and ends with the worker's exit code. Only serving the workbench, which waits more than it works, is done by
 * the main thread, when the worker has said what is to be served.
 */
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { exit, type Io, type ServePlan } from './io.ts';

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
  let givingUp: NodeJS.Timeout | undefined;
  const interrupt = (): void => {
    if (interrupted) return;
    interrupted = true;
    Atomics.store(new Int32Array(cancel), 0, 1);
    givingUp = setTimeout(() => void giveUp('cancelled').then(() => worker.terminate()), grace);
    givingUp.unref();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  let serving = false;
  const endedWell = new Promise<boolean>((resolve) =>
    worker.on('exit', (code) => resolve(code === exit.well)),
  );
  worker.on('message', (plan: ServePlan) => {
    serving = true;
    void serveAsAsked(plan, terminal, endedWell);
  });
  worker.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code === 'ERR_WORKER_OUT_OF_MEMORY') void giveUp('out-of-memory');
    else {
      process.stderr.write(`modus: ${problem.message}\n`);
      process.exitCode = exit.bug;
    }
  });
  worker.on('exit', (code) => {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
    clearTimeout(givingUp);
    if (serving && code === exit.well) return;
    if (process.exitCode === undefined) process.exitCode = interrupted && code === 1 ? exit.refused : code;
  });
}

async function serveAsAsked(plan: ServePlan, terminal: Terminal, endedWell: Promise<boolean>): Promise<void> {
  const { nodeIo } = await import('./node-io.ts');
  const io = nodeIo({ ...terminal, cancelled: () => false, serve: () => {} });
  try {
    const { serve } = await import('./serve.ts');
    process.exitCode = (await serve(plan, io, endedWell)) ?? process.exitCode;
  } catch (problem) {
    await sayBug(problem, io);
  }
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
  const cancelled = new Int32Array(terminal.cancel);
  const io = nodeIo({
    ...terminal,
    cancelled: () => Atomics.load(cancelled, 0) === 1,
    serve: (plan) => parentPort?.postMessage(plan),
  });
  try {
    process.exitCode = run(terminal.args, io);
  } catch (problem) {
    await sayBug(problem, io);
  }
  process.exit(process.exitCode);
}

async function sayBug(problem: unknown, io: Io): Promise<void> {
  const { wordsIn } = await import('./words/words.ts');
  const detail = problem instanceof Error ? problem.message : String(problem);
  io.err(`${wordsIn('en')('error.bug', { detail })}\n`);
  if (process.env.MODUS_DEBUG && problem instanceof Error) io.err(`${problem.stack}\n`);
  process.exitCode = exit.bug;
}
