/** Beliefs told: why a state holds or not, and who foresees it or does not. */
import type { Question, Sanction } from '../analysis/concept.ts';
import { stays } from '../analysis/hypergame.ts';
import { evolve } from '../analysis/paths.ts';
import { rank } from '../analysis/rank.ts';
import { conceptOf } from '../analysis/registry.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import type { Expression } from '../model/conflict.ts';
import { isRefusal } from '../refusal.ts';
import { argueVerdict } from './argue-verdict.ts';
import {
  type Argument,
  argue,
  clause,
  conceptNames,
  decisionMaker,
  type Grounds,
  move,
  type Noun,
  noGrounds,
  type Subject,
  state,
} from './argument.ts';
import { type BeliefComparison, indifferentAxes } from './beliefs.ts';
import { compareStates } from './compare-states.ts';
import { classOf, marksOf, type Outcomes, surprised } from './outcomes.ts';
import { sameState } from './same-conflict.ts';
import { axisText } from './story.ts';
import { isBelieved, pictureHeld, type View } from './views.ts';

/** An argument about the conflict in somebody's eyes, whose names and numbers it is told with. */
export interface Spoken {
  readonly subject: Subject;
  readonly depth: number;
  readonly argument: Argument;
}

const people = (items: readonly number[]): Noun => ({ noun: 'list', items: items.map(decisionMaker) });

/** Everything that is said of one state of the first version. */
export function argueOutcome(compared: BeliefComparison, s: number, question: Question): readonly Spoken[] {
  const { concept } = compared;
  const { view, outcomes } = compared.groups[0]!;
  const spoken: Spoken[] = [];
  const say = (argument: Argument, depth = 1): void => {
    spoken.push({ subject: view.subject, depth, argument });
  };
  const marks = marksOf(outcomes, s);
  const happens = outcomes.holds.has(s);
  const values = { state: state(s), concept: conceptNames(concept) };
  if (happens) say(argue(marks.robust ? 'beliefs.holds' : 'beliefs.holds-until-told', values), 0);
  else {
    const leavers = [...view.game.stable.keys()].filter((i) => !stays(view.game, i).has(s));
    const id = marks.robust ? 'beliefs.would-hold' : 'beliefs.does-not-hold';
    say(argue(id, { ...values, leavers: people(leavers) }), 0);
  }
  const unaware = surprised(outcomes, s);
  if (isBelieved(view) && unaware.length === 0 && happens) say(argue('beliefs.all-foresee', {}));
  const worthIt = happens || marks.robust;
  const hopeful = outcomes.expectations.flatMap(({ by, foresees }) => (foresees.has(s) ? [by] : []));
  if (!worthIt && hopeful.length > 0)
    say(argue('beliefs.expected', { by: people(hopeful) }, believed(view, hopeful, s)));
  if (worthIt && unaware.length > 0) {
    const id = happens ? 'beliefs.surprise' : 'beliefs.not-foreseen';
    say(argue(id, { by: people(unaware) }, believed(view, unaware, s)));
  }
  if (happens) say(argue(`beliefs.class.${classOf(marks)}`, {}));
  for (const argument of worthIt ? argueHeld(view, outcomes, s) : []) say(argument);
  for (const by of worthIt ? unaware : []) spoken.push(...argueSurprise(view, by, s, concept, question));
  const whatever = indifferentAxes(compared, s);
  if (whatever.length > 0) {
    const axes = whatever.map(
      (axis): Noun => ({ noun: 'text', text: axisText(view.subject.conflict, axis) }),
    );
    const quoted = axes.map((name) => clause({ id: 'words.quoted', values: { name } }));
    say(argue('beliefs.whatever', { axes: { noun: 'list', items: quoted } }));
  }
  if (worthIt && unaware.length > 0) {
    const reach = argueReach(view, s, question);
    if (reach) say(reach);
  }
  return spoken;
}

/** Whose beliefs are not held in a state, though they are elsewhere; and what these would expect going by where things stand. */
function argueHeld(view: View, { expectations }: Outcomes, s: number): readonly Argument[] {
  const { statusQuo } = view.subject;
  return expectations.flatMap(({ by, foresees, ahead }) => {
    const told: Argument[] = [];
    if (view.nested[by]!.length > 0 && !pictureHeld(view, by, s)) told.push(argueNotHeld(view, by, s));
    if (ahead && ahead.has(s) !== foresees.has(s)) {
      const values = { by: decisionMaker(by), from: state(statusQuo) };
      const id = foresees.has(s) ? 'beliefs.not-ahead' : 'beliefs.only-ahead';
      told.push(argue(id, values, believed(view, [by], statusQuo)));
    }
    return told;
  });
}

