/**
 * Random models whose elements rest on claims, with a scenario and a belief that replace somebody's priorities. Written as text with or
 * without some of the elements; what goes is written away here, by hand, and not by what is tried.
 */
import fc from 'fast-check';
import { at, upTo } from '../oracle/conflict.ts';
import type { Expression } from './expression.ts';
import { fitted, looseExpression } from './expression-arbitrary.ts';
import { expressionText } from './expression-text.ts';
import { arbitraryOptionModel } from './option-model.ts';
import type { OptionModel } from './spec.ts';
import { levelCount, optionsOf } from './spec.ts';
import { feasibleVectors } from './states.ts';
import { styleFrom } from './style.ts';

/** Somebody's priorities in another version: in a scenario, or in somebody's eyes. */
interface Change {
  readonly of: number;
  readonly statements: readonly Expression[];
}

export interface SourcedModel {
  /** In the plainest style; preferences are priorities. */
  readonly model: OptionModel;
  /** By element, in the order of `elementsIn`: indices of claims. */
  readonly support: readonly (readonly number[])[];
  /** By claim: the index of its source, or −1. */
  readonly sources: readonly number[];
  readonly scenario: Change;
  readonly belief: Change & { readonly holder: number };
}

export const scenarioId = 'other-version';

/** What may carry claims, each by a word of our own. */
function elementsIn({ model, scenario, belief }: Omit<SourcedModel, 'support'>): readonly string[] {
  const statements = (where: string, count: number): string[] => upTo(count).map((k) => `${where} ${k}`);
  return [
    ...optionsOf(model).map((_, o) => `option ${o}`),
    ...model.consequences.map((_, k) => `consequence ${k}`),
    ...model.rules.map((_, k) => `rule ${k}`),
    ...model.forbidden.map((_, k) => `forbidden ${k}`),
    ...model.preferences.flatMap((each, i) => [
      `preference ${i}`,
      ...statements(`statement ${i}`, each.kind === 'priorities' ? each.statements.length : 0),
    ]),
    'scenario',
    'scenario-preference',
    ...statements('scenario-statement', scenario.statements.length),
    'belief',
    'belief-preference',
    ...statements('belief-statement', belief.statements.length),
  ];
}

const claimsAtMost = 4;

/** Few elements go without a claim: trying all sets of those would take long. */
const supported = fc.oneof(
  {
    weight: 7,
    arbitrary: fc.uniqueArray(fc.nat({ max: claimsAtMost - 1 }), { minLength: 1, maxLength: 2 }),
  },
  { weight: 1, arbitrary: fc.constant([]) },
);

export const arbitrarySourcedModel = (maxVectors = 16): fc.Arbitrary<SourcedModel> =>
  fc
    .record({
      model: arbitraryOptionModel({ maxVectors, maxDecisionMakers: 3, coalesce: false }),
      support: fc.array(supported, { minLength: 60, maxLength: 60 }),
      sources: fc.array(fc.integer({ min: -1, max: 1 }), {
        minLength: claimsAtMost,
        maxLength: claimsAtMost,
      }),
      scenario: fc.record({
        of: fc.nat({ max: 2 }),
        statements: fc.array(looseExpression, { maxLength: 3 }),
      }),
      belief: fc.record({
        holder: fc.nat({ max: 2 }),
        of: fc.nat({ max: 2 }),
        statements: fc.array(looseExpression, { maxLength: 3 }),
      }),
    })
    .map(({ model: drawn, support, sources, scenario, belief }) => {
      const n = drawn.decisionMakers.length;
      const fit = ({ of, statements }: Change): Change => ({
        of: of % n,
        statements: statements.map((each) =>
          fitted(each, {
            levels: optionsOf(drawn).map(levelCount),
            consequences: drawn.consequences.length,
            coalesced: 0,
          }),
        ),
      });
      const model: OptionModel = {
        ...drawn,
        style: 0,
        preferences: drawn.preferences.map((each) =>
          each.kind === 'priorities' ? each : { kind: 'priorities', statements: [] },
        ),
      };
      const parts = {
        model,
        sources,
        scenario: fit(scenario),
        belief: { ...fit(belief), holder: belief.holder % n },
      };
      return { ...parts, support: elementsIn(parts).map((_, k) => at(support, k % support.length)) };
    });

