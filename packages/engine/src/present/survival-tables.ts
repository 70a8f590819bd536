/** T16: the versions compared, and in how many of them each state is an equilibrium. */
import { axisText, valueText } from '../explain/story.ts';
import { holdingCount, mostFollowed, type Survival, type VersionGroup } from '../explain/survival.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import type { Conflict } from '../model/conflict.ts';
import { chooseText, say, sayNumber } from '../words/say.ts';
import { type Speaker, speakerFor } from './speaker.ts';
import { column, type Table } from './table.ts';

/** One table for each view: a row a version, how many equilibria it has, and what becomes of the states with a name. */
export function versionTables(survival: Survival, speaker: Speaker): readonly Table[] {
  const views = [...new Set(survival.groups.map(({ view }) => view.join('/')))];
  return views.map((view) =>
    versionTable(
      survival,
      survival.groups.filter((group) => group.view.join('/') === view),
      speaker,
    ),
  );
}

/** More named states than this would not fit beside the rest. */
const mostNamed = 3;

function versionTable(survival: Survival, groups: readonly VersionGroup[], speaker: Speaker): Table {
  const { language } = speaker;
  const first = groups[0]!;
  const { conflict } = first.subject;
  const axes = tellingAxes(survival.axes, groups);
  const focus = survival.groups[0]!.subject.conflict.namedStates.slice(0, mostNamed).map(({ id, name }) => ({
    key: id,
    name: speaker.text(name, id),
  }));
  // What some version answers has a column; where another one refuses it, a dash.
  const asked = survival.concepts.filter((id) =>
    groups.some(({ analysis }) => analysis.results.some(({ concept }) => concept === id)),
  );
  const rows = groups.map((group) => {
    const own = speakerFor(group.subject, language);
    const cells = coveredCells(axes, group, conflict, language);
    const found = asked.map((id) => group.analysis.results.find(({ concept }) => concept === id)?.equilibria);
    const [leading, ...others] = found.map((equilibria, k) => {
      if (!equilibria) return '–';
      if (k > 0 || equilibria.count > 3) return sayNumber(language, equilibria.count);
      const names = equilibria.list().map((s) => own.stateName(s) ?? `[${own.taken(s)}]`);
      return names.join(language === 'en' ? '; ' : '؛ ') || say(language, 'value.none');
    });
    const marks = focus.map(({ key }) => standing(survival, key, group, speaker));
    return [...cells, ...(leading === undefined ? [] : [leading]), ...others, ...marks];
  });
  const [leading, ...others] = asked.map((id) => speaker.concept(id));
  return {
    caption:
      first.view.length > 0
        ? say(language, 'table.views', { holder: viewName(first, speaker) })
        : say(language, 'table.as-modeled'),
    columns: [
      ...axes.map(({ id }) => column(axisName(conflict, id, language))),
      ...(leading === undefined ? [] : [column(say(language, 'column.list', { concept: leading }))]),
      ...others.map((concept) => column(concept, 'end')),
      ...focus.map(({ name }) => column(name, 'center')),
    ],
    rows,
    notes: [...(others.length > 0 ? [say(language, 'value.counts-note')] : []), distinct(groups, language)],
  };
}

type Covers = Pick<VersionGroup, 'covers'>;

/** The axes by whose values the groups differ. */
export const tellingAxes = (axes: Survival['axes'], groups: readonly Covers[]): Survival['axes'] =>
  axes.filter(
    ({ id, values }) => values.length > 1 && groups.some(({ covers }) => covers[id]!.length < values.length),
  );

/** The values that a group covers, a cell for each axis. */
export const coveredCells = (
  axes: Survival['axes'],
  { covers }: Covers,
  conflict: Conflict,
  language: Speaker['language'],
): string[] =>
  axes.map(({ id, values }) =>
    covers[id]!.length === values.length
      ? say(language, 'value.any')
      : covers[id]!.map((value) =>
          chooseText(valueText(conflict, value, id), language, conflict.language),
        ).join(' / '),
  );

function distinct(groups: readonly VersionGroup[], language: Speaker['language']): string {
  const combinations = groups.reduce((sum, { members }) => sum + members.length, 0);
  const count = new Set(groups.map(({ game }) => game)).size;
  return say(language, combinations === count ? 'value.all-distinct' : 'value.distinct', {
    count,
    combinations,
  });
}

/** The first concept under which the named state is an equilibrium there, in the order asked. */
function standing(survival: Survival, key: string, group: VersionGroup, speaker: Speaker): string {
  const { conflict, legend, game } = group.subject;
  const at = conflict.namedStates.findIndex(({ id }) => id === key);
  if (at < 0) return '';
  let index = -1;
  for (let s = 0; s < game.m && index < 0; s++) if (legend.named(s) === at) index = s;
  if (index < 0) return '';
  const held = survival.concepts.filter((id) =>
    group.analysis.results.find(({ concept }) => concept === id)?.equilibria.has(index),
  );
  const first = held[0];
  if (!first) return '–';
  return first === 'nash' ? speaker.concept(first) : held.map((id) => speaker.concept(id)).join(' ');
}

export const axisName = (
  conflict: VersionGroup['subject']['conflict'],
  id: string,
  language: Speaker['language'],
): string => chooseText(axisText(conflict, id), language, conflict.language);

export const viewName = ({ view, subject }: VersionGroup, speaker: Speaker): string =>
  chainName(view, subject.conflict, speaker);

/** Who sees what somebody else is thought to see: the names of a chain. */
export function chainName(chain: readonly string[], conflict: Conflict, speaker: Speaker): string {
  return chain
    .map((holder) =>
      speaker.text(conflict.decisionMakers.find(({ id }) => id === holder)?.name ?? null, holder),
    )
    .join(' / ');
}

/** Survival across the versions of the conflict as modeled. */
export function survivalTable(survival: Survival, language: Speaker['language'], most: number): Table {
  const ids: readonly ConceptId[] = survival.concepts;
  const listed = survival.states
    .filter((each) => ids.some((id) => holdingCount(survival, each, id).holding > 0))
    .slice(0, most);
  const speaker = speakerFor(survival.groups[0]!.subject, language);
  return {
    caption: say(language, 'table.survival'),
    columns: [column(say(language, 'column.state')), ...ids.map((id) => column(speaker.concept(id), 'end'))],
    rows: listed.map((each) => {
      const own = speakerFor(survival.groups[each.group]!.subject, language);
      const cells = ids.map((id) => {
        const { holding, count } = holdingCount(survival, each, id);
        return holding === 0 ? '' : say(language, 'value.of', { part: holding, whole: count });
      });
      return [own.stateName(each.state) ?? `[${own.taken(each.state)}]`, ...cells];
    }),
    notes: survival.cut ? [say(language, 'value.followed', { count: mostFollowed })] : [],
  };
}
