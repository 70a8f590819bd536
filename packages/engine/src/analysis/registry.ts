/** Every solution concept under its id; a concept that is missing here does not compile. */
import {
  type ConceptFamily,
  type ConceptId,
  type PlainConceptId,
  readConceptId,
} from '../model/concept-ids.ts';
import type { SolutionConcept } from './concept.ts';
import { generalMetarational } from './general-metarational.ts';
import { limitedMove } from './limited-move.ts';
import { maximin } from './maximin.ts';
import { nash } from './nash.ts';
import { nonMyopic } from './non-myopic.ts';
import { sequentialRescued, symmetricMetarationalRescued } from './rescued.ts';
import { sequential } from './sequential.ts';
import { simultaneous } from './simultaneous.ts';
import {
  strongGeneralMetarational,
  strongSequential,
  strongSymmetricMetarational,
  weakGeneralMetarational,
  weakSequential,
  weakSymmetricMetarational,
} from './strength.ts';
import { symmetricMetarational } from './symmetric-metarational.ts';
import { symmetricSequential } from './symmetric-sequential.ts';

const concepts: Readonly<
  Record<PlainConceptId, SolutionConcept> & Record<ConceptFamily, (horizon: number) => SolutionConcept>
> = {
  nash,
  gmr: generalMetarational,
  smr: symmetricMetarational,
  seq: sequential,
  sseq: symmetricSequential,
  sim: simultaneous,
  'seq-sim': sequentialRescued,
  'smr-sim': symmetricMetarationalRescued,
  nm: nonMyopic,
  'gmr-strong': strongGeneralMetarational,
  'smr-strong': strongSymmetricMetarational,
  'seq-strong': strongSequential,
  'gmr-weak': weakGeneralMetarational,
  'smr-weak': weakSymmetricMetarational,
  'seq-weak': weakSequential,
  lm: limitedMove,
  maximin,
};

/** The definition of a concept; of a family, the member that looks so many moves ahead. */
export function conceptOf(id: ConceptId): SolutionConcept {
  const { name, horizon } = readConceptId(id);
  const found = concepts[name];
  return typeof found === 'function' ? found(horizon ?? 1) : found;
}
