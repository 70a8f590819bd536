/** Preference pair by pair, written anew after the states have changed. */
import { isRefusal, refuse } from '@modus-vivendi/engine';
import { carriedPairs } from './carried-pairs.ts';
import type { Changed, Edited, Layer } from './edited.ts';
import { keysOf } from './layers.ts';
import type { LevelChange } from './level-change.ts';
import { note } from './notes.ts';
import { changed, make, type Opened } from './opened.ts';
import { namedAs } from './texts.ts';
import { pairEdits, pairWordsOf, pairwiseOf, samePairs } from './written-pairs.ts';

/** As rankings are carried: what does not read as it should is written by what is taken, in a version of its own where it is inherited. */
export function carryPairs(before: Opened, text: string, change: LevelChange | null): Edited {
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

const states = (model: Opened, layer: Layer, id: string): boolean =>
  ['relation', 'degrees'].some((key) => model.at([...layer, 'preferences', id, key]));

/** Who states pairs in a layer, by itself or by inheritance. */
function decisionMakersIn(before: Opened, layer: Layer): readonly string[] {
  const own = keysOf(before.at([...layer, 'preferences'])).filter((id) => states(before, layer, id));
  const { conflict } = before.reading(layer) ?? {};
  const inherited = (conflict?.decisionMakers ?? []).filter(
    (_, i) => conflict!.preferences[i]!.kind === 'pairwise',
  );
  return [...new Set([...own, ...inherited.map(({ id }) => id)])];
}

function carryOne(
  layer: Layer,
  decisionMaker: string,
  before: Opened,
  after: Opened,
  change: LevelChange | null,
): Edited {
  const unchanged = { text: after.text };
  const path = [...layer, 'preferences', decisionMaker];
  const own = states(after, layer, decisionMaker);
  const [was, is] = [before.reading(layer), after.reading(layer)];
  if (!was || !is?.structure.decisionMakers.some(({ id }) => id === decisionMaker)) return unchanged;
  const misses = is.diagnostics.some(({ code }) => code === 'pairs-missing');
  if (was.structure.form === 'graph' || (!own && (after.at(path) || !misses))) return unchanged;
  const pairwise = pairwiseOf(was, decisionMaker);
  if (!pairwise) return own ? refuse('mend-first') : unchanged;
  const carried = carriedPairs(pairwise, was.structure, is.structure, change);
  if (carried === null) return unchanged;
  const { pairs, added, collapsed } = carried;
  const read = pairwiseOf(is, decisionMaker);
  if (read && samePairs(pairWordsOf(read, is.structure), pairs)) return unchanged;
  const by = namedAs(after, ['decision-makers', decisionMaker]);
  const notes = [
    note(collapsed ? 'pairs-collapsed' : 'pairs-carried', { by }),
    ...(added > 0 ? [note('pairs-last', { by, count: added })] : []),
  ];
  return make(after.text, pairEdits(after, path, pairwise.scale, pairs), { notes });
}
