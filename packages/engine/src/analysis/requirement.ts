/**
 * What a decision maker's preference has to be like for a state to be stable for it. Only how states compare with the target matters: with L
 * the states that the decision maker does not prefer to the target,
 *
 *     the target is X-stable for i  ⇔  for every own move some *way* lies in L
 *
 *     Nash       the move itself
 *     GMR, SEQ   the move itself, or a state that the others can answer it with
 *     SMR, SSEQ  the move itself, or such a state with all that i could move to from there
 *
 * where under SEQ and SSEQ the others answer by improvements only, so that their preferences must be given. Kinsara, Kilgour & Hipel 2015
 * (docs/theory.md 12).
 */
import type { Game } from '../game/game.ts';
import { targets } from '../game/moves.ts';
import type { Countermove } from './concept.ts';
import { type Departures, departures, legalSequences } from './legal-sequences.ts';
import type { AnswerRule } from './prospect.ts';

/** For every own move, the sets of states of which one must lie in L whole; the target, which always does, is left out of them. */
export type Requirement = readonly { readonly to: number; readonly ways: readonly (readonly number[])[] }[];

/** `improve`: how the others improve, where that is not as the game has it. O(own moves × reach of the others × own moves). */
export function requirementOf(
  game: Game,
  i: number,
  target: number,
  { steps, countered }: AnswerRule,
  countermove: Countermove,
  improve?: Departures,
): Requirement {
  const own = (s: number): readonly number[] => targets(game.moves[i]!, s);
  const group = Array.from({ length: game.n }, (_, j) => j).filter((j) => j !== i);
  const depart =
    steps === 'none' ? null : ((steps === 'improvements' ? improve : null) ?? departures(game, steps));
  const without = (states: readonly number[]): readonly number[] => [
    ...new Set(states.filter((s) => s !== target)),
  ];
  return own(target).map((to) => {
    const ways: (readonly number[])[] = [[to]];
    if (steps !== 'none' && depart) {
      const longest = countermove === 'single' ? 1 : Number.POSITIVE_INFINITY;
      const { state } = legalSequences(to, { group, steps, longest }, depart);
      for (const answer of new Set(state))
        if (answer !== to) ways.push(without(countered ? [answer, ...own(answer)] : [answer]));
    }
    return { to, ways: least(ways) };
  });
}

/** Without those that hold another one: they are never needed. */
function least(ways: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const sorted = [...ways].sort((a, b) => a.length - b.length);
  const kept: { readonly way: readonly number[]; readonly set: ReadonlySet<number> }[] = [];
  for (const way of sorted) {
    const set = new Set(way);
    if (!kept.some((each) => each.way.every((s) => set.has(s)))) kept.push({ way, set });
  }
  return kept.map(({ way }) => way);
}

/** Whether a preference meets it: `inL` says of a state that it is not preferred to the target. */
export const meets = (requirement: Requirement, inL: (s: number) => boolean): boolean =>
  requirement.every(({ ways }) => ways.some((way) => way.every(inL)));
