/**
 * Refusals: honest answers to questions that cannot be answered. Values, never thrown. The codes are the messages of the catalogue that
 * begin with `refusal.`.
 */
import type { MessageId } from './words/en.ts';
import { type Language, say, type Values } from './words/say.ts';

export type RefusalCode = MessageId extends infer Id
  ? Id extends `refusal.${infer Code}`
    ? Code
    : never
  : never;

export interface Refusal {
  readonly refusal: RefusalCode;
  readonly values: Values;
}

export const refuse = (refusal: RefusalCode, values: Values = {}): Refusal => ({ refusal, values });

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'refusal' in value;

export const sayRefusal = (language: Language, { refusal, values }: Refusal): string =>
  say(language, `refusal.${refusal}`, values);

/** How much work a question may cost, and whether its asker still wants the answer. */
export interface Budget {
  /** The most states that may be listed. */
  readonly states: number;
  /** Asked now and then during long work; true stops it with the refusal `cancelled`. */
  readonly cancelled: () => boolean;
  /** Told now and then how far long work has come, between 0 and 1. */
  readonly progress: (done: number) => void;
}

export const defaultBudget: Budget = { states: 1 << 25, cancelled: () => false, progress: () => {} };
