/** In an overlay a decision maker's preference is replaced whole: before part of an inherited one is changed there, all of it is copied. */
import { type Edit, isRefusal, parseExpression, spellByName, type WrittenNode } from '@modus-vivendi/engine';
import type { Edited, Layer, Path } from './edited.ts';
import { beneath } from './layers.ts';
import { note } from './notes.ts';
import { inTurn, make, type Opened, open, type ReadLayer } from './opened.ts';
import { put } from './put.ts';
import { rankingOf, sameTiers, tiersOf } from './ranked-states.ts';
import { rankingValue } from './ranking-value.ts';
import { sitesIn } from './sites.ts';
import { namedAs } from './texts.ts';
import { vocabularyOf } from './vocabulary.ts';
import { pairEdits, pairWordsOf, pairwiseOf, samePairs } from './written-pairs.ts';
import { asValue } from './written-value.ts';
import { yaml } from './yaml.ts';

/** The text itself where the layer has the preference, or there is none to copy. */
export function copyPreference(text: string, layer: Layer, decisionMaker: string): Edited {
  const model = open(text);
  if (isRefusal(model)) return model;
  const path = [...layer, 'preferences', decisionMaker];
  const source = beneath(layer).find((each) => model.at([...each, 'preferences', decisionMaker]));
  if (layer.length === 0 || model.at(path) || !source) return { text };
  const from = [...source, 'preferences', decisionMaker];
  const by = namedAs(model, ['decision-makers', decisionMaker]);
  return inTurn(
    text,
    (each) =>
      make(each, put(model.tree, path, asValue(model.at(from)!)), { notes: [note('copied-here', { by })] }),
    (each) => readAsBefore(model, each, source, layer, path),
  );
}

/** Numbers and patterns belong to the layer that they are written in: where the copy reads otherwise, it names what it means. */
function readAsBefore(before: Opened, text: string, source: Layer, layer: Layer, path: Path): Edited {
  const after = open(text);
  if (isRefusal(after)) return after;
  const [from, to] = [before.reading(source), after.reading(layer)];
  if (!from || !to) return { text };
  const meant = before.reading(layer);
  const states = meant ? [...rankingEdits(meant, to, after, path), ...pairsAnew(meant, to, after, path)] : [];
  const [was, is] = [vocabularyOf(from.structure), vocabularyOf(to.structure)];
  const respell = (node: WrittenNode, at: Path): readonly Edit[] => {
    if (node.kind !== 'scalar') return [];
    const meaning = JSON.stringify(parseExpression(node.text, was).tree);
    const spelled = spellByName(node.text, was);
    return spelled === null || JSON.stringify(parseExpression(node.text, is).tree) === meaning
      ? []
      : [{ path: at, value: yaml(spelled) }];
  };
  const copied = sitesIn(after.tree).filter(
    (site) => site.kind === 'statement' && path.every((part, k) => part === site.path[k]),
  );
  return make(text, [...states, ...copied.flatMap((site) => respell(site.node, site.path))]);
}

function rankingEdits(meant: ReadLayer, to: ReadLayer, after: Opened, path: Path): readonly Edit[] {
  const ranking = rankingOf(meant, path.at(-1)!);
  if (!ranking) return [];
  const tiers = tiersOf(ranking, meant.structure);
  const read = rankingOf(to, path.at(-1)!);
  const same = read && sameTiers(tiersOf(read, to.structure), tiers);
  return same ? [] : put(after.tree, [...path, 'ranking'], rankingValue(tiers));
}

function pairsAnew(meant: ReadLayer, to: ReadLayer, after: Opened, path: Path): readonly Edit[] {
  const pairwise = pairwiseOf(meant, path.at(-1)!);
  if (!pairwise) return [];
  const pairs = pairWordsOf(pairwise, meant.structure);
  const read = pairwiseOf(to, path.at(-1)!);
  const same = read && samePairs(pairWordsOf(read, to.structure), pairs);
  return same ? [] : pairEdits(after, path, pairwise.scale, pairs);
}
