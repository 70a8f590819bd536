/** Near misses: states that a rule would exclude if its condition were one part shorter. The rule may have been meant wider. */
import { type Compiled, type Rule, type Speaker, stateKey, whereTrue } from '@modus-vivendi/engine';
import { type OddState, oddNames } from './odd-states-kinds.ts';

type Tree = Rule['parts'][number]['tree'];

export function oddRules(compiled: Compiled, speaker: Speaker): readonly OddState[] {
  return compiled.conflict.feasibility.flatMap((rule, r) => {
    const condition = conjuncts(conditionOf(rule));
    // A condition of two parts, one short, is a single option: that is no sign of anything.
    if (condition.length < 3) return [];
    return condition.flatMap((left, k): OddState[] => {
      const rest = condition.filter((_, at) => at !== k);
      const holding = whereTrue(compiled, rest.reduce(and));
      const first = holding.list(1)[0];
      if (first === undefined) return [];
      return [
        {
          id: `near-miss ${rule.id ?? r} ${k}`,
          kind: 'near-miss',
          state: { key: stateKey(compiled, first), said: speaker.state(first) },
          count: holding.count,
          names: oddNames({ statement: say(speaker, rule, left) }),
          never: rest.map(part).join(' and '),
        },
      ];
    });
  });
}

/** What must not hold together. */
function conditionOf({ kind, parts }: Rule): Tree {
  if (kind === 'never') return parts[0]!.tree;
  if (kind === 'if-then') return and(parts[0]!.tree, { kind: 'not', of: parts[1]!.tree });
  return { kind: 'constant', value: false };
}

const and = (left: Tree, right: Tree): Tree => ({ kind: 'and', left, right });

const conjuncts = (tree: Tree): readonly Tree[] =>
  tree.kind === 'and' ? [...conjuncts(tree.left), ...conjuncts(tree.right)] : [tree];

/** A part of a rule in words. */
const say = (speaker: Speaker, { span }: Rule, tree: Tree): string =>
  speaker.noun({
    noun: 'statement',
    statement: {
      name: null,
      note: null,
      claims: [],
      span,
      expression: { text: written(tree), numbering: [], tree, span },
    },
  });

/** An expression as one writes it, every joined part in parentheses. */
function written(tree: Tree): string {
  switch (tree.kind) {
    case 'constant':
      return String(tree.value);
    case 'option':
    case 'named':
      return tree.id;
    case 'level':
      return `${tree.id} = ${tree.level}`;
    case 'not':
      return `not ${part(tree.of)}`;
    default:
      return `${part(tree.left)} ${tree.kind} ${part(tree.right)}`;
  }
}

const part = (tree: Tree): string =>
  'left' in tree || tree.kind === 'level' ? `(${written(tree)})` : written(tree);
