/** Which states are shown: by what is taken in them, for whom they are stable, and whether they have a name. */
import { ListFilter, X } from 'lucide-react';
import { Dialog, DialogTrigger, Popover, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Button, Switch } from '../../controls/buttons.tsx';
import { Select } from '../../controls/fields.tsx';
import type { OptionColumn, Outcomes } from '../../questions/outcomes.ts';
import { useWords, type Words } from '../../words/words.ts';
import { noFilter, setView, useOutcomesView } from './view.ts';

const any = '*';

export function Filter({ table }: { readonly table: Outcomes }) {
  const words = useWords();
  const { levels, stable, named } = useOutcomesView();
  const { sides, concepts } = table;
  const active = Object.keys(levels).length + (stable ? 1 : 0) + (named ? 1 : 0);
  const setLevel = (option: string, level: string): void => {
    const { [option]: _, ...others } = levels;
    setView({ levels: level === any ? others : { ...others, [option]: level } });
  };
  return (
    <DialogTrigger>
      <Button small>
        <ListFilter size={15} aria-hidden="true" />
        {active > 0 ? words('outcomes.filter-active', { count: active }) : words('outcomes.filter')}
      </Button>
      <Popover className="popover" offset={4} placement="bottom end">
        <Dialog className="outcomes-dialog" aria-label={words('outcomes.filter')}>
          <h3>{words('outcomes.filter-title')}</h3>
          {sides.map(({ id, name, options }) =>
            options.length > 0 ? (
              <section key={id} aria-label={name} className="filter-side">
                <h4 dir="auto">{name}</h4>
                {options.map((option) => (
                  <LevelChoice
                    key={option.id}
                    option={option}
                    words={words}
                    value={levels[option.id] ?? any}
                    onChange={(level) => setLevel(option.id, level)}
                  />
                ))}
              </section>
            ) : null,
          )}
          {concepts.length > 0 ? (
            <section className="filter-side" aria-label={words('outcomes.filter-stable')}>
              <h4>{words('outcomes.filter-stable')}</h4>
              <div className="row">
                <Select
                  label={words('outcomes.filter-stable-for')}
                  choices={[
                    { id: any, label: words('outcomes.filter-any') },
                    ...sides.map(({ id, name }) => ({ id, label: name })),
                  ]}
                  value={stable?.by ?? any}
                  onChange={(by) =>
                    setView({
                      stable: by === any ? null : { by, concept: stable?.concept ?? concepts[0]!.id },
                    })
                  }
                />
                {stable ? (
                  <Select
                    label={words('outcomes.filter-stable-under')}
                    choices={concepts.map(({ id, meaning, short }) => ({ id, label: short, hint: meaning }))}
                    value={stable.concept}
                    onChange={(concept) => setView({ stable: { ...stable, concept } })}
                  />
                ) : null}
              </div>
            </section>
          ) : null}
          {table.named > 0 && table.named < table.states ? (
            <Switch
              label={words('outcomes.filter-named')}
              isSelected={named}
              onChange={(selected) => setView({ named: selected })}
            />
          ) : null}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function LevelChoice({
  option: { name, levels },
  value,
  onChange,
  words,
}: {
  readonly option: OptionColumn;
  readonly value: string;
  readonly onChange: (level: string) => void;
  readonly words: Words;
}) {
  if (levels.length > 2)
    return (
      <div className="level-choice">
        <span dir="auto">{name}</span>
        <Select
          label={name}
          hideLabel
          choices={[
            { id: any, label: words('outcomes.level-any') },
            ...levels.map((level) => ({ id: level.id, label: level.name })),
          ]}
          value={value}
          onChange={onChange}
        />
      </div>
    );
  const [dropped, taken] = levels;
  return (
    <div className="level-choice">
      <span dir="auto">{name}</span>
      <ToggleButtonGroup
        aria-label={name}
        className="segments"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={(keys) => onChange(String([...keys][0]))}
      >
        <ToggleButton id={any}>{words('outcomes.level-any')}</ToggleButton>
        <ToggleButton id={taken?.id ?? ''}>{words('outcomes.level-yes')}</ToggleButton>
        <ToggleButton id={dropped?.id ?? ''}>{words('outcomes.level-no')}</ToggleButton>
      </ToggleButtonGroup>
    </div>
  );
}

/** What is left out at present, each part with a way to let it in again. */
export function ActiveFilter({ table }: { readonly table: Outcomes }) {
  const words = useWords();
  const { levels, holds, stable, named } = useOutcomesView();
  const options = table.sides.flatMap((side) => side.options);
  const parts: { readonly id: string; readonly label: string; readonly clear: () => void }[] = [];
  for (const [id, level] of Object.entries(levels)) {
    const option = options.find((each) => each.id === id);
    const at = option?.levels.findIndex((each) => each.id === level) ?? -1;
    if (!option || at < 0) continue;
    const { [id]: _, ...others } = levels;
    parts.push({
      id,
      label:
        option.levels.length > 2
          ? words('outcomes.part-level', { option: option.name, level: option.levels[at]!.name })
          : words(at > 0 ? 'outcomes.part-taken' : 'outcomes.part-not-taken', { option: option.name }),
      clear: () => setView({ levels: others }),
    });
  }
  const concept = (id: string): string => table.concepts.find((each) => each.id === id)?.short ?? id;
  if (holds !== null)
    parts.push({
      id: 'holds',
      label:
        holds === 'any'
          ? words('outcomes.part-any')
          : words('outcomes.part-holds', { concept: concept(holds) }),
      clear: () => setView({ holds: null }),
    });
  if (stable)
    parts.push({
      id: 'stable',
      label: words('outcomes.part-stable', {
        by: table.sides.find(({ id }) => id === stable.by)?.name ?? stable.by,
        concept: concept(stable.concept),
      }),
      clear: () => setView({ stable: null }),
    });
  if (named)
    parts.push({ id: 'named', label: words('outcomes.part-named'), clear: () => setView({ named: false }) });
  if (parts.length === 0) return null;
  return (
    <div className="row active-filter">
      <span role="status">{words('outcomes.shown', { shown: table.shown, count: table.states })}</span>
      {parts.map(({ id, label, clear }) => (
        <button key={id} type="button" className="filter-part" onClick={clear}>
          <span>{label}</span>
          <X size={13} aria-hidden="true" />
          <span className="visually-hidden">{words('outcomes.part-clear')}</span>
        </button>
      ))}
      {parts.length > 1 ? (
        <Button tone="quiet" small onPress={() => setView(noFilter)}>
          {words('outcomes.clear')}
        </Button>
      ) : null}
    </div>
  );
}