/** That somebody does not hold its belief in a state, and where it does. */
export function argueNotHeld(view: View, by: number, s: number): Argument {
  const { decisionMakers, pictures } = view.subject.conflict;
  const own = pictures.filter(({ holder }) => holder === decisionMakers[by]!.id);
  // Types that are held in the same states are told of once.
  const conditions = new Map(
    own.map((picture) => [picture.when.map(({ text }) => text).join('\n'), picture]),
  );
  const items = [...conditions.values()].map(
    (picture): Noun => ({ noun: 'list', items: picture.when.map(condition) }),
  );
  const when: Noun = { noun: 'list', items, any: true };
  return argue('beliefs.not-held', { by: decisionMaker(by), state: state(s), when }, believed(view, [by]));
}

/** A condition as people say it. */
const condition = (expression: Expression): Noun => ({
  noun: 'statement',
  statement: { name: null, note: null, claims: [], span: expression.span, expression },
});

/** What the beliefs of these decision makers rest on: those held in a state, or all of them. */
export function believed(view: View, people: readonly number[], s?: number): Grounds {
  const pictures = people.flatMap((by) =>
    s === undefined ? view.nested[by]! : (pictureHeld(view, by, s)?.seen ?? []),
  );
  return { claims: [...new Set(pictures.flatMap(({ claims }) => claims))], unmarked: [] };
}

/** Why somebody does not foresee a state: who, as it believes, would leave, and what is otherwise as modeled. */
function argueSurprise(view: View, by: number, s: number, concept: ConceptId, question: Question): Spoken[] {
  const held = pictureHeld(view, by, s);
  if (!held) return argueUnaware(view, by, s, concept, question);
  const { sight, seen } = held;
  const here = (argument: Argument, depth = 1): Spoken => ({ subject: view.subject, depth, argument });
  const there = sight.projection[s]!;
  if (there < 0) return [here(argue('beliefs.impossible', { by: decisionMaker(by), state: state(s) }))];
  if (!sight.visible.has(s)) {
    const values = { by: decisionMaker(by), state: state(s), options: unknownIn(view, seen, s) };
    return [
      here(argue('beliefs.unseen', values)),
      { subject: seen.subject, depth: 1, argument: argue('beliefs.takes-for', { state: state(there) }) },
    ];
  }
  const leaver = [...seen.subject.conflict.decisionMakers.keys()].find(
    (p) => !stays(seen.game, p).has(there),
  );
  if (leaver === undefined) return [];
  const { id } = seen.subject.conflict.decisionMakers[leaver]!;
  // What the viewer thinks that the other sees is the view in which the other would leave.
  const inner = pictureHeld(seen, leaver, there);
  const eyes = inner?.seen ?? seen;
  const at = inner ? inner.sight.projection[there]! : there;
  if (at < 0) return [];
  const p = eyes.subject.conflict.decisionMakers.findIndex((each) => each.id === id);
  const evidence = conceptOf(concept).evidence(eyes.subject.game, p, at, question);
  if (isRefusal(evidence) || evidence.stable) return [];
  const lead = here(
    argue(inner ? 'beliefs.expects-leave-nested' : 'beliefs.expects-leave', {
      by: decisionMaker(by),
      state: state(s),
    }),
  );
  const leaving: Spoken = {
    subject: eyes.subject,
    depth: 2,
    argument: argueVerdict(eyes.subject, p, at, [concept], evidence, 1),
  };
  // Where play is foreseen many moves ahead there is no single gain to compare.
  if (!('improvement' in evidence)) return [lead, leaving];
  return [lead, leaving, ...argueOtherwise(view, eyes, id, s, evidence.improvement, concept, question)];
}

/** Who sees the conflict as modeled does not foresee that another, who sees it otherwise, would stay. */
function argueUnaware(view: View, by: number, s: number, concept: ConceptId, question: Question): Spoken[] {
  const { subject, game } = view;
  const p = game.stable.findIndex((stable) => !stable.has(s));
  const evidence = p < 0 ? null : conceptOf(concept).evidence(subject.game, p, s, question);
  if (!evidence || isRefusal(evidence) || evidence.stable) return [];
  const lead = argue('beliefs.expects-leave', { by: decisionMaker(by), state: state(s) });
  const spoken: Spoken[] = [
    { subject, depth: 1, argument: lead },
    { subject, depth: 2, argument: argueVerdict(subject, p, s, [concept], evidence, 1) },
  ];
  const held = pictureHeld(view, p, s);
  const there = held?.sight.projection[s] ?? -1;
  if (!held || there < 0) return spoken;
  const { sight, seen: own } = held;
  const staying = conceptOf(concept).evidence(own.subject.game, sight.viewer, there, question);
  if (isRefusal(staying) || !staying.stable) return spoken;
  const verdict = argueVerdict(own.subject, sight.viewer, there, [concept], staying, 1);
  const values = { by: decisionMaker(sight.viewer) };
  const stays = argue('beliefs.stays-as-seen', values, believed(view, [p], s), [verdict]);
  return [...spoken, { subject: own.subject, depth: 2, argument: stays }];
}

