/**
 * Asks the worker. Questions wait here, so that one nobody wants any more is never asked; while answers come quickly a few are handed over
 * ahead, so that the worker need not wait for the page. One under way that nobody wants, or that the reader cancels, is ended by ending the
 * worker, which works with and without shared memory.
 */
import { proxy, type Remote, wrap } from 'comlink';
import type { Answer } from '../questions/answer.ts';
import type { Asked } from '../questions/context.ts';
import type { ArgsOf, QuestionName, ValueOf } from '../questions/registry.ts';
import type { EngineService } from './engine-worker.ts';
import { startEngine } from './start-worker.ts';

export type Outcome<Name extends QuestionName> = Answer<ValueOf<Name>> | { readonly kind: 'cancelled' };

interface Job {
  readonly key: string;
  readonly name: QuestionName;
  readonly args: unknown;
  readonly asked: Asked;
  readonly wanted: Set<Listener>;
  started: number;
}

interface Listener {
  readonly done: (outcome: Outcome<QuestionName>) => void;
  readonly progress: (done: number) => void;
}

/**
 * How long a question that nobody wants any more may go on while others wait, in milliseconds. Ending it ends the worker, and with it what is
 * remembered of the text: cheap where the text has changed, dear where the next question is about the same one.
 */
const patience = { otherText: 120, sameText: 3000 };
/** Answers kept; asking the same of the same text again costs nothing. */
const mostAnswers = 300;

/** Handed over at a time where the last answer took no longer than this, in milliseconds; otherwise one. */
const ahead = { questions: 3, quick: 50 };

const waiting: Job[] = [];
/** Handed to the worker, which answers them in this order. */
let running: readonly Job[] = [];
let isQuick = true;
const answers = new Map<string, Outcome<QuestionName>>();
let worker: Worker | null = null;
let service: Remote<EngineService> | null = null;

/** Long texts stand in keys by number; two that are the same have the same. */
const textNumbers = new Map<string, number>();
let texts = 0;
const mostTexts = 1000;

function numberOf(text: string): number {
  let found = textNumbers.get(text);
  if (found === undefined) {
    found = ++texts;
    textNumbers.set(text, found);
    const [oldest] = textNumbers.keys();
    if (textNumbers.size > mostTexts && oldest !== undefined) textNumbers.delete(oldest);
  }
  return found;
}

export const keyOfQuestion = (name: QuestionName, args: unknown, asked: Asked): string =>
  JSON.stringify([name, args, { ...asked, text: numberOf(asked.text) }]);

/** The answer if it is known already. */
export const knownAnswer = <Name extends QuestionName>(key: string): Outcome<Name> | undefined =>
  answers.get(key) as Outcome<Name> | undefined;

/** Asks a question; the function returned says that the answer is no longer wanted. */
export function ask<Name extends QuestionName>(
  name: Name,
  args: ArgsOf<Name>,
  asked: Asked,
  done: (outcome: Outcome<Name>) => void,
  progress: (done: number) => void = () => {},
): () => void {
  const key = keyOfQuestion(name, args, asked);
  const listener: Listener = { done: done as Listener['done'], progress };
  const known = answers.get(key);
  if (known && known.kind !== 'cancelled') {
    queueMicrotask(() => listener.done(known));
    return () => {};
  }
  let job = [...running, ...waiting].find((each) => each.key === key);
  if (!job) {
    job = { key, name, args, asked, wanted: new Set(), started: 0 };
    waiting.push(job);
  }
  job.wanted.add(listener);
  const mine = job;
  queueMicrotask(next);
  queueMicrotask(considerGivingUp);
  return () => {
    mine.wanted.delete(listener);
    if (mine.wanted.size > 0) return;
    const at = waiting.indexOf(mine);
    if (at >= 0) waiting.splice(at, 1);
    if (mine === running[0]) considerGivingUp();
  };
}

/** The same as a promise. */
export const askOnce = <Name extends QuestionName>(
  name: Name,
  args: ArgsOf<Name>,
  asked: Asked,
): Promise<Outcome<Name>> => new Promise((resolve) => ask(name, args, asked, resolve));

/** Ends whatever is under way; whoever asked is told that it was cancelled. */
export function cancelAll(): void {
  const stopped = [...endWorker(), ...waiting.splice(0)];
  for (const job of stopped) tell(job, { kind: 'cancelled' });
}

const isWanted = ({ wanted }: Job): boolean => wanted.size > 0;

/** Looks again after a while whether what is under way is still unwanted and still in the way of something else. */
function considerGivingUp(): void {
  const [job, ...behind] = running;
  const first = [...behind, ...waiting].find(isWanted);
  if (!job || !first || isWanted(job)) return;
  const wait = first.asked.text === job.asked.text ? patience.sameText : patience.otherText;
  setTimeout(() => {
    if (job !== running[0] || isWanted(job) || ![...running, ...waiting].some(isWanted)) return;
    restart();
  }, wait);
}

/** Begins again with what is still wanted. */
function restart(): void {
  waiting.unshift(...endWorker().filter(isWanted));
  next();
}

/** Returns what it was working on. */
function endWorker(): readonly Job[] {
  const stopped = running;
  worker?.terminate();
  worker = null;
  service = null;
  running = [];
  return stopped;
}

function tell(job: Job, outcome: Outcome<QuestionName>): void {
  for (const { done } of job.wanted) done(outcome);
}

/** Hands over what waits. Called at once it comes before whatever the page draws; otherwise the questions of one moment go together. */
export function next(): void {
  while (waiting.length > 0 && running.length < (isQuick ? ahead.questions : 1)) {
    // What is wrong with the text can wait until what follows from it is shown.
    const urgent = waiting.findIndex(({ name }) => name !== 'problems');
    const [job] = waiting.splice(Math.max(0, urgent), 1);
    handOver(job!);
  }
}

function handOver(job: Job): void {
  running = [...running, job];
  job.started = performance.now();
  const progress = proxy((done: number) => {
    for (const listener of job.wanted) listener.progress(done);
  });
  const answered = connect().answer(job.name, job.args as never, job.asked, progress);
  (answered as Promise<Outcome<QuestionName>>).then(
    (outcome) => {
      if (!isDone(job)) return;
      answers.set(job.key, outcome);
      const [oldest] = answers.keys();
      if (answers.size > mostAnswers && oldest !== undefined) answers.delete(oldest);
      tell(job, outcome);
      next();
    },
    (problem: unknown) => {
      if (!isDone(job)) return;
      tell(job, { kind: 'bug', detail: problem instanceof Error ? problem.message : String(problem) });
      next();
    },
  );
}

/** Takes it off what is under way; false where it was given up before. */
function isDone(job: Job): boolean {
  if (!running.includes(job)) return false;
  const end = performance.now();
  running = running.filter((each) => each !== job);
  isQuick = end - job.started < ahead.quick;
  // For the browser's own tools, and for the benchmark of the page.
  performance.measure(`question ${job.name}`, { start: job.started, end });
  // The worker begins the next one only now.
  if (running[0]) running[0].started = end;
  considerGivingUp();
  return true;
}

function connect(): Remote<EngineService> {
  if (!service) {
    worker = startEngine();
    worker.addEventListener('error', (event) => {
      const [job, ...behind] = endWorker();
      if (job) tell(job, { kind: 'bug', detail: event.message || 'worker' });
      waiting.unshift(...behind.filter(isWanted));
      next();
    });
    service = wrap<EngineService>(worker);
  }
  return service;
}
