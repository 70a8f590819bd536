/** The worker in which everything is derived: it answers one question at a time. */
import { expose } from 'comlink';
import { type Answer, answer } from '../questions/answer.ts';
import type { Asked } from '../questions/context.ts';
import type { ArgsOf, QuestionName, ValueOf } from '../questions/registry.ts';

/** How often progress is reported, in milliseconds. */
const pace = 100;

const service = {
  answer: <Name extends QuestionName>(
    name: Name,
    args: ArgsOf<Name>,
    asked: Asked,
    progress: (done: number) => void,
  ): Promise<Answer<ValueOf<Name>>> => {
    let last = performance.now();
    return answer(name, args, asked, (done) => {
      const now = performance.now();
      if (now - last < pace) return;
      last = now;
      progress(done);
    });
  },
};

export type EngineService = typeof service;

expose(service);
