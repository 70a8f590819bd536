/** Preferences as a ranking of states, or as weights of options, written whole. */
import type { Edit } from '@modus-vivendi/engine';
import { copyPreference } from './copy-preference.ts';
import type { Edited, Layer, Path, StateWords } from './edited.ts';
import { changed, inTurn, make, type Opened } from './opened.ts';
import { put } from './put.ts';
import { rankingValue, type Tiers } from './ranking-value.ts';
import { keepSound } from './sound.ts';
import { type Value, written } from './yaml.ts';

/** Best tier first. `strongAfter[k]`: by how many degrees the step from tier k to the next is stronger than a mild one. */
export interface RankingWords {
  readonly tiers: readonly (readonly StateWords[])[];
  readonly strongAfter?: readonly number[];
}

/** Refused where it misses or repeats a state. */
export const setRanking = (
  text: string,
  layer: Layer,
  decisionMaker: string,
  { tiers, strongAfter = [] }: RankingWords,
): Edited => {
  const parts: Tiers = [{ tiers, strongAfter: tiers.map((_, k) => strongAfter[k] ?? 0) }];
  return setKind(text, layer, decisionMaker, 'ranking', rankingValue(parts));
};

/** Decimals as written, by option; options that are left out weigh nothing. */
export const setWeights = (
  text: string,
  layer: Layer,
  decisionMaker: string,
  weights: Readonly<Record<string, string>>,
): Edited => setKind(text, layer, decisionMaker, 'weights', weights);

/** Says a preference in another way; its claims and remarks as a whole stay. */
export function setKind(
  text: string,
  layer: Layer,
  decisionMaker: string,
  kind: 'priorities' | 'weights' | 'ranking',
  value: Value,
): Edited {
  const path = [...layer, 'preferences', decisionMaker];
  const edited = inTurn(
    text,
    (each) => copyPreference(each, layer, decisionMaker),
    (each) => changed(each, (model) => make(each, kindEdits(model, path, kind, value))),
  );
  return keepSound(text, edited);
}

const kinds: readonly string[] = ['priorities', 'weights', 'ranking', 'relation', 'degrees'];

function kindEdits(model: Opened, path: Path, kind: string, value: Value): readonly Edit[] {
  const own = model.at(path);
  const keys = own?.kind === 'map' ? own.entries.map(({ key }) => key) : [];
  const others = keys.filter((key) => kinds.includes(key) && key !== kind);
  if (keys.length === 0 || keys.includes(kind) || others.length === 0)
    return [
      ...put(model.tree, [...path, kind], value),
      ...others.map((key): Edit => ({ path: [...path, key], remove: true })),
    ];
  const place = keys.indexOf(others[0]!);
  return [
    { into: path, at: place, key: kind, value: written(value) },
    ...others.map((key): Edit => ({ path: [...path, key], remove: true })),
  ];
}
