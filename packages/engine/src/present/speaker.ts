/** Sentences, names and states in one language, for one variant of a model. */
import type { Argument, Grounds, Noun, Sentence, Subject } from '../explain/argument.ts';
import { type ConceptId, readConceptId } from '../model/concept-ids.ts';
import type { Claim, Statement, Text } from '../model/conflict.ts';
import { chooseText, isolate, type Language, say, sayList, sayNumber, type Value } from '../words/say.ts';
import { expressionInWords } from './expression-in-words.ts';

export interface Speaker {
  readonly language: Language;
  readonly text: (text: Text | null, fallback: string) => string;
  readonly decisionMaker: (i: number) => string;
  readonly option: (o: number) => string;
  readonly level: (o: number, level: number) => string;
  /** What is taken, or the name, with the number: the way a state is mentioned in a sentence. */
  readonly state: (s: number) => string;
  /** What is taken, without number; the name for coalesced states and in graph form. */
  readonly taken: (s: number) => string;
  /** The author's name of a state, or null. */
  readonly stateName: (s: number) => string | null;
  /** What a move takes up and what it drops; in graph form the state moved to. */
  readonly changes: (from: number, to: number) => string;
  readonly concept: (id: ConceptId) => string;
  readonly sentence: (sentence: Sentence) => string;
  readonly noun: (noun: Noun) => string;
  /** What a sentence rests on, as one line; null where it rests on nothing but the rules. */
  readonly claims: (claims: readonly string[]) => readonly string[];
}

/** A concept as headings name it. */
export const sayConcept = (language: Language, id: ConceptId): string => {
  const { name, horizon, degree, extension } = readConceptId(id);
  const plain = say(language, `concept-short.${name}`, horizon === null ? {} : { count: horizon });
  const concept = degree === null ? plain : say(language, 'concept-short.degree', { concept: plain, degree });
  return extension ? say(language, 'concept-short.extended', { concept, extension }) : concept;
};

/** What is true of a state that is an equilibrium under the concept. */
export const sayMeaning = (language: Language, id: ConceptId): string => {
  const { name, horizon, degree, extension } = readConceptId(id);
  const plain = say(language, `concept.${name}`, horizon === null ? {} : { count: horizon });
  const meaning =
    degree === null ? plain : say(language, 'concept.degree', { meaning: { phrase: plain }, degree });
  return extension
    ? say(language, `concept.extension.${extension}`, { meaning: { phrase: meaning } })
    : meaning;
};

