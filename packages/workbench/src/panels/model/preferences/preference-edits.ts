/** Changes to one decision maker's preference, each a single step of undo, and the text before it kept to ask what it has turned around. */
import { isRefusal } from '@modus-vivendi/engine';
import { type Edited, type Layer, movePriority, setVital } from '../../../edits/index.ts';
import { workbench } from '../../../store/store.ts';
import { makeEdit } from '../editing.ts';
import { rememberBefore } from './session.ts';

export function changePreference(
  by: string,
  change: (text: string) => Edited,
  label: string,
  told?: string,
): boolean {
  const before = workbench().history.present;
  const taken = makeEdit(change, label, told);
  if (taken && workbench().history.present !== before) rememberBefore(by, before);
  return taken;
}

/** One edit after the other; a refusal of either is the answer. */
function both(first: Edited, second: (text: string) => Edited): Edited {
  if (isRefusal(first)) return first;
  const last = second(first.text);
  if (isRefusal(last)) return last;
  return { ...last, notes: [...(first.notes ?? []), ...(last.notes ?? [])] };
}

/** Moves a priority, and says how many of the first are vital afterwards, where that does not follow (`settles`) from moving it. */
export function moveTo(
  text: string,
  layer: Layer,
  by: string,
  {
    from,
    to,
    vital,
    settles,
  }: { readonly from: number; readonly to: number; readonly vital: number; readonly settles: boolean },
): Edited {
  const moved = from === to ? { text } : withoutNotes(movePriority(text, layer, by, from, to));
  return from !== to && settles ? moved : both(moved, (each) => setVital(each, layer, by, vital));
}

/** Which statements are vital is said by the line in the list, not by a notice. */
const withoutNotes = (edited: Edited): Edited =>
  isRefusal(edited)
    ? edited
    : { ...edited, notes: (edited.notes ?? []).filter(({ note }) => note !== 'vital-changed') };
