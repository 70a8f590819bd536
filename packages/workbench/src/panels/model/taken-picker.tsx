/** One combination of options: for each, whether it is taken, or at which level. */
import { Checkbox } from '../../controls/checkbox.tsx';
import { Select } from '../../controls/fields.tsx';

export interface TakenOption {
  readonly id: string;
  readonly name: string;
  /** Names of the levels, the first meaning "not taken". */
  readonly levels: readonly string[];
}

export interface TakenGroup {
  readonly id: string;
  readonly name: string;
  readonly options: readonly TakenOption[];
}

export function TakenPicker({
  groups,
  value,
  onChange,
  isDisabled = false,
}: {
  /** By decision maker. */
  readonly groups: readonly TakenGroup[];
  /** Level index by option; what is missing is not taken. */
  readonly value: Readonly<Record<string, number>>;
  readonly onChange: (option: string, level: number) => void;
  readonly isDisabled?: boolean;
}) {
  return (
    <div className="taken-groups">
      {groups.map((group) =>
        group.options.length === 0 ? null : (
          <fieldset key={group.id} className="taken-group">
            <legend>
              <bdi>{group.name}</bdi>
            </legend>
            {group.options.map(({ id, name, levels }) =>
              levels.length > 2 ? (
                <Select
                  key={id}
                  label={name}
                  isDisabled={isDisabled}
                  choices={levels.map((level, k) => ({ id: String(k), label: level }))}
                  value={String(value[id] ?? 0)}
                  onChange={(level) => onChange(id, Number(level))}
                />
              ) : (
                <Checkbox
                  key={id}
                  isDisabled={isDisabled}
                  isSelected={(value[id] ?? 0) > 0}
                  onChange={(taken) => onChange(id, taken ? 1 : 0)}
                >
                  {name}
                </Checkbox>
              ),
            )}
          </fieldset>
        ),
      )}
    </div>
  );
}
