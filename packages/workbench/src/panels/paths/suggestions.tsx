/** Outcomes worth going to, where none is chosen yet: named states and equilibria. */
import { restsOn } from '../../controls/grounds-shown.ts';
import { EmptyState } from '../../controls/states-of-work.tsx';
import { useWords } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { StateLink } from '../why/state-link.tsx';

const mostSuggested = 8;

export function Suggestions({
  said,
  onChoose,
}: {
  readonly said?: string;
  readonly onChoose: (key: string) => void;
}) {
  const words = useWords();
  const { value } = useAnswer('stateList', { typed: '', chosen: null });
  const worth = (value?.found ?? [])
    .filter(({ statusQuo, name, holds }) => !statusQuo && (name !== null || holds.length > 0))
    .slice(0, mostSuggested);
  return (
    <EmptyState
      title={said ?? words('paths.choose')}
      action={
        <ul className="paths-suggested">
          {worth.map((state) => (
            <li key={state.key} {...restsOn({ ask: { state: state.key } })}>
              <StateLink state={state} onChoose={onChoose} />
              {state.holds.length > 0 ? (
                <span className="hint">
                  {words('why.picker-holds', { concepts: words.list(state.holds) })}
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      }
    >
      {worth.length > 0 ? words('paths.choose-hint') : null}
    </EmptyState>
  );
}
