/**
 * The section `preferences` of a model file: priorities with strong statements, weights, and rankings with strong steps as text or lists.
 */
import { at } from '../oracle/conflict.ts';
import type { Expression } from './expression.ts';
import type { ModelSpec, Pairwise, Preference } from './spec.ts';
import { optionsOf } from './spec.ts';
import type { Style } from './style.ts';
import type { YamlMap, YamlNode } from './yaml-text.ts';
import { map } from './yaml-text.ts';

type Entry = readonly [key: string, value: YamlNode];

/** The section `preferences`: one entry for each decision maker, in any order. */
export function preferencesNode(
  model: ModelSpec,
  decisionMakers: readonly { readonly id: string }[],
  say: (expression: Expression) => string,
  style: Style,
): YamlMap {
  const entries = decisionMakers.map(({ id }, i): Entry => {
    const pairs = model.pairwise?.[i];
    const order =
      pairs && !pairs.beside ? [] : [preferenceEntry(at(model.preferences, i), model, say, style)];
    return [id, map(...order, ...(pairs ? pairwiseEntries(pairs, style) : []))];
  });
  return map(...style.shuffled(entries));
}

function preferenceEntry(
  preference: Preference,
  model: ModelSpec,
  say: (expression: Expression) => string,
  style: Style,
): Entry {
  switch (preference.kind) {
    case 'priorities':
      return ['priorities', prioritiesNode(preference, say, style)];
    case 'ranking':
      return ['ranking', rankingNode(preference, model.kind === 'graph' ? model.states : null, style)];
    case 'either-order':
      return [
        'priorities',
        preference.groups.map((group, j) => {
          const degree = preference.strengths?.[j] ?? 1;
          const own: Entry =
            group.length === 1 ? ['statement', say(at(group, 0))] : ['either-order', group.map(say)];
          return degree > 1 || group.length > 1
            ? map(own, ...strengthEntries(degree, style))
            : say(at(group, 0));
        }),
      ];
    case 'parts':
      return [
        'ranking',
        preference.parts
          .map((tiers, p) =>
            tiers
              .map((tier) => `{${tier.join(', ')}}`)
              .reduce((text, tier, k) => `${text} ${step(preference.strongAfter?.[p]?.[k - 1])} ${tier}`),
          )
          .join(' ? '),
      ];
    case 'weights': {
      const options = model.kind === 'options' ? optionsOf(model) : [];
      const weights = options.flatMap((option, o): Entry[] => {
        const weight = at(preference.thousandths, o);
        return weight === 0 && !style.rarely(4) ? [] : [[option.id, { plain: String(weight / 1000) }]];
      });
      return ['weights', map(...style.shuffled(weights))];
    }
  }
}

/** `relation` and `degrees`: comparisons without and with a degree. */
function pairwiseEntries({ comparisons, scale }: Pairwise, style: Style): Entry[] {
  const text = (tiers: readonly (readonly number[])[]): string =>
    tiers.map((tier) => tier.join(' = ')).join(style.among(' > ', '>'));
  const certain = comparisons.filter(({ degree }) => degree === null).map(({ tiers }) => text(tiers));
  const graded = comparisons.flatMap(({ tiers, degree }): Entry[] =>
    degree === null ? [] : [[text(tiers), { plain: String(degree / 1000) }]],
  );
  const { kind, ...parameters } = scale ?? { kind: null };
  const asked = Object.entries(parameters).map(
    ([key, value]): Entry => [key, { plain: String(value / 1000) }],
  );
  return [
    ...(certain.length > 0 || !kind ? [['relation', certain] as const] : []),
    ...(kind
      ? [['degrees', map(...style.shuffled<Entry>([[kind, map(...graded)], ...asked]))] as const]
      : []),
  ];
}

/** The section `attitudes`, or nothing where none are drawn. */
export function attitudesEntry({ attitudes, decisionMakers }: ModelSpec): Entry[] {
  const words = { 1: 'positive', 0: 'neutral', [-1]: 'negative' } as const;
  if (!attitudes) return [];
  const ids = decisionMakers.map(({ id }) => id);
  const toward = (i: number): Entry[] => ids.map((id, j): Entry => [id, words[at(at(attitudes, i), j)]]);
  return [['attitudes', map(...ids.map((id, i): Entry => [id, map(...toward(i))]))]];
}

/** As many signs as a step has degrees. */
const step = (extra = 0): string => '>'.repeat(1 + extra);

/** How a degree is written with a statement; vital is another word for 2. */
function strengthEntries(degree: number, style: Style): Entry[] {
  if (degree < 2) return [];
  const vital: Entry = ['vital', { plain: 'true' }];
  if (degree === 2 && !style.rarely(4)) return [vital];
  return [['strength', { plain: String(degree) }], ...(style.rarely(4) ? [vital] : [])];
}

function prioritiesNode(
  { statements, strengths = [] }: Extract<Preference, { kind: 'priorities' }>,
  say: (expression: Expression) => string,
  style: Style,
): YamlNode {
  return statements.map((statement, j) => {
    const text = say(statement);
    const degree = strengths[j] ?? 1;
    if (degree > 1) return map(['statement', text], ...strengthEntries(degree, style));
    return style.rarely(5) ? map(['statement', text]) : text;
  });
}

/** `3 > {1, 2} >> 4`, or lists of tiers; states by number, or in a graph by key. */
function rankingNode(
  { tiers, strongAfter = [] }: Extract<Preference, { kind: 'ranking' }>,
  keys: readonly string[] | null,
  style: Style,
): YamlNode {
  const byKey = keys !== null && style.pick(3) !== 2;
  const state = (number: number): string => (byKey ? at(keys, number - 1) : String(number));
  if (style.pick(3) === 1) {
    return tiers.flatMap((tier, k): YamlNode[] => [
      ...(k > 0 && strongAfter[k - 1] ? [step(strongAfter[k - 1])] : []),
      style.shuffled(tier).map(state),
    ]);
  }
  const parts = tiers.map((tier) => {
    const members = style.shuffled(tier).map(state);
    if (members.length === 1) return at(members, 0);
    return style.pick(3) === 1 ? members.join(' = ') : `{${members.join(', ')}}`;
  });
  return parts.reduce(
    (text, part, k) =>
      `${text}${strongAfter[k - 1] ? ` ${step(strongAfter[k - 1])} ` : style.among(' > ', ' > ', '>')}${part}`,
  );
}