/** The model file, without the elements that are gone. */
export function sourcedYaml(sourced: SourcedModel, gone: ReadonlySet<string> = new Set()): string {
  const { model, scenario, belief } = sourced;
  const names = elementsIn(sourced);
  const say = (expression: Expression): string =>
    JSON.stringify(expressionText(expression, model, styleFrom(0)));
  const claims = (element: string): string => {
    const found = at(sourced.support, names.indexOf(element));
    return found.length > 0 ? `, claims: [${found.map((c) => `c${c}`).join(', ')}]` : '';
  };
  const stands = (element: string): boolean => !gone.has(element);
  const options = optionsOf(model);
  const hidden = upTo(options.length).filter((o) => !stands(`option ${o}`));
  const statements = (where: string, all: readonly Expression[], strengths: readonly number[] = []): string =>
    all
      .flatMap((each, k) =>
        stands(`${where} ${k}`)
          ? [`{statement: ${say(each)}, strength: ${strengths[k] ?? 1}${claims(`${where} ${k}`)}}`]
          : [],
      )
      .join(', ');
  const makers = model.decisionMakers.map(({ id, options: own }) => {
    const written = own.map((option) => {
      const o = options.findIndex((each) => each.id === option.id);
      const levels = option.levels ? `, levels: [${option.levels.join(', ')}]` : '';
      return `${option.id}: {change: ${option.change}${levels}${claims(`option ${o}`)}}`;
    });
    return `  ${id}: {options: {${written.join(', ')}}}\n`;
  });
  const consequences = model.consequences.map(
    ({ id, when }, k) =>
      `  ${id}: {when: ${stands(`consequence ${k}`) ? say(when) : 'false'}${claims(`consequence ${k}`)}}\n`,
  );
  const rules = model.rules.flatMap((rule, k) => {
    if (!stands(`rule ${k}`)) return [];
    const body =
      rule.kind === 'never'
        ? `never: ${say(rule.when)}`
        : rule.kind === 'if'
          ? `if: ${say(rule.premise)}, then: ${say(rule.conclusion)}`
          : `${rule.kind}: [${rule.members.map((member) => ('option' in member ? at(options, member.option).id : at(model.consequences, member.consequence).id)).join(', ')}]`;
    return [`  - {${body}${claims(`rule ${k}`)}}\n`];
  });
  const unknown = hidden.map((o) => `  - {never: ${at(options, o).id}}\n`);
  const forbidden = model.forbidden.flatMap(({ by, from, to }, k) =>
    stands(`forbidden ${k}`)
      ? [
          `    - {by: ${at(model.decisionMakers, by).id}, from: ${say(from)}, to: ${say(to)}${claims(`forbidden ${k}`)}}\n`,
        ]
      : [],
  );
  const preferences = model.preferences.map((each, i) => {
    const { id } = at(model.decisionMakers, i);
    if (each.kind !== 'priorities' || !stands(`preference ${i}`)) return `  ${id}: {priorities: []}\n`;
    const listed = statements(`statement ${i}`, each.statements, each.strengths);
    return `  ${id}: {priorities: [${listed}]${claims(`preference ${i}`)}}\n`;
  });
  const change = (where: string, { of, statements: all }: Change): string =>
    stands(`${where}-preference`)
      ? `change: {preferences: {${at(model.decisionMakers, of).id}: {priorities: [${statements(`${where}-statement`, all)}]${claims(`${where}-preference`)}}}}`
      : 'change: {}';
  return [
    'modus: 1\ntitle: A sourced model\n',
    `decision-makers:\n${makers.join('')}`,
    consequences.length > 0 ? `consequences:\n${consequences.join('')}` : '',
    rules.length + unknown.length > 0 ? `feasibility:\n${rules.join('')}${unknown.join('')}` : '',
    forbidden.length > 0 ? `moves:\n  forbidden:\n${forbidden.join('')}` : '',
    statusQuoYaml(sourced, gone),
    `preferences:\n${preferences.join('')}`,
    stands('scenario')
      ? `scenarios:\n  ${scenarioId}: {${change('scenario', scenario)}${claims('scenario')}}\n`
      : '',
    stands('belief')
      ? `beliefs:\n  ${at(model.decisionMakers, belief.holder).id}: {${change('belief', belief)}${claims('belief')}}\n`
      : '',
    'sources: {s0: {title: One}, s1: {title: Two}}\n',
    `claims:\n${sourced.sources.map((s, c) => `  c${c}: {text: A claim, kind: assumption${s < 0 ? '' : `, source: s${s}`}}\n`).join('')}`,
  ].join('');
}

/** Where things stand, with what is gone not taken; nothing where that is not feasible. */
function statusQuoYaml({ model }: SourcedModel, gone: ReadonlySet<string>): string {
  if (!model.statusQuo) return '';
  const options = optionsOf(model);
  const vector = model.statusQuo.map((level, o) => (gone.has(`option ${o}`) ? 0 : level));
  const left = {
    ...model,
    consequences: model.consequences.map((each, k) =>
      gone.has(`consequence ${k}`) ? { ...each, when: { kind: 'constant', value: false } as const } : each,
    ),
    rules: model.rules.filter((_, k) => !gone.has(`rule ${k}`)),
  };
  if (!feasibleVectors(left).some((each) => each.join() === vector.join())) return '';
  const levels = options.map(({ id, levels: own }, o) => `${id}: ${at(own ?? ['no', 'yes'], at(vector, o))}`);
  return `status-quo: {${levels.join(', ')}}\n`;
}

/** The elements all of whose claims are withdrawn. */
export const goneWith = (sourced: SourcedModel, claims: ReadonlySet<number>): ReadonlySet<string> =>
  new Set(
    elementsIn(sourced).filter((_, k) => {
      const support = at(sourced.support, k);
      return support.length > 0 && support.every((c) => claims.has(c));
    }),
  );
