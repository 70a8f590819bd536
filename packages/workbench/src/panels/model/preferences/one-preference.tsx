/** One decision maker: how its preference is written, and beside it what follows. */
import { ArrowLeftRight } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../controls/buttons.tsx';
import { type Command, Menu } from '../../../controls/overlays.tsx';
import { Shown } from '../../../controls/states-of-work.tsx';
import type { WrittenPreference } from '../../../questions/order-statements.ts';
import { useText } from '../../../store/store.ts';
import { useWords } from '../../../words/words.ts';
import { useAsked } from '../../../worker/asked.tsx';
import { useAnswer } from '../../../worker/use-answer.ts';
import { ClaimsAttached } from '../claims-attached.tsx';
import { Conversion, type Form } from './conversion.tsx';
import { ImpliedComparison } from './implied-comparison.tsx';
import { LiveOrder } from './live-order.tsx';
import { PairsList } from './pairs-list.tsx';
import type { PreferenceProps } from './preference-props.ts';
import { PreferenceTreeView } from './preference-tree-view.tsx';
import { PriorityList } from './priority-list.tsx';
import { RankingList } from './ranking-list.tsx';
import { WeightsTable } from './weights-table.tsx';

export function OnePreference(props: PreferenceProps) {
  const { by } = props;
  const written = useAnswer('orderStatements', { by });
  const text = useText();
  // What is asked lags behind what is edited by a frame.
  const isCurrent = useAsked().text === text && written.status === 'ready';
  return (
    <>
      <div className="preference-columns">
        <div className="preference-written">
          <Shown answer={written}>
            {(value) =>
              value ? (
                <>
                  <Head {...props} written={value} />
                  <Body {...props} written={value} isCurrent={isCurrent} />
                </>
              ) : null
            }
          </Shown>
        </div>
        <div className="preference-follows">
          <ImpliedComparison {...props} isCurrent={isCurrent} />
          <LiveOrder by={by} name={props.name} />
        </div>
      </div>
      <PreferenceTreeView by={by} name={props.name} />
    </>
  );
}

function Head({ by, name, editing, written }: PreferenceProps & { readonly written: WrittenPreference }) {
  const words = useWords();
  const [to, convert] = useState<Form | null>(null);
  const { kind, baseKind, stated, claims } = written;
  const commands: Command[] = [
    ...(kind === 'ranking'
      ? []
      : [
          {
            id: 'ranking',
            label: words('preferences.to-ranking'),
            run: () => convert('ranking'),
            isDisabled: !written.rankable,
          },
        ]),
    ...(kind === 'priorities'
      ? []
      : [{ id: 'priorities', label: words('preferences.to-priorities'), run: () => convert('priorities') }]),
  ];
  return (
    <>
      <div className="row preference-head">
        <h3>{words(`preferences.form.${kind}`)}</h3>
        <ClaimsAttached
          isPart
          path={[...editing.layer, 'preferences', by]}
          claims={claims}
          conflict={editing.conflict}
          name={words('preferences.of', { by: name })}
          isReadOnly={editing.isReadOnly || !stated}
        />
        <span className="grow" />
        {editing.isReadOnly ? null : (
          <Menu
            label={words('preferences.convert')}
            commands={commands}
            trigger={
              <Button small tone="quiet">
                <ArrowLeftRight size={14} aria-hidden="true" />
                {words('preferences.convert')}
              </Button>
            }
          />
        )}
      </div>
      {baseKind && baseKind !== kind ? (
        <p className="hint">
          {words('preferences.form-base', { form: { phrase: words(`preferences.form.${baseKind}`) } })}
        </p>
      ) : null}
      {stated ? null : <p className="hint">{words('preferences.inherited')}</p>}
      {to ? (
        <Conversion
          to={to}
          by={by}
          name={name}
          layer={editing.layer}
          states={written.states}
          onClose={() => convert(null)}
        />
      ) : null}
    </>
  );
}

function Body(props: PreferenceProps & { readonly written: WrittenPreference; readonly isCurrent: boolean }) {
  switch (props.written.kind) {
    case 'priorities':
      return <PriorityList {...props} />;
    case 'ranking':
      return <RankingList {...props} />;
    case 'weights':
      return <WeightsTable {...props} />;
    case 'pairwise':
      return <PairsList {...props} />;
  }
}
