/**
 * A small language for the shape of a written tree: what a shape is, and how shapes are put together. One declaration in it (`shape.ts`)
 * serves the check of a file, the laying of overlays and the published JSON Schema. Shapes know nothing of places or messages.
 */

/** What a single value is held against, beyond being one. */
export type ScalarKind =
  /** Any word or number, as written. */
  | { readonly is: 'word' }
  /** Prose for people. */
  | { readonly is: 'prose' }
  /** A proposition; no tag, anchor or alias can stand on it. */
  | { readonly is: 'expression' }
  | { readonly is: 'id' }
  | { readonly is: 'whole-number' }
  | { readonly is: 'decimal' }
  | { readonly is: 'one-of'; readonly values: readonly string[] };

export interface Field {
  readonly shape: Shape;
  readonly about: string;
  readonly required: boolean;
}

/** What keys a map of alike entries may have. */
export type KeyKind = 'id' | 'language' | 'any';

export type Shape =
  | { readonly kind: 'scalar'; readonly scalar: ScalarKind }
  /** Nothing written after the key. */
  | { readonly kind: 'nothing' }
  /** Kept as it is, without being read. */
  | { readonly kind: 'anything' }
  | { readonly kind: 'list'; readonly of: Shape; readonly least: number }
  | {
      readonly kind: 'map';
      readonly fields: Readonly<Record<string, Field>>;
      /** Keys promised for later versions: known, and not read yet. */
      readonly reserved: readonly string[];
      /** Whether other keys are kept without being read. */
      readonly open: boolean;
      /** In an overlay: replaced whole instead of merged. */
      readonly whole: boolean;
      /** It is an overlay itself: what is required beneath may be left out here. */
      readonly overlay: boolean;
    }
  | {
      readonly kind: 'entries';
      readonly keys: KeyKind;
      readonly of: Shape;
      readonly least: number;
      readonly whole: boolean;
    }
  | { readonly kind: 'either'; readonly of: readonly Shape[] }
  /** A shape with a name of its own; shapes that contain themselves go through one. */
  | { readonly kind: 'named'; readonly name: string; readonly about: string; readonly shape: () => Shape };

export type MapShape = Extract<Shape, { kind: 'map' }>;

export const scalar = (is: Exclude<ScalarKind['is'], 'one-of'>): Shape => ({
  kind: 'scalar',
  scalar: { is },
});
export const oneOf = (...values: readonly string[]): Shape => ({
  kind: 'scalar',
  scalar: { is: 'one-of', values },
});
export const nothing: Shape = { kind: 'nothing' };
export const anything: Shape = { kind: 'anything' };
export const list = (of: Shape, least = 0): Shape => ({ kind: 'list', of, least });
export const either = (...of: readonly Shape[]): Shape => ({ kind: 'either', of });
export const byId = (of: Shape): Shape => ({ kind: 'entries', keys: 'id', of, least: 0, whole: false });
export const byAnyKey = (of: Shape): Shape => ({ kind: 'entries', keys: 'any', of, least: 0, whole: false });
export const byLanguage = (of: Shape): Shape => ({
  kind: 'entries',
  keys: 'language',
  of,
  least: 1,
  whole: true,
});
export const named = (name: string, about: string, make: () => Shape): Shape => {
  let made: Shape | null = null;
  return {
    kind: 'named',
    name,
    about,
    shape: () => {
      made ??= make();
      return made;
    },
  };
};
export const map = (
  fields: Readonly<Record<string, Field>>,
  more: Partial<Omit<MapShape, 'kind' | 'fields'>> = {},
): MapShape => ({
  kind: 'map',
  fields,
  reserved: [],
  open: false,
  whole: false,
  overlay: false,
  ...more,
});

export const optional = (shape: Shape, about: string): Field => ({ shape, about, required: false });
export const required = (shape: Shape, about: string): Field => ({ shape, about, required: true });

/** A shape that is neither a choice nor a name for another. */
export type PlainShape = Exclude<Shape, { kind: 'either' | 'named' }>;

const looked = new WeakMap<Shape, readonly PlainShape[]>();

/** What a shape may be, its names looked through. */
export function alternatives(shape: Shape): readonly PlainShape[] {
  if (shape.kind !== 'either' && shape.kind !== 'named') return [shape];
  let found = looked.get(shape);
  if (!found) {
    found = shape.kind === 'either' ? shape.of.flatMap(alternatives) : alternatives(shape.shape());
    looked.set(shape, found);
  }
  return found;
}

/** Of a shape, the alternative that a map with these keys is written in: the one that knows more of them. */
export function mapAlternative(
  shape: Shape,
  keys: readonly string[],
): Extract<PlainShape, { kind: 'map' | 'entries' }> | null {
  const maps = alternatives(shape).filter((each) => each.kind === 'map' || each.kind === 'entries');
  const knows = (each: (typeof maps)[number], key: string): boolean =>
    each.kind === 'map'
      ? Object.hasOwn(each.fields, key)
      : each.keys !== 'language' || languagePattern.test(key);
  return maps.reduce<(typeof maps)[number] | null>((best, each) => {
    const known = (one: typeof each) => keys.filter((key) => knows(one, key)).length;
    return !best || known(each) > known(best) ? each : best;
  }, null);
}

export const languagePattern = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;
export const wholeNumberPattern = /^\d{1,15}$/;
export const decimalPattern = /^[-+]?(\d{1,15}(\.\d{0,12})?|\.\d{1,12})$/;
