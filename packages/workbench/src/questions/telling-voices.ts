/** What speaks for a state, in the order in which it counts: the statements of a list of priorities, or options with their weights. */
import { type Compiled, type Speaker, whereTrue } from '@modus-vivendi/engine';

export interface Voice {
  /** Place among the priorities, from 0; for weights, the option. */
  readonly at: number;
  readonly speaksFor: (s: number) => boolean;
  readonly say: (speaker: Speaker) => string;
}

/** None for a ranking, or pairs, which say nothing but themselves. */
export function voicesOf(compiled: Compiled, i: number): readonly Voice[] {
  const preference = compiled.conflict.preferences[i]!;
  if (preference.kind === 'priorities')
    return preference.priorities.flatMap(({ statements }, at) =>
      statements.map((statement): Voice => {
        const holds = whereTrue(compiled, statement.expression.tree);
        return {
          at,
          speaksFor: (s) => holds.has(s),
          say: (speaker) => speaker.noun({ noun: 'statement', statement }),
        };
      }),
    );
  if (preference.kind !== 'weights') return [];
  return preference.weights
    .filter(({ weight }) => Number(weight) !== 0)
    .sort((a, b) => Math.abs(Number(b.weight)) - Math.abs(Number(a.weight)))
    .map(
      ({ option, weight }): Voice => ({
        at: option,
        speaksFor: (s) => Number(weight) > 0 === (compiled.legend.levels(s)[option] ?? 0) > 0,
        say: (speaker) => speaker.option(option),
      }),
    );
}
