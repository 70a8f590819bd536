/** T17: who prefers what in whose eyes; who expects what; what holds, and for whom it would be a surprise; and the same in every version. */
import { equilibriaOf, holding, imagined } from '../analysis/hypergame.ts';
import { degreeBetween } from '../analysis/rank.ts';
import { foremost } from '../explain/argue-telling.ts';
import { type BeliefComparison, type BeliefGroup, standingIn } from '../explain/beliefs.ts';
import { classOf, marksOf, surprised } from '../explain/outcomes.ts';
import { sameState } from '../explain/same-conflict.ts';
import { allViews, type View } from '../explain/views.ts';
import type { Game } from '../game/game.ts';
import { StateSet } from '../game/state-set.ts';
import { say, sayNumber } from '../words/say.ts';
import { type Speaker, speakerFor } from './speaker.ts';
import { axisName, chainName, coveredCells, tellingAxes } from './survival-tables.ts';
import { column, type Table } from './table.ts';

/** Rankings of more states than these are not written out. */
const mostRanked = 16;
/** The most states named in a cell, or followed through the versions. */
const mostNamed = 3;

/** The states of the first version that are worth a row: those that hold, that would, or that somebody expects; those with a name first, then surprises. */
export function notableStates({ view, outcomes }: BeliefGroup): readonly number[] {
  const sets = [outcomes.holds, outcomes.alone, ...outcomes.expectations.map(({ foresees }) => foresees)];
  const all = new StateSet(view.subject.game.m);
  for (const set of sets) for (const s of set.list()) all.add(s);
  const order = foremost(view.subject, all);
  const held = order.filter((s) => outcomes.holds.has(s));
  const surprising = held.filter((s) => surprised(outcomes, s).length > 0);
  const named = order.filter((s) => isNamed(view, s));
  return [...new Set([...named, ...surprising, ...held, ...order])];
}

/** The status quo, and states that people have a name for. */
export const isNamed = ({ subject: { statusQuo, legend } }: View, s: number): boolean =>
  s === statusQuo || legend.named(s) >= 0 || legend.key(s) !== null;

export function outcomesTable(group: BeliefGroup, speaker: Speaker, most: number): Table {
  const { language } = speaker;
  const { outcomes } = group;
  const yes = (value: boolean): string => say(language, value ? 'value.yes' : 'value.no');
  const names = (list: readonly number[]): string =>
    list.length > 0
      ? speaker.noun({ noun: 'list', items: list.map((by) => ({ noun: 'decision-maker', by })) })
      : '';
  const states = notableStates(group);
  const rest = states.length - most;
  return {
    caption: say(language, 'table.outcomes'),
    columns: [
      column(say(language, 'column.state')),
      column(say(language, 'column.holds')),
      column(say(language, 'column.as-modeled')),
      ...outcomes.expectations.map(({ by }) =>
        column(say(language, 'column.foreseen-by', { by: speaker.decisionMaker(by) })),
      ),
      column(say(language, 'column.class')),
      column(say(language, 'column.surprise')),
    ],
    rows: states.slice(0, most).map((s) => {
      const holds = outcomes.holds.has(s);
      return [
        speaker.state(s),
        yes(holds),
        yes(outcomes.alone.has(s)),
        ...outcomes.expectations.map(({ foresees }) => yes(foresees.has(s))),
        holds ? say(language, `class.${classOf(marksOf(outcomes, s))}`) : '',
        holds ? names(surprised(outcomes, s)) : '',
      ];
    }),
    notes: rest > 0 ? [`… +${sayNumber(language, rest)}`] : [],
  };
}

/** What each expects, what it expects the others to expect, and so on, beside what holds. */
export function expectationsTable({ view }: BeliefGroup, speaker: Speaker): Table {
  const { language } = speaker;
  const rows = allViews(view).map((each) => {
    const set = holding(each.game);
    const own = speakerFor(each.subject, language);
    const fancied = imaginedIn(view, each);
    const named = foremost(each.subject, set)
      .slice(0, mostNamed)
      .map((s) => `${own.stateName(s) ?? `[${own.taken(s)}]`}${fancied?.has(s) ? '*' : ''}`);
    const only = fancied ? set.list().filter((s) => fancied.has(s)).length : 0;
    const eyes = each === view ? say(language, 'value.what-holds') : heldBy(view, each, speaker);
    return [
      eyes,
      sayNumber(language, set.count),
      only === 0 ? '' : sayNumber(language, only),
      named.join(language === 'en' ? '; ' : '؛ '),
    ];
  });
  const alone = equilibriaOf(view.game);
  const modeled = foremost(view.subject, alone)
    .slice(0, mostNamed)
    .map((s) => speaker.stateName(s) ?? `[${speaker.taken(s)}]`);
  rows.splice(1, 0, [
    say(language, 'value.as-modeled-alone'),
    sayNumber(language, alone.count),
    '',
    modeled.join(language === 'en' ? '; ' : '؛ '),
  ]);
  return {
    caption: say(language, 'table.expectations-views'),
    columns: [
      column(say(language, 'column.in-the-eyes')),
      column(say(language, 'column.expected'), 'end'),
      column(say(language, 'column.imagined'), 'end'),
      column(say(language, 'column.expected-named')),
    ],
    rows,
    notes: rows.some(([, , only]) => only !== '') ? [say(language, 'value.imagined-mark')] : [],
  };
}

