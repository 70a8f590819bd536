/** Which preferences would make a state hold: counts of strict orders and conditions in words (T15). */
import {
  type AnsweredConceptId,
  answerRules,
  type ConceptId,
  type Inverse,
  inverseStory,
  inverseTable,
  invert,
  isAnsweredConcept,
  isRefusal,
  type Refusal,
  type Speaker,
} from '@modus-vivendi/engine';
import { type Context, orEnd } from './context.ts';
import { type ConceptWords, conceptWords } from './outcomes.ts';
import { csvOf, plain } from './outcomes-csv.ts';
import { type Mention, mention } from './state-list-mention.ts';

export interface RequireAsked {
  /** By key; null: the status quo, or without one the first state with a name. */
  readonly state: string | null;
  /** Whose preferences are open, by id; null: everyone's. */
  readonly open: readonly string[] | null;
  /** Others than those that can be asked backward are passed over. */
  readonly concepts: readonly ConceptId[];
}

/** A piece of a sentence; one that names a state leads to it. */
export interface Piece {
  readonly text: string;
  readonly state: string | null;
}

export interface RequireRow extends ConceptWords {
  /** Of so many orders under which each of those whose preferences are open stays, and everyone: count and share, in words. */
  readonly stays: string;
  readonly holds: string;
}

export interface RequireChoices {
  readonly target: Mention;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** Every concept that can be asked backward. */
  readonly concepts: readonly ConceptWords[];
}

export interface Required {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly RequireRow[];
  readonly notes: readonly string[];
  readonly conditions: readonly { readonly depth: number; readonly pieces: readonly Piece[] }[];
}

/** What can be asked. Null: the state is not possible in this version. */
export function requireChoices(
  { state }: Pick<RequireAsked, 'state'>,
  context: Context,
): RequireChoices | null {
  const target = targetOf(state, context);
  if (target < 0) return null;
  const speaker = context.speaker();
  return {
    target: mention(context, target),
    people: context
      .compiled()
      .conflict.decisionMakers.map(({ id }, i) => ({ id, name: speaker.decisionMaker(i) })),
    concepts: Object.keys(answerRules)
      .filter(isAnsweredConcept)
      .map((id) => conceptWords(context, id)),
  };
}

/** Null: the state is not possible in this version. */
export function require(asked: RequireAsked, context: Context): Required | null {
  const inverse = inverseOf(asked, context);
  if (!inverse) return null;
  const speaker = context.speaker();
  const table = inverseTable(inverse, speaker);
  return {
    caption: table.caption,
    columns: table.columns.map(({ header }) => header),
    rows: inverse.results.map(({ concept }, k) => ({
      ...conceptWords(context, concept),
      stays: table.rows[k]![1]!,
      holds: table.rows[k]![2]!,
    })),
    notes: table.notes,
    conditions: inverseStory(inverse, marking(plainFirst(speaker, context))).map(({ depth, text }) => ({
      depth,
      pieces: piecesOf(text, (s) => context.keyOf(s)),
    })),
  };
}

function targetOf(state: string | null, context: Context): number {
  const { conflict, statusQuo } = context.compiled();
  if (state !== null) return context.stateOf(state);
  if (statusQuo >= 0) return statusQuo;
  return conflict.namedStates.map(({ id }) => context.stateOf(id)).find((s) => s >= 0) ?? 0;
}

function inverseOf({ state, open, concepts }: RequireAsked, context: Context): Inverse | null {
  const { game, conflict } = context.compiled();
  const target = targetOf(state, context);
  if (target < 0) return null;
  const varying = conflict.decisionMakers.flatMap(({ id }, i) =>
    open === null || open.includes(id) ? [i] : [],
  );
  const asked = concepts.filter((id): id is AnsweredConceptId => isAnsweredConcept(id));
  return orEnd(invert(game, target, varying, asked, context.question));
}

/** Names concepts by what they mean, the abbreviation after it. */
const plainFirst = (speaker: Speaker, context: Context): Speaker => ({
  ...speaker,
  concept: (id) => {
    const { meaning, short } = conceptWords(context, id);
    return `${meaning.replace(/^[a-z]/, (letter) => letter.toUpperCase())} (${short})`;
  },
});

/** Around a state in a sentence, so that the page can make a link of it; its index stands before its name. */
const marks = { begin: '\uE000', name: '\uE001', end: '\uE002' } as const;

const marking = (speaker: Speaker): Speaker => ({
  ...speaker,
  state: (s) =>
    `${marks.begin}${s}${marks.name}${speaker.state(s).replace(/[\uE000-\uE002]/g, '')}${marks.end}`,
});

function piecesOf(text: string, keyOf: (s: number) => string): readonly Piece[] {
  return text.split(/(\uE000\d+\uE001[^\uE002]*\uE002)/).flatMap((part): Piece[] => {
    const found = /^\uE000(\d+)\uE001(.*)\uE002$/s.exec(part);
    if (found) return [{ text: found[2]!, state: keyOf(Number(found[1])) }];
    return part === '' ? [] : [{ text: part, state: null }];
  });
}

/** For a spreadsheet: a line for each concept. Numbers in ASCII digits, for machines. `words`: headings in the reader's language. */
export function requireCsv(
  {
    words,
    ...asked
  }: RequireAsked & {
    readonly words: Readonly<
      Record<'target' | 'open' | 'sense' | 'concept' | 'stays' | 'holds' | 'of' | 'condition', string>
    >;
  },
  context: Context,
): string | null {
  const inverse = inverseOf(asked, context);
  if (!inverse) return null;
  const speaker = context.speaker();
  const counted = (count: bigint | Refusal): string => (isRefusal(count) ? '' : count.toString());
  return csvOf([
    [
      words.target,
      words.open,
      words.sense,
      words.concept,
      words.stays,
      words.holds,
      words.of,
      words.condition,
    ],
    ...inverse.results.map((result) => {
      const { meaning, short } = conceptWords(context, result.concept);
      return [
        speaker.state(inverse.target),
        inverse.varying.map(speaker.decisionMaker).join(' / '),
        meaning,
        short,
        counted(result.count),
        counted(result.equilibria),
        inverse.total.toString(),
        inverseStory({ ...inverse, results: [result] }, speaker)
          .map(({ text }) => text)
          .join('\n'),
      ].map(plain);
    }),
  ]);
}
