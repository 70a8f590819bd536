/** T11: the equilibria, those under most concepts first, with what tells them apart. */
import type { Analysis } from '../analysis/analyze.ts';
import type { Question } from '../analysis/concept.ts';
import { restsOnIndifference } from '../analysis/indifference.ts';
import { reachable } from '../analysis/paths.ts';
import { compare } from '../analysis/rank.ts';
import type { Subject } from '../explain/argument.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import { isRefusal } from '../refusal.ts';
import { say, sayNumber } from '../words/say.ts';
import type { Speaker } from './speaker.ts';
import { rankText } from './states-table.ts';
import { column, type Table } from './table.ts';

/** What is worth knowing of an equilibrium beside its being one. */
export interface Equilibrium {
  readonly state: number;
  readonly concepts: readonly ConceptId[];
  /** Decision makers who surely like it better than the status quo; null without a status quo. */
  readonly betterFor: readonly number[] | null;
  /** Least number of moves from the status quo, by any moves and by improvements alone; −1: not reachable; null without a status quo. */
  readonly moves: number | null;
  readonly improvingMoves: number | null;
  /** Decision makers for whom its stability, under the first of its concepts, rests on an indifference. */
  readonly indifferent: readonly number[];
}

/** The equilibria of all concepts asked, at most `most`: those under more concepts first, then those better than the status quo for more. */
export function listEquilibria(
  subject: Subject,
  { results }: Analysis,
  question: Question,
  most: number,
): readonly Equilibrium[] {
  const { game, statusQuo } = subject;
  const everyone = Array.from({ length: game.n }, (_, i) => i);
  const order = (id: ConceptId): number => results.findIndex(({ concept }) => concept === id);
  const better = (state: number): number[] | null =>
    statusQuo < 0 ? null : everyone.filter((i) => compare(game, i, state, statusQuo) === 'better');
  const states = new Set(results.flatMap(({ equilibria }) => equilibria.list(most * 4)));
  const all = [...states].map((state) => ({
    state,
    concepts: results.flatMap(({ concept, equilibria }) => (equilibria.has(state) ? [concept] : [])),
    betterFor: better(state),
  }));
  all.sort(
    (a, b) =>
      b.concepts.length - a.concepts.length ||
      order(a.concepts[0]!) - order(b.concepts[0]!) ||
      (b.betterFor?.length ?? 0) - (a.betterFor?.length ?? 0) ||
      a.state - b.state,
  );
  const listed = all.slice(0, most);
  const any = statusQuo < 0 ? null : reachable(game, statusQuo, false, question);
  const gains =
    statusQuo < 0 || game.ranks.some((ranks) => ranks === null)
      ? null
      : reachable(game, statusQuo, true, question);
  return listed.map(({ state, concepts, betterFor }) => ({
    state,
    concepts,
    betterFor,
    moves: any === null || isRefusal(any) ? null : any.distance[state]!,
    improvingMoves: gains === null || isRefusal(gains) ? null : gains.distance[state]!,
    indifferent: everyone.filter((i) => restsOnIndifference(game, i, state, concepts[0]!, question)),
  }));
}

export function equilibriaTable(
  subject: Subject,
  { results }: Analysis,
  equilibria: readonly Equilibrium[],
  speaker: Speaker,
): Table {
  const { language } = speaker;
  const { conflict, statusQuo } = subject;
  const indifference = equilibria.some(({ indifferent }) => indifferent.length > 0);
  const everyone = conflict.decisionMakers.map((_, i) => i);
  const people = (list: readonly number[]): string =>
    list.length === everyone.length
      ? say(language, 'value.everyone')
      : list.length === 0
        ? say(language, 'value.nobody')
        : speaker.noun({ noun: 'list', items: list.map((by) => ({ noun: 'decision-maker', by })) });
  const columns = [
    column(say(language, 'column.state')),
    ...results.map(({ concept }) => column(speaker.concept(concept), 'center')),
    ...everyone.map((i) => column(say(language, 'column.rank', { by: speaker.decisionMaker(i) }), 'end')),
    ...(statusQuo < 0
      ? []
      : [column(say(language, 'column.better-for')), column(say(language, 'column.reachable'))]),
    ...(indifference ? [column(say(language, 'column.indifference'))] : []),
  ];
  const rows = equilibria.map(({ state, concepts, betterFor, moves, improvingMoves, indifferent }) => [
    speaker.state(state),
    ...results.map(({ concept }) => (concepts.includes(concept) ? '✓' : '')),
    ...everyone.map((i) => rankText(subject, speaker, i, state)),
    ...(statusQuo < 0
      ? []
      : [state === statusQuo ? '' : people(betterFor ?? []), movesText(speaker, moves, improvingMoves)]),
    ...(indifference ? [indifferent.length > 0 ? people(indifferent) : ''] : []),
  ]);
  return { caption: say(language, 'table.equilibria'), columns, rows, notes: [] };
}

function movesText({ language }: Speaker, moves: number | null, improving: number | null): string {
  if (moves === null) return '';
  if (moves < 0) return say(language, 'value.not-reachable');
  return moves > 0 && improving === moves
    ? say(language, 'value.by-gains', { moves })
    : sayNumber(language, moves);
}
