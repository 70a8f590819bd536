import { joint, plain } from './prover.ts';
import type { RandomGame } from './random.ts';

/** Changes one thing anywhere in a JSON value. */
export function mutate(root: object, roll: (n: number) => number, { ids, count }: RandomGame['bare']): void {
  const spots: [Record<string, unknown>, string][] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      spots.push([value as Record<string, unknown>, key]);
      walk((value as Record<string, unknown>)[key]);
    }
  };
  walk(root);
  const [holder, key] = spots[roll(spots.length)]!;
  const old = holder[key];
  const names = [
    ...ids,
    ...plain,
    ...joint,
    'stable',
    'unstable',
    'moves',
    'improvements',
    'single',
    'sequences',
  ];
  const strange = [
    null,
    0,
    -1,
    0.5,
    1e308,
    '',
    [],
    {},
    true,
    'x',
    [[]],
    { to: 1 },
    JSON.parse('{"__proto__": {"to": 1}}'),
  ];
  const kind = roll(4);
  if (kind === 0) holder[key] = strange[roll(strange.length)];
  else if (kind === 1 && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (kind === 1) delete holder[key];
  else if (typeof old === 'number') holder[key] = 1 + roll(count + 1);
  else if (typeof old === 'string') holder[key] = names[roll(names.length)];
  else if (Array.isArray(holder)) holder.push(structuredClone(holder[roll(holder.length)]));
  else if (Array.isArray(old)) old.reverse();
  else holder[`${key}x`] = old;
}
