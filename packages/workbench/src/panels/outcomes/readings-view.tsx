/** What holds in every reading of the evidence: what is taken to be open, what that comes to, and the least that would overturn it. */
import type { Doubtful, Scale } from '@modus-vivendi/engine';
import { Checkbox } from '../../controls/checkbox.tsx';
import { DataTable } from '../../controls/data-table.tsx';
import { Select } from '../../controls/fields.tsx';
import { Notice, Shown } from '../../controls/states-of-work.tsx';
import { useSettings } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { setView, useOutcomesView } from './view.ts';

const kinds: readonly Doubtful[] = ['assumption', 'low', 'unmarked'];
const places = ['0', '1', '2'] as const;
const scales: readonly Scale[] = ['icd', 'uk', 'ipcc'];

export function ReadingsView() {
  const words = useWords();
  const { state, concepts } = useSettings();
  const { doubtful, misplaced, scale } = useOutcomesView();
  const answer = useAnswer('readings', { state, concepts, doubtful, misplaced, scale });
  return (
    <div className="stack">
      <p className="hint lead">{words('outcomes.readings-lead')}</p>
      <div className="coalition-head">
        {/* biome-ignore lint/a11y/useSemanticElements: the page has no fieldsets, and their layout is awkward */}
        <div role="group" aria-label={words('outcomes.readings-doubt')} className="coalition-members">
          <span className="hint">{words('outcomes.readings-doubt')}</span>
          {kinds.map((kind) => (
            <Checkbox
              key={kind}
              isSelected={doubtful.includes(kind)}
              onChange={(selected) =>
                setView({
                  doubtful: kinds.filter((each) => (each === kind ? selected : doubtful.includes(each))),
                })
              }
            >
              {words(`outcomes.readings-doubt.${kind}`)}
            </Checkbox>
          ))}
        </div>
        <div className="coalition-members">
          <Select
            label={words('outcomes.readings-misplaced')}
            value={String(misplaced)}
            onChange={(id) => setView({ misplaced: Number(id) })}
            choices={places.map((id) => ({ id, label: words(`outcomes.readings-misplaced.${id}`) }))}
          />
          <Select
            label={words('outcomes.readings-scale')}
            value={scale}
            onChange={(id) => setView({ scale: id })}
            choices={scales.map((id) => ({ id, label: words(`outcomes.readings-scale.${id}`) }))}
          />
        </div>
      </div>
      <Shown answer={answer}>
        {({ lines, table, exact }) => (
          <div className="stack">
            <section className="card told" aria-label={words('outcomes.title.readings')}>
              {lines.map(({ depth, text }, k) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own
                <p key={k} data-depth={depth}>
                  {text}
                </p>
              ))}
            </section>
            <Notice>{words(exact ? 'outcomes.readings-exact' : 'outcomes.readings-drawn')}</Notice>
            <DataTable table={table} />
          </div>
        )}
      </Shown>
    </div>
  );
}
