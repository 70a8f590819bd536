/** The generators themselves: what they write is YAML, and what they draw covers what it should. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { runs } from '../oracle/runs.ts';
import type { ModelSpec } from './model.ts';
import {
  arbitraryHostileText,
  arbitraryManyPriorities,
  arbitraryModel,
  statusQuoOf,
  toPlain,
  toYaml,
} from './model.ts';

describe('a random model', () => {
  it('is written as well-formed YAML, the same in every style', () => {
    fc.assert(
      fc.property(arbitraryModel(), (model) => {
        const document = parseDocument(toYaml(model));
        expect(document.errors).toEqual([]);
        expect(document.warnings).toEqual([]);
        expect(Object.keys(parse(toYaml(model)) as object).sort()).toEqual(
          Object.keys(parse(toYaml({ ...model, style: 0 })) as object).sort(),
        );
      }),
      runs(200),
    );
  });

  it('has at least one state, moves and vectors that fit, and a feasible status quo', () => {
    fc.assert(
      fc.property(arbitraryModel(), (model) => {
        const { n, m, moves, vectors } = toPlain(model);
        expect(m).toBeGreaterThan(0);
        expect(moves).toHaveLength(n);
        for (const rows of moves) {
          expect(rows).toHaveLength(m);
          rows.forEach((reached, s) => {
            for (const t of reached) expect(t !== s && t >= 0 && t < m).toBe(true);
          });
        }
        expect(vectors?.length ?? m).toBe(m);
        expect(statusQuoOf(model) ?? 0).toBeGreaterThanOrEqual(0);
      }),
      runs(200),
    );
  });

  it('covers each part of the language among a few hundred', () => {
    const models = fc.sample(arbitraryModel(), { numRuns: 600, seed: 1 });
    const some = (claim: (model: ModelSpec & { kind: 'options' }) => boolean): boolean =>
      models.some((model) => model.kind === 'options' && claim(model));
    for (const kind of ['never', 'if', 'at-most-one', 'at-least-one', 'exactly-one']) {
      expect(some(({ rules }) => rules.some((rule) => rule.kind === kind))).toBe(true);
    }
    for (const kind of ['priorities', 'weights', 'ranking']) {
      expect(some(({ preferences }) => preferences.some((preference) => preference.kind === kind))).toBe(
        true,
      );
    }
    expect(some(({ coalesce }) => coalesce.length > 1)).toBe(true);
    expect(some(({ forbidden, coalesce }) => forbidden.length > 0 && coalesce.length > 0)).toBe(true);
    expect(some((model) => toPlain(model).m > 32)).toBe(true);
    const spelled = models.map(toYaml).join('\n');
    for (const piece of [
      '>-',
      '\r\n',
      '%YAML',
      '<->',
      '>>',
      '!=',
      ' xor ',
      'vital',
      'take-only',
      '"modus":',
    ]) {
      expect(spelled).toContain(piece);
    }
  });

  it('can have more priorities than a floating sum can tell apart, and needs the last of them', () => {
    const models = fc.sample(arbitraryManyPriorities(), { numRuns: 50, seed: 1 });
    const lists = models.flatMap(({ preferences }) =>
      preferences.filter(({ kind }) => kind === 'priorities'),
    );
    expect(lists.every((list) => list.kind === 'priorities' && list.statements.length > 53)).toBe(true);
  });

  it('shrinks to a small one in the plainest spelling', () => {
    const details = fc.check(
      fc.property(arbitraryModel(), (model) => toPlain(model).m < 4),
      { seed: 3 },
    );
    const [smallest] = details.counterexample ?? [];
    expect(smallest?.style).toBe(0);
    expect(smallest === undefined ? 0 : toPlain(smallest).m).toBe(4);
  });
});

describe('hostile text', () => {
  it('is mostly broken, but not always', () => {
    const texts = fc.sample(arbitraryHostileText(), { numRuns: 200, seed: 1 });
    const broken = texts.filter((text) => parseDocument(text).errors.length > 0).length;
    expect(broken).toBeGreaterThan(40);
    expect(broken).toBeLessThan(190);
  });
});
