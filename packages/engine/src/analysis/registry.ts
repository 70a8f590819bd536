/** Every solution concept under its id; a concept that is missing here does not compile. */
import type { Game } from '../game/game.ts';
import {
  type AnsweredId,
  type AttitudeConceptId,
  answeredIds,
  attitudeConceptIds,
  type ConceptFamily,
  type ConceptId,
  conceptIds,
  type DegreeConceptId,
  fuzzyConceptIds,
  isStrongName,
  type PlainConceptId,
  probabilisticConceptIds,
  readConceptId,
  strongUnknownConceptIds,
  unknownConceptIds,
} from '../model/concept-ids.ts';
import { askedAs } from './askable.ts';
import { relational } from './attitudes.ts';
import type { SolutionConcept } from './concept.ts';
import { fuzzy } from './fuzzy-preference.ts';
import { generalMetarational } from './general-metarational.ts';
import { limitedMove } from './limited-move.ts';
import { maximin } from './maximin.ts';
import { nash } from './nash.ts';
import { nonMyopic } from './non-myopic.ts';
import { probabilistic } from './probabilistic-preference.ts';
import { largestDegree } from './rank.ts';
import { sequentialRescued, symmetricMetarationalRescued } from './rescued.ts';
import { sequential } from './sequential.ts';
import { simultaneous } from './simultaneous.ts';
import {
  strong,
  strongWhereUnknown,
  weakGeneralMetarational,
  weakSequential,
  weakSymmetricMetarational,
} from './strength.ts';
import { symmetricMetarational } from './symmetric-metarational.ts';
import { symmetricSequential } from './symmetric-sequential.ts';
import { unknownPreference } from './unknown-preference.ts';

const concepts: Readonly<
  Record<PlainConceptId | AttitudeConceptId | DegreeConceptId, SolutionConcept> &
    Record<ConceptFamily, (horizon: number) => SolutionConcept>
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
  'gmr-strong': strong('gmr-strong', 'gmr-strong', null),
  'smr-strong': strong('smr-strong', 'smr-strong', null),
  'seq-strong': strong('seq-strong', 'seq-strong', null),
  'gmr-weak': weakGeneralMetarational,
  'smr-weak': weakSymmetricMetarational,
  'seq-weak': weakSequential,
  lm: limitedMove,
  maximin,
  rnash: relational('nash'),
  rgmr: relational('gmr'),
  rsmr: relational('smr'),
  rseq: relational('seq'),
  fnash: fuzzy('nash'),
  fgmr: fuzzy('gmr'),
  fsmr: fuzzy('smr'),
  fseq: fuzzy('seq'),
  pnash: probabilistic('nash'),
  pgmr: probabilistic('gmr'),
  psmr: probabilistic('smr'),
  pseq: probabilistic('seq'),
};

/** The definition of a concept; of a family, the member that looks so many moves ahead, that takes the unknown so, or that asks for such a degree. */
export function conceptOf(id: ConceptId): SolutionConcept {
  const { name, horizon, degree, extension } = readConceptId(id);
  if (isStrongName(name)) {
    if (extension) return strongWhereUnknown(id, name, degree, extension);
    if (degree !== null) return strong(id, name, degree);
  }
  // Only these and the concepts answered under unknown preference have extensions.
  if (extension) return unknownPreference(name as AnsweredId, extension);
  const found = concepts[name];
  return typeof found === 'function' ? found(horizon ?? 1) : found;
}

/** `all` concepts where somebody's preference is no ranking; where none can be asked, those that say why. */
const unranked: Readonly<Record<Exclude<ReturnType<typeof askedAs>, 'ranked'>, readonly ConceptId[]>> = {
  compared: [...answeredIds, 'sseq'],
  unknown: unknownConceptIds,
  fuzzy: fuzzyConceptIds,
  probabilistic: probabilisticConceptIds,
  'degrees-and-unknown': unknownConceptIds,
};

/** `all` concepts without a number, as far as the preferences, their strength and the attitudes of a game go. */
export function conceptsFor(game: Game): readonly ConceptId[] {
  const stated = largestDegree(game) > 1;
  const kind = askedAs(game);
  if (kind === 'unknown' && stated) return [...unknownConceptIds, ...strongUnknownConceptIds];
  if (kind === 'compared' && game.attitudes) return [...unranked[kind], ...attitudeConceptIds];
  if (kind !== 'ranked') return unranked[kind];
  const known = stated ? conceptIds : conceptIds.filter((id) => conceptOf(id).grade === undefined);
  return game.attitudes ? [...known, ...attitudeConceptIds] : known;
}
