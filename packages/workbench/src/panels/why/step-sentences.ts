/** A step in words: what could be done, what it means to whoever does it, and what it comes to. */
import { say } from '@modus-vivendi/engine';
import type { Step } from '../../questions/why-steps.ts';
import type { WordId, Words } from '../../words/words.ts';

const opening: Readonly<Record<Exclude<Step['kind'], 'escape'>, WordId>> = {
  play: 'why.step-play',
  gain: 'why.step-move',
  alternative: 'why.step-move',
  reply: 'why.step-reply',
  joint: 'why.step-joint',
  together: 'why.step-together',
};

export interface StepWords {
  readonly what: string;
  /** Nothing where the step is nobody's own. */
  readonly because: string | null;
  readonly result: string | null;
}

/** `first`: who would leave; `state`: the state asked about, and `from`: the one before the step, as sentences name them. */
export function stepWords(
  words: Words,
  step: Step,
  { first, state, from }: { readonly first: string; readonly state: string; readonly from: string },
): StepWords {
  const { language } = words;
  const to = { phrase: step.move };
  const comparison = { phrase: step.comparison };
  const result =
    step.result === null || step.said
      ? (step.said?.result ?? null)
      : say(language, 'explain.result', {
          by: first,
          state: { phrase: state },
          comparison: { phrase: step.result },
        });
  if (step.kind === 'escape') {
    const what = say(language, 'explain.escape', {
      from: { phrase: from },
      by: step.mover,
      to,
      state: { phrase: state },
      comparison,
    });
    return { what, because: null, result };
  }
  const what = words(opening[step.kind], { by: step.mover, to });
  if (step.kind === 'together') return { what, because: null, result };
  return { what, because: step.said?.because ?? meaning(words, step), result };
}

function meaning(words: Words, { kind, gain, mover, comparison }: Step): string {
  if (gain === 'equal') return words('why.mover-same', { by: mover });
  if (gain === 'unknown')
    return words('why.mover-unknown', { by: mover, comparison: { phrase: comparison } });
  const id =
    gain === 'better' ? 'why.mover-gains' : kind === 'reply' ? 'why.mover-loses-anyway' : 'why.mover-loses';
  return words(id, { by: mover, comparison: { phrase: comparison } });
}
