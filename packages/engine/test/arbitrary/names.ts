/**
 * Ids for everything a model names: plain ones first (shrinking goes there), then ones that try a reader: words YAML
 * reads as something else, keywords inside longer ids, ids that begin or end with other ids, names of JavaScript's own.
 */
const pool = [
  ...[
    'p',
    'q',
    'r',
    's',
    't',
    'u',
    'v',
    'w',
    'x',
    'z',
    'ally',
    'rival',
    'release',
    'escalate',
    'attack',
    'posture',
  ],
  ...['y', 'n', 'no', 'yes', 'on', 'off', 'null', 'e1', 'x0', 'o7', 'nan', 'inf'],
  ...[
    'not-p',
    'if-p',
    'p-or-q',
    'and-1',
    'xor2',
    'then-x',
    'x-then',
    'iff-p',
    'true-p',
    'p-false',
    'p-not',
    'p-iff',
  ],
  ...['nota', 'android', 'order', 'iffy', 'xora', 'truely', 'falsey', 'ifs', 'thence', 'nothing'],
  ...['p-q', 'p-q-r', 'p-1', 'p-2', 'p1', 'p2', 'p-10', 'q-p', 'r-s'],
  ...[
    'constructor',
    'valueof',
    'prototype',
    'length',
    'tostring',
    'modus',
    'states',
    'options',
    'levels',
    'name',
  ],
] as const;

/** Level names; numbers and YAML's words are levels like any other. */
export const levelSets: readonly (readonly string[])[] = [
  ['no', 'yes'],
  ['none', 'alert', 'war'],
  ['low', 'middle', 'high'],
  ['off', 'on'],
  ['0', '50', '100'],
  ['n', 'y'],
  ['none', 'some', 'most', 'all'],
  ['l-1', 'l-2', 'l-10'],
  ['null', 'p'],
  ['zero', '1', '010', '1e3'],
];

/** As many different ids as wanted, walking through the pool from some place with some stride; (0, 0) is plainest. */
export function distinctIds(count: number, start: number, stride: number): string[] {
  const ids = new Set<string>();
  for (let k = 0; ids.size < count; k += 1) {
    const id = pool[(start + k * (stride + 1)) % pool.length] ?? 'p';
    ids.add(ids.has(id) ? `${id}-${k}` : id);
  }
  return [...ids];
}
