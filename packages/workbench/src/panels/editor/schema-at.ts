/** What the published schema says of a place: the keys that may stand there, the values, and what they mean. */
import { jsonSchema } from '@modus-vivendi/engine';

interface Schema {
  readonly description?: string;
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

export interface Allowed {
  readonly keys: readonly { readonly key: string; readonly about: string }[];
  readonly values: readonly string[];
  readonly about: string | null;
}

let root: Schema | null = null;
const schema = (): Schema => {
  root ??= jsonSchema() as Schema;
  return root;
};

/** A schema with its references looked through, in all the ways it may be written. */
function ways(each: Schema): readonly Schema[] {
  const name = each.$ref?.split('/').at(-1);
  const target = name === undefined ? undefined : schema().$defs?.[name];
  return [each, ...(target ? ways(target) : []), ...(each.anyOf ?? []).flatMap(ways)];
}

function step(from: readonly Schema[], key: string): readonly Schema[] {
  return from.flatMap((each): readonly Schema[] => {
    if (key === '-') return each.items ? ways(each.items) : [];
    const property = each.properties?.[key];
    if (property) return ways(property);
    return typeof each.additionalProperties === 'object' ? ways(each.additionalProperties) : [];
  });
}

export function schemaAt(path: readonly string[]): Allowed {
  const here = path.reduce(step, ways(schema()));
  const keys = new Map<string, string>();
  for (const { properties } of here)
    for (const [key, each] of Object.entries(properties ?? {})) keys.set(key, aboutOf(each));
  const values = here.flatMap(({ enum: each }) => each ?? []).map(String);
  return {
    keys: [...keys].map(([key, about]) => ({ key, about })),
    values: [...new Set(values)],
    about: here.find(({ description }) => description)?.description ?? null,
  };
}

const aboutOf = (each: Schema): string =>
  each.description ?? ways(each).find(({ description }) => description)?.description ?? '';
