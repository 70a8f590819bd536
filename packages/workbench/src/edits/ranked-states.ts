/** Rankings as they are read: which states stand in which tier, by what is taken in them. */
import type { Preference, Structure } from '@modus-vivendi/engine';
import type { ReadLayer } from './opened.ts';
import type { RankedState, Tiers } from './ranking-value.ts';
import { wordsOf } from './vocabulary.ts';

export type Ranking = Extract<Preference, { kind: 'ranking' }>;

/** Null where the decision maker does not rank, be it beside pairs, or the layer has errors. */
export function rankingOf(read: ReadLayer, decisionMaker: string): Ranking | null {
  const found = preferenceOf(read, decisionMaker);
  const order = found?.kind === 'pairwise' ? found.otherwise : found;
  return order?.kind === 'ranking' ? order : null;
}

export function preferenceOf({ conflict }: ReadLayer, decisionMaker: string): Preference | null {
  const i = conflict?.decisionMakers.findIndex(({ id }) => id === decisionMaker) ?? -1;
  return conflict?.preferences[i] ?? null;
}

/** A ranking's tiers as they were written. */
export function tiersOf({ parts }: Ranking, structure: Structure): Tiers {
  const word = (identity: Ranking['parts'][number]['tiers'][number][number]): RankedState =>
    wordsOf(identity, structure);
  return parts.map((part) => ({
    tiers: part.tiers.map((tier) => tier.map(word)),
    strongAfter: part.strongAfter,
  }));
}

/** The order within a tier means nothing. */
export const sameTiers = (a: Tiers, b: Tiers): boolean =>
  JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));

const inOrder = (parts: Tiers): Tiers =>
  parts.map(({ tiers, strongAfter }) => ({
    tiers: tiers.map((tier) => [...tier].sort((a, b) => (a.join() < b.join() ? -1 : 1))),
    strongAfter,
  }));
