/** What can be written at a place: keys and values of the language, and the names of this model. */
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { Conflict } from '@modus-vivendi/engine';
import type { Words } from '../../words/words.ts';
import { type Place, placeAt } from './path-at.ts';
import { schemaAt } from './schema-at.ts';

const keywords = ['not', 'and', 'or', 'xor', 'if', 'iff', 'then'];
/** Keys whose values are expressions or lists of options. */
const inExpressions = new Set([
  'never',
  'if',
  'then',
  'when',
  'priorities',
  'at-most-one',
  'at-least-one',
  'exactly-one',
  'from',
  'to',
  'state',
  'status-quo',
  'hidden-options',
  'either-order',
]);

const isExpression = ({ path }: Place): boolean =>
  path.some((key, k) => inExpressions.has(key) && k >= path.length - 3);

/** The names that this model gives, by what they stand for. */
export function namesOf(
  conflict: Conflict,
  words: Words,
): ReadonlyMap<string, { kind: string; name: string; about: string }> {
  const found = new Map<string, { kind: string; name: string; about: string }>();
  const own = conflict.language;
  const about = (note: Conflict['title'] | null): string => (note ? words.text(note, '') : '');
  for (const { id, name, note } of conflict.decisionMakers)
    found.set(id, { kind: 'decision-maker', name: words.text(name, id), about: about(note) });
  for (const { id, name, note, owner } of conflict.options) {
    const holder = conflict.decisionMakers[owner]!;
    found.set(id, {
      kind: 'option',
      name: words.text(name, id),
      about: [words.text(holder.name, holder.id), about(note)].filter(Boolean).join(' · '),
    });
  }
  for (const { id, name, note, when } of conflict.consequences)
    found.set(id, { kind: 'consequence', name: words.text(name, id), about: about(note) || when.text });
  for (const { id, name, note } of [...conflict.namedStates, ...conflict.scenarios, ...conflict.axes])
    found.set(id, { kind: 'named', name: words.text(name, id), about: about(note) });
  for (const { id, text } of conflict.claims)
    found.set(id, { kind: 'claim', name: id, about: text[words.language] ?? text[own] ?? '' });
  for (const { id, title, author } of conflict.sources)
    found.set(id, { kind: 'source', name: author ?? id, about: title ? words.text(title, '') : '' });
  return found;
}

const types: Readonly<Record<string, string>> = {
  'decision-maker': 'class',
  option: 'variable',
  consequence: 'property',
  claim: 'text',
  source: 'text',
};

export function completionsFor(conflict: () => Conflict | null, words: () => Words) {
  return (context: CompletionContext): CompletionResult | null => {
    const place = placeAt(context.state.doc.toString(), context.pos);
    if (place.word === '' && !context.explicit) return null;
    const options: Completion[] = [];
    const allowed = schemaAt(place.path);
    if (place.atKey)
      for (const { key, about } of allowed.keys)
        options.push({ label: key, apply: `${key}: `, detail: about, type: 'keyword', boost: 1 });
    else for (const value of allowed.values) options.push({ label: value, type: 'enum', boost: 1 });
    const model = conflict();
    const wanted = (kind: string): boolean => {
      if (place.path.includes('claims')) return kind === 'claim';
      if (place.path.at(-1) === 'source') return kind === 'source';
      if (place.path[0] === 'preferences' && place.path.length === 1) return kind === 'decision-maker';
      return isExpression(place)
        ? kind === 'option' || kind === 'consequence'
        : context.explicit && kind !== 'claim';
    };
    if (model)
      for (const [id, { kind, name, about }] of namesOf(model, words()))
        if (wanted(kind))
          options.push({
            label: id,
            detail: name === id ? about.slice(0, 60) : name,
            info: about,
            type: types[kind] ?? 'constant',
          });
    if (isExpression(place) && !place.atKey)
      for (const label of keywords) options.push({ label, type: 'keyword', boost: -1 });
    return options.length === 0 ? null : { from: place.from, options, validFor: /^[\p{L}\p{N}_-]*$/u };
  };
}
