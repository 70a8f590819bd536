/** The JSON Schema (draft 2020-12) of a model file, by which any editor completes and checks it. */
import { idPattern, keywords } from '../text/tokens.ts';
import {
  decimalPattern,
  type Field,
  formsOf,
  type KeyKind,
  languagePattern,
  type MapShape,
  type ScalarKind,
  type Shape,
  wholeNumberPattern,
} from './schema.ts';
import { modelShape } from './shape.ts';

type Json = Readonly<Record<string, unknown>>;

const idSchema: Json = { type: 'string', pattern: idPattern.source, not: { enum: keywords } };

/** YAML and JSON give values types; the language reads them as they are written, so a word may look like any type. */
function scalarSchema(scalar: ScalarKind): Json {
  switch (scalar.is) {
    case 'word':
    case 'expression':
      return { type: ['string', 'number', 'boolean', 'null'] };
    case 'prose':
      return { type: ['string', 'number', 'boolean'] };
    case 'id':
      return { ...idSchema, type: ['string', 'boolean', 'null'] };
    case 'whole-number':
      return { type: ['integer', 'string'], minimum: 0, pattern: wholeNumberPattern.source };
    case 'decimal':
      return { type: ['number', 'string'], pattern: decimalPattern.source };
    case 'one-of':
      return { enum: [...new Set(scalar.values.flatMap((value) => [value, typed(value)]))] };
  }
}

const typed = (value: string): unknown => (/^(true|false|\d+)$/.test(value) ? JSON.parse(value) : value);

const keySchemas: Readonly<Record<KeyKind, Json>> = {
  id: idSchema,
  language: { pattern: languagePattern.source },
  any: {},
};

/** Named shapes become definitions; one that an overlay need not give in full becomes two. */
class SchemaWriter {
  readonly definitions: Record<string, Json> = {};

  write(shape: Shape, partial: boolean): Json {
    switch (shape.kind) {
      case 'scalar':
        return scalarSchema(shape.scalar);
      case 'nothing':
        return { type: 'null' };
      case 'anything':
        return {};
      case 'list':
        return {
          type: 'array',
          items: this.write(shape.of, false),
          ...(shape.least > 0 ? { minItems: shape.least } : {}),
        };
      case 'entries': {
        const values = this.write(shape.of, partial);
        const least = shape.least > 0 ? { minProperties: shape.least } : {};
        return {
          type: 'object',
          propertyNames: keySchemas[shape.keys],
          additionalProperties: values,
          ...least,
        };
      }
      case 'either':
        return { anyOf: shape.of.map((each) => this.write(each, partial)) };
      case 'map':
        return this.writeMap(shape, partial);
      case 'named': {
        const name = partial && hasRequired(shape) ? `${shape.name}-changed` : shape.name;
        if (!(name in this.definitions)) {
          this.definitions[name] = {};
          this.definitions[name] = {
            description: shape.about,
            ...this.write(shape.shape(), name !== shape.name),
          };
        }
        return { $ref: `#/$defs/${name}` };
      }
    }
  }

  private writeMap({ fields, required, open, overlay }: MapShape, within: boolean): Json {
    const partial = within || overlay;
    const property = ([key, { shape, about }]: [string, Field]): [string, Json] => [
      key,
      { description: about, ...this.write(shape, partial) },
    ];
    return {
      type: 'object',
      properties: Object.fromEntries(Object.entries(fields).map(property)),
      ...(required.length > 0 && !partial ? { required } : {}),
      ...(open ? {} : { additionalProperties: false }),
    };
  }
}

const hasRequired = (shape: Shape): boolean =>
  formsOf(shape).maps.some((form) => form.kind === 'map' && form.required.length > 0);

export function jsonSchema(): Json {
  const writer = new SchemaWriter();
  const model = writer.write(modelShape, false);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:modus-vivendi:schema:model:1',
    title: 'Modus Vivendi model, version 1',
    description: 'A conflict: who decides, what each can do, what is possible, and who wants what',
    ...model,
    $defs: writer.definitions,
  };
}
