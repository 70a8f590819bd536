import {
  analyze,
  compareVersions,
  conceptIds,
  equilibriaTable,
  evolve,
  languages,
  listEquilibria,
  openModel,
  optionsTable,
  pathTable,
  reachabilityTable,
  reachable,
  speakerFor,
  stabilityTable,
  statesTable,
  survivalTable,
  type Table,
  versionTables,
} from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { answered, options, question } from '../games.ts';
import { caseOf, slugs, textOf } from './cases.ts';

const well = (name: string, table: Table): void => {
  expect(table.columns.length, name).toBeGreaterThan(0);
  expect(table.caption, name).not.toBe('');
  for (const cells of table.rows) expect(cells.length, name).toBe(table.columns.length);
  for (const text of [
    table.caption,
    ...table.notes,
    ...table.columns.map(({ header }) => header),
    ...table.rows.flat(),
  ]) {
    expect(text, name).not.toMatch(/\{[a-zA-Z]+\}|undefined|NaN|\[object/);
  }
};

describe.each(slugs)('every table of %s has a cell for each column ›', (slug) => {
  const game = caseOf(slug);
  const analysis = answered(analyze(game.game, conceptIds, question()));
  const from = Math.max(0, game.statusQuo);
  const states = Array.from({ length: Math.min(game.game.m, 60) }, (_, s) => s);
  const known = game.game.ranks.every((ranks) => ranks !== null);
  const listed = listEquilibria(game, analysis, question(), 20);

  it.each(languages)('in the language %s', (language) => {
    const speaker = speakerFor(game, language);
    well('states', statesTable(game, speaker, states));
    well('options', optionsTable(game, speaker));
    well('stability', stabilityTable(analysis, game.game.n, speaker, states));
    well('equilibria', equilibriaTable(game, analysis, listed, speaker));
    for (const improving of known ? [false, true] : [false]) {
      well(
        'reachability',
        reachabilityTable(answered(reachable(game.game, from, improving, question())), improving, speaker, 5),
      );
      for (const path of answered(evolve(game.game, from, game.game.m - 1, improving, 3, question())).paths)
        well('path', pathTable(path, speaker, 1));
    }
  });
});

describe('names in a list within a cell ›', () => {
  it('are isolated each for itself where they are foreign', () => {
    const game = options(
      { row: 'x', column: 'y', third: 'z' },
      { row: 'x', column: 'x', third: '' },
      'status-quo: {}',
    );
    const speaker = speakerFor(game, 'fa');
    const analysis = answered(analyze(game.game, ['nash'], question()));
    const found = answered(reachable(game.game, 0, false, question()));
    const cells = [
      ...equilibriaTable(game, analysis, listEquilibria(game, analysis, question(), 9), speaker).rows.flat(),
      ...reachabilityTable(found, false, speaker, 9).rows.flat(),
    ].filter((cell) => /row|column/.test(cell));
    expect(cells.length).toBeGreaterThan(2);
    for (const cell of cells) expect(cell.replaceAll(/\u2068[^\u2069]*\u2069/g, '')).not.toMatch(/[a-z]/);
  });
});

describe.each(slugs.filter((slug) => /^(scenarios|beliefs):/m.test(textOf(slug))))(
  'every table of the versions of %s has a cell for each column ›',
  (slug) => {
    const survival = compareVersions(
      openModel(textOf(slug)),
      { scenario: [], views: null, concepts: ['nash', 'seq'] },
      question(),
    );
    if (!('groups' in survival)) throw new Error(JSON.stringify(survival));

    it.each(languages)('in the language %s', (language) => {
      const speaker = speakerFor(survival.groups[0]!.subject, language);
      for (const table of versionTables(survival, speaker)) well('versions', table);
      well('survival', survivalTable(survival, language, 20));
    });
  },
);
