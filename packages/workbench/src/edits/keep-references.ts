/**
 * Structural changes (of decision makers, options, levels and rules) that leave everything else its meaning. What counts options or states
 * by number or pattern is first made to name them, where it would otherwise come to mean something else; afterwards rankings and
 * pairs of states are carried over to the new states.
 */
import { isRefusal } from '@modus-vivendi/engine';
import { carryPairs } from './carry-pairs.ts';
import { carryRankings } from './carry-rankings.ts';
import type { Edited } from './edited.ts';
import type { LevelChange } from './level-change.ts';
import { note } from './notes.ts';
import { inTurn, make, open } from './opened.ts';
import { sitesIn } from './sites.ts';
import { respelled } from './spelling.ts';

/** `change` is tried on the text to see what it does to the numbering, then made on the text with names. `levels`: what it does to levels. */
export function keepReferences(
  text: string,
  change: (text: string) => Edited,
  levels: LevelChange | null = null,
): Edited {
  const before = open(text);
  if (isRefusal(before)) return before;
  const tried = change(text);
  if (isRefusal(tried)) return tried;
  const after = open(tried.text);
  if (isRefusal(after)) return after;
  const edits = sitesIn(before.tree).flatMap((site) => respelled(site, before, after, levels));
  const notes = edits.length > 0 ? [note('respelled', { count: edits.length })] : [];
  return inTurn(
    text,
    (each) => make(each, edits, { notes }),
    (each) => (edits.length === 0 ? tried : change(each)),
    (each) => carryRankings(before, each, levels),
    (each) => carryPairs(before, each, levels),
  );
}
