/** Preference pair by pair through structural edits: what each decision maker says of any two states stays as it is. */
import { preferenceBetween } from '@modus-vivendi/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toYaml } from '../../../engine/test/arbitrary/model.ts';
import { arbitraryPairwise } from '../../../engine/test/arbitrary/pairwise.ts';
import { patience, runs } from '../../../engine/test/oracle/runs.ts';
import { copyPreference } from '../../src/edits/copy-preference.ts';
import {
  addOption,
  addRule,
  type Edited,
  moveDecisionMaker,
  moveOption,
  removeOption,
  removeRule,
  setRanking,
  toRanking,
} from '../../src/edits/index.ts';
import { compiled, english, errorsIn, notesOf, textOf } from './told.ts';

const models = fc
  .oneof(arbitraryPairwise('relation'), arbitraryPairwise('fuzzy'), arbitraryPairwise('probabilistic'))
  .filter(({ kind }) => kind === 'options');

/** By decision maker and pair of states, these by what is taken in them: which is better, or to which degree. `without`: an option that is looked away from. */
function pairs(text: string, without = ''): Readonly<Record<string, string | number>> {
  const { conflict, game, legend } = compiled(text);
  const name = (s: number): string =>
    legend.key(s) ??
    conflict.options
      .flatMap(({ id }, o) => (legend.levels(s)[o] && id !== without ? [`${id}=${legend.levels(s)[o]}`] : []))
      .sort()
      .join(' ');
  const found: Record<string, string | number> = {};
  for (const [i, { id }] of conflict.decisionMakers.entries())
    for (let s = 0; s < game.m; s++)
      for (let t = 0; t < game.m; t++) {
        if (name(s) === name(t)) continue;
        const said = game.degrees[i]?.of(t, s) ?? preferenceBetween(game, i, t, s);
        const key = `${id}: ${name(t)} / ${name(s)}`;
        expect(found[key] ?? said).toBe(said);
        found[key] = said;
      }
  return found;
}

const onModels = (
  law: (text: string, options: readonly string[], people: readonly string[], k: number) => void,
): void =>
  fc.assert(
    fc.property(models, fc.nat(), (spec, k) => {
      const text = toYaml(spec);
      const { conflict } = compiled(text);
      law(
        text,
        conflict.options.map(({ id }) => id),
        conflict.decisionMakers.map(({ id }) => id),
        k,
      );
    }),
    runs(25),
  );
const pick = <T>(list: readonly T[], k: number): T => list[k % list.length]!;

describe('pairs of states', () => {
  it(
    'keep their meaning when decision makers and options move',
    () => {
      onModels((text, options, people, k) => {
        const moved = textOf(moveDecisionMaker(text, pick(people, k), (k >> 2) % people.length));
        expect(pairs(moved)).toEqual(pairs(text));
        const turned = textOf(moveOption(text, pick(options, k), pick(people, k >> 2), k % 2));
        expect(pairs(turned)).toEqual(pairs(text));
      });
    },
    patience,
  );

  it(
    'take no notice of an added option, and are as they were when it goes again',
    () => {
      onModels((text, _, people, k) => {
        const added = addOption(text, pick(people, k), english('Something new'), k % 3) as Edited & {
          readonly id: string;
        };
        expect(errorsIn(textOf(added))).toEqual([]);
        expect(pairs(textOf(added), added.id)).toEqual(pairs(text));
        expect(pairs(textOf(removeOption(textOf(added), added.id)))).toEqual(pairs(text));
      });
    },
    patience,
  );
});

const model = (preference: string, more = ''): string => `modus: 1
title: T
decision-makers:
  p: {options: {a: {}}}
  q: {options: {b: {}}}
feasibility:
  - {id: no-both, never: a and b}
preferences:
  p: {${preference}}
  q: {priorities: [b]}
${more}`;

describe('pairs written by number', () => {
  const circle = model('relation: [1 > 2, 2 > 3, 3 > 1]');

  it('are written by what is taken when the numbers change', () => {
    const moved = moveDecisionMaker(circle, 'q', 0);
    expect(textOf(moved)).toContain('relation: [[none, a], [a, b], [b, none]]');
    expect(notesOf(moved)).toEqual(['pairs-carried']);
    const fuzzy = model('ranking: 1 > 2 > 3, degrees: {fuzzy: {2 > 3: 0.7}, threshold: 0.2}');
    expect(textOf(moveDecisionMaker(fuzzy, 'q', 0))).toContain(
      'degrees: {fuzzy: [[a, b, 0.7]], threshold: 0.2}',
    );
  });

  it('put what becomes possible behind everything else', () => {
    const open = removeRule(circle, [], 0);
    expect(errorsIn(textOf(open))).toEqual([]);
    expect(notesOf(open)).toContain('pairs-last');
    const { game } = compiled(textOf(open));
    expect([0, 1, 2].map((s) => preferenceBetween(game, 0, 3, s))).toEqual(['worse', 'worse', 'worse']);
  });

  it('lose what becomes impossible', () => {
    const closed = addRule(circle, [], { kind: 'never', parts: ['b'] });
    expect(errorsIn(textOf(closed))).toEqual([]);
    expect(compiled(textOf(closed)).game.ranks[0]).toEqual(Int32Array.from([1, 0]));
  });

  it('are copied with their meaning into a scenario that numbers otherwise', () => {
    const text = model(
      'relation: [1 > 2, 2 > 3, 3 > 1]',
      'scenarios: {s: {change: {feasibility: {add: [{never: not a and not b}]}}}}',
    );
    const copied = textOf(copyPreference(text, ['scenarios', 's', 'change'], 'p'));
    expect(errorsIn(copied)).toEqual([]);
    expect([...compiled(copied, { scenario: ['s'] }).game.ranks[0]!]).toEqual([1, 0]);
  });

  it('become a ranking where they are one, and are replaced by one', () => {
    const ranked = model('weights: {a: 1}, relation: [3 > 2, 3 > 1], note: N');
    expect(textOf(toRanking(ranked, [], 'p'))).toContain('p: {ranking: [b, a, none], note: N}');
    expect(toRanking(circle, [], 'p')).toMatchObject({ refusal: 'not-exact' });
    const replaced = textOf(setRanking(circle, [], 'p', { tiers: [[['a']], [['b']], [[]]] }));
    expect(replaced).toContain('p: {ranking: [a, b, none]}');
  });
});
