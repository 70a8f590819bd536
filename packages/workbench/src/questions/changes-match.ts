/** Which state of one version is which of another, by what it is and never by its number. */
import type { Compiled } from '@modus-vivendi/engine';
import { stateKey } from '@modus-vivendi/engine';

/** For each state of `to` its index in `from`, or −1 where it is new. O(states) where the options are the same, else by key. */
export function matchStates(from: Compiled, to: Compiled): Int32Array {
  return sameOptions(from, to) ? byValue(from, to) : byKey(from, to);
}

/** Whether a value stands for the same combination in both. */
function sameOptions(a: Compiled, b: Compiled): boolean {
  const shape = ({ conflict }: Compiled): string =>
    JSON.stringify(conflict.options.map(({ id, levels }) => [id, levels.map((level) => level.id)]));
  const plain = ({ conflict, legend }: Compiled): boolean =>
    conflict.form === 'option' && legend.space.members.length === 0;
  return plain(a) && plain(b) && shape(a) === shape(b);
}

/** Both lists of values ascend: one walk through them. */
function byValue({ legend: { space: from } }: Compiled, { legend: { space: to } }: Compiled): Int32Array {
  const found = new Int32Array(to.count).fill(-1);
  for (let s = 0, t = 0; s < from.count && t < to.count; ) {
    const difference = from.values[s]! - to.values[t]!;
    if (difference === 0) found[t++] = s++;
    else if (difference < 0) s++;
    else t++;
  }
  return found;
}

function byKey(from: Compiled, to: Compiled): Int32Array {
  const known = new Map<string, number>();
  for (let s = 0; s < from.game.m; s++) known.set(stateKey(from, s), s);
  return Int32Array.from({ length: to.game.m }, (_, t) => known.get(stateKey(to, t)) ?? -1);
}
