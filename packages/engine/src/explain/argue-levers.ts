/** Levers as arguments: what would have to change, for whom, and what the element rests on that is changed. */
import type { Statement } from '../model/conflict.ts';
import type { Lever, LeverAction } from '../model/lever.ts';
import { written } from '../model/lever-change.ts';
import {
  type Argument,
  argue,
  decisionMaker,
  type Noun,
  type Sentence,
  type Subject,
  state,
} from './argument.ts';
import { tiersOf } from './lever-list.ts';

/** `subject`: the conflict that the lever was found in. */
export function argueLever(subject: Subject, { action, claims }: Lever): Argument {
  const { id, values } = sayingOf(subject, action);
  return argue(id, values, { claims, unmarked: [] });
}

function sayingOf(subject: Subject, action: LeverAction): Sentence {
  const { conflict } = subject;
  const option = (o: number): Noun => ({
    noun: 'text',
    text: conflict.options[o]!.name ?? { [conflict.language]: conflict.options[o]!.id },
  });
  const named = (id: string): Noun => {
    const i = conflict.decisionMakers.findIndex((each) => each.id === id);
    return i < 0 ? id : decisionMaker(i);
  };
  switch (action.kind) {
    case 'drop':
      return {
        id: 'levers.drop',
        values: {
          by: decisionMaker(action.by),
          statement: inList(subject, action.by, action.place),
          place: action.place + 1,
        },
      };
    case 'move':
      return placed(subject, 'move', action, {
        statement: inList(subject, action.by, action.place),
        place: action.place + 1,
      });
    case 'add':
      return placed(subject, 'add', action, { statement: statementNoun(subject, action.statement) });
    case 'rank':
      return ranked(subject, action);
    case 'one-way':
      return {
        id: `levers.${action.change}`,
        values: { by: decisionMaker(conflict.options[action.option]!.owner), option: option(action.option) },
      };
    case 'forbid':
      return {
        id: 'levers.forbid',
        values: {
          by: decisionMaker(action.by),
          from: statementNoun(subject, action.from),
          to: statementNoun(subject, action.to),
        },
      };
    case 'remove':
      return {
        id: 'levers.remove',
        values: { by: decisionMaker(conflict.options[action.option]!.owner), option: option(action.option) },
      };
    case 'tell': {
      const { fact } = action;
      const by = named(action.holder);
      if ('of' in fact) return { id: 'levers.told', values: { by, of: named(fact.of) } };
      return {
        id: fact.kind === 'imagined' ? 'levers.told-imagined' : 'levers.told-unknown',
        values: { by, option: 'option' in fact ? optionNamed(subject, fact.option) : '' },
      };
    }
    case 'join':
      return {
        id: 'levers.join',
        values: { members: { noun: 'list', items: action.coalition.map(decisionMaker) } },
      };
    case 'stated': {
      const found = conflict.levers.stated.find(({ id }) => id === action.id);
      const name = found?.name ?? { [conflict.language]: action.id };
      return { id: 'levers.stated', values: { name: { noun: 'text', text: name } } };
    }
  }
}

function optionNamed({ conflict }: Subject, id: string): Noun {
  const name = conflict.options.find((each) => each.id === id)?.name;
  return name ? { noun: 'text', text: name } : id;
}

/** Where in a list of priorities something comes to stand. */
function placed(
  subject: Subject,
  kind: 'move' | 'add',
  { by, gap }: { readonly by: number; readonly gap: number },
  values: Sentence['values'],
): Sentence {
  const preference = subject.conflict.preferences[by]!;
  const count = preference.kind === 'priorities' ? preference.priorities.length : 0;
  const where = gap === 0 ? 'first' : gap === count ? 'last' : 'before';
  return {
    id: `levers.${kind}-${where}`,
    values: {
      ...values,
      by: decisionMaker(by),
      ...(where === 'before' ? { other: inList(subject, by, gap) } : {}),
    },
  };
}

function ranked(
  subject: Subject,
  { by, state: s, to, alone }: Extract<LeverAction, { kind: 'rank' }>,
): Sentence {
  const { tiers } = tiersOf(subject.game.ranks[by]!, subject.game.blocks[by]!);
  const from = tiers.findIndex((tier) => tier.includes(s));
  const values = { by: decisionMaker(by), state: state(s) };
  const tier = (t: number): Noun => ({
    noun: 'list',
    items: tiers[t]!.filter((each) => each !== s).map(state),
  });
  if (!alone) return { id: 'levers.rank-equal', values: { ...values, other: tier(to) } };
  if (to === 0) return { id: 'levers.rank-best', values };
  if (to === tiers.length) return { id: 'levers.rank-worst', values };
  // A state set apart from its own tier is told by that tier.
  if (from < to) return { id: 'levers.rank-below', values: { ...values, other: tier(to - 1) } };
  return { id: 'levers.rank-above', values: { ...values, other: tier(to) } };
}

/** What stands in a place of a list of priorities. */
function inList({ conflict }: Subject, by: number, place: number): Noun {
  const preference = conflict.preferences[by]!;
  const statements = preference.kind === 'priorities' ? preference.priorities[place]!.statements : [];
  return {
    noun: 'list',
    any: true,
    items: statements.map((statement) => ({ noun: 'statement', statement })),
  };
}

/** A statement by names; in graph form the key of a state says that state. */
function statementNoun({ conflict, structure }: Subject, text: string): Noun {
  const key = conflict.graphStates.findIndex((each) => each.key === text);
  if (key >= 0) return state(key);
  const expression = structure.expression(written(text), () => {});
  if (!expression) return text;
  const statement: Statement = { name: null, note: null, claims: [], span: expression.span, expression };
  return { noun: 'statement', statement };
}
