/** Which version of the conflict is looked at: a value on every axis, and whose picture of it. */
import type { Belief, Conflict } from '@modus-vivendi/engine';
import { memo } from 'react';
import { Select } from '../controls/fields.tsx';
import { Grounds } from '../controls/grounds.tsx';
import type { Reading } from '../questions/read.ts';
import { useSettings, workbench } from '../store/store.ts';
import { useWords, type Words } from '../words/words.ts';
import { useAnswer } from '../worker/use-answer.ts';

export function VersionBar() {
  const { value } = useAnswer('read', {});
  return value?.base ? <Versions base={value.base} stated={value.views} /> : null;
}

const Versions = memo(function Versions({
  base,
  stated,
}: {
  readonly base: Conflict;
  readonly stated: Reading['views'];
}) {
  const words = useWords();
  const { scenario, view } = useSettings();
  const axes = axesOf(base, words);
  const views = [[], ...stated];
  if (axes.length === 0 && views.length === 1) return null;
  return (
    <section className="version-bar" aria-label={words('shell.version')}>
      {axes.map(({ id, label, choices }) => (
        <Select
          key={id}
          label={label}
          choices={choices}
          value={choices.find((choice) => scenario.includes(choice.id))?.id ?? choices[0]!.id}
          onChange={(chosen) =>
            workbench().set({
              scenario: [
                ...scenario.filter((each) => !choices.some((choice) => choice.id === each)),
                ...(chosen === choices[0]!.id ? [] : [chosen]),
              ],
            })
          }
        />
      ))}
      {views.length > 1 ? (
        <Select
          label={words('shell.view')}
          choices={views.map((chain) => ({
            id: chain.join('/'),
            label: viewLabel(chain, base, words),
          }))}
          value={view.join('/')}
          onChange={(id) => workbench().set({ view: id === '' ? [] : id.split('/') })}
        />
      ) : null}
      <Grounds {...assumedIn(base, scenario, view, words)} />
    </section>
  );
});

/** What is claimed of the scenarios and beliefs looked at, and which of them nothing is claimed of. */
function assumedIn(
  { scenarios, beliefs }: Conflict,
  scenario: readonly string[],
  view: readonly string[],
  words: Words,
): { readonly claims: readonly string[]; readonly unmarked: readonly string[] } {
  const assumed: { readonly name: string; readonly claims: readonly string[] }[] = scenarios
    .filter(({ id }) => scenario.includes(id))
    .map(({ id, name, claims }) => ({ name: words.text(name, id), claims }));
  let within: readonly Belief[] = beliefs;
  for (const step of view) {
    const [holder = '', type] = step.split(':');
    const belief = within.find((each) => each.holder === holder);
    if (!belief) break;
    const held = belief.types.find(({ id }) => id === type);
    assumed.push({
      name: words.text(held?.name ?? belief.name, holder),
      claims: [...belief.claims, ...(held?.claims ?? [])],
    });
    within = belief.beliefs;
  }
  return {
    claims: [...new Set(assumed.flatMap(({ claims }) => claims))],
    unmarked: assumed.filter(({ claims }) => claims.length === 0).map(({ name }) => name),
  };
}

interface AxisChoices {
  readonly id: string;
  readonly label: string;
  /** The base value first. */
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

/** What can be chosen: the axes that scenarios lie on, and, for each scenario without an axis, whether it is assumed. */
export function axesOf({ axes, scenarios }: Conflict, words: Words): readonly AxisChoices[] {
  const ids = [...new Set([...axes.map(({ id }) => id), ...scenarios.flatMap(({ axis }) => axis ?? [])])];
  const crossed = ids.map((id): AxisChoices => {
    const axis = axes.find((each) => each.id === id);
    const base = axis?.base ?? 'base';
    return {
      id,
      label: words.text(axis?.name ?? null, id),
      choices: [
        { id: `base:${id}`, label: words.text(axis?.baseName ?? null, base) },
        ...scenarios
          .filter((each) => each.axis === id)
          .map((each) => ({ id: each.id, label: words.text(each.name, each.id) })),
      ],
    };
  });
  const alone = scenarios
    .filter(({ axis }) => axis === null)
    .map(
      ({ id, name }): AxisChoices => ({
        id,
        label: words.text(name, id),
        choices: [
          { id: `base:${id}`, label: words('shell.scenario-off') },
          { id, label: words('shell.scenario-on') },
        ],
      }),
    );
  return [...crossed, ...alone].filter(({ choices }) => choices.length > 1);
}

export function viewLabel(
  chain: readonly string[],
  { decisionMakers, scenarios, axes }: Conflict,
  words: Words,
): string {
  const name = (step: string): string => {
    const [id = '', type] = step.split(':');
    const holder = words.text(decisionMakers.find((each) => each.id === id)?.name ?? null, id);
    if (type === undefined) return holder;
    const base = axes.find((each) => each.holders && each.base === type)?.baseName;
    return `${holder} (${words.text(base ?? scenarios.find((each) => each.id === type)?.name ?? null, type)})`;
  };
  const [holder, other] = chain;
  if (holder === undefined) return words('shell.as-modeled');
  if (chain.length === 1) return words('shell.view-of', { holder: name(holder) });
  if (chain.length === 2) return words('shell.view-nested', { holder: name(holder), other: name(other!) });
  return chain.map(name).join(' › ');
}
