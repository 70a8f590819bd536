/**
 * How verdicts are argued: what is said of moves, replies and ends depends on what the preferences are (known, partly unknown, or seen
 * through attitudes); the course of an argument does not.
 */
import type { Relations } from '../analysis/relations.ts';
import type { MessageId } from '../words/en.ts';
import type { Grounds, Noun, Subject } from './argument.ts';

/** What is said of i's going from one state to another: why not, why so unless answered, why so, why as a reply, why not beyond, and why on. */
export type Judged = 'alternative' | 'improvement' | 'leaves' | 'why-credible' | 'result' | 'escape';

export interface Manner {
  readonly relations: Relations;
  /** The sentence for it and, as `comparison`, its reason. */
  readonly judge: (
    subject: Subject,
    kind: Judged,
    i: number,
    from: number,
    to: number,
  ) => { readonly id: MessageId; readonly comparison: Noun; readonly grounds: Grounds };
  readonly words: Readonly<
    Record<
      | 'staying'
      | 'moreAlternatives'
      | 'deterred'
      | 'moreImprovements'
      | 'credible'
      | 'noEscape'
      | 'unanswered'
      | 'unansweredCredible'
      | 'escaped'
      | 'escapedCredible',
      MessageId
    >
  >;
}
