/** What the author says should be found. Only the expectations about the variant at hand are resolved; the others wait for theirs. */
import { closest, error, type Report } from '../diagnostic.ts';
import { child, type MapNode, type Node } from '../text/tree.ts';
import { conceptIds, isConceptId, isLaterConcept } from './concept-ids.ts';
import type { Expectation, StateIdentity } from './conflict.ts';
import { itemsOf, noWhere, scalarText, scalarsOf, textOf } from './fields.ts';
import { type Layers, readState } from './references.ts';
import { decisionMakerIndex } from './structure.ts';

export interface WrittenExpectation {
  readonly node: Node;
  readonly scenario: readonly string[];
  readonly view: readonly string[];
}

/** The expectations and the variants that they are about; base names of axes are left out. */
export function listExpectations(tree: MapNode, baseNames: ReadonlySet<string>): readonly WrittenExpectation[] {
  return itemsOf(child(tree, 'expect')).map((node) => ({
    node,
    scenario: scalarsOf(child(node, 'scenario')).flatMap(({ text }) => text.split(',').map((id) => id.trim()).filter((id) => id !== '' && !baseNames.has(id))),
    view: (scalarText(child(node, 'view')) ?? '').split('/').filter((id) => id !== ''),
  }));
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id) => b.includes(id));

export function readExpectations(
  written: readonly WrittenExpectation[],
  variant: { readonly scenario: readonly string[]; readonly view: readonly string[] },
  layers: Layers,
  report: Report,
): readonly Expectation[] {
  const here = written.filter(({ scenario, view }) => same(scenario, variant.scenario) && view.join('/') === variant.view.join('/'));
  return here.map(({ node, scenario, view }) => {
    const conceptNode = child(node, 'concept');
    const concept = scalarText(conceptNode) ?? '';
    if (!isConceptId(concept) && !isLaterConcept(concept)) {
      const meant = closest(concept, conceptIds);
      report(error('unknown-concept', conceptNode?.span ?? noWhere, { name: concept }, meant ? 'did-you-mean' : 'one-of', meant ? { name: meant } : { names: conceptIds.join(', ') }));
    }
    const by = decisionMakerIndex(child(node, 'by'), layers.current.decisionMakers, report);
    const states = (key: string): readonly StateIdentity[] | null => {
      const list = child(node, key);
      return list?.kind === 'list' ? list.items.flatMap((item) => readState(item, layers, report) ?? []) : null;
    };
    const count = scalarText(child(node, 'count'));
    const expectation: Expectation = {
      concept,
      scenario,
      view,
      by: by === null ? null : layers.current.decisionMakers[by]!.id,
      countermove: scalarText(child(node, 'countermove')) === 'single' ? 'single' : 'sequences',
      equilibria: states('equilibria'),
      stable: states('stable'),
      includes: states('includes'),
      excludes: states('excludes'),
      count: count === null ? null : Number(count),
      source: scalarText(child(node, 'source')),
      at: scalarText(child(node, 'at')),
      departs: textOf(child(node, 'departs'), layers.current.language),
      span: conceptNode?.span ?? node.span,
    };
    if (expectation.stable && by === null) report(error('stable-needs-by', expectation.span));
    if (expectation.equilibria && by !== null) report(error('equilibria-without-by', expectation.span));
    const asked = [expectation.equilibria, expectation.stable, expectation.includes, expectation.excludes, expectation.count];
    if (asked.every((each) => each === null)) report(error('empty-expectation', expectation.span));
    return expectation;
  });
}
