/** Questions that offer only the four plain concepts: where preference is a matter of degree, their counterparts are asked. */
import { type ConceptId, isConceptId, isRefusal, type Refusal } from '@modus-vivendi/engine';

const letters: Readonly<Record<string, string>> = {
  'fuzzy-preference': 'f',
  'probabilistic-preference': 'p',
};

/** Asks with the concept, or, where that is refused for the degrees, with the one that is about such degrees. */
export function orByDegree<T>(concept: ConceptId, ask: (concept: ConceptId) => T | Refusal): T | Refusal {
  const found = ask(concept);
  const letter = isRefusal(found) ? letters[found.refusal] : undefined;
  const counterpart = `${letter}${concept}`;
  return letter !== undefined && isConceptId(counterpart) ? ask(counterpart) : found;
}
