/** What became of a preference that is a list: what is new in it, what moved, what is gone. */
import {
  type Compiled,
  indexOf,
  isRefusal,
  type Priority,
  type Speaker,
  stateKey,
} from '@modus-vivendi/engine';
import { said } from './model-combinations.ts';

export interface Version {
  readonly compiled: Compiled;
  readonly speaker: Speaker;
}

/** One statement of a list of priorities, and how it came there. `from`, `to`: places from 1. */
export interface ListLine {
  readonly said: string;
  readonly mark: 'same' | 'moved' | 'added' | 'dropped';
  readonly from: number | null;
  readonly to: number | null;
  readonly vital: boolean;
}

export function stateWords({ speaker }: Version, state: number): string | null {
  if (state < 0) return null;
  const name = speaker.stateName(state);
  const taken = speaker.taken(state);
  return name === null || name === taken ? taken : `${name} (${taken})`;
}

/** A preference as a list: statements, or tiers of states, the best first; null where it is not one list. */
export function linesOf(
  version: Version | null,
  dm: string,
): { readonly kind: string; readonly lines: readonly Line[] } | null {
  const conflict = version?.compiled.conflict;
  const preference = conflict?.preferences[conflict.decisionMakers.findIndex(({ id }) => id === dm)];
  if (!version || !preference) return null;
  if (preference.kind === 'priorities')
    return { kind: 'priorities', lines: preference.priorities.map((each) => lineOf(each, version.speaker)) };
  const [only] = preference.kind === 'ranking' && preference.parts.length === 1 ? preference.parts : [];
  const { structure } = version.compiled;
  const space = structure.space();
  if (!only || isRefusal(space)) return null;
  const lines = only.tiers.map((tier): Line => {
    const states = tier.map((identity) => indexOf(structure, space, identity));
    return {
      key: states.map((s) => stateKey(version.compiled, s)).join(' '),
      said: states.map((s) => stateWords(version, s) ?? '').join(' = '),
      vital: false,
    };
  });
  return { kind: 'ranking', lines };
}

export interface Line {
  /** Two lines with the same key are the same statement. */
  readonly key: string;
  readonly said: string;
  readonly vital: boolean;
}

const lineOf = ({ statements, strength }: Priority, speaker: Speaker): Line => ({
  key: statements.map(({ expression }) => JSON.stringify(expression.tree)).join(' '),
  said: statements
    .map(({ name, expression }) => (name ? speaker.text(name, expression.text) : said(speaker, expression)))
    .join(' / '),
  vital: strength > 1,
});

/** The list as it is now, what is gone at the place where it stood. What keeps its order (a longest common subsequence) has not moved. */
export function listDifference(before: readonly Line[], after: readonly Line[]): readonly ListLine[] {
  const length: number[][] = Array.from({ length: before.length + 1 }, () => Array(after.length + 1).fill(0));
  for (let x = before.length - 1; x >= 0; x--)
    for (let y = after.length - 1; y >= 0; y--)
      length[x]![y] =
        before[x]!.key === after[y]!.key
          ? length[x + 1]![y + 1]! + 1
          : Math.max(length[x + 1]![y]!, length[x]![y + 1]!);
  const places = (key: string, lines: readonly Line[]): number => lines.findIndex((line) => line.key === key);
  const result: ListLine[] = [];
  const gone = (x: number): void => {
    const { key, said: words, vital } = before[x]!;
    if (places(key, after) < 0) result.push({ said: words, mark: 'dropped', from: x + 1, to: null, vital });
  };
  const come = (y: number): void => {
    const { key, said: words, vital } = after[y]!;
    const from = places(key, before);
    result.push({
      said: words,
      mark: from < 0 ? 'added' : 'moved',
      from: from < 0 ? null : from + 1,
      to: y + 1,
      vital,
    });
  };
  let x = 0;
  let y = 0;
  while (x < before.length && y < after.length) {
    if (before[x]!.key === after[y]!.key) {
      const { said: words, vital } = after[y]!;
      result.push({ said: words, mark: 'same', from: x + 1, to: y + 1, vital });
      x++;
      y++;
    } else if (length[x + 1]![y]! >= length[x]![y + 1]!) gone(x++);
    else come(y++);
  }
  while (x < before.length) gone(x++);
  while (y < after.length) come(y++);
  return result;
}
