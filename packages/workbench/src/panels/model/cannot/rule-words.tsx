/** What the rules are in words: their sentences, and examples of what they remove. */
import type { ReactNode } from 'react';
import { useWords, type Words } from '../../../words/words.ts';

/** A rule as a sentence; `parts`: in words. */
export const ruleSentence = (
  words: Words,
  kind: 'never' | 'if-then' | 'at-most-one' | 'at-least-one' | 'exactly-one',
  parts: readonly string[],
): string =>
  kind === 'never'
    ? words('model.rule.never', { what: { phrase: parts[0] ?? '' } })
    : kind === 'if-then'
      ? words('model.rule.if-then', { what: { phrase: parts[0] ?? '' }, follows: { phrase: parts[1] ?? '' } })
      : words(`model.rule.${kind}`, { list: { phrase: words.list(parts) } });

/** A few combinations by what they take. */
export function Examples({
  title,
  examples,
}: {
  readonly title: string;
  readonly examples: readonly (readonly string[])[];
}): ReactNode {
  const words = useWords();
  if (examples.length === 0) return null;
  return (
    <div className="examples">
      <span className="hint">{title}</span>
      <ul>
        {examples.map((taken) => (
          <li key={taken.join('|')}>
            {taken.length === 0 ? words('model.nothing-taken') : words.list(taken)}
          </li>
        ))}
      </ul>
    </div>
  );
}
