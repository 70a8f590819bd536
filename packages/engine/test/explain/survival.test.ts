import {
  type ConceptId,
  compareVersions,
  holdingCount,
  openModel,
  type Survival,
} from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { question } from '../games.ts';
import { dam } from './dam.ts';

function compare(
  text: string,
  scenario: readonly string[] = [],
  concepts: readonly ConceptId[] = ['nash', 'seq'],
): Survival {
  const found = compareVersions(openModel(text), { scenario, views: null, concepts }, question());
  if (!('groups' in found)) throw new Error(JSON.stringify(found));
  return found;
}

/** The values that each group covers, an axis a list. */
const covered = ({ groups }: Survival): string[] =>
  groups.map(({ covers, view }) =>
    [
      ...Object.values(covers).map((values) => values.join('|')),
      ...view.map((by) => `as ${by} sees it`),
    ].join(' × '),
  );

const count = (survival: Survival, key: string, concept: ConceptId, view?: string): string => {
  const state = survival.states.find((each) => each.key === key);
  if (!state) return 'nowhere';
  const { holding, count: whole } = holdingCount(survival, state, concept, view);
  return `${holding} of ${whole}`;
};

const toggles = (statement: string): string => `
modus: 1
title: t
decision-makers: {row: {options: {x: {}}}, column: {options: {y: {}}}}
consequences: {p: x, q: y}
preferences: {row: {priorities: [${statement}]}, column: {priorities: []}}
axes: {one: {base: plain}, two: {base: simple}}
scenarios:
  turned: {axis: one, change: {consequences: {p: not x}}}
  reversed: {axis: two, change: {consequences: {q: not y}}}
`;

describe('versions compared ›', () => {
  it('are different where only the strength of a preference is', () => {
    const stronger = (change: string): string => `
modus: 1
title: t
decision-makers: {row: {options: {x: {}}}, column: {options: {y: {}}}}
preferences: {row: {priorities: [y, x]}, column: {priorities: []}}
axes: {one: {base: mild}}
scenarios: {vital: {axis: one, change: {preferences: {row: {priorities: [${change}, x]}}}}}
`;
    expect(covered(compare(stronger('{statement: y, vital: true}')))).toEqual(['mild', 'vital']);
    expect(covered(compare(stronger('{statement: y}')))).toEqual(['mild|vital']);
  });

  it('are all combinations of the axes’ values, those that come to the same game together', () => {
    const found = compare(dam);
    expect(found.combinations).toBe(4);
    expect(covered(found)).toEqual(['wet|dry × strong', 'wet|dry × weak']);
  });

  it('keep to the values asked for', () => {
    expect(covered(compare(dam, ['weak']))).toEqual(['wet|dry × weak']);
    expect(covered(compare(dam, ['strong', 'dry']))).toEqual(['dry × strong']);
  });

  it('that are equal but no product of values are named in parts', () => {
    expect(covered(compare(toggles('p xor q')))).toEqual([
      'plain × simple',
      'turned × reversed',
      'turned × simple',
      'plain × reversed',
    ]);
    expect(covered(compare(toggles('p')))).toEqual(['plain × simple|reversed', 'turned × simple|reversed']);
    expect(covered(compare(toggles('x')))).toEqual(['plain|turned × simple|reversed']);
  });

  // Only the first sixty-four states are compared by what they are; these two differ in the last but one.
  it('are the same game only if all their states are the same', () => {
    const wall = (last: string): string => `never: a and b and c and d and e and ${last} and g`;
    const found = compare(`
modus: 1
title: t
decision-makers: {row: {options: {${[...'abcdefg'].map((id) => `${id}: {}`).join(', ')}}}}
preferences: {row: {priorities: []}}
feasibility: [{id: wall, ${wall('f')}}]
axes: {where: {base: here}}
scenarios: {there: {axis: where, change: {feasibility: {drop: [wall], add: [{${wall('not f')}}]}}}}
`);
    expect(covered(found)).toEqual(['here', 'there']);
  });

  it('of different views are kept apart though they be the same game', () => {
    const seen = `${dam}beliefs:\n  upstream: {change: {title: As upstream sees it}}\n`;
    expect(covered(compare(seen))).toEqual([
      'wet|dry × strong',
      'wet|dry × weak',
      'wet|dry × strong × as upstream sees it',
      'wet|dry × weak × as upstream sees it',
    ]);
    expect(count(compare(seen), 'attack', 'nash', 'upstream')).toBe('1 of 2');
    expect(count(compare(seen), 'attack', 'nash')).toBe('1 of 2');
  });
});

describe('states that survive ›', () => {
  it('are counted by version, not by combination', () => {
    const found = compare(dam);
    expect(
      ['attack', 'release', 'none'].map((key) => [count(found, key, 'nash'), count(found, key, 'seq')]),
    ).toEqual([
      ['1 of 2', '1 of 2'],
      ['0 of 2', '1 of 2'],
      ['1 of 2', '1 of 2'],
    ]);
  });

  it('are matched by what they are, whatever number they have elsewhere', () => {
    const walled = `
modus: 1
title: t
decision-makers: {row: {options: {x: {}, y: {}}}, column: {options: {z: {}}}}
preferences: {row: {priorities: [y, not x]}, column: {priorities: [z]}}
axes: {wall: {base: open}}
scenarios:
  closed: {axis: wall, change: {feasibility: {add: [{never: x}]}}}
  blocked: {axis: wall, change: {feasibility: {add: [{never: z}]}}}
`;
    const found = compare(walled);
    const state = found.states.find(({ key }) => key === 'y,z')!;
    expect(state.holds.map((each) => each?.nash ?? null)).toEqual([true, true, null]);
    expect(
      found.groups.map(({ subject, analysis }) => [subject.game.m, analysis.results[0]!.equilibria.list()]),
    ).toEqual([
      [8, [6]],
      [4, [3]],
      [4, [2]],
    ]);
    expect(count(found, 'y,z', 'nash')).toBe('2 of 3');
    expect(count(found, 'y', 'nash')).toBe('1 of 3');
  });

  it('come in order of how often they hold under the strongest concept asked, then the next', () => {
    const found = compare(dam);
    expect(found.states.map(({ key }) => key)).toEqual(['attack', 'none', 'release']);
  });

  it('are matched by level where options have several', () => {
    const leveled = `
modus: 1
title: t
decision-makers: {row: {options: {x: {levels: [none, some, all]}}}}
preferences: {row: {priorities: [x = some]}}
axes: {mood: {base: mild}}
scenarios: {harsh: {axis: mood, change: {preferences: {row: {priorities: [x = all]}}}}}
`;
    expect(compare(leveled).states.map(({ key }) => key)).toEqual(['x=some', 'x=all']);
  });
});
