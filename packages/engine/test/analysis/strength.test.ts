import { conceptIds, conceptOf } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { equilibria, evidence, graph, isStable, stable } from '../games.ts';

const punished = (row: string, column = 'p > q > s') =>
  graph('s → p: row\n p → q: column\n t', { row, column: `${column} > t` });

describe('strength › strong stability', () => {
  it('asks that each improvement can be answered by something strongly worse', () => {
    expect(evidence(punished('p > s >> q > t'), 'gmr-strong', 's', 'row')).toBe('p: column q');
    expect(evidence(punished('p > s > q >> t'), 'gmr-strong', 's', 'row')).toBe('p!');
  });

  it('finds a strong step anywhere between, however many mild ones there are', () => {
    expect(isStable(punished('p > s > t >> q'), 'gmr-strong', 's', 'row')).toBe(true);
    expect(isStable(punished('p >> s > t > q'), 'gmr-strong', 's', 'row')).toBe(false);
  });

  it('counts mild gains and strong ones alike as gains', () => {
    for (const row of ['p > s >> t > q', 'p >> s >> t > q'])
      expect(evidence(punished(row), 'gmr', 's', 'row')).toBe('p: column q');
    expect(isStable(punished('p >> s > q >> t'), 'gmr-strong', 's', 'row')).toBe(false);
  });

  it('does not let a state deter that is liked equally', () => {
    expect(isStable(punished('p > s = q >> t'), 'gmr', 's', 'row')).toBe(true);
    expect(isStable(punished('p > s = q >> t'), 'gmr-strong', 's', 'row')).toBe(false);
  });

  it('asks under SMR that every way out be strongly worse, too', () => {
    const escaping = (row: string) =>
      graph('s → p: row\n p → q: column\n q → u: row', { row, column: 'p > q > s > u' });
    const mild = escaping('p > s > u >> q');
    expect([isStable(mild, 'gmr-strong', 's', 'row'), isStable(mild, 'smr', 's', 'row')]).toEqual([
      true,
      true,
    ]);
    expect(evidence(mild, 'smr-strong', 's', 'row')).toBe('p!');
    expect(isStable(escaping('p > s >> u > q'), 'smr-strong', 's', 'row')).toBe(true);
  });

  it('asks under SEQ that the answer be a gain, mild or strong, for whoever makes it', () => {
    expect(isStable(punished('p > s >> q > t'), 'seq-strong', 's', 'row')).toBe(false);
    expect(evidence(punished('p > s >> q > t', 'q > p > s'), 'seq-strong', 's', 'row')).toBe('p: column q');
  });

  it('is there where nothing is to be gained', () => {
    expect(stable(punished('s > p >> q > t'), 'gmr-strong', 'row')).toContain('s');
  });
});

describe('strength › weak stability', () => {
  it('is stability that nothing strongly worse brings about, and shows both', () => {
    expect(evidence(punished('p > s > q >> t'), 'gmr-weak', 's', 'row')).toBe('p: column q / p!');
  });

  it('is missing where a state is held strongly, or not at all', () => {
    expect(evidence(punished('p > s >> q > t'), 'gmr-weak', 's', 'row')).toBe('p: column q / p: column q');
    expect(evidence(punished('p > q > s >> t'), 'gmr-weak', 's', 'row')).toBe('p!');
    expect(isStable(punished('p > s >> q > t'), 'gmr-weak', 's', 'row')).toBe(false);
    expect(isStable(punished('s > p > q >> t'), 'gmr-weak', 's', 'row')).toBe(false);
  });

  it('needs everyone to be held weakly in an equilibrium', () => {
    const game = punished('p > s > q >> t');
    expect(equilibria(game, 'gmr-weak')).toBe('');
    expect(stable(game, 'gmr-weak', 'row')).toBe('s');
  });
});

describe('strength › is refused', () => {
  const graded = conceptIds.filter((id) => conceptOf(id).grade !== undefined);

  it('where nobody strongly prefers anything', () => {
    const { game } = punished('p > s > q > t');
    expect(graded.map((id) => conceptOf(id).refuse(game)?.refusal)).toEqual(graded.map(() => 'no-strength'));
  });

  it('not where one decision maker does: to the others every step is a mild one', () => {
    const { game } = graph('s → p: row\n p → q: column', { row: 'p > s > q', column: 'p > q >> s' });
    expect(graded.map((id) => conceptOf(id).refuse(game))).toEqual(graded.map(() => null));
  });

  it('where a preference is partly unknown', () => {
    const { game } = graph('s → p: row\n p → q: column', { row: 'p ? s >> q', column: 'p > q >> s' });
    expect(conceptOf('gmr-strong').refuse(game)?.refusal).toBe('unknown-preference');
  });
});
