/** A ranking of states under the hand: drag a state between others, or onto one that is as good; buttons do the same step by step. */
import { useRef, useState } from 'react';
import { DropIndicator, GridList, useDragAndDrop } from 'react-aria-components';
import { setRanking } from '../../../edits/index.ts';
import type { RankedState, WrittenPreference } from '../../../questions/order-statements.ts';
import { useText, workbench } from '../../../store/store.ts';
import { useWords } from '../../../words/words.ts';
import { changePreference } from './preference-edits.ts';
import type { PreferenceProps } from './preference-props.ts';
import { besides, joined, stateWords, stepped, strengthened, type Tiers, tierOf } from './ranking-moves.ts';
import { RankingRow } from './ranking-row.tsx';
import { keepFocus, movedByKey } from './row-focus.ts';

export function RankingList({
  by,
  name,
  editing,
  written,
  isCurrent,
}: PreferenceProps & { readonly written: WrittenPreference; readonly isCurrent: boolean }) {
  const words = useWords();
  const text = useText();
  const [expected, setExpected] = useState<{ ranking: Tiers; text: string } | null>(null);
  const [announced, announce] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const { layer, conflict } = editing;
  const inParts = written.ranking.length > 1;
  const isReadOnly = editing.isReadOnly || inParts;
  const states = new Map<string, RankedState>();
  for (const { tiers } of written.ranking)
    for (const tier of tiers) for (const state of tier) states.set(state.key, state);
  const read: Tiers = {
    tiers: written.ranking.flatMap(({ tiers }) => tiers.map((tier) => tier.map(({ key }) => key))),
    strongAfter: written.ranking.flatMap(({ strongAfter }) => strongAfter),
  };
  const ranking = expected && expected.text === text && !isCurrent ? expected.ranking : read;
  const ids = new Set([
    ...conflict.coalesced.map(({ id }) => id),
    ...conflict.graphStates.map(({ key }) => key),
  ]);

  const put = (next: Tiers, key: string | null): void => {
    if (next === ranking) return;
    const taken = changePreference(
      by,
      (before) =>
        setRanking(before, layer, by, {
          tiers: next.tiers.map((tier) => tier.map((each) => stateWords(each, ids))),
          strongAfter: next.strongAfter,
        }),
      words('preferences.did.ranking', { by: name }),
    );
    if (!taken) return;
    setExpected({ ranking: next, text: workbench().history.present });
    if (key === null) return;
    keepFocus(list.current, key);
    const place = tierOf(next, key);
    announce(
      words(next.tiers[place]!.length > 1 ? 'preferences.now-tied' : 'preferences.now-place', {
        said: states.get(key)?.label ?? key,
        number: place + 1,
      }),
    );
  };

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({ 'text/plain': states.get(String(key))?.label ?? String(key) })),
    onMove: ({ keys, target: { key: other, dropPosition } }) => {
      const [key] = [...keys].map(String);
      if (key === undefined) return;
      const next =
        dropPosition === 'on'
          ? joined(ranking, key, String(other))
          : besides(ranking, key, String(other), dropPosition);
      put(next, key);
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className="drop-line" />,
  });

  if (!written.rankable)
    return <p className="hint">{words('preferences.ranking-large', { count: written.states })}</p>;
  const starts = partStarts(written);
  const rows = ranking.tiers.flatMap((tier, at) =>
    tier.map((key, k) => ({
      id: key,
      at,
      first: k === 0,
      last: k === tier.length - 1,
      tied: tier.length > 1,
    })),
  );
  return (
    <div
      className="priorities"
      ref={list}
      onKeyDownCapture={(event) => {
        const pressed = isReadOnly ? null : movedByKey(event);
        if (pressed) put(stepped(ranking, pressed.id, pressed.by < 0 ? 'up' : 'down'), pressed.id);
      }}
    >
      <p className="hint">{words(inParts ? 'preferences.ranking-parts' : 'preferences.ranking-explain')}</p>
      <GridList
        // A list that can be dragged in is another one: the hooks of dragging cannot come and go.
        key={isReadOnly ? 'fixed' : 'movable'}
        className="priority-list ranking-list"
        aria-label={words('preferences.ranking-list', { by: name })}
        items={rows}
        selectionMode="none"
        keyboardNavigationBehavior="tab"
        disallowTypeAhead
        {...(isReadOnly ? {} : { dragAndDropHooks })}
      >
        {(row) => (
          <RankingRow
            row={row}
            label={states.get(row.id)?.label ?? row.id}
            isStrong={row.last && (ranking.strongAfter[row.at] ?? 0) > 0}
            isPartStart={row.first && row.at > 0 && starts.has(row.at)}
            lastTier={ranking.tiers.length - 1}
            isReadOnly={isReadOnly}
            onStep={(way) => put(stepped(ranking, row.id, way), row.id)}
            onStrong={() => put(strengthened(ranking, row.at), null)}
          />
        )}
      </GridList>
      <p className="visually-hidden" role="status">
        {announced}
      </p>
    </div>
  );
}

/** Tiers at which a part begins. */
function partStarts({ ranking }: WrittenPreference): ReadonlySet<number> {
  const starts = new Set<number>();
  let at = 0;
  for (const { tiers } of ranking) {
    starts.add(at);
    at += tiers.length;
  }
  return starts;
}
