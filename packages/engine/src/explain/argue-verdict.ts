/** Evidence turned into an argument: why one decision maker would stay at a state, or leave it. */
import type { Answered, Evidence, JointSanction, SequenceSanction } from '../analysis/concept.ts';
import type { Move } from '../analysis/move.ts';
import { rank } from '../analysis/rank.ts';
import { targets } from '../game/moves.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import { argueForesight } from './argue-foresight.ts';
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
  if (!evidence.stable) return argueLeaving(subject, i, s, concept, evidence);
  const name = conceptNames(...concepts);
  if (evidence.improvements.length === 0) return argueStaying(subject, i, s, name, most);
  const values = { by: decisionMaker(i), count: evidence.improvements.length, concept: name };
  const reasons = evidence.improvements.slice(0, most).map(({ to, sanction }) => {
    const { clause: comparison, grounds } = compareStates(subject, i, s, to);
    const answer =
      sanction.kind === 'joint'
        ? argueJoint(subject, i, s, sanction)
        : argueAnswer(subject, i, s, to, sanction, concept);
    return argue(
      'explain.improvement',
      { to: move(s, to), comparison },
      joinGrounds(grounds, moveGrounds(subject, s, to)),
      answer,
    );
  });
  const more = evidence.improvements.length - reasons.length;
  return argue(
    'explain.deterred',
    values,
    noGrounds,
    more > 0 ? [...reasons, argue('explain.more-improvements', { count: more })] : reasons,
  );
}

function argueStaying(subject: Subject, i: number, s: number, concept: Noun, most: number): Argument {
  const r = rank(subject.game, i);
  const open = targets(subject.game.moves[i]!, s).sort((a, b) => r[b]! - r[a]! || a - b);
  if (open.length === 0) return argue('explain.no-moves', { by: decisionMaker(i), concept });
  const listed = open.slice(0, most).map((to) => {
    const { clause: comparison, grounds } = compareStates(subject, i, s, to);
    const equal = r[to] === r[s];
    return argue(
      equal ? 'explain.alternative-equal' : 'explain.alternative-worse',
      { to: move(s, to), comparison },
      joinGrounds(grounds, moveGrounds(subject, s, to)),
    );
  });
  const more = open.length - listed.length;
  const rest = more > 0 ? [argue('explain.more-alternatives', { count: more })] : [];
  return argue('explain.no-improvement', { by: decisionMaker(i), count: open.length, concept }, noGrounds, [
    ...listed,
    ...rest,
  ]);
}

const credible = (concept: ConceptId): boolean =>
  concept === 'seq' || concept === 'sseq' || concept === 'seq-sim';

function argueAnswer(
  subject: Subject,
  i: number,
  s: number,
  from: number,
  { path, counters }: SequenceSanction,
  concept: ConceptId,
): Argument[] {
  const end = path[path.length - 1]!.to;
  const before = (k: number): number => (k === 0 ? from : path[k - 1]!.to);
  const why = credible(concept)
    ? path.map(({ by, to }, k) => {
        const { clause: comparison, grounds } = compareStates(subject, by, before(k), to);
        return argue(
          'explain.why-credible',
          { by: decisionMaker(by), to: move(before(k), to), comparison },
          joinGrounds(grounds, moveGrounds(subject, before(k), to)),
        );
      })
    : [];
  const moved = joinGrounds(...path.map(({ to }, k) => moveGrounds(subject, before(k), to)));
  const answer = argue(
    credible(concept) ? 'explain.answer-credible' : 'explain.answer-possible',
    { steps: steps(path, from) },
    moved,
    why,
  );
  const noEscape = counters ? [argue('explain.no-escape', { count: counters.length })] : [];
  return [answer, result(subject, i, s, end), ...noEscape];
}

function argueJoint(subject: Subject, i: number, s: number, { moves, joint }: JointSanction): Argument[] {
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
    result(subject, i, s, joint),
  ];
}

function result(subject: Subject, i: number, s: number, end: number): Argument {
  const { clause: comparison, grounds } = compareStates(subject, i, s, end);
  return argue('explain.result', { by: decisionMaker(i), state: state(s), comparison }, grounds);
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
  evidence: Extract<Answered, { stable: false }>,
): Argument {
  const to = evidence.improvement;
  const { clause: comparison, grounds } = compareStates(subject, i, s, to);
  const values = {
    by: decisionMaker(i),
    state: state(s),
    to: move(s, to),
    comparison,
    concept: conceptNames(concept),
  };
  const reasons = whyUnanswered(subject, i, s, concept, evidence);
  return argue('explain.leaves', values, joinGrounds(grounds, moveGrounds(subject, s, to)), reasons);
}

function whyUnanswered(
  subject: Subject,
  i: number,
  s: number,
  concept: ConceptId,
  { improvement, reach, answered }: Extract<Answered, { stable: false }>,
): Argument[] {
  if (concept === 'nash') return [argue('explain.unanswered-nash', {})];
  if (concept === 'sim') return [argue('explain.unanswered-joint', {})];
  const r = rank(subject.game, i);
  const reached = [...new Set(reach?.state.filter((t) => t !== improvement))];
  const undoing = reached.filter((t) => r[t]! <= r[s]!);
  const values = { by: decisionMaker(i), count: undoing.length || reached.length };
  const credibly = credible(concept);
  const [example] = undoing;
  const replies =
    example === undefined
      ? argue(credibly ? 'explain.unanswered-credible' : 'explain.unanswered', values)
      : argue(credibly ? 'explain.escaped-credible' : 'explain.escaped', values, noGrounds, [
          argueEscape(subject, i, s, example),
        ]);
  return answered ? [replies, ...whyNoCollision(answered)] : [replies];
}

/** Where the others could undo the gain, the best way out that the decision maker would have. */
function argueEscape(subject: Subject, i: number, s: number, t: number): Argument {
  const r = rank(subject.game, i);
  const [out = t] = targets(subject.game.moves[i]!, t).sort((a, b) => r[b]! - r[a]! || a - b);
  const { clause: comparison, grounds } = compareStates(subject, i, s, out);
  const values = { from: state(t), by: decisionMaker(i), to: move(t, out), state: state(s), comparison };
  return argue('explain.escape', values, joinGrounds(grounds, moveGrounds(subject, t, out)));
}

/** Gains of the others that are answered are not made, and so cannot collide with this one. */
function whyNoCollision(answered: NonNullable<Extract<Answered, { stable: false }>['answered']>): Argument[] {
  const idle = answered.map(({ by, to }) =>
    argue('explain.gain-is-answered', { by: decisionMaker(by), to: state(to) }),
  );
  return [argue('explain.no-collision', {}, noGrounds, idle)];
}
