import { compareVersions, openModel, tellStory } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { question } from '../games.ts';
import { dam } from './dam.ts';
import { told } from './told.ts';

function story(text: string, concepts: Parameters<typeof compareVersions>[1]['concepts']): string[] {
  const found = compareVersions(openModel(text), { scenario: [], views: null, concepts }, question());
  if (!('groups' in found)) throw new Error(JSON.stringify(found));
  return told(found.groups[0]!.subject as Parameters<typeof told>[0], ...tellStory(found, question()));
}

const assumed =
  'All of this follows from the preferences as the model assumes them; it says nothing about whether they are right.';

describe('the story of a comparison ›', () => {
  it('tells what holds, why, what would be better, and what would change it', () => {
    expect(story(dam, ['nash', 'seq'])).toEqual([
      '[Attack] (3) holds in 1 of 2 distinct versions considered: nobody gains by moving alone (Nash).',
      'Wherever it holds, it is the only such state.',
      'Upstream state stays: its one possible move leads nowhere that it likes better (Nash).',
      '  The nearest alternative is [+ Release water] (4): it would give up “not ‘Release water’” (its priority 2).',
      'Downstream state stays: its one possible move leads nowhere that it likes better (Nash).',
      '  The nearest alternative is [− Attack] (1): it would give up “Attack exactly when no water comes” (its priority 2).',
      '[Attack] (3) no longer holds where “Army” is “Weak”.',
      assumed,
    ]);
  });

  it('prefers to tell of the status quo, if that holds anywhere', () => {
    expect(story(dam, ['seq'])[0]).toBe(
      '“Peace” (2) holds in 1 of 2 distinct versions considered: every gain would meet a credible reply (SEQ).',
    );
    const [first] = story(dam.replace('status-quo: {}', 'status-quo: [attack]'), ['seq']);
    expect(first).toBe(
      '[Attack] (3) holds in 1 of 2 distinct versions considered: every gain would meet a credible reply (SEQ).',
    );
  });

  it('says that nothing holds when nothing does', () => {
    const pennies = `
modus: 1
title: t
decision-makers: {one: {options: {x: {}}}, two: {options: {y: {}}}}
preferences: {one: {priorities: [x iff y]}, two: {priorities: [x xor y]}}
`;
    expect(story(pennies, ['nash'])).toEqual([
      'In no version considered does any state hold in the sense that nobody gains by moving alone (Nash).',
      assumed,
    ]);
  });

  it('says that nothing considered would change what holds everywhere', () => {
    const lines = story(dam.replace('[not attack]}}}', '[attack]}}}'), ['nash']);
    expect(lines[0]).toBe(
      '[Attack] (3) holds in all 2 distinct versions considered: nobody gains by moving alone (Nash).',
    );
    expect(lines).toContain('None of the versions considered changes that.');
  });

  /** 1, where both do nothing, lasts; 4, where both act, would be better for both and lasts against credible answers. */
  const dilemma = `
modus: 1
title: t
decision-makers: {one: {options: {x: {}}}, two: {options: {y: {}}}}
status-quo: {}
preferences: {one: {ranking: "3 > 4 > 1 > 2"}, two: {ranking: "2 > 4 > 1 > 3"}}
named-states: {together: {state: 4, name: Together}}
`;

  it('names a state better for everyone that would last once it is reached, and the loss on the way', () => {
    expect(story(dilemma, ['nash', 'seq']).slice(-5, -1)).toEqual(
      [
        '“Together” (4) would be better for everyone than [nothing taken] (1), and holds in 1 of 1 versions: every gain would meet a credible reply (SEQ).',
        '  It can be reached in 2 moves.',
        '  On the way, somebody must first accept a loss.',
        'None of the versions considered changes that.',
      ].slice(-5),
    );
  });

  it('says when a decision maker would not expect that state to last', () => {
    const believed = `${dilemma}beliefs:\n  one: {change: {preferences: {two: {priorities: [not y]}}}}\n  two: {change: {title: The same}}\n`;
    const lines = story(believed, ['nash', 'seq']);
    expect(lines).toContain(
      'In the conflict as one holds it to be, “Together” (4) does not hold, so one would not expect it to last.',
    );
    expect(lines).toContain('In the conflict as two holds it to be, “Together” (4) holds too.');
  });
});
