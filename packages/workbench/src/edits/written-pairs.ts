/** Preference pair by pair as it is written: comparisons of states, each by what is taken, some with a degree. */
import type { Edit, PairwisePreference, StateIdentity, Structure } from '@modus-vivendi/engine';
import type { Path } from './edited.ts';
import type { Opened, ReadLayer } from './opened.ts';
import { put } from './put.ts';
import { preferenceOf } from './ranked-states.ts';
import { type RankedState, tierValue } from './ranking-value.ts';
import { wordsOf } from './vocabulary.ts';
import type { Value } from './yaml.ts';

export interface PairWords {
  readonly tiers: readonly (readonly RankedState[])[];
  readonly degree: string | null;
}

/** Null where the decision maker states no pairs, or the layer has errors. */
export function pairwiseOf(read: ReadLayer, decisionMaker: string): PairwisePreference | null {
  const found = preferenceOf(read, decisionMaker);
  return found?.kind === 'pairwise' ? found : null;
}

/** What is said of states that are possible in the version at hand. */
export const pairWordsOf = (
  { comparisons }: PairwisePreference,
  structure: Structure,
): readonly PairWords[] =>
  comparisons
    .filter(({ tiers }) => tiers.flat().length > 1)
    .map(({ tiers, degree }) => ({
      tiers: tiers.map((tier) => tier.map((identity: StateIdentity) => wordsOf(identity, structure))),
      degree,
    }));

/** The order within a tier means nothing. */
export const samePairs = (a: readonly PairWords[], b: readonly PairWords[]): boolean =>
  JSON.stringify(a.map(inOrder)) === JSON.stringify(b.map(inOrder));

const inOrder = ({ tiers, degree }: PairWords): PairWords => ({
  tiers: tiers.map((tier) => [...tier].sort((a, b) => (a.join() < b.join() ? -1 : 1))),
  degree,
});

/** Writes comparisons at a decision maker's preference: those without a degree as a relation, the others as lists with their degrees last. */
export function pairEdits(
  model: Opened,
  path: Path,
  scale: PairwisePreference['scale'],
  pairs: readonly PairWords[],
): readonly Edit[] {
  const values = (graded: boolean): readonly Value[] =>
    pairs
      .filter(({ degree }) => (degree !== null) === graded)
      .map(({ tiers, degree }): Value => [...tiers.map(tierValue), ...(degree === null ? [] : [degree])]);
  const certain = values(false);
  return [
    ...(certain.length > 0 || model.at([...path, 'relation'])
      ? put(model.tree, [...path, 'relation'], certain)
      : []),
    ...(scale ? degreeEdits(model, [...path, 'degrees'], scale, values(true)) : []),
  ];
}

/** Where the degrees are new at this place, with what is asked for. */
function degreeEdits(
  model: Opened,
  path: Path,
  { kind, ...asked }: NonNullable<PairwisePreference['scale']>,
  values: readonly Value[],
): readonly Edit[] {
  return model.at(path)
    ? put(model.tree, [...path, kind], values)
    : put(model.tree, path, { [kind]: values, ...asked });
}
