/** The other versions: scenarios on their axes, and what decision makers believe; each as what it changes. */
import { EmptyState, Shown } from '../../../controls/states-of-work.tsx';
import { addBelief } from '../../../edits/index.ts';
import type { Overlay } from '../../../questions/model-versions.ts';
import { useWords } from '../../../words/words.ts';
import { useAnswer } from '../../../worker/use-answer.ts';
import { type Editing, makeEdit } from '../editing.ts';
import { AxisCard } from './axis-card.tsx';
import { NewAxis, NewBelief, NewScenario } from './new-version.tsx';
import { VersionCard } from './version-card.tsx';

export function VersionsSection({
  editing,
  onEdit,
}: {
  readonly editing: Editing;
  /** A version was chosen to be edited. */
  readonly onEdit: () => void;
}) {
  const words = useWords();
  const answer = useAnswer('modelVersions', {});
  const { base, isBroken } = editing;
  // Types of a belief are an axis, too, and are shown with the belief.
  const axes = base.axes.filter(({ holders }) => holders === null);
  return (
    <Shown answer={answer}>
      {({ overlays }) => {
        const card = (overlay: Overlay) => (
          <VersionCard
            key={overlay.layer.join('/')}
            overlay={overlay}
            overlays={overlays}
            editing={editing}
            onEdit={onEdit}
          />
        );
        const scenarios = overlays.filter(({ holders }) => holders.length === 0);
        const beliefs = overlays.filter(({ scenario, holders }) => scenario === null && holders.length === 1);
        const loose = scenarios.filter(({ axis }) => !axes.some(({ id }) => id === axis));
        return (
          <div className="stack">
            <p className="hint section-lead">{words('model.versions-lead')}</p>
            {overlays.length === 0 && axes.length === 0 ? (
              <EmptyState title={words('model.versions-empty')}>
                {words('model.versions-empty-help')}
              </EmptyState>
            ) : null}
            {axes.map((axis) => (
              <AxisCard key={axis.id} axis={axis} editing={editing}>
                {scenarios.filter((each) => each.axis === axis.id).map(card)}
                {isBroken ? null : <NewScenario axis={axis.id} name={words.text(axis.name, axis.id)} />}
              </AxisCard>
            ))}
            {loose.length > 0 || axes.length === 0 ? (
              <section className="card axis" aria-label={words('model.scenarios-loose')}>
                <h3>{words('model.scenarios-loose')}</h3>
                <p className="hint">{words('model.scenarios-loose-lead')}</p>
                {loose.map(card)}
                {isBroken ? null : <NewScenario axis={null} name="" />}
              </section>
            ) : null}
            {isBroken ? null : <NewAxis />}
            <section className="card axis" aria-label={words('model.beliefs')}>
              <h3>{words('model.beliefs')}</h3>
              <p className="hint">{words('model.beliefs-lead')}</p>
              {beliefs.map(card)}
              {isBroken ? null : (
                <NewBelief
                  label={words('model.belief-add')}
                  choices={base.decisionMakers
                    .filter(({ id }) => !beliefs.some(({ holders }) => holders[0] === id))
                    .map(({ id, name }) => ({ id, label: words.text(name, id) }))}
                  onAdd={(id) =>
                    makeEdit(
                      (text) => addBelief(text, [id]),
                      words('model.did-add', { name: words('model.beliefs') }),
                    )
                  }
                />
              )}
            </section>
          </div>
        );
      }}
    </Shown>
  );
}
