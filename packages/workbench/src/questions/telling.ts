/**
 * Help against misuse: the one comparison of two states that a preference implies and that its author most likely wants to see. After a
 * change, one that the change has turned around; otherwise the one that rests on the deepest trade: the preferred state is better on one
 * statement, the other on many that come after it.
 */
import { type Compiled, compareStates, stateKey } from '@modus-vivendi/engine';
import { type Context, Unanswered } from './context.ts';
import { decisionMakerIndex } from './order-statements.ts';
import { candidates } from './telling-candidates.ts';
import { reversedPairs } from './telling-count.ts';
import { faceOf, idOf, type Pair, pairsOf, scoreOf, type TellingKind } from './telling-pairs.ts';
import { type Voice, voicesOf } from './telling-voices.ts';

export interface TellingArgs {
  readonly by: string;
  /** The text before the change; null: nothing was changed. */
  readonly before: string | null;
  /** Ids of comparisons that the author has confirmed. */
  readonly settled: readonly string[];
}

export interface Telling {
  readonly id: string;
  readonly kind: TellingKind;
  readonly preferred: { readonly key: string; readonly said: string };
  readonly other: { readonly key: string; readonly said: string };
  /** What decides: a statement with its place among the priorities from 0, else a clause. */
  readonly because: { readonly at: number | null; readonly said: string };
  /** What speaks for the other state and comes after it. */
  readonly against: readonly string[];
  readonly claims: readonly string[];
  readonly unmarked: readonly string[];
}

export interface Asking {
  /** Null: nothing is left to ask. */
  readonly telling: Telling | null;
  /** How many pairs of states the change has turned around; null without a change, or where the states are others now. */
  readonly reversed: number | null;
  /** Why nothing can be asked although there are states: the preference is no ranking. */
  readonly unknown: boolean;
}

const nothing: Asking = { telling: null, reversed: null, unknown: false };

export function telling({ by, before, settled }: TellingArgs, context: Context): Asking {
  const compiled = context.compiled();
  const i = decisionMakerIndex(compiled.conflict, by);
  const ranks = compiled.game.ranks[i];
  if (i < 0) return nothing;
  if (!ranks) return { ...nothing, unknown: true };
  const earlier = before === null ? null : earlierRanks(before, by, compiled, context);
  const weight = candidates(compiled, i, earlier, context);
  // A ranking says each of its comparisons outright, as pairs do; there is something to ask only when it has changed.
  if (!earlier && ['ranking', 'pairwise'].includes(compiled.conflict.preferences[i]!.kind)) return nothing;
  const voices = voicesOf(compiled, i);
  const faces = new Map([...weight].map(([s, known]) => [s, faceOf(s, known, voices, compiled)]));
  const skip = new Set(settled);
  let best: { pair: Pair; score: number } | null = null;
  for (const pair of pairsOf([...weight.keys()], ranks, earlier)) {
    const high = faces.get(pair.high)!;
    const low = faces.get(pair.low)!;
    const score = scoreOf(pair.kind, high, low);
    if (score > (best?.score ?? 0) && !skip.has(idOf(by, pair.kind, high, low))) best = { pair, score };
  }
  return {
    telling: best ? told(best.pair, compiled, i, voices, context) : null,
    reversed: earlier ? reversedPairs(earlier, ranks) : null,
    unknown: false,
  };
}

/** Ranks by the states of now under the text before; null where that text has no such game or other states. */
function earlierRanks(text: string, by: string, now: Compiled, context: Context): Int32Array | null {
  try {
    const before = context.withText(text).compiled();
    const ranks = before.game.ranks[decisionMakerIndex(before.conflict, by)];
    if (!ranks || before.game.m !== now.game.m) return null;
    for (const s of [0, now.game.m >> 1, now.game.m - 1])
      if (stateKey(before, s) !== stateKey(now, s)) return null;
    return ranks;
  } catch (problem) {
    if (problem instanceof Unanswered) return null;
    throw problem;
  }
}

function told(
  pair: Pair,
  compiled: Compiled,
  i: number,
  voices: readonly Voice[],
  context: Context,
): Telling {
  const { high, low, kind } = pair;
  const speaker = context.speaker(compiled);
  const { clause, grounds } = compareStates(compiled, i, low, high);
  const ordered = compiled.conflict.preferences[i]!.kind === 'priorities';
  const deciding = ordered ? voices.findIndex(({ speaksFor }) => speaksFor(high) !== speaksFor(low)) : -1;
  const statement = voices[deciding];
  const said = (s: number): { key: string; said: string } => ({
    key: stateKey(compiled, s),
    said: speaker.state(s),
  });
  const preferred = said(high);
  const other = said(low);
  return {
    id: idOf(compiled.conflict.decisionMakers[i]!.id, kind, preferred, other),
    kind,
    preferred,
    other,
    because: statement
      ? { at: statement.at, said: statement.say(speaker) }
      : { at: null, said: speaker.noun(clause) },
    against: voices
      .filter(({ speaksFor }, k) => k > deciding && speaksFor(low) && !speaksFor(high))
      .map(({ say }) => say(speaker)),
    claims: grounds.claims,
    unmarked: grounds.unmarked.map((noun) => speaker.noun(noun)),
  };
}
