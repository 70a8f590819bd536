/** A conflict as it is answered question by question, and the model text that comes of it. Pure. */
import type { Language } from '@modus-vivendi/engine';
import { freshId } from '../../edits/index.ts';

export interface DraftOption {
  readonly id: string;
  readonly name: string;
}

export interface DraftDecisionMaker {
  readonly id: string;
  readonly name: string;
  readonly options: readonly DraftOption[];
  /** What it wants, most important first, as expressions. */
  readonly wishes: readonly string[];
}

/** `never`: both together cannot be; `needs`: the first only together with the second. */
export interface DraftRule {
  readonly kind: 'never' | 'needs';
  readonly first: string;
  readonly second: string;
}

export interface Draft {
  readonly language: Language;
  readonly title: string;
  readonly decisionMakers: readonly DraftDecisionMaker[];
  readonly rules: readonly DraftRule[];
  /** Options taken now. */
  readonly taken: readonly string[];
}

export const emptyDraft = (language: Language): Draft => ({
  language,
  title: '',
  decisionMakers: [],
  rules: [],
  taken: [],
});

export const optionsIn = ({ decisionMakers }: Draft): readonly DraftOption[] =>
  decisionMakers.flatMap(({ options }) => options);

const idsIn = (draft: Draft): readonly string[] => [
  ...draft.decisionMakers.map(({ id }) => id),
  ...optionsIn(draft).map(({ id }) => id),
];

const changed = (
  draft: Draft,
  id: string,
  change: (decisionMaker: DraftDecisionMaker) => DraftDecisionMaker,
): Draft => ({
  ...draft,
  decisionMakers: draft.decisionMakers.map((each) => (each.id === id ? change(each) : each)),
});

export const withDecisionMaker = (draft: Draft, name: string): Draft => ({
  ...draft,
  decisionMakers: [
    ...draft.decisionMakers,
    { id: freshId(name, idsIn(draft), 'side'), name, options: [], wishes: [] },
  ],
});

export const withoutDecisionMaker = (draft: Draft, id: string): Draft => {
  const gone = draft.decisionMakers.find((each) => each.id === id);
  const rest = { ...draft, decisionMakers: draft.decisionMakers.filter((each) => each.id !== id) };
  return (gone?.options ?? []).reduce<Draft>((left, option) => withoutMentions(left, option.id), rest);
};

export const decisionMakerNamed = (draft: Draft, id: string, name: string): Draft => {
  const others = idsIn(draft).filter((each) => each !== id);
  return changed(draft, id, (each) => ({ ...each, id: freshId(name, others, 'side'), name }));
};

export const withOption = (draft: Draft, decisionMaker: string, name: string): Draft =>
  changed(draft, decisionMaker, (each) => ({
    ...each,
    options: [...each.options, { id: freshId(name, idsIn(draft), 'option'), name }],
  }));

export const withoutOption = (draft: Draft, id: string): Draft =>
  withoutMentions(
    {
      ...draft,
      decisionMakers: draft.decisionMakers.map((each) => ({
        ...each,
        options: each.options.filter((option) => option.id !== id),
      })),
    },
    id,
  );

/** A new name brings a new id, which takes the place of the old one wherever it is spoken of. */
export function optionNamed(draft: Draft, id: string, name: string): Draft {
  const others = idsIn(draft).filter((each) => each !== id);
  const next = freshId(name, others, 'option');
  const renamed = (each: string): string => (each === id ? next : each);
  return {
    ...draft,
    rules: draft.rules.map((rule) => ({ ...rule, first: renamed(rule.first), second: renamed(rule.second) })),
    taken: draft.taken.map(renamed),
    decisionMakers: draft.decisionMakers.map((each) => ({
      ...each,
      options: each.options.map((option) => (option.id === id ? { id: next, name } : option)),
      wishes: each.wishes.map((wish) => wish.replace(word, renamed)),
    })),
  };
}

const word = /[\p{L}\p{N}_-]+/gu;

const mentions = (wish: string, id: string): boolean => wish.match(word)?.includes(id) ?? false;

const withoutMentions = (draft: Draft, id: string): Draft => ({
  ...draft,
  rules: draft.rules.filter(({ first, second }) => first !== id && second !== id),
  taken: draft.taken.filter((each) => each !== id),
  decisionMakers: draft.decisionMakers.map((each) => ({
    ...each,
    wishes: each.wishes.filter((wish) => !mentions(wish, id)),
  })),
});

export const withWishes = (draft: Draft, id: string, wishes: readonly string[]): Draft =>
  changed(draft, id, (each) => ({ ...each, wishes }));

/** A text as it stands in YAML: plain where nothing in it can mean anything else. */
const quoted = (text: string): string =>
  /^\p{L}[\p{L}\p{M}\p{N}]*([ -][\p{L}\p{M}\p{N}]+)*$/u.test(text) && !/^(true|false|null)$/i.test(text)
    ? text
    : JSON.stringify(text);

/** Expressions can begin like YAML's own signs; words and parentheses in the middle of a line cannot. */
const expression = (text: string): string =>
  /^[\p{L}(][^:#"'&*!|>%@`{}[\],]*$/u.test(text) ? text : JSON.stringify(text);

/** The model as far as it has been told. `until`: only what is known before a step, so that it can be read while the rest is unfinished. */
export function textOf(draft: Draft, until: 'rules' | 'end' = 'end'): string {
  const { language, title, decisionMakers, rules, taken } = draft;
  const lines = [
    'modus: 1',
    `title: ${quoted(title.trim() || 'Untitled conflict')}`,
    `language: ${language}`,
    '',
    'decision-makers:',
  ];
  for (const { id, name, options } of decisionMakers) {
    lines.push(`  ${id}:`, `    name: ${quoted(name)}`);
    if (options.length === 0) lines.push('    options: {}');
    else
      lines.push('    options:', ...options.map((each) => `      ${each.id}: {name: ${quoted(each.name)}}`));
  }
  if (rules.length > 0) {
    lines.push('', 'feasibility:');
    for (const { kind, first, second } of rules)
      lines.push(
        kind === 'never' ? `  - never: ${first} and ${second}` : `  - {if: ${first}, then: ${second}}`,
      );
  }
  if (until === 'end') lines.push('', `status-quo: ${taken.length > 0 ? `[${taken.join(', ')}]` : '{}'}`);
  lines.push('', 'preferences:');
  for (const { id, wishes } of decisionMakers) {
    const said = until === 'end' ? wishes : [];
    lines.push(`  ${id}:`);
    if (said.length === 0) lines.push('    priorities: []');
    else lines.push('    priorities:', ...said.map((wish) => `      - ${expression(wish)}`));
  }
  return `${lines.join('\n')}\n`;
}
