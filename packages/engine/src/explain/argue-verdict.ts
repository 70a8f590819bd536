/** Evidence turned into an argument: why one decision maker would stay at a state, or leave it. */
import type { Evidence, JointSanction, Left, SequenceSanction } from '../analysis/concept.ts';
import type { Move } from '../analysis/move.ts';
import { likingFrom } from '../analysis/rank.ts';
import { targets } from '../game/moves.ts';
import { type ConceptId, readConceptId } from '../model/concept-ids.ts';
import { argueForesight } from './argue-foresight.ts';
import { argueWeakness } from './argue-weakness.ts';
import {
  type Argument,
  argue,
  clause,
  conceptNames,
  decisionMaker,
  joinGrounds,
  move,
  type Noun,
  noGrounds,
  type Subject,
  state,
} from './argument.ts';
import { compareStates, moveGrounds } from './compare-states.ts';
import type { Manner } from './manner.ts';
import { mannerOf } from './manners.ts';

/** The argument for one decision maker's verdict at one state; at most `most` alternatives or improvements are spelled out. */
export function argueVerdict(
  subject: Subject,
  i: number,
  s: number,
  /** Those of which the same is true; at least one. */
  concepts: readonly ConceptId[],
  evidence: Evidence,
  most: number,
): Argument {
  const concept = concepts[0]!;
  if ('outlook' in evidence) return argueForesight(subject, i, s, concept, evidence, most);
  if ('anyhow' in evidence)
    return argueWeakness(i, concept, evidence, (id, found) => argueVerdict(subject, i, s, [id], found, most));
  const manner = mannerOf(subject, concept);
  if (!evidence.stable) return argueLeaving(subject, i, s, concept, manner, evidence);
  const name = conceptNames(...concepts);
  if (evidence.improvements.length === 0) return argueStaying(subject, i, s, name, manner, most);
  const values = { by: decisionMaker(i), count: evidence.improvements.length, concept: name };
  const reasons = evidence.improvements.slice(0, most).map(({ to, sanction }) => {
    const { id, comparison, grounds } = manner.judge(subject, 'improvement', i, s, to);
    const answer =
      sanction.kind === 'joint'
        ? argueJoint(subject, i, s, sanction, manner)
        : argueAnswer(subject, i, s, to, sanction, concept, manner);
    return argue(
      id,
      { to: move(s, to), comparison },
      joinGrounds(grounds, moveGrounds(subject, s, to)),
      answer,
    );
  });
  const more = evidence.improvements.length - reasons.length;
  return argue(
    manner.words.deterred,
    values,
    noGrounds,
    more > 0 ? [...reasons, argue(manner.words.moreImprovements, { count: more })] : reasons,
  );
}

function argueStaying(
  subject: Subject,
  i: number,
  s: number,
  concept: Noun,
  { judge, words }: Manner,
  most: number,
): Argument {
  const liked = likingFrom(subject.game, i, s);
  const open = targets(subject.game.moves[i]!, s).sort((a, b) => liked(b) - liked(a) || a - b);
  if (open.length === 0) return argue('explain.no-moves', { by: decisionMaker(i), concept });
  const listed = open.slice(0, most).map((to) => {
    const { id, comparison, grounds } = judge(subject, 'alternative', i, s, to);
    return argue(id, { to: move(s, to), comparison }, joinGrounds(grounds, moveGrounds(subject, s, to)));
  });
  const more = open.length - listed.length;
  const rest = more > 0 ? [argue(words.moreAlternatives, { count: more })] : [];
  return argue(words.staying, { by: decisionMaker(i), count: open.length, concept }, noGrounds, [
    ...listed,
    ...rest,
  ]);
}

const credible = (concept: ConceptId): boolean =>
  ['seq', 'sseq', 'seq-sim', 'rseq', 'seq-strong', 'fseq', 'pseq'].includes(readConceptId(concept).name);

function argueAnswer(
  subject: Subject,
  i: number,
  s: number,
  from: number,
  { path, counters }: SequenceSanction,
  concept: ConceptId,
  manner: Manner,
): Argument[] {
  const end = path[path.length - 1]!.to;
  const before = (k: number): number => (k === 0 ? from : path[k - 1]!.to);
  const why = credible(concept)
    ? path.map(({ by, to }, k) => {
        const { id, comparison, grounds } = manner.judge(subject, 'why-credible', by, before(k), to);
        return argue(
          id,
          { by: decisionMaker(by), to: move(before(k), to), comparison },
          joinGrounds(grounds, moveGrounds(subject, before(k), to)),
        );
      })
    : [];
  const moved = joinGrounds(...path.map(({ to }, k) => moveGrounds(subject, before(k), to)));
  const answer = argue(
    credible(concept) ? manner.words.credible : 'explain.answer-possible',
    { steps: steps(path, from) },
    moved,
    why,
  );
  const noEscape = counters
    ? [argue(manner.words.noEscape, { count: counters.length, state: state(s) })]
    : [];
  return [answer, result(subject, i, s, end, manner), ...noEscape];
}

