/** Arguments as data: a claim, its reasons, and their reasons. Words are made in `present/`. */
import type { Game } from '../game/game.ts';
import type { Legend } from '../game/legend.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import type { Conflict, Statement } from '../model/conflict.ts';
import type { Structure } from '../model/structure.ts';
import type { MessageId } from '../words/en.ts';

/** What arguments are about: one variant of a model, compiled. */
export interface Subject {
  readonly conflict: Conflict;
  readonly structure: Structure;
  readonly game: Game;
  readonly legend: Legend;
  /** The index of the status quo, or −1. */
  readonly statusQuo: number;
}

/** What can fill a place in a sentence. States and decision makers by index. */
export type Noun =
  | number
  | string
  | { readonly noun: 'state'; readonly state: number }
  /** A state named by what a move to it changes. */
  | { readonly noun: 'move'; readonly from: number; readonly to: number }
  | { readonly noun: 'statement'; readonly statement: Statement }
  | { readonly noun: 'decision-maker'; readonly by: number }
  | { readonly noun: 'meaning'; readonly concept: ConceptId }
  | { readonly noun: 'concepts'; readonly concepts: readonly ConceptId[] }
  | { readonly noun: 'text'; readonly text: Readonly<Record<string, string>> }
  | { readonly noun: 'list'; readonly items: readonly Noun[]; readonly any?: boolean }
  | { readonly noun: 'sentence'; readonly sentence: Sentence };

export interface Sentence {
  readonly id: MessageId;
  readonly values: Readonly<Record<string, Noun>>;
}

/** What a sentence rests on: ids of claims, and elements of the model that have none. */
export interface Grounds {
  readonly claims: readonly string[];
  readonly unmarked: readonly Noun[];
}

export interface Argument {
  readonly sentence: Sentence;
  readonly grounds: Grounds;
  readonly reasons: readonly Argument[];
}

export const noGrounds: Grounds = { claims: [], unmarked: [] };

export function joinGrounds(...all: readonly Grounds[]): Grounds {
  const unmarked = new Map<string, Noun>();
  for (const noun of all.flatMap((each) => each.unmarked)) unmarked.set(JSON.stringify(noun), noun);
  return { claims: [...new Set(all.flatMap(({ claims }) => claims))], unmarked: [...unmarked.values()] };
}

/** Everything that an argument and its reasons rest on. */
export const allGrounds = ({ grounds, reasons }: Argument): Grounds =>
  joinGrounds(grounds, ...reasons.map(allGrounds));

export const argue = (
  id: MessageId,
  values: Sentence['values'],
  grounds: Grounds = noGrounds,
  reasons: readonly Argument[] = [],
): Argument => ({
  sentence: { id, values },
  grounds,
  reasons,
});

export const state = (index: number): Noun => ({ noun: 'state', state: index });
export const move = (from: number, to: number): Noun => ({ noun: 'move', from, to });
export const decisionMaker = (by: number): Noun => ({ noun: 'decision-maker', by });
export const conceptNames = (...concepts: readonly ConceptId[]): Noun => ({ noun: 'concepts', concepts });
export const clause = (sentence: Sentence): Noun => ({ noun: 'sentence', sentence });
