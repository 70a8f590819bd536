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

/** Any concept that this version answers. */
export type ConceptId = PlainConceptId | `${ConceptFamily}:${number}`;

const numbered = /^(lm|maximin):[1-9]\d{0,2}$/;

/** Concepts of the field that are known by name and not answered yet. */
const laterConcept = /^((nash|gmr|smr|seq):[abcd]|r(nash|gmr|smr|seq)|c-(nash|gmr|smr|seq))$/;

export const isConceptId = (text: string): text is ConceptId =>
  (conceptIds as readonly string[]).includes(text) || numbered.test(text);

export const isLaterConcept = (text: string): boolean => laterConcept.test(text);

/** How all concepts are listed to someone who has to choose: families as `lm:H`. */
export const conceptSpellings: readonly string[] = [...conceptIds, ...conceptFamilies.map((id) => `${id}:H`)];

/** What a concept is called, and the number of moves it looks ahead; null where it takes no number. */
export function readConceptId(id: ConceptId): {
  readonly name: PlainConceptId | ConceptFamily;
  readonly horizon: number | null;
} {
  const [family, horizon] = id.split(':');
  return horizon === undefined
    ? { name: id as PlainConceptId, horizon: null }
    : { name: family as ConceptFamily, horizon: Number(horizon) };
}
