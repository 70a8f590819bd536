/** Evidence turned into an argument: why one decision maker would stay at a state, or leave it. */
import { noBetter } from '../analysis/answered.ts';
import type { Evidence, JointSanction, Left, SequenceSanction } from '../analysis/concept.ts';
import type { Move } from '../analysis/move.ts';
import { rank } from '../analysis/rank.ts';
import { conceptOf } from '../analysis/registry.ts';
import { targets } from '../game/moves.ts';
import type { ConceptId } from '../model/concept-ids.ts';
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
    strong(concept) ? 'explain.deterred-strong' : 'explain.deterred',
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

const credible = (concept: ConceptId): boolean => /^s?seq/.test(concept);

/** Whether only what is strongly worse deters. */
const strong = (concept: ConceptId): boolean => conceptOf(concept).grade === 'strong';

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
  const noEscape = counters
    ? [
        argue(strong(concept) ? 'explain.no-escape-strong' : 'explain.no-escape', {
          count: counters.length,
          state: state(s),
        }),
      ]
    : [];
  return [answer, result(subject, i, s, end, strong(concept)), ...noEscape];
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
    result(subject, i, s, joint, false),
  ];
}

function result(subject: Subject, i: number, s: number, end: number, strongly: boolean): Argument {
  const { clause: comparison, grounds } = compareStates(subject, i, s, end);
  return argue(
    strongly ? 'explain.result-strong' : 'explain.result',
    { by: decisionMaker(i), state: state(s), comparison },
    grounds,
  );
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

function argueLeaving(subject: Subject, i: number, s: number, concept: ConceptId, evidence: Left): Argument {
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
  return argue(
    strong(concept) ? 'explain.leaves-strong' : 'explain.leaves',
    values,
    joinGrounds(grounds, moveGrounds(subject, s, to)),
    reasons,
  );
}

function whyUnanswered(
  subject: Subject,
  i: number,
  s: number,
  concept: ConceptId,
  { improvement, reach, answered }: Left,
): Argument[] {
  if (concept === 'nash') return [argue('explain.unanswered-nash', {})];
  if (concept === 'sim') return [argue('explain.unanswered-joint', {})];
  const reached = [...new Set(reach?.state.filter((t) => t !== improvement))];
  const strongly = strong(concept);
  const undoing = reached.filter(noBetter(subject.game, i, s, strongly));
  const values = { by: decisionMaker(i), state: state(s), count: undoing.length || reached.length };
  const credibly = credible(concept) ? '-credible' : '';
  const [example] = undoing;
  const replies =
    example === undefined
      ? argue(`explain.unanswered${strongly ? '-strong' : ''}${credibly}`, values)
      : argue(strongly ? 'explain.escaped-strong' : `explain.escaped${credibly}`, values, noGrounds, [
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
function whyNoCollision(answered: NonNullable<Left['answered']>): Argument[] {
  const idle = answered.map(({ by, to }) =>
    argue('explain.gain-is-answered', { by: decisionMaker(by), to: state(to) }),
  );
  return [argue('explain.no-collision', {}, noGrounds, idle)];
}
