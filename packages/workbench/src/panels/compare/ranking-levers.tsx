/** A ranking at hand: the states from best to worst, each with a step up and a step down. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import { IconButton } from '../../controls/buttons.tsx';
import { GroundsOfElement } from '../../controls/grounds.tsx';
import type { PriorityLevers, RankingLever } from '../../questions/changes-levers.ts';
import { workbench } from '../../store/store.ts';
import type { Words } from '../../words/words.ts';
import { tryText } from './baseline.ts';
import { shiftRanked } from './lever-edits.ts';
import { useKeptFocus } from './use-kept-focus.ts';

export function RankingLevers({
  side,
  ranking: { tiers },
  locked,
  busy,
  words,
}: {
  readonly side: PriorityLevers;
  readonly ranking: RankingLever;
  readonly locked: boolean;
  readonly busy: boolean;
  readonly words: Words;
}) {
  const items = tiers.flatMap((tier, place) =>
    tier.map((state) => ({ state, place, equal: tier.length > 1 })),
  );
  const { list, shifting } = useKeptFocus(items.map(({ state }) => state.key));
  const shift = (key: string, said: string, step: 1 | -1): void => {
    if (busy) return;
    shifting(key, step);
    tryText(
      shiftRanked(workbench().history.present, side, key, step),
      words(step < 0 ? 'compare.edit-up' : 'compare.edit-down', { statement: said }),
    );
  };
  return (
    <ol className="lever-list" ref={list}>
      {items.map(({ state: { key, name, taken }, place, equal }) => {
        const said = name ?? taken;
        return (
          <li key={key}>
            <span className="lever-place">{words.number(place + 1)}</span>
            <span className="lever-text grow">
              <bdi>{said}</bdi>
              {equal ? <span className="chip">{words('compare.equal')}</span> : null}
            </span>
            <GroundsOfElement claims={side.claims} name={side.name} />
            <span className="lever-steps">
              <IconButton
                icon={<ArrowUp size={15} />}
                label={words('compare.ranked-up', { state: said })}
                isDisabled={locked || (place === 0 && !equal)}
                onPress={() => shift(key, said, -1)}
              />
              <IconButton
                icon={<ArrowDown size={15} />}
                label={words('compare.ranked-down', { state: said })}
                isDisabled={locked || (place === tiers.length - 1 && !equal)}
                onPress={() => shift(key, said, 1)}
              />
            </span>
          </li>
        );
      })}
    </ol>
  );
}
