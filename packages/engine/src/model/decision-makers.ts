/** Decision makers and what they control. */
import { error, type Report, warning } from '../diagnostic.ts';
import type { Span } from '../span.ts';
import { child, entry, type MapNode, type Node } from '../text/tree.ts';
import type { Change, DecisionMaker, Level, Option } from './conflict.ts';
import { described, entriesOf, itemsOf, scalarsOf, scalarText, textOf } from './fields.ts';
import { readArcs } from './graph-form.ts';
import { hasMisspelt, reportUnknown } from './suggest.ts';

export interface People {
  readonly decisionMakers: readonly DecisionMaker[];
  readonly options: readonly Option[];
}

/** The ids of all options in file order. */
export const numberingOf = (tree: MapNode): string[] =>
  entriesOf(child(tree, 'decision-makers')).flatMap(({ value }) =>
    entriesOf(child(value, 'options')).map(({ key }) => key),
  );

/**
 * `graphIndex`: the states of the graph form, null in option form. `claim` takes a name, or reports that it is taken. `hidden`: options
 * unknown in this view.
 */
export function readDecisionMakers(
  tree: MapNode,
  language: string,
  graphIndex: ReadonlyMap<string, number> | null,
  hidden: ReadonlySet<string>,
  source: string,
  claim: (name: string, span: Span) => boolean,
  report: Report,
): People {
  const decisionMakers: DecisionMaker[] = [];
  const options: Option[] = [];
  const people = child(tree, 'decision-makers');
  if (people?.kind === 'map' && people.entries.length === 0) report(error('no-decision-makers', people.span));
  for (const { key, keySpan, value } of entriesOf(people)) {
    claim(key, keySpan);
    const own: number[] = [];
    for (const each of entriesOf(child(value, 'options'))) {
      if (!claim(each.key, each.keySpan)) continue;
      own.push(options.length);
      const option = readOption(each.key, each.keySpan, each.value, language, report);
      options.push({ ...option, owner: decisionMakers.length, hidden: hidden.has(each.key) });
    }
    if (graphIndex === null) checkOptionForm(value, keySpan, key, report);
    else if (entry(value, 'options'))
      report(error('options-in-graph-form', entry(value, 'options')!.keySpan));
    const arcs = graphIndex ? readArcs(child(value, 'moves'), graphIndex, source, report) : [];
    decisionMakers.push({ ...described(value, language, keySpan), id: key, options: own, arcs });
  }
  return { decisionMakers, options };
}

function readOption(
  id: string,
  span: Span,
  value: Node,
  language: string,
  report: Report,
): Omit<Option, 'owner' | 'hidden'> {
  const levels = readLevels(child(value, 'levels'), language, report);
  const change = (scalarText(child(value, 'change')) as Change | null) ?? 'either';
  return { ...described(value, language, span), id, levels: levels ?? twoLevels, change };
}

const twoLevels: readonly Level[] = [
  { id: 'no', name: null },
  { id: 'yes', name: null },
];

/** Null where there are none, or too few. */
function readLevels(node: Node | undefined, language: string, report: Report): readonly Level[] | null {
  const named = entriesOf(node).map(({ key, keySpan, value }) => ({
    id: key,
    name: textOf(value, language),
    span: keySpan,
  }));
  const plain =
    node?.kind === 'list' ? scalarsOf(node).map(({ text, span }) => ({ id: text, name: null, span })) : [];
  const levels = [...named, ...plain];
  const seen = new Set<string>();
  for (const level of levels) {
    if (!/^[^\s()&|!=,{}[\]"'<>]+$/.test(level.id))
      report(error('bad-level', level.span, { level: level.id }));
    if (seen.has(level.id))
      report(error('duplicate-level', level.span, { level: level.id }, 'remove-or-rename'));
    seen.add(level.id);
  }
  if (
    node &&
    node.kind !== 'scalar' &&
    levels.length < 2 &&
    levels.length === entriesOf(node).length + itemsOf(node).length
  )
    report(error('two-levels', node.span));
  return levels.length < 2 ? null : levels.map(({ id, name }) => ({ id, name }));
}

function checkOptionForm(value: Node, span: Span, name: string, report: Report): void {
  if (value.kind !== 'map') return;
  const options = child(value, 'options');
  if (entry(value, 'moves')) report(error('moves-in-option-form', entry(value, 'moves')!.keySpan));
  else if (!options) {
    if (!hasMisspelt(value, ['options'], report))
      report(error('missing-options', span, { name }, 'write-empty-options'));
  } else if (options.kind === 'map' && options.entries.length === 0)
    report(warning('no-options', span, { name }));
}

interface Identified {
  readonly id: string;
}

/** The index of the decision maker that a scalar names; reported and null where there is none. */
export function decisionMakerIndex(
  node: Node | undefined,
  decisionMakers: readonly Identified[],
  report: Report,
): number | null {
  const name = scalarText(node);
  if (name === null || !node) return null;
  const index = decisionMakers.findIndex(({ id }) => id === name);
  if (index < 0) reportUnknownDecisionMaker(name, node.span, decisionMakers, report);
  return index < 0 ? null : index;
}

/** Where there are none at all, that was reported. */
export function reportUnknownDecisionMaker(
  name: string,
  span: Span,
  decisionMakers: readonly Identified[],
  report: Report,
): void {
  if (decisionMakers.length > 0)
    reportUnknown(
      'unknown-decision-maker',
      span,
      { name },
      decisionMakers.map(({ id }) => id),
      report,
    );
}
