/** What holds in all, some or none of the readings that the evidence allows, and what would overturn the headline: told, and as a table. */
import {
  answerRules,
  type ConceptId,
  type Doubtful,
  isAnsweredConcept,
  isRefusal,
  type Refusal,
  refuse,
  robustOf,
  robustStory,
  robustTable,
  type Scale,
  speakerFor,
  stateKey,
  type Table,
} from '@modus-vivendi/engine';
import { type Context, Unanswered } from './context.ts';

export interface ReadingsAsked {
  /** By key; null: the status quo, or the named states where there is none. */
  readonly state: string | null;
  readonly concepts: readonly ConceptId[];
  readonly doubtful: readonly Doubtful[];
  readonly misplaced: number;
  readonly scale: Scale;
}

export interface ReadingsAnswer {
  readonly lines: readonly { readonly depth: number; readonly text: string }[];
  readonly table: Table;
  /** Whether every reading was counted; otherwise some were drawn by lot. */
  readonly exact: boolean;
}

const mostRows = 60;
/** Draws where there are too many to count: a reader waits. */
const sampling = { seed: 1, from: 0, most: 20_000, precision: 0.01 };

export function readings(
  { state, concepts, doubtful, misplaced, scale }: ReadingsAsked,
  context: Context,
): ReadingsAnswer | Refusal {
  const asked = concepts.filter(isAnsweredConcept);
  if (asked.length === 0)
    return refuse('not-robust', {
      concept: concepts.join(', '),
      names: Object.keys(answerRules).join(', '),
    });
  const base = context.compiled({});
  const s = state === null ? base.statusQuo : context.stateOf(state, base);
  const found = robustOf(
    context.file(),
    {
      scenario: [],
      concepts: asked,
      doubts: { doubtful: new Set(doubtful), misplaced },
      sampling,
      states: s < 0 ? null : [stateKey(base, s)],
    },
    context.question,
  );
  if (isRefusal(found)) return found;
  if ('ok' in found) throw new Unanswered(found.ok ? [] : found.diagnostics);
  const { language } = context.asked;
  const speakers = found.versions.map(({ subject }) => speakerFor(subject, language));
  const speaker = { base: speakers[0]!, of: (v: number) => speakers[v]!, scale }; // the base is always among them
  return {
    lines: robustStory(found, speaker),
    table: robustTable(found, speaker, mostRows),
    exact: found.shares.every(({ sampled }) => sampled === null),
  };
}
