/** The same preference said in another way: exactly, or not at all. */
import { identityOf, isRefusal, refuse, type WrittenNode } from '@modus-vivendi/engine';
import type { Edited, Layer, Path } from './edited.ts';
import { findStatements } from './find-statements.ts';
import { type Note, note } from './notes.ts';
import { changed, inTurn, make, type Opened } from './opened.ts';
import { rankingValue } from './ranking-value.ts';
import { setKind } from './rankings.ts';
import { type StatedOrder, statedOrder } from './stated-order.ts';
import { statementValue } from './statement-value.ts';
import { namedAs } from './texts.ts';
import { wordsOf } from './vocabulary.ts';
import { yaml } from './yaml.ts';

/** Every state in its place. Refused where something is left unknown. */
export const toRanking = (text: string, layer: Layer, decisionMaker: string): Edited =>
  changed(text, (model) => {
    const order = statedOrder(model, layer, decisionMaker);
    if (isRefusal(order)) return order;
    if (order.preference.kind === 'ranking') return { text };
    const { structure, space, strongAfter } = order;
    const tiers = order.tiers.map((tier) =>
      tier.map((s) => wordsOf(identityOf(structure, space, s), structure)),
    );
    const path = [...layer, 'preferences', decisionMaker];
    const claims = claimsOnStatements(model, path);
    const edited = inTurn(
      text,
      (each) => setKind(each, layer, decisionMaker, 'ranking', rankingValue([{ tiers, strongAfter }])),
      (each) => withClaims(each, path, claims),
      (each) => ({ text: each, notes: replaced(model, path, decisionMaker, claims) }),
    );
    return ifSame(edited, order, layer, decisionMaker);
  });

/** Statements that put the states in the same order. Refused where something is left unknown. */
export const toPriorities = (text: string, layer: Layer, decisionMaker: string): Edited =>
  changed(text, (model) => {
    const order = statedOrder(model, layer, decisionMaker);
    if (isRefusal(order)) return order;
    if (order.preference.kind === 'priorities') return { text };
    const statements = findStatements(order).map(({ expression, strength }) =>
      statementValue(expression, strength),
    );
    const edited = setKind(text, layer, decisionMaker, 'priorities', statements);
    return ifSame(edited, order, layer, decisionMaker);
  });

/** The edited text if it puts the states in the same order, with the same strong steps. */
function ifSame(edited: Edited, order: StatedOrder, layer: Layer, decisionMaker: string): Edited {
  if (isRefusal(edited)) return edited;
  return changed(edited.text, (model) => {
    const after = statedOrder(model, layer, decisionMaker);
    const said = (each: StatedOrder): string => JSON.stringify([each.tiers, each.strongAfter.slice(0, -1)]);
    if (isRefusal(after) || said(after) !== said(order)) return refuse('not-exact', { by: decisionMaker });
    return edited;
  });
}

const itemsAt = ({ at }: Opened, path: Path): readonly WrittenNode[] => {
  const list = at(path);
  return list?.kind === 'list' ? list.items : [];
};

/** Claims that statements rest on; a ranking has only one place for claims. */
function claimsOnStatements(model: Opened, path: Path): readonly string[] {
  const known = new Set(itemsAt(model, [...path, 'claims']).map(yamlWord));
  const found = itemsAt(model, [...path, 'priorities']).flatMap((_, k) =>
    claimsWithin(model, [...path, 'priorities', String(k)]),
  );
  return [...new Set(found)].filter((claim) => !known.has(claim));
}

const claimsWithin = (model: Opened, path: Path): readonly string[] => [
  ...itemsAt(model, [...path, 'claims']).map(yamlWord),
  ...itemsAt(model, [...path, 'either-order']).flatMap((_, k) =>
    claimsWithin(model, [...path, 'either-order', String(k)]),
  ),
];

const yamlWord = (node: WrittenNode): string => (node.kind === 'scalar' ? node.text : '');

function withClaims(text: string, path: Path, claims: readonly string[]): Edited {
  if (claims.length === 0) return { text };
  return changed(text, (model) => {
    const own = itemsAt(model, [...path, 'claims']).map(yamlWord);
    return make(text, [{ path: [...path, 'claims'], value: yaml([...own, ...claims]) }]);
  });
}

function replaced(
  model: Opened,
  path: Path,
  decisionMaker: string,
  claims: readonly string[],
): readonly Note[] {
  const by = namedAs(model, ['decision-makers', decisionMaker]);
  const hasRemarks = itemsAt(model, [...path, 'priorities']).some(
    (item) =>
      item.kind === 'map' && item.entries.some(({ key }) => ['name', 'note', 'description'].includes(key)),
  );
  return [
    ...(claims.length > 0 ? [note('claims-kept', { by })] : []),
    ...(hasRemarks ? [note('remarks-gone', { by })] : []),
  ];
}
