/** What a move means to those toward whom a decision maker has an attitude: whether it suits that attitude, and why. */
import { compare } from '../analysis/rank.ts';
import { type Argument, clause, decisionMaker, joinGrounds, type Noun, type Subject } from './argument.ts';
import { compareStates } from './compare-states.ts';
import type { Manner } from './manner.ts';

const sentences = {
  alternative: 'explain.alternative-unsuited',
  improvement: 'explain.improvement-suited',
  leaves: 'explain.leaves-suited',
  'why-credible': 'explain.why-credible-suited',
  result: 'explain.result-suited',
  escape: 'explain.escape-suited',
} as const;

/** An end deters where going back from it would suit i; everything else is about going there. */
export const judgeByAttitudes: Manner['judge'] = (subject, kind, i, from, to) => {
  const [before, after] = kind === 'result' ? [to, from] : [from, to];
  const parts = (subject.game.attitudes?.[i] ?? []).flatMap((e, j) => {
    if (e === 0) return [];
    const noLess = compare(subject.game, j, after, before) !== 'worse';
    return [{ ...liking(subject, i, j, before, after, e > 0, noLess), suits: noLess === e > 0 }];
  });
  // Why a move does not suit is told by what stands against it.
  const told = kind === 'alternative' ? parts.filter(({ suits }) => !suits) : parts;
  const comparison: Noun =
    told.length === 0
      ? clause({ id: 'explain.cares-for-nobody', values: {} })
      : { noun: 'list', items: told.map((part) => part.said) };
  return { id: sentences[kind], comparison, grounds: joinGrounds(...told.map(({ grounds }) => grounds)) };
};

function liking(
  subject: Subject,
  i: number,
  j: number,
  from: number,
  to: number,
  friend: boolean,
  noLess: boolean,
): { readonly said: Noun; readonly grounds: Argument['grounds'] } {
  const { clause: comparison, grounds } = compareStates(subject, j, from, to);
  const who = i === j ? 'self' : friend ? 'friend' : 'foe';
  const values = i === j ? { comparison } : { toward: decisionMaker(j), comparison };
  return { said: clause({ id: `explain.${who}-${noLess ? 'no-less' : 'less'}`, values }), grounds };
}
