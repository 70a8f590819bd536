/** What a move means to whoever makes it: a shape and a word. */
import { CircleHelp, Equal, TrendingDown, TrendingUp } from 'lucide-react';
import type { PathStep } from '../../questions/paths.ts';
import { useWords } from '../../words/words.ts';

const icons = { better: TrendingUp, equal: Equal, worse: TrendingDown, unknown: CircleHelp } as const;
const tones = { better: 'good', equal: '', worse: 'bad', unknown: '' } as const;

export function GainMark({ gain }: { readonly gain: PathStep['gain'] }) {
  const words = useWords();
  const Icon = icons[gain];
  return (
    <span className={`chip ${tones[gain]}`}>
      <Icon size={13} className="directed" aria-hidden="true" />
      {words(`paths.gain.${gain}`)}
    </span>
  );
}
