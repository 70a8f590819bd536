/** What foresight expects of the moves from a state, as steps: how each play would go on, and where it would end. */
import { compareStates, type Evidence, joinGrounds, likingFrom } from '@modus-vivendi/engine';
import type { Context } from './context.ts';
import type { Chain, StepMaker } from './why-steps.ts';

type Foreseen = Extract<Evidence, { readonly outlook: unknown }>;

/** The most moves of one play that become steps. */
const mostSteps = 8;

/**
 * The play of each move that i could make, best first; of one that it makes, that one alone. None where the others answer by sequences of
 * several: what they bring about is told in sentences.
 */
export function playsOf(
  context: Context,
  maker: StepMaker,
  i: number,
  s: number,
  { outlook, left, turn }: Foreseen,
  most: number,
): readonly Chain[] {
  const { game } = context.compiled();
  const liked = likingFrom(game, i, s);
  const { to, open } = outlook.at(left, turn, s);
  const firsts = to === s ? [...open].sort((a, b) => liked(b) - liked(a) || a - b).slice(0, most) : [to];
  // Where there are two sides, the others are the other one.
  const mover = (whose: 0 | 1): number | null => outlook.movers[whose] ?? (game.n === 2 ? 1 - i : null);
  return firsts.map((first) => {
    const steps = [played(context, maker, i, s, first, outlook.at(left - 1, flipped(turn), first).end)];
    let [at, whose] = [first, flipped(turn)];
    for (let remaining = left - 1; remaining > 0 && steps.length < mostSteps; remaining--) {
      const by = mover(whose);
      const next = outlook.at(remaining, whose, at);
      if (by === null || next.to === at) break;
      steps.push(played(context, maker, by, at, next.to, next.end));
      [at, whose] = [next.to, flipped(whose)];
    }
    return maker.chain('play', steps);
  });
}

const flipped = (turn: 0 | 1): 0 | 1 => (turn === 0 ? 1 : 0);

/** One move of a play, and where its mover expects the play to end. */
function played(context: Context, maker: StepMaker, by: number, from: number, to: number, end: number) {
  const speaker = context.speaker();
  const { clause, grounds } = compareStates(context.compiled(), by, from, end);
  const values = {
    by: { noun: 'decision-maker', by } as const,
    end: { noun: 'state', state: end } as const,
    comparison: clause,
  };
  const step = maker.step('play', by, from, to);
  const { claims, unmarked } = joinGrounds(grounds);
  return {
    ...step,
    said: { because: speaker.sentence({ id: 'explain.play-ends', values }), result: null },
    claims: [...new Set([...step.claims, ...claims])],
    unmarked: [...new Set([...step.unmarked, ...unmarked.map((noun) => speaker.noun(noun))])],
  };
}
