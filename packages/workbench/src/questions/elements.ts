/** Everything in the base model that a claim can be attached to, with where it stands and what it is called. */
import type { Belief, Compiled, Speaker } from '@modus-vivendi/engine';
import type { Context } from './context.ts';

export type ElementGroup =
  | 'decision-maker'
  | 'option'
  | 'statement'
  | 'rule'
  | 'consequence'
  | 'state'
  | 'axis'
  | 'scenario'
  | 'belief';

export interface Element {
  readonly group: ElementGroup;
  readonly path: readonly string[];
  readonly label: string;
  readonly claims: readonly string[];
}

export function elements(_: Record<never, never>, { compiled, speaker }: Context): readonly Element[] {
  const base = compiled({ scenario: [], view: [] });
  return elementsOf(base, speaker(base));
}

/** The same of any version. */
export function elementsOf({ conflict }: Compiled, say: Speaker): readonly Element[] {
  const whole = (i: number): string =>
    say.noun({
      noun: 'sentence',
      sentence: { id: 'explain.preference-of', values: { by: { noun: 'decision-maker', by: i } } },
    });
  const owned = (i: number, label: string): string => `${say.decisionMaker(i)} › ${label}`;
  // What a belief's types rest on is told with the belief.
  const typeAxes = new Set<string | null>(conflict.axes.flatMap(({ id, holders }) => (holders ? [id] : [])));
  const beliefs = (all: readonly Belief[], path: readonly string[], above: string): Element[] =>
    all.flatMap(({ holder, name, claims, types, beliefs: nested }) => {
      const holderName = say.decisionMaker(conflict.decisionMakers.findIndex(({ id }) => id === holder));
      const own = above ? `${above} › ${holderName}` : holderName;
      const at = [...path, 'beliefs', holder];
      const label = name ? `${own}: ${say.text(name, holder)}` : own;
      const typed = types.map((type) => ({
        group: 'belief' as const,
        path: [...at, 'types', type.id],
        label: `${own}: ${say.text(type.name, type.id)}`,
        claims: type.claims,
      }));
      return [{ group: 'belief' as const, path: at, label, claims }, ...typed, ...beliefs(nested, at, own)];
    });
  return [
    ...conflict.decisionMakers.map(
      ({ id, claims }, i): Element => ({
        group: 'decision-maker',
        path: ['decision-makers', id],
        label: say.decisionMaker(i),
        claims,
      }),
    ),
    ...conflict.options.map(
      ({ id, owner, claims }, o): Element => ({
        group: 'option',
        path: ['decision-makers', conflict.decisionMakers[owner]!.id, 'options', id],
        label: owned(owner, say.text(conflict.options[o]!.name, id)),
        claims,
      }),
    ),
    ...conflict.preferences.flatMap((preference, i): Element[] => {
      const order = preference.kind === 'pairwise' ? preference.otherwise : preference;
      const inStatements =
        order?.kind === 'priorities'
          ? order.priorities.flatMap(({ statements }, k) =>
              statements.length === 1
                ? [
                    {
                      group: 'statement' as const,
                      path: ['preferences', conflict.decisionMakers[i]!.id, 'priorities', String(k)],
                      label: owned(i, say.noun({ noun: 'statement', statement: statements[0]! })),
                      claims: statements[0]!.claims,
                    },
                  ]
                : [],
            )
          : [];
      // All of them together, as one may say of the order in which they stand.
      const together: Element = {
        group: 'statement',
        path: ['preferences', conflict.decisionMakers[i]!.id],
        label: whole(i),
        claims: preference.claims,
      };
      return [together, ...inStatements];
    }),
    ...conflict.feasibility.map(
      ({ id, because, parts, claims }, k): Element => ({
        group: 'rule',
        path: ['feasibility', String(k)],
        label: say.text(because, id ?? parts.map(({ text }) => text).join(' → ')),
        claims,
      }),
    ),
    ...conflict.consequences.map(
      ({ id, name, claims }): Element => ({
        group: 'consequence',
        path: ['consequences', id],
        label: say.text(name, id),
        claims,
      }),
    ),
    ...conflict.namedStates.map(
      ({ id, name, claims }): Element => ({
        group: 'state',
        path: ['named-states', id],
        label: say.text(name, id),
        claims,
      }),
    ),
    ...conflict.axes
      .filter(({ holders }) => holders === null)
      .map(
        ({ id, name, claims }): Element => ({
          group: 'axis',
          path: ['axes', id],
          label: say.text(name, id),
          claims,
        }),
      ),
    ...conflict.scenarios
      .filter(({ axis }) => !typeAxes.has(axis))
      .map(
        ({ id, name, claims }): Element => ({
          group: 'scenario',
          path: ['scenarios', id],
          label: say.text(name, id),
          claims,
        }),
      ),
    ...beliefs(conflict.beliefs, [], ''),
  ];
}
