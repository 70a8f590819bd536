/** Random beliefs on random models in option form: other preferences, unknown options, imagined options, to some depth. */
import fc from 'fast-check';
import { at, upTo } from '../oracle/conflict.ts';
import type { PlainView } from '../oracle/hypergame.ts';
import { type Expression, holds } from './expression.ts';
import { fitted as fittedExpression, looseExpression } from './expression-arbitrary.ts';
import { expressionText } from './expression-text.ts';
import { arbitraryOptionModel } from './option-model.ts';
import type { OptionModel, Preference } from './spec.ts';
import { levelCount, optionsOf } from './spec.ts';
import { feasibleVectors } from './states.ts';
import { styleFrom } from './style.ts';
import { toPlain } from './to-plain.ts';
import { toYaml } from './to-yaml.ts';

/** One belief, with the whole model as its holder sees it; where it has types, that is common to them. */
export interface BeliefSpec {
  readonly holder: number;
  /** Over the model around it; null: held in every state. */
  readonly when: Expression | null;
  readonly types: readonly TypeSpec[];
  /** Whose preferences are other ones. */
  readonly changed: readonly number[];
  readonly hidden: readonly number[];
  /** The decision maker who is thought to have one option more; null: nobody. */
  readonly imagines: boolean;
  readonly model: OptionModel;
  readonly nested: readonly BeliefSpec[];
}

/** One type of a belief, with the whole model as its holder sees it. */
export interface TypeSpec {
  readonly id: string;
  readonly when: Expression | null;
  readonly changed: readonly number[];
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
  readonly when: Expression | null;
  readonly types: readonly LooseType[];
}

interface LooseType {
  readonly changed: readonly number[];
  readonly flips: readonly boolean[];
  readonly when: Expression | null;
}

const changed = fc.array(fc.nat({ max: 2 }), { maxLength: 2 });
const flips = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });
const when = fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: looseExpression });

const loose = (depth: number): fc.Arbitrary<LooseBelief> =>
  fc.record({
    holder: fc.nat({ max: 2 }),
    changed,
    flips,
    when,
    types: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(fc.record({ changed, flips, when }), { minLength: 1, maxLength: 3 }) },
    ),
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
          each.kind === 'ranking' ? { kind: 'priorities', statements: [] } : each,
        ),
      };
      return { model: base, beliefs: fitted(base, beliefs, null, 'type') };
    });

function fitted(
  model: OptionModel,
  beliefs: readonly LooseBelief[],
  parent: number | null,
  path: string,
): BeliefSpec[] {
  const n = model.decisionMakers.length;
  const holders = new Set<number>(parent === null ? [] : [parent]);
  return beliefs.flatMap((each) => {
    const holder = each.holder % n;
    if (holders.has(holder)) return [];
    holders.add(holder);
    const count = optionsOf(model).length;
    let seen = each.imagines ? withOption(model) : model;
    const others = [...new Set(each.changed.map((of) => of % n))];
    seen = withPreferences(seen, each, others, each.imagines);
    const hidden: number[] = [];
    for (const o of new Set(each.hidden.map((option) => option % count))) {
      const less = withRule(seen, o);
      if (feasibleVectors(less).length === 0) continue;
      seen = less;
      hidden.push(o);
    }
    const common = seen;
    const within = `${path}-${holder}`;
    const types = each.types.map((type, k): TypeSpec => {
      const own = [...new Set(type.changed.map((of) => of % n))];
      const typed = withPreferences(common, type, own, each.imagines);
      const nested = fitted(typed, each.nested, holder, within);
      return { id: `${within}x${k}`, when: fitting(type.when, model), changed: own, model: typed, nested };
    });
    return [
      {
        holder,
        when: fitting(each.when, model),
        types,
        changed: others,
        hidden,
        imagines: each.imagines,
        model: seen,
        nested: fitted(seen, each.nested, holder, within),
      },
    ];
  });
}

