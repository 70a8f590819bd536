/** Rankings written anew after the states have changed. */
import { isRefusal, refuse } from '@modus-vivendi/engine';
import { carriedTiers } from './carried-tiers.ts';
import type { Changed, Edited, Layer } from './edited.ts';
import { keysOf } from './layers.ts';
import type { LevelChange } from './level-change.ts';
import { note } from './notes.ts';
import { changed, make, type Opened, type ReadLayer } from './opened.ts';
import { put } from './put.ts';
import { rankingOf, sameTiers, tiersOf } from './ranked-states.ts';
import { rankingValue } from './ranking-value.ts';
import { namedAs } from './texts.ts';

/**
 * Writes every ranking of a changed text anew that does not read as it should. A version that inherits a ranking gets its own where the
 * inherited one no longer says everything.
 */
export function carryRankings(before: Opened, text: string, change: LevelChange | null): Edited {
  let edited: Changed = { text };
  for (const layer of before.layers) {
    for (const decisionMaker of decisionMakersIn(before, layer)) {
      const next = changed(edited.text, (after) => carryOne(layer, decisionMaker, before, after, change));
      if (isRefusal(next)) return next;
      edited = { text: next.text, notes: [...(edited.notes ?? []), ...(next.notes ?? [])] };
    }
  }
  return edited;
}

/** Who ranks in a layer, by itself or by inheritance; the former first, since what is inherited can only be judged when they are right. */
function decisionMakersIn(before: Opened, layer: Layer): readonly string[] {
  const own = keysOf(before.at([...layer, 'preferences'])).filter((id) =>
    before.at([...layer, 'preferences', id, 'ranking']),
  );
  const { conflict } = before.reading(layer) ?? {};
  const read = before.reading(layer);
  const ranking = (conflict?.decisionMakers ?? []).filter(({ id }) => read && rankingOf(read, id));
  return [...new Set([...own, ...ranking.map(({ id }) => id)])];
}

const missesStates = ({ diagnostics }: ReadLayer): boolean =>
  diagnostics.some(({ code }) => code === 'ranking-misses');

function carryOne(
  layer: Layer,
  decisionMaker: string,
  before: Opened,
  after: Opened,
  change: LevelChange | null,
): Edited {
  const unchanged = { text: after.text };
  const path = [...layer, 'preferences', decisionMaker, 'ranking'];
  const own = after.at(path);
  const [was, is] = [before.reading(layer), after.reading(layer)];
  if (!was || !is?.structure.decisionMakers.some(({ id }) => id === decisionMaker)) return unchanged;
  if (was.structure.form === 'graph' || (!own && (after.at(path.slice(0, -1)) || !missesStates(is))))
    return unchanged;
  const ranking = rankingOf(was, decisionMaker);
  if (!ranking) return own ? refuse('mend-first') : unchanged;
  const carried = carriedTiers(ranking, was.structure, is.structure, change);
  if (carried === null) return unchanged;
  const { tiers, added, collapsed } = carried;
  const read = rankingOf(is, decisionMaker);
  if (read && sameTiers(tiersOf(read, is.structure), tiers)) return unchanged;
  const by = namedAs(after, ['decision-makers', decisionMaker]);
  const behind = ranking.parts.length > 1 ? 'ranking-apart' : 'ranking-last';
  const notes = [
    note(collapsed ? 'ranking-collapsed' : 'ranking-carried', { by }),
    ...(added > 0 ? [note(behind, { by, count: added })] : []),
  ];
  return make(after.text, put(after.tree, path, rankingValue(tiers)), { notes });
}
