/**
 * A random model as the text of a model file (docs/reference/language.md), spelled in one of many ways according to its style.
 */
import { at, upTo } from '../oracle/conflict.ts';
import type { Expression } from './expression.ts';
import { expressionText } from './expression-text.ts';
import { attitudesEntry, preferencesNode } from './preference-yaml.ts';
import type { GraphModel, ModelSpec, OptionModel, OptionSpec, Rule } from './spec.ts';
import { levelCount, optionsOf } from './spec.ts';
import type { Style } from './style.ts';
import { styleFrom } from './style.ts';
import type { YamlNode } from './yaml-text.ts';
import { map, yamlText } from './yaml-text.ts';

type Entry = readonly [key: string, value: YamlNode];

/** The model file. */
export function toYaml(model: ModelSpec): string {
  const style = styleFrom(model.style);
  const sections = model.kind === 'options' ? optionSections(model, style) : graphSections(model, style);
  const head: Entry[] = [
    ['modus', { plain: '1' }],
    ['title', prose('A random model', style)],
  ];
  return yamlText(map(...head, ...style.shuffled(sections)), style);
}

/** A human-readable text: a string or a map by language. */
function prose(text: string, style: Style): YamlNode {
  return style.rarely(6) ? map(['en', text], ['fa', 'یک مدل']) : text;
}

/** A section that may be left out when it has no content. */
function section(key: string, content: readonly YamlNode[]): Entry[] {
  return content.length > 0 ? [[key, content]] : [];
}

function optionSections(model: OptionModel, style: Style): Entry[] {
  const say = (expression: Expression): string => expressionText(expression, model, style);
  const decisionMakers = model.decisionMakers.map(({ id, options }): Entry => {
    const described = options.map((option): Entry => [option.id, optionNode(option, style)]);
    return [id, map(...named(id, style), ['options', map(...described)])];
  });
  const consequences = model.consequences.map(({ id, when }): Entry => {
    const text = say(when);
    return [id, style.pick(2) === 0 ? text : map(['when', text])];
  });
  const sections: Entry[] = [
    ['decision-makers', map(...decisionMakers)],
    ...(consequences.length > 0 ? [['consequences', map(...consequences)] as const] : []),
    ...section(
      'feasibility',
      model.rules.map((rule, k) => ruleNode(rule, k, model, say, style)),
    ),
    ...section(
      'coalesce',
      model.coalesce.map(({ as, when }) => map(['as', as], ['when', say(when)])),
    ),
    ['preferences', preferencesNode(model, model.decisionMakers, say, style)],
    ...attitudesEntry(model),
  ];
  if (model.forbidden.length > 0) {
    const forbidden = model.forbidden.map(({ by, from, to }) => {
      const mover = at(model.decisionMakers, by).id;
      return map(
        ...style.shuffled<Entry>([
          ['by', mover],
          ['from', say(from)],
          ['to', say(to)],
        ]),
      );
    });
    sections.push(['moves', map(['forbidden', forbidden])]);
  }
  if (model.statusQuo !== null) sections.push(['status-quo', statusQuoNode(model, model.statusQuo, style)]);
  return sections;
}

function named(id: string, style: Style): Entry[] {
  return style.rarely(4) ? [['name', prose(`The one called ${id}`, style)]] : [];
}

function optionNode(option: OptionSpec, style: Style): YamlNode {
  const change: Entry[] = option.change !== 'either' || style.rarely(6) ? [['change', option.change]] : [];
  const levels: Entry[] = option.levels === null ? [] : [['levels', option.levels]];
  return map(...style.shuffled([...named(option.id, style), ...change, ...levels]));
}

function ruleNode(
  rule: Rule,
  k: number,
  model: OptionModel,
  say: (expression: Expression) => string,
  style: Style,
): YamlNode {
  const extra: Entry[] = [
    ...(style.rarely(6) ? [['id', `rule-${k + 1}`] as const] : []),
    ...(style.rarely(6) ? [['because', prose('it is said so', style)] as const] : []),
  ];
  switch (rule.kind) {
    case 'never':
      return map(...style.shuffled<Entry>([['never', say(rule.when)], ...extra]));
    case 'if':
      return map(
        ...style.shuffled<Entry>([['if', say(rule.premise)], ['then', say(rule.conclusion)], ...extra]),
      );
    default: {
      const members = rule.members.map((member) =>
        'option' in member
          ? at(optionsOf(model), member.option).id
          : at(model.consequences, member.consequence).id,
      );
      return map(...style.shuffled<Entry>([[rule.kind, members], ...extra]));
    }
  }
}

/** By level, or as the list of what is taken where that says it all. */
function statusQuoNode(model: OptionModel, vector: readonly number[], style: Style): YamlNode {
  const options = optionsOf(model);
  const moved = upTo(options.length).filter((o) => at(vector, o) !== 0 || style.rarely(6));
  const listable = moved.every((o) => at(vector, o) === 1 && levelCount(at(options, o)) === 2);
  if (listable && style.rarely(2)) return moved.map((o) => at(options, o).id);
  return map(
    ...moved.map((o): Entry => {
      const { id, levels } = at(options, o);
      return [id, at(levels ?? ['no', 'yes'], at(vector, o))];
    }),
  );
}

function graphSections(model: GraphModel, style: Style): Entry[] {
  const decisionMakers = model.decisionMakers.map(({ id, moves }): Entry => {
    const written: string[] = [];
    const done = new Set<string>();
    for (const [from, to] of style.shuffled(moves)) {
      if (done.has(`${from} ${to}`)) continue;
      const both = moves.some(([s, t]) => s === to && t === from) && style.pick(4) !== 3;
      done.add(`${from} ${to}`);
      if (both) done.add(`${to} ${from}`);
      written.push(`${at(model.states, from)} ${both ? '<->' : '->'} ${at(model.states, to)}`);
    }
    return [id, map(...named(id, style), ['moves', written])];
  });
  const say = (): string => {
    throw new Error('a graph has no expressions');
  };
  return [
    ['states', map(...model.states.map((key): Entry => [key, prose(`State ${key}`, style)]))],
    ['decision-makers', map(...decisionMakers)],
    ['preferences', preferencesNode(model, model.decisionMakers, say, style)],
    ...attitudesEntry(model),
  ];
}
