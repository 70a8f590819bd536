import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../engine/test/oracle/runs.ts';
import { placeAt } from '../../src/panels/editor/path-at.ts';
import { schemaAt } from '../../src/panels/editor/schema-at.ts';

/** The place marked by `|`. */
const at = (marked: string) => {
  const offset = marked.indexOf('|');
  return placeAt(marked.replace('|', ''), offset);
};

describe('the place in a text', () => {
  it('is told by the keys further out', () => {
    expect(at('decision-makers:\n  us:\n    options:\n      wi|').path).toEqual([
      'decision-makers',
      'us',
      'options',
    ]);
    expect(at('decision-makers:\n  us:\n    options:\n      wi|').atKey).toBe(true);
    expect(at('language: e|').path).toEqual(['language']);
    expect(at('language: e|').atKey).toBe(false);
    expect(at('preferences:\n  us:\n    priorities:\n      - not wa|').path).toEqual([
      'preferences',
      'us',
      'priorities',
      '-',
    ]);
    expect(at('feasibility:\n  - never: a and b|').path).toEqual(['feasibility', '-', 'never']);
    expect(at('feasibility:\n  - never: a\n    bec|').path).toEqual(['feasibility', '-']);
  });

  it('leaves out what is over, comments and blank lines', () => {
    expect(at('claims:\n  c-1:\n    kind: judgment\n\n# a comment: no key\nti|').path).toEqual([]);
    expect(at('a:\n  b: 1\nc:\n  d|').path).toEqual(['c']);
  });

  it('is found in any text, with the word before it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(200), (text, place) => {
        const offset = Math.min(place, text.length);
        const found = placeAt(text, offset);
        expect(text.slice(found.from, offset)).toBe(found.word);
      }),
      runs(100),
    );
  });

  it('has a meaning in the schema wherever a key stands in the flagship case', () => {
    const text = readFileSync(new URL('../../../../cases/iran-us-2020.modus.yaml', import.meta.url), 'utf8');
    const keys = [
      ...text.matchAll(
        /^( *)(- )?(never|if|then|when|priorities|vital|claims|options|change|kind|source): ?/gm,
      ),
    ];
    expect(keys.length).toBeGreaterThan(100);
    for (const found of keys) {
      const start = found.index + found[0].length - found[0].trimStart().replace(/^- /, '').length;
      const { path } = placeAt(text, start + 1);
      expect(
        schemaAt(path).keys.map(({ key }) => key),
        `${path.join('.')}: ${found[3]}`,
      ).toContain(found[3]);
    }
  });
});

describe('the schema at a place', () => {
  it('says which keys and values may stand there, and what they mean', () => {
    expect(schemaAt([]).keys.find(({ key }) => key === 'status-quo')?.about).toMatch(/Where things stand/);
    expect(schemaAt(['claims', 'c-any', 'kind']).values).toEqual(['information', 'assumption', 'judgment']);
    expect(schemaAt(['nonsense', 'x']).keys).toEqual([]);
  });
});
