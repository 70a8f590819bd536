/** How the others may answer an improvement under the five concepts that look at one round of answers (docs/theory.md 5.1–5.5). */
import type { AnswerRule } from './prospect.ts';

export const answerRules = {
  nash: { steps: 'none', countered: false },
  gmr: { steps: 'moves', countered: false },
  smr: { steps: 'moves', countered: true },
  seq: { steps: 'improvements', countered: false },
  sseq: { steps: 'improvements', countered: true },
} as const satisfies Record<string, AnswerRule>;

export type AnsweredConceptId = keyof typeof answerRules;
export const isAnsweredConcept = (id: string): id is AnsweredConceptId => Object.hasOwn(answerRules, id);
