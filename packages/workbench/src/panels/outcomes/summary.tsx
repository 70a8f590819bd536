/** How many states there are and how many of them hold in which sense: a sentence in parts, each of which shows the states it speaks of. */
import { memo } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Outcomes } from '../../questions/outcomes.ts';
import { useWords } from '../../words/words.ts';
import { setView, useOutcomesView } from './view.ts';

export const Summary = memo(function Summary({ table: { states, concepts } }: { readonly table: Outcomes }) {
  const words = useWords();
  const { holds } = useOutcomesView();
  return (
    <ToggleButtonGroup
      className="summary"
      aria-label={words('outcomes.summary')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[holds ?? 'all']}
      onSelectionChange={(keys) => {
        const [key] = keys;
        const concept = concepts.find(({ id }) => id === key);
        setView({ holds: key === 'any' ? 'any' : (concept?.id ?? null) });
      }}
    >
      <ToggleButton id="all" className="summary-part all">
        <Figure count={states} />
        <span className="meaning">{words('outcomes.summary-all', { count: states })}</span>
      </ToggleButton>
      {concepts.map(({ id, meaning, short, count }) => (
        <ToggleButton
          key={id}
          id={id}
          className="summary-part"
          // Longer meanings get more of the line.
          style={{ flexGrow: meaning.length + 12 }}
        >
          <Figure count={count} />
          <span className="meaning">
            {words('outcomes.summary-part', { meaning: { phrase: meaning } })} <b>{short}</b>
          </span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
});

/** Very large numbers are set smaller, for the words beside them to have room. */
function Figure({ count }: { readonly count: number }) {
  const words = useWords();
  return <span className={count > 9999 ? 'figure long' : 'figure'}>{words.number(count)}</span>;
}