const fitting = (expression: Expression | null, model: OptionModel): Expression | null =>
  expression &&
  fittedExpression(expression, {
    levels: optionsOf(model).map(levelCount),
    consequences: model.consequences.length,
    coalesced: 0,
  });

const withPreferences = (
  model: OptionModel,
  loose: Pick<LooseBelief, 'flips'>,
  others: readonly number[],
  imagines: boolean,
): OptionModel => ({
  ...model,
  preferences: model.preferences.map((preference, i) =>
    others.includes(i) ? believedPreference(loose, i, optionsOf(model).length, imagines) : preference,
  ),
});

/** Each option wanted or not, in an order that depends on whose preference it is; what is imagined matters most. */
function believedPreference(
  { flips }: Pick<LooseBelief, 'flips'>,
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
  return { kind: 'priorities', statements };
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
  `${toYaml(model).trimEnd()}\n${beliefs.length > 0 ? `beliefs:\n${beliefs.map((each) => beliefYaml(each, '  ', model)).join('')}` : ''}`;

function beliefYaml(belief: BeliefSpec, indent: string, around: OptionModel): string {
  const { holder, changed: others, hidden, imagines, model, types } = belief;
  const ids = model.decisionMakers.map(({ id }) => id);
  const options = optionsOf(model).map(({ id }) => id);
  const change = [
    ...(imagines ? [`decision-makers: {${ids.at(-1)}: {options: {${options.at(-1)}: {}}}}`] : []),
    preferencesYaml(model, others),
  ];
  // What a belief says of others is the same in all of its types, so it is written once.
  const inner = belief.nested.map((each) => beliefYaml(each, `${indent}    `, model)).join('');
  const typed = types.map(
    (type) =>
      `${indent}    ${type.id}:\n${whenYaml(type.when, around, `${indent}      `)}` +
      `${indent}      change: {${preferencesYaml(type.model, type.changed)}}\n`,
  );
  return (
    `${indent}${at(ids, holder)}:\n` +
    whenYaml(belief.when, around, `${indent}  `) +
    `${indent}  change: {${change.filter((part) => part !== '').join(', ')}}\n` +
    `${indent}  hidden-options: [${hidden.map((o) => at(options, o)).join(', ')}]\n` +
    (inner ? `${indent}  beliefs:\n${inner}` : '') +
    (typed.length > 0 ? `${indent}  types:\n${typed.join('')}` : '')
  );
}

function preferencesYaml(model: OptionModel, others: readonly number[]): string {
  const said = others.map((i) => {
    const preference = at(model.preferences, i);
    const statements = preference.kind === 'priorities' ? preference.statements : [];
    const texts = statements.map((each) => JSON.stringify(expressionText(each, model, styleFrom(0))));
    return `${at(model.decisionMakers, i).id}: {priorities: [${texts.join(', ')}]}`;
  });
  return said.length > 0 ? `preferences: {${said.join(', ')}}` : '';
}

const whenYaml = (condition: Expression | null, model: OptionModel, indent: string): string =>
  condition ? `${indent}when: ${JSON.stringify(expressionText(condition, model, styleFrom(0)))}\n` : '';

/** The meaning of it all, worked out without the engine; of types, the first is looked for first. */
export function plainView(
  model: OptionModel,
  beliefs: readonly BeliefSpec[],
  hidden: readonly number[] = [],
): PlainView {
  const isTrue = (condition: Expression | null, vector: readonly number[]): boolean =>
    condition === null || holds(condition, vector, model);
  return {
    conflict: toPlain(model),
    hidden: new Set(hidden),
    nested: new Map(
      beliefs.map((belief) => {
        const unknown = [...hidden, ...belief.hidden];
        const pictures = belief.types.length > 0 ? belief.types : [{ ...belief, when: null }];
        return [
          belief.holder,
          pictures.map((each) => ({
            held: (vector: readonly number[]) => isTrue(belief.when, vector) && isTrue(each.when, vector),
            view: plainView(each.model, each.nested, unknown),
          })),
        ];
      }),
    ),
  };
}
