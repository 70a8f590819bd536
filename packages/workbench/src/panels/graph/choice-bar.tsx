/** What the figure shows: whose moves, which, and how much of the graph. */
import type { Conflict } from '@modus-vivendi/engine';
import { ToggleButton } from 'react-aria-components';
import { type Choice, Select } from '../../controls/fields.tsx';
import { StatePicker } from '../../controls/state-picker.tsx';
import { sideStyle } from '../../figures/side-style.ts';
import { useSettings, workbench } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { choose, type FigureId, type Scope, useChoices } from './choices.ts';

export function ChoiceBar({
  figure,
  conflict,
  scope,
  at,
}: {
  readonly figure: FigureId;
  readonly conflict: Conflict;
  /** As it comes out, where it is left to the page. */
  readonly scope: Scope;
  /** Key of the state looked at; null: the status quo. */
  readonly at: string | null;
}) {
  const words = useWords();
  const { by } = useSettings();
  const choices = useChoices();
  const people = conflict.decisionMakers.map(({ id, name }) => ({ id, label: words.text(name, id) }));
  const graph = figure === 'integrated' || figure === 'one';
  const grouped = scope.startsWith('group:');
  const tree = figure === 'tree';
  const steps = tree ? choices.treeSteps : choices.steps;
  return (
    <div className="graph-choices">
      {figure === 'one' ? (
        <Select
          label={words('graph.choose.one')}
          choices={people}
          value={by !== null && people.some(({ id }) => id === by) ? by : (people[0]?.id ?? null)}
          onChange={(id) => workbench().set({ by: id })}
        />
      ) : null}
      {figure === 'map' && conflict.form === 'option' && people.length > 1 ? (
        <Select
          label={words('graph.choose.rows')}
          choices={people}
          value={choices.rows ?? people[0]?.id ?? null}
          onChange={(rows) => choose({ rows })}
        />
      ) : null}
      {(graph && !grouped) || tree ? (
        <Select
          label={words('graph.choose.steps')}
          choices={[
            { id: 'improvements', label: words('graph.steps.improvements') },
            { id: 'moves', label: words('graph.steps.moves') },
          ]}
          value={steps}
          onChange={(chosen) => choose(tree ? { treeSteps: chosen } : { steps: chosen })}
        />
      ) : null}
      {graph ? (
        <Select
          label={words('graph.choose.scope')}
          choices={scopes(words, people, conflict.form === 'option' && figure === 'integrated')}
          value={scope}
          onChange={(chosen) => choose({ scope: chosen })}
        />
      ) : null}
      {graph && /^\d$/.test(scope) ? (
        <StatePicker
          label={words('graph.choose.state')}
          value={at}
          onChange={(key) => workbench().set({ state: key })}
        />
      ) : null}
      {tree ? (
        <Select
          label={words('graph.choose.depth')}
          choices={['1', '2', '3', '4'].map((id) => ({
            id,
            label: words('graph.depth', { count: Number(id) }),
          }))}
          value={String(choices.depth)}
          onChange={(depth) => choose({ depth: Number(depth) })}
        />
      ) : null}
      {(figure === 'integrated' && !grouped) || tree ? (
        // biome-ignore lint/a11y/useSemanticElements: a row of buttons is no field set
        <div className="side-toggles" role="group" aria-label={words('graph.choose.people')}>
          {people.map(({ id, label }, k) => (
            <ToggleButton
              key={id}
              className="side-toggle"
              isSelected={!choices.without.includes(id)}
              onChange={(on) =>
                choose({
                  without: on
                    ? choices.without.filter((each) => each !== id)
                    : [...choices.without, id].slice(-(people.length - 1)),
                })
              }
            >
              <svg width={26} height={10} aria-hidden="true" style={{ color: sideStyle(k).color }}>
                <path d="M1 5H25" className="arc-line legend-line" strokeDasharray={sideStyle(k).dash} />
              </svg>
              <bdi>{label}</bdi>
            </ToggleButton>
          ))}
        </div>
      ) : null}
    </div>
  );
}

const scopes = (
  words: ReturnType<typeof useWords>,
  people: readonly Choice[],
  groups: boolean,
): readonly Choice<Scope>[] => [
  { id: 'whole', label: words('graph.scope.whole') },
  { id: 'reachable', label: words('graph.scope.reachable') },
  ...(['1', '2', '3'] as const).map((id) => ({
    id,
    label: words('graph.scope.around', { count: Number(id) }),
  })),
  ...(groups
    ? people.map(({ id, label }) => ({
        id: `group:${id}` as const,
        label: words('graph.scope.group', { by: label }),
      }))
    : []),
];
