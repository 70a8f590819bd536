import { compareVersions, openModel, speakerFor, survivalTable, versionTables } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { dam } from '../explain/dam.ts';
import { question } from '../games.ts';

function compare(text: string) {
  const found = compareVersions(
    openModel(text),
    { scenario: [], views: null, concepts: ['nash', 'seq'] },
    question(),
  );
  if (!('groups' in found)) throw new Error(JSON.stringify(found));
  return found;
}

const survival = compare(dam);
const speaker = speakerFor(survival.groups[0]!.subject, 'en');

describe('the tables of versions ›', () => {
  const [table, ...more] = versionTables(survival, speaker);

  it('have a column for each axis that makes a difference, the equilibria, and the states with a name', () => {
    expect(more).toEqual([]);
    expect(table!.columns.map(({ header }) => header)).toEqual(['Army', 'Nash equilibria', 'SEQ', 'Peace']);
  });

  it('have a row for each distinct version', () => {
    expect(table!.rows).toEqual([
      ['Strong', '[Attack]', '2', 'SEQ'],
      ['Weak', '[nothing taken]', '1', '–'],
    ]);
    expect(table!.notes).toContain(
      '2 distinct versions, of 4 combinations; the others come to the same game.',
    );
  });

  it('are one for each view beside the conflict as modeled', () => {
    const seen = compare(`${dam}beliefs: {downstream: {change: {title: t}}}\n`);
    expect(
      versionTables(seen, speakerFor(seen.groups[0]!.subject, 'en')).map(({ caption }) => caption),
    ).toEqual(['The conflict as modeled', 'The conflict as Downstream state sees it']);
  });
});

describe('the table of what survives ›', () => {
  it('says in how many distinct versions each state is an equilibrium', () => {
    expect(survivalTable(survival, 'en', 9).rows).toEqual([
      ['[Attack]', '1 of 2', '1 of 2'],
      ['[nothing taken]', '1 of 2', '1 of 2'],
      ['Peace', '', '1 of 2'],
    ]);
  });

  it('lists no more states than asked', () => {
    expect(survivalTable(survival, 'en', 1).rows).toHaveLength(1);
  });
});
