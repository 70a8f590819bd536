/** Changes at hand: change something, and see beside it what became of the outcomes since a pinned baseline. */
import { Pin, PinOff, RotateCcw } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../controls/buttons.tsx';
import { EmptyState } from '../../controls/states-of-work.tsx';
import { axesOf, viewLabel } from '../../shell/version-bar.tsx';
import { useSettings, useText } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { backToBaseline, pinBaseline, unpinBaseline } from './baseline.ts';
import { StripLine } from './changes-strip.tsx';
import { ChangesView } from './changes-view.tsx';
import { LeversView } from './levers-view.tsx';

export function HandView() {
  const words = useWords();
  const { baseline } = useSettings();
  const effect = useRef<HTMLDivElement>(null);
  return (
    <div className="hand">
      <BaselineBar />
      <div className="compare-columns">
        <LeversView />
        {baseline ? (
          <div className="changes-place" ref={effect}>
            <ChangesView baseline={baseline} />
          </div>
        ) : (
          <section className="changes" aria-label={words('compare.changes')}>
            <EmptyState title={words('compare.nothing-yet')}>{words('compare.nothing-yet-hint')}</EmptyState>
          </section>
        )}
      </div>
      {baseline ? (
        <div className="effect-below">
          <StripLine
            baseline={baseline}
            onDetails={() => effect.current?.scrollIntoView({ block: 'start' })}
          />
        </div>
      ) : null}
    </div>
  );
}

/** What is pinned, and how the present differs from it. */
function BaselineBar() {
  const words = useWords();
  const { baseline, scenario, view } = useSettings();
  const text = useText();
  const { value } = useAnswer('read', {});
  const base = value?.base ?? null;
  const names = (ids: readonly string[]): readonly string[] =>
    base
      ? axesOf(base, words).flatMap(({ choices }) => choices.find(({ id }) => ids.includes(id))?.label ?? [])
      : ids;
  const sameVersion = (a: readonly string[], b: readonly string[]): boolean =>
    [...a].sort().join() === [...b].sort().join();
  const differs = baseline
    ? [
        ...(baseline.text === text ? [] : [words('compare.differs-text')]),
        ...(sameVersion(baseline.scenario, scenario)
          ? []
          : [
              scenario.length > 0
                ? words('compare.differs-scenario', { names: { phrase: words.list(names(scenario)) } })
                : words('compare.differs-base'),
            ]),
        ...(sameVersion(baseline.view, view) || !base
          ? []
          : [words('compare.differs-view', { view: { phrase: viewLabel(view, base, words) } })]),
      ]
    : [];
  return (
    <header className="baseline-bar">
      <p className="grow hint">
        {baseline === null
          ? words('compare.lead')
          : differs.length > 0
            ? words('compare.differs', { parts: { phrase: words.list(differs) } })
            : words('compare.at-baseline')}
      </p>
      {baseline && differs.length > 0 ? (
        <Button small onPress={() => backToBaseline(baseline, words('compare.back'))}>
          <RotateCcw size={15} aria-hidden="true" />
          {words('compare.back')}
        </Button>
      ) : null}
      <Button small tone={baseline ? 'plain' : 'primary'} onPress={pinBaseline}>
        <Pin size={15} aria-hidden="true" />
        {words(baseline ? 'compare.pin-again' : 'compare.pin')}
      </Button>
      {baseline ? (
        <Button small tone="quiet" onPress={unpinBaseline}>
          <PinOff size={15} aria-hidden="true" />
          {words('compare.unpin')}
        </Button>
      ) : null}
    </header>
  );
}
