/** One scenario or belief: its name, what it changes, and the way to edit it. */
import { Eye, Pencil } from 'lucide-react';
import { Button } from '../../../controls/buttons.tsx';
import { Select } from '../../../controls/fields.tsx';
import { Picker } from '../../../controls/picker.tsx';
import {
  addBelief,
  backToBase,
  hideOption,
  removeBelief,
  removeScenario,
  setAxis,
  showOption,
} from '../../../edits/index.ts';
import type { Overlay } from '../../../questions/model-versions.ts';
import { viewLabel } from '../../../shell/version-bar.tsx';
import { useSettings, workbench } from '../../../store/store.ts';
import { useWords } from '../../../words/words.ts';
import { ClaimsAttached } from '../claims-attached.tsx';
import { type Editing, makeEdit } from '../editing.ts';
import { Disclosed, ElementDetails, NameField } from '../element-texts.tsx';
import { RemoveButton } from '../remove-button.tsx';
import { DifferenceLines } from './difference-lines.tsx';
import { NewBelief } from './new-version.tsx';

export function VersionCard({
  overlay,
  overlays,
  editing,
  onEdit,
}: {
  readonly overlay: Overlay;
  readonly overlays: readonly Overlay[];
  readonly editing: Editing;
  readonly onEdit: () => void;
}) {
  const words = useWords();
  const settings = useSettings();
  const { base, isBroken } = editing;
  const { layer, scenario, holders, axis, claims, differences, hidden, when } = overlay;
  const isScenario = holders.length === 0;
  const path = layer.slice(0, -1);
  const axes = base.axes.filter((each) => each.holders === null);
  const of = base.scenarios.find(({ id }) => id === scenario);
  const view = viewLabel(holders, base, words);
  const name = isScenario
    ? words.text(of?.name ?? null, scenario ?? '')
    : scenario === null
      ? view
      : words('model.part-of', { part: { phrase: words.text(of?.name ?? null, scenario) }, name: view });
  const nested = overlays.filter((each) =>
    isScenario
      ? each.scenario === scenario && each.holders.length === 1
      : each.scenario === scenario &&
        each.holders.length === holders.length + 1 &&
        holders.every((holder, k) => each.holders[k] === holder),
  );
  const isChosen =
    settings.view.join('/') === holders.join('/') && settings.scenario.join('/') === (scenario ?? '');
  const edit = (): void => {
    workbench().set({ scenario: scenario === null ? [] : [scenario], view: holders });
    onEdit();
  };
  const editable = isScenario || scenario === null;
  const axisChoice =
    axes.length === 0 ? null : (
      <Select
        label={words('model.scenario-axis')}
        choices={[
          { id: '', label: words('model.axis-none') },
          ...axes.map((each) => ({ id: each.id, label: words.text(each.name, each.id) })),
        ]}
        value={axis ?? ''}
        onChange={(id) => {
          if (scenario === null || id === (axis ?? '')) return;
          makeEdit(
            (text) => setAxis(text, scenario, id === '' ? null : id),
            words('model.did-change', { name }),
          );
        }}
      />
    );
  const hiddenChoice = (
    <div className="row">
      <Picker
        trigger={<Button small>{words('model.hide-options')}</Button>}
        label={words('model.hide-options-in', { name: { phrase: name } })}
        searchLabel={words('model.expression-search')}
        none={words('model.expression-none')}
        picks={base.options.map((option) => ({ id: option.id, label: words.text(option.name, option.id) }))}
        chosen={hidden.map(({ id }) => id)}
        onPick={(id) => {
          const isHidden = hidden.some((each) => each.id === id);
          makeEdit(
            (text) => (isHidden ? showOption(text, layer, id) : hideOption(text, layer, id)),
            words('model.did-change', { name }),
          );
        }}
      />
    </div>
  );
  const newBelief = (
    <NewBelief
      label={
        isScenario
          ? words('model.belief-add-in')
          : words('model.belief-add-nested', { view: { phrase: view } })
      }
      choices={base.decisionMakers
        .filter(({ id }) => id !== holders.at(-1) && !nested.some((each) => each.holders.at(-1) === id))
        .map((each) => ({ id: each.id, label: words.text(each.name, each.id) }))}
      onAdd={(id) =>
        makeEdit(
          (text) => addBelief(text, [...holders, id], scenario ?? undefined),
          words('model.did-add', { name: words('model.beliefs') }),
        )
      }
    />
  );
  const head = (
    <>
      <h4 className="grow">
        {isScenario ? (
          <NameField
            path={path}
            name={of?.name ?? null}
            fallback={scenario ?? ''}
            label={words('model.scenario-name')}
            isReadOnly={isBroken}
          />
        ) : (
          <span className="version-name">{words('model.belief-title', { view: { phrase: view } })}</span>
        )}
      </h4>
      {isBroken ? null : (
        <Button
          small
          onPress={edit}
          aria-label={words('model.part-of', {
            part: { phrase: words(editable ? 'model.version-edit' : 'model.version-look') },
            name,
          })}
        >
          {editable ? <Pencil size={14} aria-hidden="true" /> : <Eye size={14} aria-hidden="true" />}
          {words(editable ? 'model.version-edit' : 'model.version-look')}
        </Button>
      )}
      <ClaimsAttached path={path} claims={claims} conflict={base} name={name} isReadOnly={isBroken} />
      {isBroken ? null : (
        <RemoveButton
          name={name}
          thing={isScenario && scenario !== null ? { scenario } : null}
          remove={(text) => {
            if (isChosen) workbench().set({ scenario: [], view: [] });
            return isScenario && scenario !== null
              ? removeScenario(text, scenario)
              : removeBelief(text, holders, scenario ?? undefined);
          }}
        />
      )}
    </>
  );
  return (
    <section className="version" aria-label={name} data-chosen={isChosen || undefined}>
      {isScenario ? (
        <ElementDetails path={path} name={name} isReadOnly={isBroken} withNote={false} head={head}>
          {isBroken ? null : (
            <>
              {axisChoice}
              {newBelief}
            </>
          )}
        </ElementDetails>
      ) : isBroken ? (
        <div className="element-head">{head}</div>
      ) : (
        <Disclosed title={words('model.more')} of={name} head={head}>
          {hiddenChoice}
          {newBelief}
        </Disclosed>
      )}
      <DifferenceLines
        differences={differences}
        isReadOnly={isBroken}
        onBack={(within, what) =>
          makeEdit(
            (text) => backToBase(text, layer, within),
            words('model.did-back', { what: { phrase: what }, name }),
            words('model.back-done', { what: { phrase: what } }),
          )
        }
      />
      {when === null ? null : <p>{words('model.belief-when', { when })}</p>}
      {differences.length === 0 && hidden.length === 0 && nested.length === 0 && when === null ? (
        <p className="hint">{words('model.version-same')}</p>
      ) : null}
      {hidden.length > 0 ? (
        <p>{words('model.hidden-are', { list: { phrase: words.list(hidden.map((each) => each.name)) } })}</p>
      ) : null}
      {nested.map((each) => (
        <VersionCard
          key={each.layer.join('/')}
          overlay={each}
          overlays={overlays}
          editing={editing}
          onEdit={onEdit}
        />
      ))}
    </section>
  );
}