/** In whose eyes a view is, and in how many states it is held where these are not all. */
function heldBy(root: View, view: View, speaker: Speaker): string {
  const name = chainName(view.chain, root.subject.conflict, speaker);
  const around = allViews(root).find(({ nested }) => nested.some((each) => each.includes(view)))!;
  const held = around.game.sights.flatMap((sights, i) =>
    sights.filter((_, k) => around.nested[i]![k] === view).map((sight) => sight.held),
  )[0]!;
  if (held.count === held.size) return name;
  return say(speaker.language, 'value.held-in', {
    holder: { phrase: name },
    part: held.count,
    whole: held.size,
  });
}

/** The states of a view that are none of the conflict as modeled; null for the latter itself. */
export function imaginedIn(root: View, view: View): StateSet | null {
  if (view === root) return null;
  const holder = root.nested.findIndex((each) => each.includes(view));
  if (holder >= 0) return imagined(root.game.sights[holder]![root.nested[holder]!.indexOf(view)]!);
  const set = new StateSet(view.subject.game.m);
  for (let s = 0; s < set.size; s++) if (sameState(view.subject, s, root.subject) < 0) set.add(s);
  return set;
}

/** T7 in everybody's eyes; null where there are too many states to write out. Numbers are those of the conflict as modeled. */
export function rankingsTable({ view }: BeliefGroup, speaker: Speaker): Table | null {
  const { language } = speaker;
  const views = allViews(view);
  if (views.some(({ subject }) => subject.game.m > mostRanked)) return null;
  let fancied = false;
  const rows = views.flatMap((each) =>
    each.subject.conflict.decisionMakers.map((_, i) => {
      const own = speakerFor(each.subject, language);
      const label = (s: number): string => {
        const state = sameState(each.subject, s, view.subject);
        if (state >= 0) return sayNumber(language, state + 1);
        fancied = true;
        return `[${own.taken(s)}]*`;
      };
      const eyes =
        each === view
          ? say(language, 'value.true-conflict')
          : chainName(each.chain, view.subject.conflict, speaker);
      return [
        eyes,
        own.decisionMaker(i),
        rankingText(each.subject.game, i, label) ?? say(language, 'gain.unknown'),
      ];
    }),
  );
  return {
    caption: say(language, 'table.rankings'),
    columns: [
      column(say(language, 'column.in-the-eyes')),
      column(say(language, 'column.decision-maker')),
      column(say(language, 'column.ranking')),
    ],
    rows,
    notes: fancied ? [say(language, 'value.imagined-mark')] : [],
  };
}

/** `2 > 4 = 6 >> 1`, with a sign more for each degree of strength; null where the preference is partly unknown. */
function rankingText(game: Game, i: number, label: (s: number) => string): string | null {
  const r = game.ranks[i];
  if (!r) return null;
  const tiers: { states: string[]; first: number }[] = [];
  r.forEach((level, s) => {
    tiers[level] ??= { states: [], first: s };
    tiers[level].states.push(label(s));
  });
  return tiers
    .reverse()
    .map(({ states, first }, k) => {
      const above = tiers[k - 1];
      const degrees = above ? degreeBetween(game, i, above.first, first) : 0;
      return `${above ? ` ${'>'.repeat(degrees)} ` : ''}${states.join(' = ')}`;
    })
    .join('');
}

/** What becomes of the most telling states in every version; null where there is only one. */
export function outcomeVersionsTable(compared: BeliefComparison, speaker: Speaker): Table | null {
  const { language } = speaker;
  const { groups } = compared;
  const first = groups[0]!;
  if (groups.length < 2) return null;
  const { conflict } = first.view.subject;
  const axes = tellingAxes(compared.axes, groups);
  const focus = notableStates(first).slice(0, mostNamed);
  return {
    caption: say(language, 'table.outcome-versions'),
    columns: [
      ...axes.map(({ id }) => column(axisName(conflict, id, language))),
      ...focus.map((s) => column(speaker.stateName(s) ?? `[${speaker.taken(s)}]`)),
    ],
    rows: groups.map((group) => [
      ...coveredCells(axes, group, conflict, language),
      ...focus.map((s) => standingText(first, s, group, speaker)),
    ]),
    notes: [],
  };
}

function standingText(first: BeliefGroup, s: number, group: BeliefGroup, speaker: Speaker): string {
  const { language } = speaker;
  const standing = standingIn(first, s, group);
  if (!standing || (!standing.holds && !standing.alone)) return '–';
  const { conflict } = first.view.subject;
  const unaware = conflict.decisionMakers.flatMap(({ id }, by) =>
    standing.foresees[id] === false ? [by] : [],
  );
  const stands = say(language, standing.holds ? 'value.standing-holds' : 'value.standing-modeled');
  const expected =
    unaware.length === 0
      ? say(language, 'value.foreseen')
      : say(language, 'value.unforeseen-by', {
          by: {
            phrase: speaker.noun({
              noun: 'list',
              items: unaware.map((by) => ({ noun: 'decision-maker', by })),
            }),
          },
        });
  return `${stands}${language === 'en' ? '; ' : '؛ '}${expected}`;
}
