import {
  analysisJson,
  analyze,
  type ConceptId,
  type Shown,
  speakerFor,
  stateJson,
} from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { answered, compiled, graph, options, question } from '../games.ts';

const header = { modus: '1.0.0', sha256: 'abc', set: [] };

const json = (
  game: ReturnType<typeof options>,
  concepts: readonly ConceptId[] = ['nash', 'seq'],
  shown: Shown = 'all',
) =>
  analysisJson(
    game,
    answered(analyze(game.game, concepts, question())),
    header,
    speakerFor(game, 'en'),
    shown,
    'sequences',
  );

const syriaIraq = options(
  { syria: 'release escalate', iraq: 'attack' },
  { syria: '1 > 3 > 6 > 2 > 4 > 5', iraq: '2 > 4 > 6 > 1 > 5 > 3' },
  'feasibility: [never: "YY-"]\nstatus-quo: {}',
);

describe('an analysis for machines ›', () => {
  it('names the concepts whose answer may depend on the order of states', () => {
    const tied = options({ row: 'x', column: 'y' }, { row: '4 > 1 = 3 > 2', column: '4 > 1 = 2 > 3' });
    expect(json(tied, ['nash', 'lm:2', 'maximin:2'])).toMatchObject({ mayDependOnOrder: ['lm:2'] });
    expect(json(syriaIraq, ['lm:2'])).not.toHaveProperty('mayDependOnOrder');
  });

  it('is as the contract shows it for Syria and Iraq', () => {
    const found = json(syriaIraq, ['nash', 'gmr', 'smr', 'seq']);
    expect(found).toMatchObject({
      modus: '1.0.0',
      model: { sha256: 'abc', scenario: [], view: null },
      stateCount: 6,
      statusQuo: 1,
      concepts: ['nash', 'gmr', 'smr', 'seq'],
      engine: 'dense',
      complete: true,
      equilibria: { nash: [6], gmr: [1, 6], smr: [6], seq: [6] },
    });
    expect(found.model.decisionMakers[0]).toEqual({
      id: 'syria',
      name: 'syria',
      options: ['release', 'escalate'],
    });
    expect(found.states[0]).toMatchObject({
      id: 1,
      decimal: 0,
      key: null,
      options: { release: 'no', escalate: 'no', attack: 'no' },
      rank: { syria: 1, iraq: 4 },
    });
    expect(found.stability.seq).toEqual({ syria: [1, 3, 6], iraq: [2, 4, 5, 6] });
    expect(found).not.toHaveProperty('refusals');
  });

  it('has no status quo where the file has none, and ranks only what is ranked', () => {
    const game = options({ row: 'x', column: 'y' }, { row: '4 > 2 ? 3 > 1', column: 'x' });
    const found = json(game);
    expect(found.statusQuo).toBeNull();
    expect(found.states.map(({ rank }) => rank)).toEqual([
      { row: null, column: 2 },
      { row: null, column: 1 },
      { row: null, column: 2 },
      { row: null, column: 1 },
    ]);
    expect(found.refusals?.map(({ concept, code }) => [concept, code])).toEqual([
      ['nash', 'unknown-preference'],
      ['seq', 'unknown-preference'],
    ]);
  });

  it('shares ranks among ties and skips none', () => {
    const game = options({ row: 'x', column: 'y' }, { row: '4 > 2 = 3 > 1', column: '' });
    expect(json(game).states.map(({ rank }) => rank.row)).toEqual([3, 2, 2, 1]);
  });

  it('has “-” for options on which the members of a coalesced state differ, and its key', () => {
    const game = options(
      { row: 'x', column: 'y' },
      { row: '', column: '' },
      'coalesce: [{as: over, when: y, name: All over}]',
    );
    const found = json(game);
    expect(found.states[2]).toEqual({
      id: 3,
      decimal: null,
      key: 'over',
      name: 'All over',
      options: { x: '-', y: 'yes' },
      rank: { row: 1, column: 1 },
    });
    expect(found.engine).toBe('graph');
  });

  it('has keys and no options in graph form', () => {
    expect(json(graph('a → b: row', { row: 'b > a' })).states[1]).toEqual({
      id: 2,
      decimal: null,
      key: 'b',
      name: 'B',
      options: {},
      rank: { row: 1 },
    });
  });

  it('leaves out the options that a view does not know', () => {
    const text =
      'modus: 1\ntitle: t\ndecision-makers: {row: {options: {x: {}, y: {}}}}\npreferences: {row: {priorities: []}}\nbeliefs: {row: {hidden-options: [x]}}';
    const found = json(compiled(text, { view: ['row'] }));
    expect(found.model.view).toBe('row');
    expect(found.model.decisionMakers[0]!.options).toEqual(['y']);
    expect(found.states.map(({ options: levels, decimal }) => [levels, decimal])).toEqual([
      [{ y: 'no' }, 0],
      [{ y: 'yes' }, 2],
    ]);
  });

  it('names levels', () => {
    const game = options({ row: 'x(none some all)' }, { row: '' });
    expect(json(game).states.map(({ options: levels }) => levels.x)).toEqual(['none', 'some', 'all']);
  });

  it('gives the value of every state exactly, up to the largest that can be numbered', () => {
    const ids = Array.from({ length: 53 }, (_, k) => `o${k}`);
    const game = options(
      { row: ids.join(' ') },
      { row: '' },
      `feasibility: [at-most-one: [${ids.join(', ')}]]`,
    );
    const speaker = speakerFor(game, 'en');
    const decimals = Array.from({ length: 54 }, (_, s) => stateJson(game, s, speaker).decimal);
    expect(decimals.every((value) => Number.isSafeInteger(value))).toBe(true);
    expect(decimals[53]).toBe(2 ** 52);
  });

  it('is complete only when every state is written out', () => {
    const equilibria = json(syriaIraq, ['gmr'], 'equilibria');
    expect([equilibria.complete, equilibria.states.map(({ id }) => id), equilibria.stability]).toEqual([
      false,
      [1, 6],
      {},
    ]);
    expect(equilibria.equilibria).toEqual({ gmr: [1, 6] });
    const none = json(syriaIraq, ['gmr'], 'none');
    expect([none.complete, none.states, none.equilibria, none.equilibriumCount]).toEqual([
      false,
      [],
      { gmr: [] },
      { gmr: 2 },
    ]);
  });

  it('survives being written as JSON', () => {
    const found = json(syriaIraq);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});
