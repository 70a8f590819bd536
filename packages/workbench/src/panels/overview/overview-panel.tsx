/** What a reader sees first: what holds, why, and what would change it, in plain sentences. */
import { ArrowRight } from 'lucide-react';
import { Button } from '../../controls/buttons.tsx';
import { Shown } from '../../controls/states-of-work.tsx';
import { ToldLines } from '../../controls/told-lines.tsx';
import type { Told } from '../../questions/story.ts';
import type { PanelId } from '../../store/settings.ts';
import { workbench } from '../../store/store.ts';
import { startTour } from '../../tour/tour.tsx';
import { useWords, type WordId } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { Sentences } from './sentences.tsx';

export function OverviewPanel() {
  const words = useWords();
  const reading = useAnswer('read', {});
  const story = useAnswer('story', {});
  const summary = reading.value?.base?.summary ?? null;
  return (
    <article className="overview">
      <header className="overview-head">
        <p className="lead grow" dir="auto">
          {summary ? words.text(summary, '') : null}
        </p>
        <Button tone="primary" onPress={() => void startTour()}>
          {words('tour.start')}
        </Button>
        <Button onPress={() => workbench().openDialog('new')}>{words('tour.build')}</Button>
      </header>
      <Shown answer={story}>
        {({ holds, why, better, changes, assumed }) => (
          <>
            <div className="answers">
              <Part title="overview.holds" lines={holds} to="outcomes" link="overview.to-outcomes" />
              <Part title="overview.why" lines={why} to="why" link="overview.to-why" />
              <Part title="overview.changes" lines={changes} to="compare" link="overview.to-compare" />
            </div>
            {better.length > 0 ? (
              <Part title="overview.better" lines={better} to="paths" link="overview.to-paths" />
            ) : null}
            <ToldLines lines={assumed} />
          </>
        )}
      </Shown>
    </article>
  );
}

function Part({
  title,
  lines,
  to,
  link,
}: {
  readonly title: WordId;
  readonly lines: readonly Told[];
  readonly to: PanelId;
  readonly link: WordId;
}) {
  const words = useWords();
  return (
    <section className="card">
      <h2>{words(title)}</h2>
      <Sentences lines={lines} />
      <Button tone="quiet" small onPress={() => workbench().show(to)}>
        {words(link)}
        <ArrowRight size={14} className="forward" aria-hidden="true" />
      </Button>
    </section>
  );
}
