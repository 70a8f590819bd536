/** Finding states by what a reader types: a number, a name, or words of the options that are taken; in any of the languages' digits and spellings. */
import type { Compiled } from '@modus-vivendi/engine';
import type { Context } from './context.ts';

const letters: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه' };

/** Digits as ASCII, letters without case, marks, joiners and the spellings in which Arabic and Persian keyboards differ. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\p{M}\p{Cf}ـ]/gu, '')
    .replace(/[يىكة]/g, (letter) => letters[letter] ?? letter)
    .toLowerCase();

/** Up to `most` states for what is typed: the number, then names, then the states in which everything typed is taken and little else. */
export function statesFound(context: Context, typed: string, most: number): readonly number[] {
  const compiled = context.compiled();
  const words = folded(typed)
    .split(/[\s,،;+]+/)
    .filter((word) => word !== '');
  const found = new Set<number>();
  const number = words.length === 1 && /^\d+$/.test(words[0]!) ? Number(words[0]) : 0;
  if (number >= 1 && number <= compiled.game.m) found.add(number - 1);
  const exact = number > 0 ? -1 : context.stateOf(typed.trim());
  if (exact >= 0) found.add(exact);
  for (const s of statesNamed(context, compiled, words)) found.add(s);
  for (const s of statesTaking(context, compiled, words, most)) found.add(s);
  return [...found].slice(0, most);
}

/** States whose name holds every word. */
function statesNamed(context: Context, compiled: Compiled, words: readonly string[]): readonly number[] {
  const { conflict, legend, game } = compiled;
  const speaker = context.speaker(compiled);
  const candidates =
    conflict.form === 'graph'
      ? Array.from({ length: game.m }, (_, s) => s)
      : [...conflict.namedStates, ...conflict.coalesced].flatMap(({ id }) => {
          const s = context.stateOf(id, compiled);
          return s >= 0 ? [s] : [];
        });
  return candidates.filter((s) => {
    const name = folded(`${speaker.stateName(s) ?? ''} ${legend.key(s) ?? ''}`);
    return words.every((word) => name.includes(word));
  });
}

/** One pass over all states, without listing what is taken in each: those with the fewest options beside the ones typed come first. */
function statesTaking(
  context: Context,
  compiled: Compiled,
  words: readonly string[],
  most: number,
): readonly number[] {
  const { conflict, legend } = compiled;
  const { space } = legend;
  if (space.graph || words.length === 0) return [];
  const speaker = context.speaker(compiled);
  const names = conflict.options.map((option, o) =>
    option.hidden ? '' : folded(`${option.id} ${speaker.option(o)}`),
  );
  const wanted = words.map((word) => names.flatMap((name, o) => (name.includes(word) ? [o] : [])));
  if (wanted.some((options) => options.length === 0)) return [];
  const mentioned = new Set(wanted.flat());
  const byOthers: number[][] = Array.from({ length: names.length + 1 }, () => []);
  const { values, weights, levels, vectorOf } = space;
  const plain = space.count - space.members.length;
  const isTaken = (value: number, o: number): boolean => Math.floor(value / weights[o]!) % levels[o]! > 0;
  for (let s = 0; s < plain; s++) {
    const value = values[vectorOf ? vectorOf[s]! : s]!;
    if (!wanted.every((options) => options.some((o) => isTaken(value, o)))) continue;
    let others = 0;
    for (let o = 0; o < names.length; o++) if (!mentioned.has(o) && isTaken(value, o)) others++;
    const place = byOthers[others]!;
    if (place.length < most) place.push(s);
  }
  const size = (s: number): number => legend.levels(s).filter((level) => level).length;
  return byOthers.flatMap((states) => states.sort((a, b) => size(a) - size(b) || a - b)).slice(0, most);
}
