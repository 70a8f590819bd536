/** G3: what can follow from a state, move by move; nobody moves twice in a row, since one move could have done both. */
import { type ConceptId, preferenceBetween, targets } from '@modus-vivendi/engine';
import type { Context } from './context.ts';
import type { Steps } from './graph-arcs.ts';
import { marking } from './graph-marking.ts';

export interface TreeAsked {
  /** Key of the root; null: the status quo. */
  readonly root: string | null;
  readonly by: readonly string[] | null;
  readonly steps: Steps;
  readonly depth: number;
  /** Children shown of each node. */
  readonly breadth: number;
  readonly concepts: readonly ConceptId[];
  readonly markAll: boolean;
}

export interface TreeNode {
  /** Place of the parent in the list; −1 for the root. */
  readonly parent: number;
  readonly key: string;
  readonly label: string;
  readonly number: number;
  /** Whether the label is the author's name, rather than what is taken. */
  readonly named: boolean;
  /** What the move to it changes; empty for the root and where moves are not changes of options. */
  readonly changes: string;
  readonly by: number;
  readonly improving: boolean;
  readonly oneWay: boolean;
  readonly statusQuo: boolean;
  readonly holds: readonly ConceptId[];
  /** Moves that are not shown, for want of room. */
  readonly more: number;
}

export interface TreeAnswer {
  readonly nodes: readonly TreeNode[];
  readonly decisionMakers: readonly string[];
  readonly concepts: readonly { readonly id: ConceptId; readonly name: string; readonly meaning: string }[];
  /** Whether branches were left out because there would be too many. */
  readonly cut: boolean;
}

/** Nodes of one figure; beyond it nobody reads. */
const mostNodes = 400;

export function tree(asked: TreeAsked, context: Context): TreeAnswer {
  const { game, conflict, statusQuo } = context.compiled();
  const speaker = context.speaker();
  const { holds, concepts } = marking(asked, context);
  const allowed = conflict.decisionMakers.flatMap(({ id }, i) =>
    asked.by === null || asked.by.includes(id) ? [i] : [],
  );
  const chosen = asked.root === null ? -1 : context.stateOf(asked.root);
  const root = chosen >= 0 ? chosen : statusQuo;
  const states: number[] = [];
  const nodes: (Omit<TreeNode, 'more'> & { more: number })[] = [];
  let cut = false;
  const add = (s: number, parent: number, by: number, improving: boolean, oneWay: boolean): void => {
    states.push(s);
    nodes.push({
      parent,
      key: context.keyOf(s),
      label: speaker.stateName(s) ?? speaker.taken(s),
      number: s + 1,
      named: speaker.stateName(s) !== null,
      changes: parent < 0 || conflict.form === 'graph' ? '' : speaker.changes(states[parent]!, s),
      by,
      improving,
      oneWay,
      statusQuo: s === statusQuo,
      holds: holds(s),
      more: 0,
    });
  };
  if (root >= 0) add(root, -1, -1, false, false);
  let ring = root >= 0 ? [0] : [];
  for (let h = 0; h < asked.depth; h++) {
    const next: number[] = [];
    for (const at of ring) {
      const s = states[at]!;
      const moves = allowed
        .filter((i) => i !== nodes[at]!.by)
        .flatMap((i) =>
          targets(game.moves[i]!, s)
            .map((t) => ({ t, i, improving: preferenceBetween(game, i, t, s) === 'better' }))
            .filter(({ improving }) => asked.steps === 'moves' || improving),
        );
      const weight = ({ t, improving }: { t: number; improving: boolean }): number =>
        (improving ? 100 : 0) + 2 * holds(t).length + (speaker.stateName(t) === null ? 0 : 1);
      const room = Math.min(asked.breadth, mostNodes - nodes.length);
      if (moves.length > room) {
        nodes[at]!.more = moves.length - Math.max(0, room);
        cut = true;
        moves.sort((a, b) => weight(b) - weight(a) || a.i - b.i || a.t - b.t).splice(Math.max(0, room));
        moves.sort((a, b) => a.i - b.i || Number(b.improving) - Number(a.improving) || a.t - b.t);
      }
      for (const { t, i, improving } of moves) {
        next.push(nodes.length);
        add(t, at, i, improving, !targets(game.moves[i]!, t).includes(s));
      }
    }
    ring = next;
  }
  return {
    nodes,
    decisionMakers: conflict.decisionMakers.map((_, i) => speaker.decisionMaker(i)),
    concepts: concepts.map((id) => ({
      id,
      name: speaker.concept(id),
      meaning: speaker.noun({ noun: 'meaning', concept: id }),
    })),
    cut,
  };
}
