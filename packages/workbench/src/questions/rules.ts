/** What each rule rules out: alone, and together with the others; and where each consequence holds. */
import type { Rule } from '@modus-vivendi/engine';
import type { Context } from './context.ts';
import { combinationsOf, orNull, said, takenIn } from './model-combinations.ts';

/** A combination of options by what it takes, in words; nothing taken: an empty list. */
export type TakenWords = readonly string[];

export interface RuleEffect {
  readonly kind: Rule['kind'];
  /** The parts of the rule in words. */
  readonly parts: readonly string[];
  /** States that it removes and no other rule does. */
  readonly alone: number;
  /** States that it removes, whether or not other rules remove them too. */
  readonly removed: number;
  /** A few of them, those first that it alone removes. */
  readonly examples: readonly TakenWords[];
}

export interface RulesAnswer {
  /** Combinations before any rule. */
  readonly total: number;
  readonly feasible: number;
  /** Null where the rules are too intricate to count. */
  readonly rules: readonly RuleEffect[] | null;
  readonly consequences: readonly {
    readonly id: string;
    readonly said: string;
    readonly holds: number | null;
  }[];
}

const examplesShown = 3;

export function rules(_: Record<never, never>, { compiled, speaker }: Context): RulesAnswer {
  const subject = compiled();
  const speak = speaker(subject);
  const { conflict, game, structure } = subject;
  const counted = combinationsOf(subject);
  const effects =
    counted &&
    orNull(() =>
      conflict.feasibility.map(({ kind, parts }, k): RuleEffect => {
        const { diagrams } = counted;
        const broken = diagrams.not(counted.rules[k]!);
        const only = diagrams.and(broken, counted.all(k));
        const examples = diagrams.some(only, examplesShown);
        const others =
          examples.length < examplesShown
            ? diagrams.some(diagrams.and(broken, diagrams.not(only)), examplesShown - examples.length)
            : [];
        return {
          kind,
          parts: parts.map((part) => said(speak, part)),
          alone: diagrams.count(only),
          removed: diagrams.count(broken),
          examples: [...examples, ...others].map((levels) => takenIn(subject, speak, levels)),
        };
      }),
    );
  return {
    total: counted?.total ?? game.m,
    feasible: counted ? counted.diagrams.count(counted.all()) : game.m,
    rules: effects,
    consequences: conflict.consequences.map(({ id, when }) => ({
      id,
      said: said(speak, when),
      holds:
        counted &&
        orNull(() =>
          counted.diagrams.count(
            counted.diagrams.and(counted.all(), counted.diagrams.of(structure.formula(when.tree))),
          ),
        ),
    })),
  };
}
