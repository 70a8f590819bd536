/** The names of the solution concepts, as data (docs/reference/commands.md): headings, arguments and expectations use them; definitions live in `analysis/`. */

/** Concepts that this version answers. */
export const conceptIds = ['nash', 'gmr', 'smr', 'seq', 'sseq', 'sim', 'seq-sim', 'smr-sim'] as const;
export type ConceptId = (typeof conceptIds)[number];

/** Concepts of the field that are known by name and not answered yet. */
const laterConcept =
  /^(lm:[1-9]\d{0,2}|nm|maximin:[1-9]\d{0,2}|(gmr|smr|seq)-(strong|weak)|(nash|gmr|smr|seq):[abcd]|r(nash|gmr|smr|seq)|c-(nash|gmr|smr|seq))$/;

export const isConceptId = (text: string): text is ConceptId =>
  (conceptIds as readonly string[]).includes(text);

export const isLaterConcept = (text: string): boolean => laterConcept.test(text);
