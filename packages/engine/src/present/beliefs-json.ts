/** Beliefs as JSON: what holds in every version, who is surprised and why, and what telling would change. */
import type { Question } from '../analysis/concept.ts';
import { equilibriaOf, holding } from '../analysis/hypergame.ts';
import { argueOutcome } from '../explain/argue-beliefs.ts';
import { argueTelling } from '../explain/argue-telling.ts';
import type { BeliefComparison, BeliefGroup } from '../explain/beliefs.ts';
import { classOf, marksOf } from '../explain/outcomes.ts';
import { mostFollowed, stateKey } from '../explain/survival.ts';
import type { Difference } from '../explain/telling.ts';
import { allViews } from '../explain/views.ts';
import type { StateSet } from '../game/state-set.ts';
import { imaginedIn, notableStates } from './belief-tables.ts';
import { tellsWhat } from './signal-tables.ts';
import { proseOf, type Speaker, speakerFor } from './speaker.ts';

/** The states named are told in full for the first version; lists of states are cut at 400. */
export function beliefsJson(
  compared: BeliefComparison,
  told: readonly number[],
  speaker: Speaker,
  question: Question,
) {
  const { concept, axes, combinations, groups } = compared;
  const { subject } = groups[0]!.view;
  return {
    concept,
    axes: axes.map(({ id, values }) => ({ id, values })),
    combinations,
    versions: groups.map((group) => versionJson(group, speaker)),
    told: told.map((s) => ({
      state: stateKey(subject, s),
      text: argueOutcome(compared, s, question).flatMap(({ subject: own, argument }) =>
        proseOf(speakerFor(own, speaker.language), argument).map(({ text }) => text),
      ),
    })),
  };
}

function versionJson(group: BeliefGroup, speaker: Speaker) {
  const { view, outcomes, covers, members, tellings, signals } = group;
  const { subject } = view;
  const { decisionMakers } = subject.conflict;
  const id = (i: number): string => decisionMakers[i]!.id;
  const keys = (set: StateSet, of = subject): string[] => set.list(mostFollowed).map((s) => stateKey(of, s));
  const change = ({ more, fewer }: Difference) => ({ more: keys(more), fewer: keys(fewer) });
  return {
    axes: covers,
    combinations: members.length,
    holds: keys(outcomes.holds),
    asModeled: keys(outcomes.alone),
    views: allViews(view)
      .slice(1)
      .map((each) => {
        const fancied = imaginedIn(view, each)!;
        const expected = holding(each.game);
        return {
          view: each.chain.join('/'),
          equilibria: keys(equilibriaOf(each.game), each.subject),
          expects: keys(expected, each.subject),
          imagined: expected
            .list(mostFollowed)
            .filter((s) => fancied.has(s))
            .map((s) => stateKey(each.subject, s)),
        };
      }),
    states: notableStates(group)
      .slice(0, mostFollowed)
      .map((s) => {
        const marks = marksOf(outcomes, s);
        const holds = outcomes.holds.has(s);
        return {
          state: stateKey(subject, s),
          holds,
          ...marks,
          class: holds ? classOf(marks) : null,
          unseenBy: outcomes.expectations.filter(({ sees }) => !sees.has(s)).map(({ by }) => id(by)),
          unforeseenBy: outcomes.expectations
            .filter(({ foresees }) => !foresees.has(s))
            .map(({ by }) => id(by)),
        };
      }),
    signals: signals.map(({ holder, by, from, types, moves }) => ({
      to: id(holder),
      by: id(by),
      from: stateKey(subject, from),
      types: types.map(({ seen }) => seen.chain.join('/')),
      moves: moves.slice(0, mostFollowed).map((each) => ({
        state: stateKey(subject, each.to),
        asModeled: each.asModeled,
        types: each.worth,
        tells: tellsWhat(each),
        changesPicture: each.changesPicture,
      })),
    })),
    telling: tellings.map((telling) => ({
      to: id(telling.holder),
      fact: telling.fact,
      holds: telling.changes && change(telling.changes.holds),
      foresees: telling.changes && change(telling.changes.foresees),
      effects:
        telling.changes && Object.fromEntries(telling.changes.effects.map((effect, i) => [id(i), effect])),
      signs: telling.sign?.moves?.map((s) => stateKey(subject, s)) ?? null,
      text: proseOf(speakerFor(subject, speaker.language), argueTelling(group, telling)).map(
        ({ text }) => text,
      ),
    })),
  };
}
