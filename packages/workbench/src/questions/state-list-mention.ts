/** A state as panels mention it: its key, its number, its name and what is taken in it. */
import type { Compiled } from '@modus-vivendi/engine';
import type { Context } from './context.ts';

export interface Mention {
  readonly key: string;
  /** From 1, in the version looked at. */
  readonly number: number;
  /** The author's name of it; null where it has none. */
  readonly name: string | null;
  /** The options taken, in words; the name again for states that are not given by options. */
  readonly taken: string;
}

export function mention(context: Context, s: number, compiled: Compiled = context.compiled()): Mention {
  const speaker = context.speaker(compiled);
  return {
    key: context.keyOf(s, compiled),
    number: s + 1,
    name: speaker.stateName(s),
    taken: speaker.taken(s),
  };
}
