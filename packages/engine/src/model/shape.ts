/**
 * The shape of a model file: which keys, of what kind. One declaration serves the reader and the published JSON Schema.
 * Scalars arrive as their source text, whatever type YAML would give them; what names refer to is checked later, in `read.ts`.
 */
import { z } from 'zod';
import { idPattern, keywords } from '../text/tokens.ts';

z.config({ jitless: true });

/** Keys promised for later versions: known, and not yet read. */
export const reservedKeys: readonly string[] = ['degrees', 'relation', 'levers', 'events', 'indicators'];

/** A map with these keys only; the message of an unknown key carries the known ones, for "did you mean". */
const map = <Shape extends z.ZodRawShape>(shape: Shape, about: string) =>
  z
    .strictObject(shape, {
      error: (issue) =>
        issue.code === 'unrecognized_keys' ? `keys ${Object.keys(shape).join(' ')}` : undefined,
    })
    .meta({ description: about });

const id = z
  .string()
  .regex(idPattern, 'id')
  .refine((text) => !(keywords as readonly string[]).includes(text), 'keyword');
const byId = <Value extends z.ZodType>(value: Value) => z.record(id, value);
const scalar = z.string().meta({ modus: 'scalar' });
const text = z
  .union([scalar, z.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'language'), scalar)])
  .meta({ description: 'A text, or the same text in several languages' });
const expression = scalar.meta({
  description: 'A proposition about states, such as `attack or posture = war`',
  modus: 'scalar',
});
const claims = z.array(scalar).meta({ description: 'Ids of the claims that this rests on' });
const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: () => `one-of ${values.join(', ')}` });
const truthValue = choice(['true', 'false']).meta({ modus: 'boolean' });
const wholeNumber = z
  .string()
  .regex(/^\d{1,15}$/, 'whole-number')
  .meta({ modus: 'integer' });
const decimal = z
  .string()
  .regex(/^[-+]?(\d{1,15}(\.\d{0,12})?|\.\d{1,12})$/, 'decimal')
  .meta({ modus: 'number' });

const described = {
  name: text.optional(),
  note: text.optional(),
  description: text.optional(),
  claims: claims.optional(),
};

const option = map(
  {
    ...described,
    levels: z
      .union([z.array(scalar).min(2, 'two-levels'), z.record(z.string(), text)])
      .optional()
      .meta({ description: 'Ordered levels, the first meaning "not taken"; the default is [no, yes]' }),
    change: choice(['either', 'take-only', 'drop-only'])
      .optional()
      .meta({ description: 'In which direction the option can be moved' }),
  },
  'What a decision maker can do or leave',
).nullable();

const decisionMaker = map(
  {
    ...described,
    options: byId(option).optional(),
    moves: z
      .array(scalar)
      .optional()
      .meta({ description: 'Graph form: moves such as "a -> b" or "a <-> b"' }),
  },
  'Who decides',
);

const stateReference = z
  .union([scalar, z.array(scalar)])
  .meta({ description: 'A state: its number, a pattern, its key, or the list of what is taken' });
const stateList = z.array(stateReference);

const consequence = z.union([expression, map({ ...described, when: expression }, 'A named proposition')]);
const rule = map(
  {
    ...described,
    id: id.optional(),
    because: text.optional(),
    never: expression.optional(),
    if: expression.optional(),
    // biome-ignore lint/suspicious/noThenProperty: `then` is a word of the language
    then: expression.optional(),
    'at-most-one': z.array(expression).min(1, 'not-empty').optional(),
    'at-least-one': z.array(expression).min(1, 'not-empty').optional(),
    'exactly-one': z.array(expression).min(1, 'not-empty').optional(),
  },
  'A feasibility rule',
);
const coalescing = map(
  { ...described, as: id, when: expression },
  'Feasible combinations that count as one state',
);
const forbidden = map(
  { ...described, by: scalar, from: expression, to: expression, because: text.optional() },
  'Moves that are deleted',
);

const statement = map(
  { ...described, statement: expression, vital: truthValue.optional() },
  'A preference statement',
);
const priority = z.union([
  expression,
  map(
    {
      ...described,
      statement: expression.optional(),
      vital: truthValue.optional(),
      'either-order': z
        .array(z.union([expression, statement]))
        .min(1, 'not-empty')
        .optional(),
    },
    'A preference statement, or several of which it is unknown which matters more',
  ),
]);
const tier = z.union([scalar, z.array(scalar)]);
const preference = map(
  {
    ...described,
    priorities: z.array(priority).optional().meta({ description: 'Statements, most important first' }),
    weights: byId(decimal)
      .optional()
      .meta({ description: 'Weight of each option: the sum of level index × weight' }),
    ranking: z
      .union([scalar, z.array(tier)])
      .optional()
      .meta({ description: 'States, most preferred first: "2 > {4, 6} > 1 >> 5"' }),
  },
  'What a decision maker prefers: priorities, weights or a ranking',
);

const namedState = map({ ...described, state: stateReference }, 'A name for one state');
const graphState = z.union([text, map(described, 'A state of the graph form')]).nullable();

