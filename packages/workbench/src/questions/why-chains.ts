/** The moves of an argument as steps that can be gone through one by one: what somebody could do, what the others could answer, and what that comes to. */
import type { Answered, ConceptId, Evidence } from '@modus-vivendi/engine';
import type { Context } from './context.ts';
import { playsOf } from './why-plays.ts';
import { type Chain, type Step, type StepMaker, stepMaker } from './why-steps.ts';

export function chainsOf(
  context: Context,
  i: number,
  s: number,
  concept: ConceptId,
  evidence: Evidence,
  most: number,
): readonly Chain[] {
  if ('outlook' in evidence) return playsOf(context, stepMaker(context, i, s, concept), i, s, evidence, most);
  if ('anyhow' in evidence) {
    const graded = (as: string): ConceptId => concept.replace('-weak', as) as ConceptId;
    const { anyhow, strongly } = evidence;
    return [
      ...chainsOf(context, i, s, graded(''), anyhow, most),
      ...(strongly ? chainsOf(context, i, s, graded('-strong'), strongly, most) : []),
    ];
  }
  const maker = stepMaker(context, i, s, concept);
  if (!evidence.stable) return [maker.chain('unanswered', leaving(maker, i, s, evidence))];
  if (evidence.improvements.length === 0) {
    const steps = maker.alternatives();
    return steps.length > 0 ? [maker.chain('alternatives', steps)] : [];
  }
  return evidence.improvements.slice(0, most).map(({ to, sanction }) => {
    const first = maker.step('gain', i, s, to);
    if (sanction.kind === 'joint') {
      const moves = sanction.moves.map((move) => maker.step('joint', move.by, s, move.to));
      const together = maker.step('together', sanction.moves[0]!.by, to, sanction.joint, sanction.joint);
      return maker.chain('answered', [first, ...moves, together]);
    }
    const replies = maker.replies(to, sanction.path, true);
    const last = replies.pop()!; // an answer has at least one move
    return maker.chain('answered', [
      first,
      ...replies,
      { ...last, noEscape: maker.noEscape(sanction.counters?.length ?? null) },
    ]);
  });
}

/** The improvement that nothing answers; where the others could undo it, how, and the way out. */
function leaving(
  maker: StepMaker,
  i: number,
  s: number,
  { improvement, reach }: Extract<Answered, { stable: false }>,
): Step[] {
  const first = maker.step('gain', i, s, improvement);
  const undone = reach ? reach.state.findIndex((t) => t !== improvement && maker.deters(t)) : -1;
  if (!reach || undone < 0) return [first];
  const path: { by: number; to: number }[] = [];
  for (let at = undone; at >= 0; at = reach.parent[at]!)
    path.unshift({ by: reach.mover[at]!, to: reach.state[at]! });
  const end = reach.state[undone]!;
  const out = maker.wayOut(end);
  const replies = maker.replies(improvement, path, false);
  return out === null ? [first, ...replies] : [first, ...replies, maker.step('escape', i, end, out)];
}
