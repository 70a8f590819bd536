/**
 * Changes to a model's text that leave everything else as it is, comments and spacing included: what stands at a path is found in the text
 * and spliced. The comments of an element (the lines directly above it, what stands behind it on its line) go with it. Whatever is spliced
 * is read back, and counts only when it says what was wanted.
 */
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Edit, Put } from './edit-kinds.ts';
import { placeOf, planFor } from './edit-plans.ts';
import { nodesAlong, replaceAt } from './path.ts';
import { type Splice, spliced } from './splice.ts';
import { type Node, sameContent } from './tree.ts';
import { readYaml } from './yaml.ts';

export type { Edit } from './edit-kinds.ts';

/** The text with all edits made, in their order; each counts from what those before it left. Cost: reading the text once or a few times for each edit. */
export function editText(text: string, edits: readonly Edit[]): { readonly text: string } | Refusal {
  if (edits.length === 0) return { text };
  const before = readYaml(text);
  if (!before.wellFormed) return refuse('unreadable-text');
  const atOnce = edits.length > 1 ? replaceTogether(text, before.tree, edits) : null;
  if (atOnce) return { text: atOnce.text };
  let edited = { text, tree: before.tree };
  for (const each of edits) {
    const next = editOnce(edited.text, edited.tree, each);
    if (isRefusal(next)) return next;
    edited = next;
  }
  return { text: edited.text };
}

interface Edited {
  readonly text: string;
  readonly tree: Node;
}

const isPut = (edit: Edit): edit is Put => 'value' in edit && 'path' in edit;

/** Single values in many places, read back once; null where that does not work out, and each has to be made by itself. */
function replaceTogether(text: string, tree: Node, edits: readonly Edit[]): Edited | null {
  const splices: Splice[] = [];
  let result: Node = tree;
  for (const edit of edits) {
    const old = isPut(edit) ? nodesAlong(tree, edit.path)[edit.path.length] : undefined;
    const plan = planFor(text, tree, edit);
    if (!isPut(edit) || old?.kind !== 'scalar' || plan === null || isRefusal(plan)) return null;
    const value = nodesAlong(plan.result, edit.path).at(-1)!;
    if (sameContent(old, value)) continue;
    splices.push(...(plan.ways()[0] ?? []));
    result = replaceAt(result, edit.path, value) ?? result;
  }
  return readBack(text, splices, result);
}

/** The spliced text, if it says what was wanted. */
function readBack(text: string, splices: readonly Splice[], wanted: Node): Edited | null {
  const edited = spliced(text, splices);
  const after = edited === null ? null : readYaml(edited);
  return after?.wellFormed && sameContent(after.tree, wanted) ? after : null;
}

function editOnce(text: string, tree: Node, edit: Edit): Edited | Refusal {
  const path = placeOf(edit);
  const plan = planFor(text, tree, edit);
  if (plan === null) return refuse('unknown-path', { path });
  if (isRefusal(plan)) return plan;
  if (sameContent(tree, plan.result)) return { text, tree };
  for (const way of plan.ways()) {
    const edited = readBack(text, way, plan.result);
    if (edited) return edited;
  }
  return refuse('not-editable', { path });
}
