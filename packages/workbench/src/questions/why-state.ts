/** What a state is: who has taken what in it, which consequences hold, how everyone likes it, and what its author says of it. */
import { mostCertified, rankOf, whereTrue } from '@modus-vivendi/engine';
import type { Context } from './context.ts';
import { type Mention, mention } from './state-list-mention.ts';

export interface OptionInState {
  readonly id: string;
  readonly name: string;
  /** The level in words, for options with more than two; null for those that are taken or not. */
  readonly level: string | null;
  /** Null where it differs among the members of a coalesced state. */
  readonly taken: boolean | null;
  readonly claims: readonly string[];
}

export interface WhyState extends Mention {
  readonly statusQuo: boolean;
  readonly count: number;
  /** Above so many states, only single ones are proven. */
  readonly mostProven: number;
  /** What its author says of it, or null. */
  readonly description: string | null;
  readonly claims: readonly string[];
  readonly sides: readonly {
    readonly id: string;
    readonly name: string;
    readonly options: readonly OptionInState[];
    /** 1 is best; null where the preference is partly unknown. */
    readonly rank: number | null;
    readonly ranks: number;
  }[];
  /** Consequences that hold. */
  readonly consequences: readonly {
    readonly id: string;
    readonly name: string;
    readonly claims: readonly string[];
  }[];
  /** Claims that the author puts as caveats on every finding. */
  readonly caveats: readonly string[];
}

/** Null: the state is not possible in this version, or there is no status quo to begin with. */
export function whyState({ state }: { readonly state: string | null }, context: Context): WhyState | null {
  const compiled = context.compiled();
  const s = state === null ? compiled.statusQuo : context.stateOf(state);
  if (s < 0) return null;
  const { conflict, legend, game } = compiled;
  const speaker = context.speaker();
  const named = conflict.namedStates[legend.named(s)];
  const key = legend.key(s);
  const described =
    named ??
    (conflict.form === 'graph' ? conflict.graphStates[s] : conflict.coalesced.find(({ id }) => id === key));
  const levels = legend.levels(s);
  return {
    ...mention(context, s),
    statusQuo: s === compiled.statusQuo,
    count: game.m,
    mostProven: mostCertified,
    description: described?.note ? speaker.text(described.note, '') : null,
    claims: described?.claims ?? [],
    sides: conflict.decisionMakers.map(({ id, options }, i) => ({
      id,
      name: speaker.decisionMaker(i),
      options: options.flatMap((o): OptionInState[] => {
        const option = conflict.options[o]!;
        if (option.hidden) return [];
        const level = levels[o] ?? null;
        const several = option.levels.length > 2 && level !== null;
        return [
          {
            id: option.id,
            name: speaker.option(o),
            level: several ? speaker.level(o, level) : null,
            taken: level === null ? null : level > 0,
            claims: option.claims,
          },
        ];
      }),
      rank: rankOf(compiled, i, s),
      // Ranks count from the worst, 0, so that the two ways of counting add up to how many there are.
      ranks: (rankOf(compiled, i, s) ?? 0) + (game.ranks[i]?.[s] ?? 0),
    })),
    consequences: conflict.consequences
      .filter(({ when }) => whereTrue(compiled, when.tree).has(s))
      .map(({ id, name, claims }) => ({ id, name: speaker.text(name, id), claims })),
    caveats: conflict.claims.filter(({ caveat }) => caveat).map(({ id }) => id),
  };
}
