/** Every solution concept under its id; a concept that is missing here does not compile. */
import type { ConceptId } from '../model/concept-ids.ts';
import type { SolutionConcept } from './concept.ts';
import { generalMetarational } from './general-metarational.ts';
import { nash } from './nash.ts';
import { sequentialRescued, symmetricMetarationalRescued } from './rescued.ts';
import { sequential } from './sequential.ts';
import { simultaneous } from './simultaneous.ts';
import { symmetricMetarational } from './symmetric-metarational.ts';
import { symmetricSequential } from './symmetric-sequential.ts';

export const concepts: Readonly<Record<ConceptId, SolutionConcept>> = {
  nash,
  gmr: generalMetarational,
  smr: symmetricMetarational,
  seq: sequential,
  sseq: symmetricSequential,
  sim: simultaneous,
  'seq-sim': sequentialRescued,
  'smr-sim': symmetricMetarationalRescued,
};