const ids = z.union([scalar, z.array(scalar)]);
const expectation = map(
  {
    concept: scalar,
    scenario: ids.optional(),
    view: scalar.optional(),
    by: scalar.optional(),
    countermove: choice(['sequences', 'single']).optional(),
    equilibria: stateList.optional(),
    stable: stateList.optional(),
    includes: stateList.optional(),
    excludes: stateList.optional(),
    count: wholeNumber.optional(),
    source: scalar.optional(),
    at: scalar.optional(),
    departs: text.optional(),
    note: text.optional(),
  },
  'What the author says should be found',
);

/** Further CSL-JSON fields are kept without being read. */
const source = z
  .looseObject({
    title: text.optional(),
    author: z.union([scalar, z.array(z.unknown())]).optional(),
    issued: scalar.optional(),
    reliability: choice(['A', 'B', 'C', 'D', 'E', 'F']).optional(),
    cite: scalar.optional(),
    url: scalar.optional(),
  })
  .meta({ description: 'A source, in CSL-JSON fields' });
const claim = map(
  {
    text,
    kind: choice(['information', 'assumption', 'judgment']),
    source: scalar.optional(),
    at: scalar.optional(),
    credibility: choice(['1', '2', '3', '4', '5', '6']).optional().meta({ modus: 'integer' }),
    confidence: choice(['low', 'moderate', 'high']).optional(),
    rating: choice(['solid', 'caveated', 'unsupported']).optional(),
    context: truthValue.optional(),
    caveat: truthValue.optional(),
    note: text.optional(),
  },
  'A claim that elements of the model rest on',
);

const axis = map(
  { ...described, base: id, 'base-name': text.optional() },
  'A dimension on which scenarios exclude each other',
);

/** Sections of the base model that an overlay may change too. */
const sections = {
  title: text.optional(),
  summary: text.optional(),
  description: text.optional(),
  'as-of': scalar.optional(),
  'decision-makers': byId(decisionMaker).optional(),
  states: byId(graphState).optional().meta({ description: 'Graph form: the states, numbered in file order' }),
  consequences: byId(consequence).optional(),
  coalesce: z.array(coalescing).optional(),
  'status-quo': z
    .union([scalar, z.array(scalar), z.record(z.string(), scalar)])
    .optional()
    .meta({ description: 'Where things stand: what is not named is at its first level' }),
  'named-states': byId(namedState).optional(),
  preferences: byId(preference).optional(),
  moves: map({ forbidden: z.array(forbidden).optional() }, 'What option form cannot say of moves').optional(),
  attitudes: byId(byId(choice(['positive', 'neutral', 'negative']))).optional(),
  coalitions: z.array(z.array(scalar)).optional(),
  sources: byId(source).optional(),
  claims: byId(claim).optional(),
};

const belief = map(
  {
    ...described,
    get change() {
      return change.optional();
    },
    'hidden-options': z
      .array(scalar)
      .optional()
      .meta({ description: 'Options not known to the holder of this belief' }),
    get beliefs(): z.ZodOptional<z.ZodRecord<typeof id, z.ZodType>> {
      return byId(belief as z.ZodType).optional();
    },
  },
  'The conflict as a decision maker sees it',
);

const change: z.ZodType = map(
  {
    ...sections,
    feasibility: map(
      { add: z.array(rule).optional(), drop: z.array(scalar).optional() },
      'Rules added, and ids of rules dropped',
    ).optional(),
    get beliefs(): z.ZodOptional<z.ZodRecord<typeof id, z.ZodType>> {
      return byId(belief as z.ZodType).optional();
    },
  },
  'What differs from the model beneath',
);

const scenario = map(
  { ...described, axis: scalar.optional(), probability: decimal.optional(), change: change.optional() },
  'Another version of the conflict',
);

export const modelShape = map(
  {
    modus: choice(['1']).meta({ modus: 'integer' }),
    language: scalar.optional().meta({ description: 'The language of plain texts; en unless said' }),
    ...sections,
    title: text,
    'decision-makers': byId(decisionMaker),
    preferences: byId(preference),
    feasibility: z.array(rule).optional(),
    expect: z.array(expectation).optional(),
    axes: byId(axis).optional(),
    scenarios: byId(scenario).optional(),
    beliefs: byId(belief as z.ZodType).optional(),
  },
  'A conflict: who decides, what each can do, what is possible, and who wants what',
);

const jsonTypes: Readonly<Record<string, string[]>> = {
  scalar: ['string', 'number', 'boolean'],
  boolean: ['boolean', 'string'],
  integer: ['integer', 'string'],
  number: ['number', 'string'],
};

/** The JSON Schema (draft 2020-12) of a model file. */
export function jsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(modelShape, {
    reused: 'ref',
    override: ({ jsonSchema: part }) => {
      const kind = part.modus;
      delete part.modus;
      if (typeof kind !== 'string') return;
      part.type = jsonTypes[kind] as never;
      delete part.pattern;
      if (part.enum && kind !== 'scalar')
        part.enum = part.enum.flatMap((value) => [value, JSON.parse(String(value))]);
    },
  });
  return {
    ...schema,
    $id: 'https://modus-vivendi.example/schema/modus-1.json',
    title: 'Modus Vivendi model, version 1',
  };
}
