/** What a move means where preference is a matter of degree: how surely it is a gain, and how sure it would have to be. */
import { compare } from '../analysis/rank.ts';
import { certain } from '../model/stated-pairs.ts';
import { clause, type Noun, type Subject } from './argument.ts';
import { compareStates, degreeText } from './compare-states.ts';
import type { Judged, Manner } from './manner.ts';

const sentences = {
  alternative: 'explain.alternative-graded',
  improvement: 'explain.improvement-graded',
  leaves: 'explain.leaves',
  'why-credible': 'explain.why-credible-graded',
  result: 'explain.result-graded',
  escape: 'explain.escape',
} as const;

export const judgeByDegree: Manner['judge'] = (subject, kind, i, from, to) => {
  const { clause: comparison, grounds } = compareStates(subject, i, from, to);
  return { id: sentences[kind], comparison: withBound(subject, kind, i, from, to, comparison), grounds };
};

/** What is certain needs no bound. */
function withBound(
  { game }: Subject,
  kind: Judged,
  i: number,
  from: number,
  to: number,
  comparison: Noun,
): Noun {
  const degrees = game.degrees[i];
  if (!degrees || from === to || compare(game, i, to, from) !== 'unknown') return comparison;
  if (degrees.kind === 'fuzzy') {
    const bound = degreeText(degrees.threshold);
    return clause({ id: 'explain.fuzzy-asked', values: { comparison, bound } });
  }
  const { alpha, beta, gamma } = degrees;
  const bound =
    kind === 'why-credible' ? gamma : certain - (kind === 'result' || kind === 'escape' ? beta : alpha);
  return clause({ id: 'explain.probable-asked', values: { comparison, bound: degreeText(bound) } });
}
