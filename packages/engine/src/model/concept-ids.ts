/** The names of the solution concepts, as data (docs/reference/commands.md): headings, arguments and expectations use them; definitions live in `analysis/`. */

/** Concepts that this version answers and that take no number. */
export const conceptIds = [
  'nash',
  'gmr',
  'smr',
  'seq',
  'sseq',
  'sim',
  'seq-sim',
  'smr-sim',
  'nm',
  'gmr-strong',
  'smr-strong',
  'seq-strong',
  'gmr-weak',
  'smr-weak',
  'seq-weak',
] as const;
export type PlainConceptId = (typeof conceptIds)[number];

/** Families of concepts, with one member for each number of moves looked ahead, 1…999: `lm:2`, `maximin:3`. */
export const conceptFamilies = ['lm', 'maximin'] as const;
export type ConceptFamily = (typeof conceptFamilies)[number];

/** The concepts that are defined, too, where preference is partly unknown, in four extensions: `nash:a` … `seq:d`. */
export const answeredIds = ['nash', 'gmr', 'smr', 'seq'] as const;
export type AnsweredId = (typeof answeredIds)[number];
export const extensions = ['a', 'b', 'c', 'd'] as const;
export type Extension = (typeof extensions)[number];
export type UnknownConceptId = `${AnsweredId}:${Extension}`;
export const unknownConceptIds: readonly UnknownConceptId[] = answeredIds.flatMap((name) =>
  extensions.map((extension) => `${name}:${extension}` as const),
);

/** Strong concepts by degree (`gmr-strong:3`; 2 unless said), and in an extension where preference is partly unknown (`gmr-strong:a`, `gmr-strong:3:a`). */
const strongNames = ['gmr-strong', 'smr-strong', 'seq-strong'] as const satisfies readonly PlainConceptId[];
export type StrongName = (typeof strongNames)[number];
export type StrongConceptId =
  | `${StrongName}:${number}`
  | `${StrongName}:${Extension}`
  | `${StrongName}:${number}:${Extension}`;
export const strongUnknownConceptIds: readonly StrongConceptId[] = strongNames.flatMap((name) =>
  extensions.map((extension) => `${name}:${extension}` as const),
);
export const isStrongName = (name: string): name is StrongName =>
  (strongNames as readonly string[]).includes(name);

/** The same by attitudes: relational concepts. */
export const attitudeConceptIds = [
  'rnash',
  'rgmr',
  'rsmr',
  'rseq',
] as const satisfies readonly `r${AnsweredId}`[];
export type AttitudeConceptId = (typeof attitudeConceptIds)[number];

/** The same where preference is a matter of degree: fuzzy concepts, and probabilistic ones. */
export const fuzzyConceptIds = [
  'fnash',
  'fgmr',
  'fsmr',
  'fseq',
] as const satisfies readonly `f${AnsweredId}`[];
export const probabilisticConceptIds = [
  'pnash',
  'pgmr',
  'psmr',
  'pseq',
] as const satisfies readonly `p${AnsweredId}`[];
export type DegreeConceptId = (typeof fuzzyConceptIds)[number] | (typeof probabilisticConceptIds)[number];

/** Any concept that this version answers. */
export type ConceptId =
  | PlainConceptId
  | `${ConceptFamily}:${number}`
  | UnknownConceptId
  | StrongConceptId
  | AttitudeConceptId
  | DegreeConceptId;

const numbered = /^((lm|maximin):[1-9]\d{0,2}|(gmr|smr|seq)-strong(:[1-9])?(:[a-d])?)$/;

/** Concepts that are asked of coalitions. */
export const coalitionConceptIds = ['c-nash', 'c-gmr', 'c-smr', 'c-seq'] as const;
export type CoalitionConceptId = (typeof coalitionConceptIds)[number];

export const isCoalitionConceptId = (text: string): text is CoalitionConceptId =>
  (coalitionConceptIds as readonly string[]).includes(text);

const listed: ReadonlySet<string> = new Set([
  ...conceptIds,
  ...unknownConceptIds,
  ...attitudeConceptIds,
  ...fuzzyConceptIds,
  ...probabilisticConceptIds,
]);

export const isConceptId = (text: string): text is ConceptId => listed.has(text) || numbered.test(text);

/** How all concepts are listed to someone who has to choose: families as `lm:H`. */
export const conceptSpellings: readonly string[] = [
  ...conceptIds,
  ...conceptFamilies.map((id) => `${id}:H`),
  `${unknownConceptIds[0]} … ${unknownConceptIds.at(-1)}`,
  `${strongNames[0]}:K … ${strongNames.at(-1)}:K:d`,
  ...attitudeConceptIds,
  ...fuzzyConceptIds,
  ...probabilisticConceptIds,
];

/** A concept without the numbers and the letter that it may take. */
export type ConceptName = PlainConceptId | ConceptFamily | AttitudeConceptId | DegreeConceptId;

/** What a concept is called, the number of moves it looks ahead, the degree of strength it asks for, and how it takes what is unknown; null where none is said. */
export function readConceptId(id: ConceptId): {
  readonly name: ConceptName;
  readonly horizon: number | null;
  readonly degree: number | null;
  readonly extension: Extension | null;
} {
  const [name, ...parameters] = id.split(':') as [ConceptName];
  const extension = extensions.find((each) => parameters.includes(each as never)) ?? null;
  const number = parameters.map(Number).find((each) => !Number.isNaN(each)) ?? null;
  return isStrongName(name)
    ? { name, extension, degree: number, horizon: null }
    : { name, extension, degree: null, horizon: number };
}
