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
      /** The keys of the fields that cannot be left out. */
      readonly required: readonly string[];
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
export const byId = (of: Shape, least = 0): Shape => ({
  kind: 'entries',
  keys: 'id',
  of,
  least,
  whole: false,
});
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
  more: Partial<Omit<MapShape, 'kind' | 'fields' | 'required'>> = {},
): MapShape => ({
  kind: 'map',
  fields,
  required: Object.keys(fields).filter((key) => fields[key]!.required),
  reserved: [],
  open: false,
  whole: false,
  overlay: false,
  ...more,
});

export const optional = (shape: Shape, about: string): Field => ({ shape, about, required: false });
export const required = (shape: Shape, about: string): Field => ({ shape, about, required: true });

type Of<Kind extends Shape['kind']> = Extract<Shape, { kind: Kind }>;

/** What a shape may be, its names looked through: at most one of each kind, except that a map may be written in several ways. */
export interface Forms {
  readonly anything: boolean;
  readonly nothing: boolean;
  readonly scalar: Of<'scalar'> | null;
  readonly list: Of<'list'> | null;
  readonly maps: readonly (Of<'map'> | Of<'entries'>)[];
}

const looked = new WeakMap<Shape, Forms>();

export function formsOf(shape: Shape): Forms {
  let found = looked.get(shape);
  if (!found) {
    const plain = plainShapes(shape);
    found = {
      anything: plain.some(({ kind }) => kind === 'anything'),
      nothing: plain.some(({ kind }) => kind === 'nothing'),
      scalar: plain.find((each) => each.kind === 'scalar') ?? null,
      list: plain.find((each) => each.kind === 'list') ?? null,
      maps: plain.filter((each) => each.kind === 'map' || each.kind === 'entries'),
    };
    looked.set(shape, found);
  }
  return found;
}

function plainShapes(shape: Shape): readonly Exclude<Shape, { kind: 'either' | 'named' }>[] {
  if (shape.kind === 'either') return shape.of.flatMap(plainShapes);
  return shape.kind === 'named' ? plainShapes(shape.shape()) : [shape];
}

/** In which of several ways a map is written: the one that knows more of its keys. Null where the shape is no map. */
export function mapForm(
  shape: Shape,
  entries: readonly { readonly key: string }[],
): Of<'map'> | Of<'entries'> | null {
  const { maps } = formsOf(shape);
  if (maps.length <= 1) return maps[0] ?? null;
  const known = (form: Of<'map'> | Of<'entries'>): number =>
    entries.filter(({ key }) =>
      form.kind === 'map'
        ? Object.hasOwn(form.fields, key)
        : form.keys !== 'language' || languagePattern.test(key),
    ).length;
  return maps.reduce((best, each) => (known(each) > known(best) ? each : best));
}

export const languagePattern = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;
export const wholeNumberPattern = /^\d{1,15}$/;
export const decimalPattern = /^[-+]?(\d{1,15}(\.\d{0,12})?|\.\d{1,12})$/;
