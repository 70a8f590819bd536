import { describe, expect, it } from 'vitest';
import { freshId } from '../../src/edits/index.ts';

describe('an id made of a name', () => {
  it.each([
    ['Release water', 'release-water'],
    ['  A & B: (both)!  ', 'a-b-both'],
    ['Élysée', 'elysee'],
    ['Straße', 'strasse'],
    ['United States’ “plan”', 'united-states-plan'],
    ['رها کردن آب', 'rha-krdn-ab'],
    ['تهران ۲', 'thran-2'],
    ['می‌رود', 'my-rvd'],
    ['السدّ', 'alsd'],
    ['نیروی ٣', 'nyrvy-3'],
    ['中文', 'option'],
    ['', 'option'],
    ['2020 talks', 'option-2020-talks'],
    ['Not', 'not-2'],
    ['None', 'none-2'],
    ['Attack', 'attack-3'],
    ['a very long name that says far too much about what it is', 'a-very-long-name-that-says-far-too-much'],
    [`${'x'.repeat(60)}`, 'x'.repeat(40)],
  ])('%s is %s', (name, id) => expect(freshId(name, ['attack', 'attack-2'], 'option')).toBe(id));

  it('is free', () => {
    const taken: string[] = [];
    for (let k = 0; k < 5; k++) taken.push(freshId('x', taken));
    expect(taken).toEqual(['x', 'x-2', 'x-3', 'x-4', 'x-5']);
  });
});