export function speakerFor(
  { conflict, legend }: Pick<Subject, 'conflict' | 'legend'>,
  language: Language,
): Speaker {
  const own = conflict.language;
  const text = (written: Text | null, fallback: string): string =>
    (written ? chooseText(written, language, own) : fallback) || fallback;
  const decisionMaker = (i: number): string =>
    text(conflict.decisionMakers[i]!.name, conflict.decisionMakers[i]!.id);
  const plainOption = (o: number): string => text(conflict.options[o]!.name, conflict.options[o]!.id);
  const uses = new Map<string, number>();
  for (const o of conflict.options.keys()) uses.set(plainOption(o), (uses.get(plainOption(o)) ?? 0) + 1);
  /** Where two options have the same name, the owner is said too. */
  const option = (o: number): string =>
    (uses.get(plainOption(o)) ?? 0) > 1
      ? say(language, 'state.owned', {
          option: plainOption(o),
          by: decisionMaker(conflict.options[o]!.owner),
        })
      : plainOption(o);
  const level = (o: number, k: number): string =>
    text(conflict.options[o]!.levels[k]!.name, conflict.options[o]!.levels[k]!.id);

  const leveled = (o: number, k: number): string => {
    const name = isolate(option(o), language);
    return conflict.options[o]!.levels.length > 2
      ? say(language, 'state.level', { option: { phrase: name }, level: level(o, k) })
      : name;
  };
  const stateName = (s: number): string | null => {
    const named = conflict.namedStates[legend.named(s)];
    if (named) return text(named.name, named.id);
    const key = legend.key(s);
    if (key === null) return null;
    const found =
      conflict.form === 'graph' ? conflict.graphStates[s] : conflict.coalesced.find(({ id }) => id === key);
    return text(found?.name ?? null, key);
  };
  const takenList = (s: number): string[] =>
    legend.levels(s).flatMap((k, o) => {
      return !k || conflict.options[o]!.hidden ? [] : [leveled(o, k)];
    });
  const separator = language === 'en' ? ', ' : '، ';
  const taken = (s: number): string =>
    legend.key(s) !== null
      ? (stateName(s) ?? '')
      : takenList(s).join(separator) || say(language, 'state.nothing');
  const state = (s: number): string => {
    const name = stateName(s);
    const number = s + 1;
    if (name !== null) return say(language, 'state.named', { name, number });
    const list = takenList(s);
    return list.length > 0
      ? say(language, 'state.taken', { taken: { phrase: list.join(separator) }, number })
      : say(language, 'state.nothing-taken', { number });
  };
  const changes = (from: number, to: number): string => {
    const before = legend.levels(from);
    const after = legend.levels(to);
    const changed = after.flatMap((k, o) => {
      const earlier = before[o];
      if (k === earlier || k === null || earlier === null || earlier === undefined) return [];
      return [
        say(language, k > earlier ? 'state.takes' : 'state.drops', { option: { phrase: leveled(o, k) } }),
      ];
    });
    return changed.join(separator) || (stateName(to) ?? taken(to));
  };
  const move = (from: number, to: number): string =>
    stateName(to) !== null || legend.key(from) !== null
      ? state(to)
      : say(language, 'state.changes', { changes: { phrase: changes(from, to) }, number: to + 1 });
  const statement = ({ name, expression }: Statement): string => {
    if (name) return say(language, 'words.quoted', { name: chooseText(name, language, own) });
    return say(language, 'words.quoted', {
      name: { phrase: expressionInWords(expression.tree, { conflict, language, option, level, text }) },
    });
  };
  const concept = (id: ConceptId): string => sayConcept(language, id);

  const noun = (value: Noun): string => {
    if (typeof value === 'number') return sayNumber(language, value);
    if (typeof value === 'string') return isolate(value, language);
    switch (value.noun) {
      case 'state':
        return state(value.state);
      case 'move':
        return move(value.from, value.to);
      case 'statement':
        return statement(value.statement);
      case 'decision-maker':
        return isolate(decisionMaker(value.by), language);
      case 'meaning':
        return sayMeaning(language, value.concept);
      case 'concepts':
        return sayList(
          language,
          value.concepts.map((id) => isolate(concept(id), language)),
        );
      case 'text':
        return isolate(chooseText(value.text, language, own), language);
      case 'list':
        return sayList(language, value.items.map(noun), value.any ? 'disjunction' : 'conjunction');
      case 'sentence':
        return clause(value.sentence);
    }
  };
  const clause = ({ id, values }: Sentence): string => {
    const said: Record<string, Value> = {};
    for (const [key, value] of Object.entries(values))
      said[key] = typeof value === 'number' ? value : { phrase: noun(value) };
    return say(language, id, said);
  };
  const sentence = (whole: Sentence): string =>
    clause(whole).replace(/^[a-z]/, (letter) => letter.toUpperCase());
  const claims = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => claimLine(conflict.claims.find((claim) => claim.id === id)));
  const claimLine = (claim: Claim | undefined): string[] => {
    if (!claim) return [];
    const details = { phrase: claimDetails(claim).join(separator) };
    return [
      say(language, 'explain.claim', {
        id: claim.id,
        details,
        text: { phrase: chooseText(claim.text, language, own) },
      }),
    ];
  };
  /** Kind, place and source, and how good both are said to be. */
  const claimDetails = ({ kind, at, source, confidence, credibility, rating }: Claim): string[] => {
    const found = conflict.sources.find(({ id }) => id === source);
    const work = found
      ? [found.author, found.issued?.slice(0, 4)].flatMap((part) => part ?? []).join(' ') || found.id
      : null;
    return [
      say(language, `explain.kind.${kind}`),
      ...(work === null ? [] : [isolate(work, language)]),
      ...(at === null ? [] : [isolate(at, language)]),
      ...(found?.reliability ? [say(language, 'explain.reliability', { grade: found.reliability })] : []),
      ...(credibility ? [say(language, 'explain.credibility', { grade: credibility })] : []),
      ...(confidence ? [say(language, `explain.confidence.${confidence}`)] : []),
      ...(rating ? [say(language, `explain.rating.${rating}`)] : []),
    ];
  };
  return {
    language,
    text,
    decisionMaker,
    option,
    level,
    state,
    taken,
    stateName,
    changes,
    concept,
    sentence,
    noun,
    claims,
  };
}

/** An argument as lines with their depth, the marks of what each rests on at the end of its line. */
export function proseOf(
  speaker: Speaker,
  argument: Argument,
  depth = 0,
): readonly { readonly depth: number; readonly text: string; readonly grounds: Grounds }[] {
  return [
    { depth, text: speaker.sentence(argument.sentence), grounds: argument.grounds },
    ...argument.reasons.flatMap((reason) => proseOf(speaker, reason, depth + 1)),
  ];
}