function argueJoint(
  subject: Subject,
  i: number,
  s: number,
  { moves, joint }: JointSanction,
  manner: Manner,
): Argument[] {
  const each: Noun = {
    noun: 'list',
    items: moves.map(({ by, to }) =>
      clause({ id: 'explain.joint-step', values: { by: decisionMaker(by), to: move(s, to) } }),
    ),
  };
  const why = moves.map(({ by, to }) => {
    const { clause: comparison, grounds } = compareStates(subject, by, s, to);
    return argue(
      'explain.why-credible',
      { by: decisionMaker(by), to: move(s, to), comparison },
      joinGrounds(grounds, moveGrounds(subject, s, to)),
    );
  });
  return [
    argue('explain.joint', { steps: each, joint: state(joint) }, noGrounds, why),
    result(subject, i, s, joint, manner),
  ];
}

function result(subject: Subject, i: number, s: number, end: number, { judge }: Manner): Argument {
  const { id, comparison, grounds } = judge(subject, 'result', i, s, end);
  return argue(id, { by: decisionMaker(i), state: state(s), comparison }, grounds);
}

const steps = (path: readonly Move[], from: number): Noun => ({
  noun: 'list',
  items: path.map(({ by, to }, k) =>
    clause({
      id: k === 0 ? 'explain.step' : 'explain.step-next',
      values: { by: decisionMaker(by), to: move(k === 0 ? from : path[k - 1]!.to, to) },
    }),
  ),
});

function argueLeaving(
  subject: Subject,
  i: number,
  s: number,
  concept: ConceptId,
  manner: Manner,
  evidence: Left,
): Argument {
  const to = evidence.improvement;
  const { id, comparison, grounds } = manner.judge(subject, 'leaves', i, s, to);
  const values = {
    by: decisionMaker(i),
    state: state(s),
    to: move(s, to),
    comparison,
    concept: conceptNames(concept),
  };
  const reasons = whyUnanswered(subject, i, s, concept, manner, evidence);
  return argue(id, values, joinGrounds(grounds, moveGrounds(subject, s, to)), reasons);
}

function whyUnanswered(
  subject: Subject,
  i: number,
  s: number,
  concept: ConceptId,
  manner: Manner,
  { improvement, reach, answered }: Left,
): Argument[] {
  if (['nash', 'rnash', 'fnash', 'pnash'].includes(readConceptId(concept).name))
    return [argue('explain.unanswered-nash', {})];
  if (concept === 'sim') return [argue('explain.unanswered-joint', {})];
  const { relations, words } = manner;
  const reached = [...new Set(reach?.state.filter((t) => t !== improvement))];
  const undoing = reached.filter((t) => relations.deters(i, s, t));
  const values = { by: decisionMaker(i), state: state(s), count: undoing.length || reached.length };
  const credibly = credible(concept);
  const [example] = undoing;
  const replies =
    example === undefined
      ? argue(credibly ? words.unansweredCredible : words.unanswered, values)
      : argue(credibly ? words.escapedCredible : words.escaped, values, noGrounds, [
          argueEscape(subject, i, s, example, manner),
        ]);
  return answered ? [replies, ...whyNoCollision(answered)] : [replies];
}

/** Where the others could undo the gain, the best way out that the decision maker would have. */
function argueEscape(
  subject: Subject,
  i: number,
  s: number,
  t: number,
  { judge, relations }: Manner,
): Argument {
  const liked = likingFrom(subject.game, i, s);
  const [out = t] = targets(subject.game.moves[i]!, t)
    .filter((u) => relations.escapes(i, s, u))
    .sort((a, b) => liked(b) - liked(a) || a - b);
  const { id, comparison, grounds } = judge(subject, 'escape', i, s, out);
  const values = { from: state(t), by: decisionMaker(i), to: move(t, out), state: state(s), comparison };
  return argue(id, values, joinGrounds(grounds, moveGrounds(subject, t, out)));
}

/** Gains of the others that are answered are not made, and so cannot collide with this one. */
function whyNoCollision(answered: NonNullable<Left['answered']>): Argument[] {
  const idle = answered.map(({ by, to }) =>
    argue('explain.gain-is-answered', { by: decisionMaker(by), to: state(to) }),
  );
  return [argue('explain.no-collision', {}, noGrounds, idle)];
}
