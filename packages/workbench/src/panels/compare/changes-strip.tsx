/** One line under the version bar while a baseline is pinned: what was gained, lost and kept since. */
import { Pin } from 'lucide-react';
import { Button } from '../../controls/buttons.tsx';
import type { Baseline } from '../../store/settings.ts';
import { useSettings, workbench } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';

/** Nothing without a baseline, and nothing in the panel that shows all of it. */
export function ChangesStrip() {
  const { baseline, panel } = useSettings();
  return baseline === null || panel === 'compare' ? null : (
    <StripLine baseline={baseline} onDetails={() => workbench().show('compare')} />
  );
}

export function StripLine({
  baseline,
  onDetails,
}: {
  readonly baseline: Baseline;
  readonly onDetails: () => void;
}) {
  const words = useWords();
  const { concepts } = useSettings();
  const { value } = useAnswer('changes', { baseline, concepts });
  const changed = value?.concepts.filter(({ gained, lost }) => gained + lost > 0) ?? [];
  return (
    <section className="changes-strip" aria-label={words('compare.strip')}>
      <Pin size={14} aria-hidden="true" />
      <span>
        {value === undefined
          ? words('compare.strip')
          : words(changed.length > 0 ? 'compare.strip-changed' : 'compare.strip-same')}
      </span>
      {changed.map(({ id, short, meaning, gained, lost, kept }) => (
        <span key={id} className="strip-part" title={meaning}>
          <b>{short}</b>
          <span aria-hidden="true" dir="ltr" className="gained">
            +{words.number(gained)}
          </span>
          <span aria-hidden="true" dir="ltr" className="lost">
            −{words.number(lost)}
          </span>
          <span aria-hidden="true" dir="ltr">
            ={words.number(kept)}
          </span>
          <span className="visually-hidden">
            {words.list([
              words('compare.gained', { count: gained }),
              words('compare.lost', { count: lost }),
              words('compare.kept', { count: kept }),
            ])}
          </span>
        </span>
      ))}
      <span className="grow" />
      <Button small tone="quiet" onPress={onDetails}>
        {words('compare.details')}
      </Button>
    </section>
  );
}
