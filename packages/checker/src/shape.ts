/**
 * Reading unknown JSON. Every function takes a value and its place (a JSON Pointer) and returns it with its type, states and
 * decision makers as indices from 0, or rejects it. Only own fields are looked at, and a field nobody expects is rejected.
 */
import type { Game } from './moves.ts';
import { reject } from './problem.ts';

/** One move: who moves, and to which state. */
export interface Step {
  readonly by: number;
  readonly to: number;
}

/** An answer by a sequence of moves. */
export interface Sanction {
  readonly path: readonly Step[];
  readonly counters: readonly number[] | null;
}

/** An answer by moves made at the same time. */
export interface JointSanction {
  readonly moves: readonly Step[];
  readonly joint: number;
  readonly unanswered: readonly string[] | null;
}

/** A JSON Pointer one field or item further in. */
export function inside(path: string, key: string | number): string {
  return typeof key === 'number' || !/[~/]/.test(key)
    ? `${path}/${key}`
    : `${path}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`;
}

/** An object with any fields. */
export function record(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return reject('malformed', path, { expected: 'an object' });
  }
  return value as Readonly<Record<string, unknown>>;
}

/** An object with these fields and no others; what is optional and left out is undefined. */
export function fields(
  value: unknown,
  path: string,
  required: readonly string[],
  optional: readonly string[] = [],
): Readonly<Record<string, unknown>> {
  const found = record(value, path);
  for (const field of Object.keys(found)) {
    if (!required.includes(field) && !optional.includes(field)) reject('unknown-field', path, { field });
  }
  for (const field of required) if (!Object.hasOwn(found, field)) reject('missing-field', path, { field });
  return found;
}

/** Whether an object has this field of its own. */
export function has(value: unknown, field: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, field);
}

/** A list, each item read by `item`. */
export function list<T>(value: unknown, path: string, item: (value: unknown, path: string) => T): T[] {
  if (!Array.isArray(value)) return reject('malformed', path, { expected: 'a list' });
  return value.map((entry: unknown, k) => item(entry, inside(path, k)));
}

/** A list in which nothing may occur twice. */
export function distinct<T extends string | number>(
  value: unknown,
  path: string,
  item: (value: unknown, path: string) => T,
): T[] {
  const items = list(value, path, item);
  const seen = new Set<T>();
  for (const [k, entry] of items.entries()) {
    if (seen.has(entry))
      reject('repeated', inside(path, k), { item: typeof entry === 'number' ? entry + 1 : entry });
    seen.add(entry);
  }
  return items;
}

export function text(value: unknown, path: string): string {
  return typeof value === 'string' ? value : reject('malformed', path, { expected: 'a string' });
}

/** One of a few words. */
export function word<T extends string>(value: unknown, path: string, words: readonly T[]): T {
  const found = words.find((candidate) => candidate === value);
  return found ?? reject('malformed', path, { expected: words.map((w) => `"${w}"`).join(' or ') });
}

/** The readers that need to know the states and decision makers of the conflict. */
export interface Readers {
  readonly state: (value: unknown, path: string) => number;
  readonly decisionMaker: (value: unknown, path: string) => number;
  readonly sanction: (value: unknown, path: string) => Sanction;
  readonly jointSanction: (value: unknown, path: string) => JointSanction;
}

export function readers({ count, ids }: Game): Readers {
  const indices = new Map(ids.map((id, i) => [id, i]));
  const state = (value: unknown, path: string): number => {
    if (typeof value !== 'number') return reject('malformed', path, { expected: 'the number of a state' });
    if (!Number.isInteger(value) || value < 1 || value > count)
      reject('unknown-state', path, { state: value, count });
    return value - 1;
  };
  const decisionMaker = (value: unknown, path: string): number => {
    const by = text(value, path);
    return indices.get(by) ?? reject('unknown-decision-maker', path, { by });
  };
  const step = (value: unknown, path: string): Step => {
    const { by, to } = fields(value, path, ['by', 'to']);
    return { by: decisionMaker(by, inside(path, 'by')), to: state(to, inside(path, 'to')) };
  };
  return {
    state,
    decisionMaker,
    sanction: (value, path) => {
      const { path: steps, counters } = fields(value, path, ['path'], ['counters']);
      return {
        path: list(steps, inside(path, 'path'), step),
        counters: counters === undefined ? null : distinct(counters, inside(path, 'counters'), state),
      };
    },
    jointSanction: (value, path) => {
      const { moves, joint, unanswered } = fields(value, path, ['moves', 'joint'], ['unanswered']);
      return {
        moves: list(moves, inside(path, 'moves'), step),
        joint: state(joint, inside(path, 'joint')),
        unanswered: unanswered === undefined ? null : list(unanswered, inside(path, 'unanswered'), text),
      };
    },
  };
}
