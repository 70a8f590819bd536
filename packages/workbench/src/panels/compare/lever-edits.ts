/** Switching off and on, and shifting: changes of the text, in the layer in which the thing is written. */
import { editText, type Refusal } from '@modus-vivendi/engine';
import { movePriority, removePriority, removeRule, setRanking } from '../../edits/index.ts';
import type { Lever, PriorityLevers, RuleLever } from '../../questions/changes-levers.ts';

type Result = { readonly text: string } | Refusal;

export function switchPriority(text: string, { by, layer, items }: PriorityLevers, lever: Lever): Result {
  if (layer === null) return { text };
  if (lever.at !== null) return removePriority(text, layer, by, lever.at);
  if (lever.source === null) return { text };
  const { at, yaml } = lever.source;
  const present = items.filter((each) => each.at !== null);
  // The vital statements stay the first: what stands above or below it now decides.
  const vital = lever.vital ? at === 0 || (present[at - 1]?.vital ?? false) : (present[at]?.vital ?? false);
  return editText(text, [
    {
      into: [...layer, 'preferences', by, 'priorities'],
      at,
      value: vital === lever.vital ? yaml : withVital(yaml, vital),
    },
  ]);
}

export function shiftPriority(
  text: string,
  { by, layer }: PriorityLevers,
  { at }: Lever,
  step: 1 | -1,
): Result {
  return layer === null || at === null ? { text } : movePriority(text, layer, by, at, at + step);
}

/** A state liked equally with others is set apart from them; one that stands alone changes places with the tier beside it. */
export function shiftRanked(
  text: string,
  { by, layer, ranking }: PriorityLevers,
  key: string,
  step: 1 | -1,
): Result {
  if (layer === null || ranking === null) return { text };
  const keys = ranking.tiers.map((tier) => tier.map((state) => state.key));
  const strong = [...ranking.strongAfter];
  const at = keys.findIndex((tier) => tier.includes(key));
  const tier = keys[at];
  if (!tier) return { text };
  if (tier.length > 1) {
    const others = tier.filter((each) => each !== key);
    keys.splice(at, 1, ...(step < 0 ? [[key], others] : [others, [key]]));
    strong.splice(at, 0, false);
  } else {
    const beside = keys[at + step];
    if (!beside) return { text };
    keys[at] = beside;
    keys[at + step] = tier;
  }
  return setRanking(text, layer, by, {
    tiers: keys.map((each) => each.map((state) => (state === 'none' ? [] : state.split(',')))),
    strongAfter: strong,
  });
}

export function switchRule(text: string, { at, source, list }: RuleLever): Result {
  if (source !== null) return editText(text, [{ into: list, at: source.at, value: source.yaml }]);
  if (at === null) return { text };
  return list.length === 1
    ? removeRule(text, [], at)
    : editText(text, [{ path: [...list, String(at)], remove: true }]);
}

/** A statement as it is written on one line, made vital or not. */
function withVital(yaml: string, vital: boolean): string {
  const without = yaml.replace(/, "vital": true|"vital": true, /, '');
  if (!vital) return without;
  return without.startsWith('{')
    ? without.replace(/\}$/, ', "vital": true}')
    : `{"statement": ${without}, "vital": true}`;
}
