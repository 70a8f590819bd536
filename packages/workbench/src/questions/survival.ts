/** What survives: versions of the conflict (scenario axes crossed, and views) by the states that are equilibria in some of them (T16, G6). */
import {
  axisName,
  type ConceptId,
  compareVersions,
  holdingCount,
  type Survival,
  speakerFor,
  viewName,
} from '@modus-vivendi/engine';
import { type Context, orEnd, Unanswered } from './context.ts';
import { type ConceptWords, whyUnasked } from './outcomes.ts';
import { csvOf } from './outcomes-csv.ts';

export interface SurvivingColumn {
  readonly key: string;
  readonly name: string | null;
  readonly taken: string;
}

/** The value on an axis: its name, or, for a scenario on no axis, whether it is assumed. */
export type AxisValue = { readonly name: string } | { readonly assumed: boolean };

export interface VersionRow {
  /** Axis by axis the values that this row stands for; null where it stands for all. */
  readonly values: readonly (readonly AxisValue[] | null)[];
  /** The scenarios of every combination that comes to this game, base values left out. */
  readonly members: readonly (readonly string[])[];
  /** Which distinct game it is: rows of one number are the same game. */
  readonly game: number;
  /** By concept. */
  readonly counts: readonly number[];
  /** By column the concepts that hold, bit by bit; null where the state is not possible. */
  readonly marks: readonly (number | null)[];
}

export interface ViewSection {
  readonly view: readonly string[];
  /** Whose view; null: as modeled. */
  readonly holder: string | null;
  readonly combinations: number;
  readonly games: number;
  readonly rows: readonly VersionRow[];
  /** By concept and column: in how many of the distinct games it holds. */
  readonly holdsIn: readonly (readonly number[])[];
}

export interface SurvivalGrid {
  readonly concepts: readonly ConceptWords[];
  /** Why no concept could be asked of any version; null where one could. */
  readonly unasked: string | null;
  readonly axes: readonly string[];
  readonly columns: readonly SurvivingColumn[];
  /** States that hold somewhere and have no column. */
  readonly left: number;
  /** Whether some version has more equilibria than are followed. */
  readonly cut: boolean;
  readonly sections: readonly ViewSection[];
}

export interface SurvivalAsked {
  readonly concepts: readonly ConceptId[];
  /** How many states get a column. */
  readonly most: number;
}

export function survival({ concepts, most }: SurvivalAsked, context: Context): SurvivalGrid {
  const found = compared(concepts, context);
  const base = found.groups[0]!.subject;
  const { conflict } = base;
  const speaker = speakerFor(base, context.asked.language);
  const axes = found.axes.filter(({ values }) => values.length > 1);
  const states = [
    ...found.states.filter((each) => isNamed(found, each.group, each.state)),
    ...found.states.filter((each) => !isNamed(found, each.group, each.state)),
  ].slice(0, most);
  const valueOn = (axis: string, value: string): AxisValue =>
    conflict.scenarios.some(({ id, axis: on }) => id === axis && on === null)
      ? { assumed: value === axis }
      : {
          name: speaker.text(
            conflict.scenarios.find(({ id }) => id === value)?.name ??
              conflict.axes.find(({ id }) => id === axis)?.baseName ??
              null,
            value,
          ),
        };
  const scenarioOf = (values: Readonly<Record<string, string>>): readonly string[] =>
    conflict.scenarios.flatMap(({ id }) => (Object.values(values).includes(id) ? [id] : []));
  const views = [...new Set(found.groups.map(({ view }) => view.join('/')))];
  return {
    concepts: concepts.map((id) => ({
      id,
      meaning: speaker.noun({ noun: 'meaning', concept: id }),
      short: speaker.concept(id),
    })),
    unasked: found.groups.some(({ analysis }) => analysis.results.length > 0)
      ? null
      : whyUnasked(found.groups[0]!.analysis, context.asked.language),
    axes: axes.map(({ id }) => axisName(conflict, id, context.asked.language)),
    columns: states.map(({ key, group, state }) => {
      const own = speakerFor(found.groups[group]!.subject, context.asked.language);
      return { key, name: own.stateName(state), taken: own.taken(state) };
    }),
    left: found.states.length - states.length,
    cut: found.cut,
    sections: views.map((view) => {
      const groups = found.groups.flatMap((group, g) =>
        group.view.join('/') === view ? [{ group, g }] : [],
      );
      const first = groups[0]!.group;
      return {
        view: first.view,
        holder: first.view.length > 0 ? viewName(first, speaker) : null,
        combinations: groups.reduce((sum, { group }) => sum + group.members.length, 0),
        games: new Set(groups.map(({ group }) => group.game)).size,
        rows: groups.map(({ group, g }) => ({
          values: axes.map(({ id, values }) =>
            group.covers[id]!.length === values.length
              ? null
              : group.covers[id]!.map((value) => valueOn(id, value)),
          ),
          members: group.members.map(({ values }) => scenarioOf(values)),
          game: group.game,
          counts: concepts.map(
            (id) => group.analysis.results.find(({ concept }) => concept === id)?.equilibria.count ?? 0,
          ),
          marks: states.map(({ holds }) => maskOf(concepts, holds[g])),
        })),
        holdsIn: concepts.map((id) => states.map((state) => holdingCount(found, state, id, view).holding)),
      };
    }),
  };
}

const isNamed = ({ groups }: Survival, group: number, state: number): boolean =>
  groups[group]!.subject.legend.named(state) >= 0;

const maskOf = (
  concepts: readonly ConceptId[],
  held: Readonly<Partial<Record<ConceptId, boolean>>> | null | undefined,
): number | null => (held ? concepts.reduce((mask, id, k) => (held[id] ? mask | (1 << k) : mask), 0) : null);

function compared(concepts: readonly ConceptId[], { file, question }: Context): Survival {
  const found = orEnd(compareVersions(file(), { scenario: [], views: null, concepts }, question));
  if ('ok' in found) throw new Unanswered(found.ok ? [] : found.diagnostics);
  return found;
}

/** The grid for a spreadsheet: a line for each version, a column for each state. `words`: headings and marks in the reader's language. */
export function survivalCsv(
  {
    words,
    ...asked
  }: SurvivalAsked & {
    readonly words: {
      readonly view: string;
      readonly asModeled: string;
      readonly any: string;
      readonly assumed: string;
      readonly notAssumed: string;
      readonly impossible: string;
    };
  },
  context: Context,
): string {
  const grid = survival(asked, context);
  const said = (value: AxisValue): string =>
    'name' in value ? value.name : value.assumed ? words.assumed : words.notAssumed;
  const mark = (mask: number | null): string =>
    mask === null
      ? words.impossible
      : grid.concepts.flatMap(({ short }, k) => (mask & (1 << k) ? [short] : [])).join(' ');
  return csvOf([
    [words.view, ...grid.axes, ...grid.columns.map(({ name, taken }) => name ?? taken)],
    ...grid.sections.flatMap(({ holder, rows }) =>
      rows.map(({ values, marks }) => [
        holder ?? words.asModeled,
        ...values.map((each) => each?.map(said).join(' / ') ?? words.any),
        ...marks.map(mark),
      ]),
    ),
  ]);
}
