/** Switching off and on, and shifting: changes of the text, in the layer in which the thing is written. */
import { editText, type Refusal } from '@modus-vivendi/engine';
import { fittingStrength, movePriority, removePriority, removeRule, setRanking } from '../../edits/index.ts';
import type { Lever, PriorityLevers, RuleLever } from '../../questions/changes-levers.ts';

type Result = { readonly text: string } | Refusal;

export function switchPriority(text: string, { by, layer, items }: PriorityLevers, lever: Lever): Result {
  if (layer === null) return { text };
  if (lever.at !== null) return removePriority(text, layer, by, lever.at);
  if (lever.source === null) return { text };
  const { at, yaml } = lever.source;
  const present = items.filter((each) => each.at !== null);
  // Degrees do not grow down the list: what stands above or below it now decides.
  const strength = fittingStrength(lever.strength, present[at - 1]?.strength, present[at]?.strength);
  return editText(text, [
    {
      into: [...layer, 'preferences', by, 'priorities'],
      at,
      value: strength === lever.strength ? yaml : withStrength(yaml, strength),
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
    strong.splice(at, 0, 0);
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

/** A statement as it is written on one line, of another degree. */
function withStrength(yaml: string, strength: number): string {
  const without = yaml.replace(/, "(vital|strength)": \w+|"(vital|strength)": \w+, /g, '');
  if (strength < 2) return without;
  const said = strength > 2 ? `"strength": ${strength}` : '"vital": true';
  return without.startsWith('{')
    ? without.replace(/\}$/, `, ${said}}`)
    : `{"statement": ${without}, ${said}}`;
}
