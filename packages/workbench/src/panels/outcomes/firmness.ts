/** Which of the concepts that hold says most: what holds whenever another does need not be said beside it (docs/theory.md, the inclusions). */
import type { ConceptId } from '@modus-vivendi/engine';

const implied: Readonly<Partial<Record<ConceptId, readonly ConceptId[]>>> = {
  nash: ['sseq', 'seq', 'smr', 'gmr', 'seq-strong', 'smr-strong', 'gmr-strong'],
  'seq-strong': ['seq', 'gmr-strong', 'gmr'],
  'smr-strong': ['smr', 'gmr-strong', 'gmr'],
  'gmr-strong': ['gmr'],
  'seq-weak': ['seq', 'gmr'],
  'smr-weak': ['smr', 'gmr'],
  'gmr-weak': ['gmr'],
  sseq: ['seq', 'smr', 'gmr'],
  seq: ['gmr'],
  smr: ['gmr'],
};

/** Those of foresight with a number of moves come last. A credible reply says more to most readers than a reply at any cost. */
const order: readonly ConceptId[] = [
  'nash',
  'seq-strong',
  'sseq',
  'seq',
  'smr-strong',
  'smr',
  'nm',
  'seq-sim',
  'smr-sim',
  'sim',
  'gmr-strong',
  'gmr',
];

const placeOf = (id: ConceptId): number => (order.includes(id) ? order.indexOf(id) : order.length);

/** Those that no other one held implies, the one that says most first. */
export const firmest = <Concept extends { readonly id: ConceptId }>(
  held: readonly Concept[],
): readonly Concept[] =>
  held
    .filter(({ id }) => !held.some((other) => implied[other.id]?.includes(id)))
    .sort((a, b) => placeOf(a.id) - placeOf(b.id));
