/** Values written as YAML: on one line, or as a block. */

/** `null`: nothing behind a key. Where keys may be numbers a `Map` keeps their order. */
export type Value =
  | string
  | null
  | readonly Value[]
  | ReadonlyMap<string, Value>
  | { readonly [key: string]: Value };

/** Plain where nothing in it can mean anything else, else in quotation marks. */
const plainWord = /^(?:[\p{L}\p{N}_.(]|-(?=[\p{L}\p{N}]))[^\s,[\]{}#:"'`&*!|>%@]*( [^\s,[\]{}#:"'`]+)*$/u;

export function yaml(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string') return plainWord.test(value) ? value : JSON.stringify(value);
  if (isList(value)) return `[${value.map(yaml).join(', ')}]`;
  return `{${pairsOf(value)
    .map(([key, each]) => `${yaml(key)}: ${yaml(each)}`)
    .join(', ')}}`;
}

/** On one line where that is short and simple, else as a block. */
export const written = (value: Value): string => (isEmpty(value) || fits(value) ? yaml(value) : block(value));

const longestLine = 80;

/** As a block, in which what is short and holds no other collection stands on one line; lists of sentences have a line for each. */
export function block(value: Value): string {
  if (value === null || typeof value === 'string' || isEmpty(value)) return yaml(value);
  if (isList(value))
    return value.map((item) => `-${isShort(item) ? ` ${yaml(item)}` : behindDash(item)}`).join('\n');
  return pairsOf(value)
    .map(([key, each]) => `${yaml(key)}:${isShort(each) ? ` ${yaml(each)}`.trimEnd() : below(each)}`)
    .join('\n');
}

const isShort = (value: Value): boolean => isEmpty(value) || fits(value);

const isEmpty = (value: Value): boolean => /^(\{\}|\[\])$/.test(yaml(value));

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

const pairsOf = (
  value: ReadonlyMap<string, Value> | { readonly [key: string]: Value },
): readonly (readonly [string, Value])[] =>
  value instanceof Map ? [...value] : Object.entries(value as { readonly [key: string]: Value });

/** What will grow has lines of its own from the beginning. */
function fits(value: Value): boolean {
  if (value === null || typeof value === 'string') return true;
  if (yaml(value).length > longestLine) return false;
  if (isList(value)) return value.every((each) => !isSentence(each) && depthOf(each) < 2);
  const values = pairsOf(value).map(([, each]) => each);
  return values.every((each) => each !== null && (typeof each === 'string' || (isList(each) && fits(each))));
}

const isSentence = (value: Value): boolean => typeof value === 'string' && value.includes(' ');

/** How many lists stand in each other; maps count as too many. */
function depthOf(value: Value): number {
  if (value === null || typeof value === 'string') return 0;
  return isList(value) ? 1 + Math.max(0, ...value.map(depthOf)) : Number.POSITIVE_INFINITY;
}

const indented = (lines: string): string => lines.replace(/^(?=.)/gm, '  ');
const below = (value: Value): string => `\n${indented(block(value))}`;
/** A list behind the dash of a list begins on its own line; a map on that of the dash. */
const behindDash = (value: Value): string =>
  isList(value) ? below(value) : ` ${indented(block(value)).trimStart()}`;
