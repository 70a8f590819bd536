/** Foresight turned into an argument: how each move would go on, and where the decision maker expects to end. */
import type { Foreseen } from '../analysis/concept.ts';
import { other } from '../analysis/outlook.ts';
import { rank } from '../analysis/rank.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import {
  type Argument,
  argue,
  clause,
  conceptNames,
  decisionMaker,
  joinGrounds,
  move,
  type Noun,
  noGrounds,
  type Subject,
  state,
} from './argument.ts';
import { compareStates, moveGrounds } from './compare-states.ts';

/** The most moves of one play that are told. */
const mostSteps = 8;

/** The argument for one decision maker's verdict at one state; at most `most` of its moves are followed. */
export function argueForesight(
  subject: Subject,
  i: number,
  s: number,
  concept: ConceptId,
  evidence: Foreseen,
  most: number,
): Argument {
  const { outlook, left, turn, cycle } = evidence;
  const fearful = outlook.movers[other(turn)] === null;
  const { to, end, open } = outlook.at(left, turn, s);
  const name = conceptNames(concept);
  const horizon = cycle
    ? [
        argue('explain.repeats', { from: cycle.from, count: cycle.period }),
        argue('explain.looking-ahead', { count: left }),
      ]
    : [];
  if (to !== s) {
    const { clause: comparison, grounds } = compareStates(subject, i, s, end);
    const values = { by: decisionMaker(i), state: state(s), to: move(s, to), end: state(end), comparison };
    return argue(
      fearful ? 'explain.sure-leaving' : 'explain.foresees-leaving',
      { ...values, concept: name },
      grounds,
      [...horizon, arguePlay(subject, i, s, to, evidence)],
    );
  }
  if (open.length === 0) return argue('explain.no-moves', { by: decisionMaker(i), concept: name });
  const r = rank(subject.game, i);
  const plays = [...open].sort((a, b) => r[b]! - r[a]! || a - b).slice(0, most);
  const more = open.length - plays.length;
  return argue(
    fearful ? 'explain.unsure-staying' : 'explain.foresees-staying',
    { by: decisionMaker(i), count: open.length, concept: name },
    noGrounds,
    [
      ...horizon,
      ...plays.map((first) => arguePlay(subject, i, s, first, evidence)),
      ...(more > 0 ? [argue('explain.more-plays', { count: more })] : []),
    ],
  );
}

/** One move of i and how the play would go on from there. */
function arguePlay(
  subject: Subject,
  i: number,
  s: number,
  first: number,
  { outlook, turn, left }: Foreseen,
): Argument {
  const end = outlook.at(left - 1, other(turn), first).end;
  const { clause: comparison, grounds } = compareStates(subject, i, s, end);
  const values = { by: decisionMaker(i), to: move(s, first), comparison };
  const moved = [moveGrounds(subject, s, first)];
  const steps: Noun[] = [];
  let [at, whose] = [first, other(turn)];
  for (let remaining = left - 1; remaining > 0; remaining--) {
    const by = outlook.movers[whose];
    const { to } = outlook.at(remaining, whose, at);
    if (to === at) {
      steps.push(
        by === null
          ? clause({ id: 'explain.others-stay', values: {} })
          : clause({ id: 'explain.would-stay', values: { by: decisionMaker(by) } }),
      );
      break;
    }
    if (steps.length === mostSteps) {
      steps.push(clause({ id: 'explain.and-so-on', values: {} }));
      break;
    }
    moved.push(moveGrounds(subject, at, to));
    steps.push(
      by === null
        ? clause({ id: 'explain.others-move', values: { to: state(to) } })
        : clause({ id: 'explain.would-move', values: { by: decisionMaker(by), to: move(at, to) } }),
    );
    [at, whose] = [to, other(whose)];
  }
  if (steps.length === 0) return argue('explain.play-over', values, joinGrounds(grounds, ...moved));
  const told = { ...values, steps: { noun: 'list', items: steps } as const, end: state(end) };
  const fearful = outlook.movers[other(turn)] === null;
  return argue(fearful ? 'explain.worst-play' : 'explain.play', told, joinGrounds(grounds, ...moved));
}
