/** What the author says should be found. Only the expectations about the variant at hand are resolved; the others wait for theirs. */
import { error, type Report } from '../diagnostic.ts';
import type { Span } from '../span.ts';
import { child, type MapNode, type Node } from '../text/tree.ts';
import { holdersOf } from './beliefs.ts';
import { checkTogether, readTogether } from './coalition-expectations.ts';
import { coalitionConceptIds, conceptSpellings, isCoalitionConceptId, isConceptId } from './concept-ids.ts';
import type { Expectation, StateIdentity } from './conflict.ts';
import { decisionMakerIndex } from './decision-makers.ts';
import { itemsOf, scalarsOf, scalarText, textOf } from './fields.ts';
import { type Layers, readState } from './references.ts';
import { hasMisspelt, reportUnknown } from './suggest.ts';

export interface WrittenExpectation {
  readonly node: Node;
  readonly scenario: readonly string[];
  readonly view: readonly string[];
}

/** The expectations and the variants that they are about; base names of axes are left out. */
export function listExpectations(
  tree: MapNode,
  baseNames: ReadonlySet<string>,
): readonly WrittenExpectation[] {
  return itemsOf(child(tree, 'expect')).map((node) => ({
    node,
    scenario: [...new Set(scalarsOf(child(node, 'scenario')).flatMap(({ text }) => words(text, ',')))].filter(
      (id) => !baseNames.has(id),
    ),
    view: words(scalarText(child(node, 'view')) ?? '', '/'),
  }));
}

const words = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map((id) => id.trim())
    .filter((id) => id !== '');

/** Reports expectations about what does not exist: they would never be looked at. */
export function checkSubjects(
  written: readonly WrittenExpectation[],
  scenarios: ReadonlySet<string>,
  decisionMakers: readonly { readonly id: string }[],
  report: Report,
): void {
  const holders = new Set(decisionMakers.map(({ id }) => id));
  for (const { node, scenario, view } of written) {
    const place = (key: string): Span => child(node, key)?.span ?? node.span;
    for (const name of scenario)
      if (!scenarios.has(name))
        reportUnknown('unknown-scenario', place('scenario'), { name }, scenarios, report);
    for (const name of holdersOf(view))
      if (!holders.has(name))
        reportUnknown('unknown-decision-maker', place('view'), { name }, holders, report);
    checkConcept(child(node, 'concept'), report);
  }
}

function checkConcept(node: Node | undefined, report: Report): void {
  const name = scalarText(node);
  if (name === null || !node || isConceptId(name) || isCoalitionConceptId(name)) return;
  const known = [...conceptSpellings, ...coalitionConceptIds];
  reportUnknown('unknown-concept', node.span, { name }, known, report, {
    mend: 'one-of',
    values: { names: known.join(', ') },
  });
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

/** The expectations about one variant, with their states resolved. */
export function readExpectations(
  written: readonly WrittenExpectation[],
  variant: { readonly scenario: readonly string[]; readonly view: readonly string[] },
  layers: Layers,
  report: Report,
): readonly Expectation[] {
  return written
    .filter(
      ({ scenario, view }) => same(scenario, variant.scenario) && view.join('/') === variant.view.join('/'),
    )
    .map((each) => readExpectation(each, layers, report));
}

const asks: readonly string[] = ['equilibria', 'stable', 'includes', 'excludes', 'count', 'jumps'];

function readExpectation(
  { node, scenario, view }: WrittenExpectation,
  layers: Layers,
  report: Report,
): Expectation {
  const { decisionMakers, language } = layers.current;
  const by = decisionMakerIndex(child(node, 'by'), decisionMakers, report);
  const states = (key: string): readonly StateIdentity[] | null => {
    const list = child(node, key);
    return list?.kind === 'list' ? list.items.flatMap((item) => readState(item, layers, report) ?? []) : null;
  };
  const count = scalarText(child(node, 'count'));
  const expectation: Expectation = {
    concept: scalarText(child(node, 'concept')) ?? '',
    scenario,
    view,
    by: by === null ? null : decisionMakers[by]!.id,
    ...readTogether(node, layers, report),
    countermove: scalarText(child(node, 'countermove')) === 'single' ? 'single' : 'sequences',
    equilibria: states('equilibria'),
    stable: states('stable'),
    includes: states('includes'),
    excludes: states('excludes'),
    count: count === null ? null : Number(count),
    source: scalarText(child(node, 'source')),
    at: scalarText(child(node, 'at')),
    departs: textOf(child(node, 'departs'), language),
    span: child(node, 'concept')?.span ?? { start: node.span.start, end: node.span.start + 1 },
  };
  const asked = asks.filter((key) => child(node, key));
  if (node.kind === 'map') checkTogether(node, expectation.concept, expectation.span, report);
  if (asked.includes('stable') && !child(node, 'by') && !child(node, 'coalition'))
    report(error('stable-needs-by', expectation.span));
  if (asked.includes('equilibria') && child(node, 'by'))
    report(error('equilibria-without-by', expectation.span));
  if (asked.length === 0 && node.kind === 'map' && !hasMisspelt(node, asks, report))
    report(error('empty-expectation', expectation.span));
  return expectation;
}