/** How the same decision maker, as modeled, ranks the two states of that move; where it ranks them alike, why it stays. */
function argueOtherwise(
  { subject }: View,
  eyes: View,
  id: string,
  s: number,
  improvement: number,
  concept: ConceptId,
  question: Question,
): Spoken[] {
  const p = subject.conflict.decisionMakers.findIndex((each) => each.id === id);
  const to = p < 0 || !subject.game.ranks[p] ? -1 : sameState(eyes.subject, improvement, subject);
  if (to < 0) return [];
  const said = (argument: Argument): Spoken[] => [{ subject, depth: 2, argument }];
  const r = rank(subject.game, p);
  if (r[to]! <= r[s]!) {
    const { clause: comparison, grounds } = compareStates(subject, p, s, to);
    return said(
      argue(
        'beliefs.no-gain-as-modeled',
        { by: decisionMaker(p), from: state(s), to: move(s, to), comparison },
        grounds,
      ),
    );
  }
  const evidence = conceptOf(concept).evidence(subject.game, p, s, question);
  if (isRefusal(evidence) || !('improvements' in evidence)) return [];
  // The same move is told, with the reply that would answer it.
  const same = evidence.improvements.find((each) => each.to === to);
  const others = evidence.improvements.filter((each) => each !== same);
  const told = { ...evidence, improvements: same ? [same, ...others] : others };
  const verdict = argueVerdict(subject, p, s, [concept], told, 1);
  return [
    ...said(argue('beliefs.stays-as-modeled', { by: decisionMaker(p) }, noGrounds, [verdict])),
    ...(same ? argueHarmless(subject, eyes, id, s, same.sanction) : []),
  ];
}

/** Where the reply that answers a gain would be no loss in somebody's eyes: by which preference. */
function argueHarmless(subject: Subject, eyes: View, id: string, s: number, sanction: Sanction): Spoken[] {
  const end = sanction.kind === 'joint' ? sanction.joint : sanction.path.at(-1)!.to;
  const [from, to] = [s, end].map((each) => sameState(subject, each, eyes.subject)) as [number, number];
  const p = eyes.subject.conflict.decisionMakers.findIndex((each) => each.id === id);
  if (from < 0 || to < 0 || !eyes.subject.game.ranks[p]) return [];
  const r = rank(eyes.subject.game, p);
  if (r[to]! <= r[from]!) return [];
  const { clause: comparison, grounds } = compareStates(eyes.subject, p, from, to);
  const values = { by: decisionMaker(p), from: state(from), to: state(to), comparison };
  return [{ subject: eyes.subject, depth: 2, argument: argue('beliefs.reply-no-loss', values, grounds) }];
}

/** The options that a state takes and a view does not know. */
function unknownIn({ subject }: View, seen: View, s: number): Noun {
  const levels = subject.legend.levels(s);
  const items = subject.conflict.options.flatMap(({ id, name, hidden }, o): Noun[] => {
    const own = seen.subject.structure.options.find((each) => each.id === id);
    return hidden || levels[o] === 0 || (own && !own.hidden)
      ? []
      : [clause({ id: 'words.inner', values: { name: { noun: 'text', text: name ?? { en: id } } } })];
  });
  return { noun: 'list', items };
}

/** The shortest way from the status quo; null where there is none to tell. */
function argueReach({ subject }: View, s: number, question: Question): Argument | null {
  const { game, statusQuo } = subject;
  if (statusQuo < 0 || statusQuo === s) return null;
  const found = evolve(game, statusQuo, s, false, 1, question);
  if (isRefusal(found)) return null;
  const [path] = found.paths;
  if (!path) return argue('beliefs.out-of-reach', { from: state(statusQuo) });
  const items = path.map(({ by, from, to }, k) =>
    clause({
      id: k === 0 ? 'explain.step' : 'explain.step-next',
      values: { by: decisionMaker(by), to: move(from, to) },
    }),
  );
  return argue('beliefs.reached', {
    from: state(statusQuo),
    count: path.length,
    steps: { noun: 'list', items },
  });
}
