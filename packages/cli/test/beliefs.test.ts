/** What `beliefs` finds in the flagship case: computed, under either president and either believed type. */
import { describe, expect, it } from 'vitest';
import { modus } from './terminal.ts';

interface StateJson {
  readonly state: string;
  readonly holds: boolean;
  readonly robust: boolean;
  readonly class: string | null;
  readonly unforeseenBy: readonly string[];
}

interface TellingJson {
  readonly to: string;
  readonly fact: { readonly kind: string; readonly of?: string };
  readonly foresees: { readonly more: readonly string[] };
  readonly signs: readonly string[] | null;
}

interface VersionJson {
  readonly axes: Readonly<Record<string, readonly string[]>>;
  readonly states: readonly StateJson[];
  readonly telling: readonly TellingJson[];
}

const deal = 'talks,restrain,relief,withdraw';

describe('the beliefs of the flagship case', () => {
  const asked = ['beliefs', 'iran-us-2020', '--scenario', 'baseline,incumbent,in-every-state', '--json'];
  const { out, code } = modus(asked);
  const [result] = (
    JSON.parse(out) as { readonly results: readonly { readonly versions: readonly VersionJson[] }[] }
  ).results;
  const { versions } = result!;
  const found = (version: VersionJson, state: string): StateJson =>
    version.states.find((each) => each.state === state)!;

  it('are asked under two presidents and two believed types', () => {
    expect(code).toBe(0);
    expect(versions.length).toBe(4);
  });

  it('the deal holds in each, as modeled too, and Tehran does not foresee it', () => {
    for (const version of versions)
      expect(found(version, deal)).toMatchObject({
        holds: true,
        robust: true,
        class: 'steady-unforeseen',
        unforeseenBy: ['tehran'],
      });
  });

  it('the standoff holds in each; Tehran foresees it unless it holds that Washington would go to war', () => {
    for (const version of versions) {
      const believed = version.axes['believed-type']!;
      const unforeseen = believed.includes('overthrow-or-war') ? ['tehran'] : [];
      expect(found(version, 'pressure,rights')).toMatchObject({
        holds: true,
        robust: true,
        unforeseenBy: unforeseen,
      });
    }
  });

  it('telling Tehran what Washington prefers would let it foresee the deal; no move from the standoff says so', () => {
    for (const { telling } of versions) {
      const told = telling.find(({ to, fact }) => to === 'tehran' && fact.kind === 'preferences')!;
      expect(told.fact.of).toBe('washington');
      expect(told.foresees.more).toContain(deal);
      expect(told.signs).toEqual([]);
    }
  });
});

describe('a belief held only while rights are on the agenda', () => {
  const versionsOf = (...more: readonly string[]): readonly VersionJson[] => {
    const { out } = modus(['beliefs', 'iran-us-2020', '--json', ...more]);
    return (JSON.parse(out) as { readonly results: readonly { readonly versions: readonly VersionJson[] }[] })
      .results[0]!.versions;
  };
  const kept = 'pressure-first,baseline,incumbent,overthrow-without-war';

  it('lets Tehran foresee the deal, as a scenario and as a one-off change alike', () => {
    const [scenario] = versionsOf('--scenario', `${kept},while-rights`);
    const [set] = versionsOf('--scenario', `${kept},in-every-state`, '--set', 'beliefs.tehran.when=rights');
    const state = scenario!.states.find((each) => each.state === deal);
    expect(state).toMatchObject({ holds: true, class: 'steady', unforeseenBy: [] });
    expect(set!.states).toEqual(scenario!.states);
  });

  it('is told in the eyes of one side, in which nobody is told anything', () => {
    const [version] = versionsOf('--scenario', kept, '--view', 'tehran');
    expect(version!.telling).toEqual([]);
    expect(version!.states.some(({ state }) => state === deal)).toBe(false);
  });
});
