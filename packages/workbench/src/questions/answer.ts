/** One question answered: from its name and what is asked to plain data that may cross to the page. */
import { isRefusal, type Refusal, sayRefusal } from '@modus-vivendi/engine';
import { type Asked, type Context, contextFor, Unanswered } from './context.ts';
import { type ArgsOf, type QuestionName, questions, type ValueOf } from './registry.ts';

/** What a question came to. `broken`: the text has errors, which the text pane lists; `refused`: an honest no, in the reader's words. */
export type Answer<T> =
  | { readonly kind: 'value'; readonly value: T; readonly milliseconds: number }
  | { readonly kind: 'refused'; readonly code: string; readonly sentence: string }
  | { readonly kind: 'broken' }
  | { readonly kind: 'bug'; readonly detail: string };

export async function answer<Name extends QuestionName>(
  name: Name,
  args: ArgsOf<Name>,
  asked: Asked,
  progress: (done: number) => void = () => {},
): Promise<Answer<ValueOf<Name>>> {
  const started = performance.now();
  const refused = (refusal: Refusal): Answer<ValueOf<Name>> => ({
    kind: 'refused',
    code: refusal.refusal,
    sentence: sayRefusal(asked.language, refusal),
  });
  try {
    const ask = questions[name] as (args: ArgsOf<Name>, context: Context) => unknown;
    const value = await ask(args, contextFor(asked, progress));
    if (isRefusal(value)) return refused(value);
    return { kind: 'value', value: value as ValueOf<Name>, milliseconds: performance.now() - started };
  } catch (problem) {
    if (problem instanceof Unanswered)
      return isRefusal(problem.reason) ? refused(problem.reason) : { kind: 'broken' };
    return { kind: 'bug', detail: problem instanceof Error ? problem.message : String(problem) };
  }
}
