/** Random beliefs on random models in option form: other preferences, unknown options, imagined options, to some depth. */
import fc from 'fast-check';
import { at, upTo } from '../oracle/conflict.ts';
import type { PlainView } from '../oracle/hypergame.ts';
import type { Expression } from './expression.ts';
import { expressionText } from './expression-text.ts';
import { arbitraryOptionModel } from './option-model.ts';
import type { OptionModel, Preference } from './spec.ts';
import { optionsOf } from './spec.ts';
import { feasibleVectors } from './states.ts';
import { styleFrom } from './style.ts';
import { toPlain } from './to-plain.ts';
import { toYaml } from './to-yaml.ts';

/** One belief, with the whole model as its holder sees it. */
export interface BeliefSpec {
  readonly holder: number;
  /** Whose preferences are other ones. */
  readonly changed: readonly number[];
  readonly hidden: readonly number[];
  /** The decision maker who is thought to have one option more; null: nobody. */
  readonly imagines: boolean;
  readonly model: OptionModel;
  readonly nested: readonly BeliefSpec[];
}

export interface BelievedModel {
  readonly model: OptionModel;
  readonly beliefs: readonly BeliefSpec[];
}

interface LooseBelief {
  readonly holder: number;
  readonly changed: readonly number[];
  readonly flips: readonly boolean[];
  readonly hidden: readonly number[];
  readonly imagines: boolean;
  readonly nested: readonly LooseBelief[];
}

const loose = (depth: number): fc.Arbitrary<LooseBelief> =>
  fc.record({
    holder: fc.nat({ max: 2 }),
    changed: fc.array(fc.nat({ max: 2 }), { maxLength: 2 }),
    flips: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    hidden: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 2 }) },
    ),
    imagines: fc.oneof(
      { weight: 3, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
    nested: depth > 1 ? fc.array(loose(depth - 1), { maxLength: 2 }) : fc.constant([]),
  });

/** Preferences are statements or weights, and no status quo is named: what is written by state number depends on the view. */
export const arbitraryBelievedModel = (depth = 3): fc.Arbitrary<BelievedModel> =>
  fc
    .record({
      model: arbitraryOptionModel({ maxVectors: 16, maxDecisionMakers: 3, coalesce: false }),
      beliefs: fc.array(loose(depth), { minLength: 1, maxLength: 3 }),
    })
    .map(({ model, beliefs }) => {
      const base: OptionModel = {
        ...model,
        style: 0,
        statusQuo: null,
        preferences: model.preferences.map((each) =>
          each.kind === 'ranking' ? { kind: 'priorities', statements: [], vital: 0 } : each,
        ),
      };
      return { model: base, beliefs: fitted(base, beliefs, null) };
    });

function fitted(model: OptionModel, beliefs: readonly LooseBelief[], parent: number | null): BeliefSpec[] {
  const n = model.decisionMakers.length;
  const holders = new Set<number>(parent === null ? [] : [parent]);
  return beliefs.flatMap((each) => {
    const holder = each.holder % n;
    if (holders.has(holder)) return [];
    holders.add(holder);
    const count = optionsOf(model).length;
    let seen = each.imagines ? withOption(model) : model;
    const changed = [...new Set(each.changed.map((of) => of % n))];
    seen = {
      ...seen,
      preferences: seen.preferences.map((preference, i) =>
        changed.includes(i) ? believedPreference(each, i, optionsOf(seen).length, each.imagines) : preference,
      ),
    };
    const hidden: number[] = [];
    for (const o of new Set(each.hidden.map((option) => option % count))) {
      const less = withRule(seen, o);
      if (feasibleVectors(less).length === 0) continue;
      seen = less;
      hidden.push(o);
    }
    const nested = fitted(seen, each.nested, holder);
    return [{ holder, changed, hidden, imagines: each.imagines, model: seen, nested }];
  });
}

/** Each option wanted or not, in an order that depends on whose preference it is; what is imagined matters most. */
function believedPreference(
  { flips }: LooseBelief,
  i: number,
  options: number,
  imagines: boolean,
): Preference {
  const order = upTo(options).map((o) => (o + i) % options);
  const first = imagines ? [options - 1, ...order.filter((o) => o !== options - 1)] : order;
  const statements = first.map((option, k): Expression => {
    const taken: Expression = { kind: 'option', option };
    return at(flips, k % flips.length) ? taken : { kind: 'not', of: taken };
  });
  return { kind: 'priorities', statements, vital: 0 };
}

/** One more option, of the last decision maker, so that every other keeps its place. */
const withOption = (model: OptionModel): OptionModel => ({
  ...model,
  decisionMakers: model.decisionMakers.map((each, i) =>
    i === model.decisionMakers.length - 1
      ? {
          ...each,
          options: [
            ...each.options,
            { id: `imagined-${optionsOf(model).length}`, levels: null, change: 'either' },
          ],
        }
      : each,
  ),
  preferences: model.preferences.map((each) =>
    each.kind === 'weights' ? { ...each, thousandths: [...each.thousandths, 0] } : each,
  ),
});

const withRule = (model: OptionModel, option: number): OptionModel => ({
  ...model,
  rules: [...model.rules, { kind: 'never', when: { kind: 'option', option } }],
});

/** The model file. */
export const believedYaml = ({ model, beliefs }: BelievedModel): string =>
  `${toYaml(model).trimEnd()}\n${beliefs.length > 0 ? `beliefs:\n${beliefs.map((each) => beliefYaml(each, '  ')).join('')}` : ''}`;

function beliefYaml(
  { holder, changed, hidden, imagines, model, nested }: BeliefSpec,
  indent: string,
): string {
  const ids = model.decisionMakers.map(({ id }) => id);
  const options = optionsOf(model).map(({ id }) => id);
  const preferences = changed.map((i) => {
    const preference = at(model.preferences, i);
    const statements = preference.kind === 'priorities' ? preference.statements : [];
    const said = statements.map((each) => JSON.stringify(expressionText(each, model, styleFrom(0))));
    return `${at(ids, i)}: {priorities: [${said.join(', ')}]}`;
  });
  const change = [
    ...(imagines ? [`decision-makers: {${ids.at(-1)}: {options: {${options.at(-1)}: {}}}}`] : []),
    ...(preferences.length > 0 ? [`preferences: {${preferences.join(', ')}}`] : []),
  ];
  const inner = nested.map((each) => beliefYaml(each, `${indent}    `)).join('');
  return (
    `${indent}${at(ids, holder)}:\n` +
    `${indent}  change: {${change.join(', ')}}\n` +
    `${indent}  hidden-options: [${hidden.map((o) => at(options, o)).join(', ')}]\n` +
    (inner ? `${indent}  beliefs:\n${inner}` : '')
  );
}

/** The meaning of it all, worked out without the engine. */
export function plainView(
  model: OptionModel,
  beliefs: readonly BeliefSpec[],
  hidden: readonly number[] = [],
): PlainView {
  return {
    conflict: toPlain(model),
    hidden: new Set(hidden),
    nested: new Map(
      beliefs.map((each) => [each.holder, plainView(each.model, each.nested, [...hidden, ...each.hidden])]),
    ),
  };
}
