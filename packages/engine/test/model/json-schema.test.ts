/** The published JSON Schema: a valid one, that accepts what the reader accepts and rejects what is misspelt. */
import { readdirSync, readFileSync } from 'node:fs';
import { jsonSchema, openModel } from '@modus-vivendi/engine';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { arbitraryHostileText, arbitraryModel, toYaml } from '../arbitrary/model.ts';
import { arbitraryPairwise } from '../arbitrary/pairwise.ts';
import { patience, runs } from '../oracle/runs.ts';
import { model } from './models.ts';

type Schema = Readonly<Record<string, unknown>>;
const schema: Schema = jsonSchema();
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
const cases = new URL('../../../../cases/', import.meta.url);

/** What a validator that knows nothing of this language sees. */
const data = (text: string): unknown =>
  parse(text, { stringKeys: true, uniqueKeys: false, logLevel: 'silent' });

function accepted(text: string): boolean {
  const valid = validate(data(text));
  if (!valid) console.log(text, validate.errors);
  return valid;
}

describe('the JSON Schema', () => {
  it('is one of draft 2020-12, under a name of its own', () => {
    const meta = new Ajv2020({ strict: true }).getSchema('https://json-schema.org/draft/2020-12/schema');
    expect(meta?.(schema)).toBe(true);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:modus-vivendi:schema:model:1',
    });
  });

  it('is plain data', () => expect(JSON.parse(JSON.stringify(schema))).toEqual(schema));

  it('says of every key what it is for', () => {
    const silent: string[] = [];
    const visit = (part: unknown, path: string): void => {
      if (typeof part !== 'object' || part === null) return;
      for (const [key, value] of Object.entries(part)) {
        if (key === 'properties' || key === '$defs') {
          for (const [name, each] of Object.entries(value as Record<string, Schema>)) {
            if (typeof each.description !== 'string' || each.description.length < 3)
              silent.push(`${path}/${name}`);
          }
        }
        visit(value, `${path}/${key}`);
      }
    };
    visit(schema, '');
    expect(silent).toEqual([]);
  });

  it.each(readdirSync(cases).filter((name) => name.endsWith('.modus.yaml')))('accepts %s', (name) => {
    expect(accepted(readFileSync(new URL(name, cases), 'utf8'))).toBe(true);
  });

  it(
    'accepts every random model',
    () => {
      fc.assert(
        fc.property(fc.oneof(arbitraryModel(), arbitraryPairwise('fuzzy')), (spec) => accepted(toYaml(spec))),
        runs(300),
      );
    },
    patience,
  );

  it(
    'accepts whatever the reader finds well shaped',
    () => {
      fc.assert(
        fc.property(arbitraryHostileText(), (text) => {
          // With a tag such as !!binary, or a line that ends in nothing but a carriage return, what the validator's library makes of the
          // file is no longer what stands in it.
          fc.pre(!text.includes('!!') && !/\r(?!\n)/.test(text));
          const { tree, diagnostics } = openModel(text);
          fc.pre(tree !== null && !diagnostics.some(({ severity }) => severity === 'error'));
          return accepted(text);
        }),
        runs(200),
      );
    },
    patience,
  );

  it.each([
    [{ status: '{}' }],
    [{ conseqences: '{}' }],
    [{ 'decision-makers': '{p: {option: {}}}' }],
    [{ 'decision-makers': '{p: {options: {a: {chnge: either}}}}' }],
    [{ 'decision-makers': '{p: {options: {a: {change: sideways}}}}' }],
    [{ 'decision-makers': '{P: {options: {}}}' }],
    [{ 'decision-makers': '{not: {options: {}}}' }],
    [{ consequences: '{x: {wen: a}}' }],
    [{ consequences: '{x: {name: X}}' }],
    [{ feasibility: '[{nevr: a}]' }],
    [{ feasibility: '{add: []}' }],
    [{ preferences: '{p: {prioritys: []}}' }],
    [{ preferences: '{p: {weights: {a: much}}}' }],
    [{ expect: '[{concpt: nash}]' }],
    [{ claims: '{k: {text: t}}' }],
    [{ claims: '{k: {text: t, kind: guess}}' }],
    [{ scenarios: '{s: {change: {feasibility: [{never: a}]}}}' }],
    [{ scenarios: '{s: {change: {titel: T}}}' }],
    [{ scenarios: '{s: {change: {coalesce: [{as: x}]}}}' }],
    [{ beliefs: '{p: {change: {beliefs: {}}}}' }],
    [{ title: '{}' }],
    [{ title: '[]' }],
    [{ modus: '2' }],
  ])('rejects %j', (sections) => expect(validate(data(model(sections as never)))).toBe(false));

  it.each([
    [{ modus: '"1"' }],
    [{ 'status-quo': '-1' }],
    [{ 'status-quo': '{a: no, b: ~}' }],
    [
      {
        scenarios:
          '{s: {change: {consequences: {x: {name: X}}, claims: {k: {confidence: low}}, feasibility: {add: [{never: a}], drop: [r]}}}}',
      },
    ],
    [{ sources: '{s: {title: T, container-title: C, issued: 1976, volume: 3}}' }],
    [{ preferences: '{p: {priorities: [-1, 1, true, "YN-", {statement: a, vital: true}]}}' }],
    [{ preferences: '{p: {ranking: [[2], [4, 6], ">>", 5, [[a, b], 3]]}}' }],
    [
      {
        'decision-makers':
          '{p: {options: {a: , b: {levels: [no, 1, ~]}, c: {levels: {none: , war: {en: War}}}}}}',
      },
    ],
  ])('accepts %j', (sections) => expect(accepted(model(sections as never))).toBe(true));
});
