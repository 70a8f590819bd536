/** Weak stability turned into an argument: what answers the gains at all, and that it is not, or is, strongly worse. */
import type { Evidence, Graded } from '../analysis/concept.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import { type Argument, argue, conceptNames, decisionMaker, noGrounds } from './argument.ts';

/** `told` argues the verdict of a general or strong concept, whose evidence a weak one puts together. */
export function argueWeakness(
  i: number,
  concept: ConceptId,
  { stable, anyhow, strongly }: Graded,
  told: (concept: ConceptId, evidence: Evidence) => Argument,
): Argument {
  const graded = (as: '' | '-strong'): ConceptId => concept.replace('-weak', as) as ConceptId;
  if (!strongly) return told(graded(''), anyhow);
  const values = { by: decisionMaker(i), concept: conceptNames(concept) };
  const reasons = [told(graded('-strong'), strongly)];
  if (stable) return argue('explain.weakly', values, noGrounds, [told(graded(''), anyhow), ...reasons]);
  return strongly.improvements.length === 0
    ? argue('explain.more-than-weakly-idle', values, noGrounds, reasons)
    : argue('explain.more-than-weakly', values, noGrounds, reasons);
}
