/** Whether a state holds in a version of a conflict, also without some of the model's elements. */
import type { Question } from '../analysis/concept.ts';
import { conceptOf } from '../analysis/registry.ts';
import type { Game } from '../game/game.ts';
import { type GameMaker, gamesWithout, prioritiesIn } from '../game/games-without.ts';
import { holdersOf } from '../model/beliefs.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import type { StateIdentity } from '../model/conflict.ts';
import type { Element } from '../model/elements.ts';
import { itemsOf } from '../model/fields.ts';
import { carry, indexOf } from '../model/identities.ts';
import type { Structure } from '../model/structure.ts';
import { scenarioOf } from '../model/variants.ts';
import { isRefusal } from '../refusal.ts';
import { child, entry } from '../text/tree.ts';
import type { Subject } from './argument.ts';
import type { Version } from './survival.ts';

/** `gone`: no such state is left; `left`: no such version is; `unasked`: no answer, because the model cannot be read or the concept not be asked. */
export type Standing = 'holds' | 'fails' | 'gone' | 'left' | 'unasked';

/** A state, by what it is in a structure. */
export interface NamedIn {
  readonly identity: StateIdentity;
  readonly structure: Structure;
}

/** Reads and compiles a version without some elements; null where that leaves nothing that can be read. */
export type Recompile = (version: Version, withdrawn: readonly Element[]) => Subject | null;

export interface Standings {
  /** Versions of which some may differ only once something is withdrawn. */
  readonly versions: readonly Version[];
  readonly elements: readonly Element[];
  /** Whether an element is written anywhere in what a version is made of. */
  readonly concerns: (version: number, element: number) => boolean;
  /** Whether the state holds; `lost`: elements by index, ascending. */
  readonly standing: (
    version: number,
    lost: readonly number[],
    state: NamedIn,
    concept: ConceptId,
  ) => Standing;
}

export function standingsOf(
  all: readonly Version[],
  elements: readonly Element[],
  recompile: Recompile,
  question: Question,
): Standings {
  let make = gamesWithout(question.budget);
  let remembered = 0;
  const lifting = liftingIn(elements);
  const starts = elements.map(startsOf);
  const versions = distinct(all, elements, lifting, make);
  const concerned = versions.map((version) => elements.map((element) => isPartOf(element, version)));
  const subjects = new Map<string, Subject | null>();
  const without = (v: number, lost: readonly number[]): Subject | null => {
    if (lost.length === 0) return versions[v]!.subject;
    const key = `${v}:${lost.join()}`;
    if (!subjects.has(key))
      subjects.set(
        key,
        recompile(
          versions[v]!,
          lost.map((e) => elements[e]!),
        ),
      );
    return subjects.get(key)!;
  };
  const found = new Map<string, Found | null>();
  const answers = new Map<string, Standing>();
  const lessened = (v: number, lost: readonly number[]): Found | null => {
    const own = lost.filter((e) => concerned[v]![e]);
    const key = `${v}:${own.join()}`;
    if (found.has(key)) return found.get(key)!;
    // Keys of games mean something to their maker alone, so all goes together, before one is made.
    if (remembered > mostRemembered) {
      remembered = 0;
      make = gamesWithout(question.budget);
      for (const memory of [found, subjects, answers]) memory.clear();
    }
    const subject = without(
      v,
      own.filter((e) => lifting[e]),
    );
    const gone = new Set(own.filter((e) => !lifting[e]).flatMap((e) => starts[e]!));
    const made = subject ? make(subject, gone) : 'unreadable';
    const plain = made === 'plainly' ? without(v, own) : null;
    const game = made === 'plainly' ? plain && { ...plain, key } : made === 'unreadable' ? null : made;
    found.set(key, game);
    remembered += game?.game.m ?? 0;
    return game;
  };
  const standing: Standings['standing'] = (v, lost, { identity, structure }, concept) => {
    const scenario = scenarioOf(versions[v]!.values);
    if (lost.some((e) => isOneOf(elements[e]!, scenario))) return 'left';
    const made = lessened(v, lost);
    if (!made) return 'unasked';
    const space = made.structure.space();
    const there = carry(identity, structure, made.structure);
    const s = there && !isRefusal(space) ? indexOf(made.structure, space, there) : -1;
    if (s < 0) return 'gone';
    const key = `${made.key} ${s} ${concept}`;
    const answer = answers.get(key) ?? holdsIn(made.game, s, concept, question);
    answers.set(key, answer);
    return answer;
  };
  return { versions, elements, concerns: (v, e) => concerned[v]![e]!, standing };
}

/** States of games that are kept for further questions: what is made again costs time, what is kept costs memory. */
const mostRemembered = 1 << 23;

interface Found {
  readonly key: string;
  readonly structure: Structure;
  readonly game: Game;
}

function holdsIn(game: Game, s: number, id: ConceptId, question: Question): Standing {
  const concept = conceptOf(id);
  if (concept.refuse(game)) return 'unasked';
  for (let i = 0; i < game.n; i++) {
    const evidence = concept.evidence(game, i, s, question);
    if (isRefusal(evidence)) return 'unasked';
    if (!evidence.stable) return 'fails';
  }
  return 'holds';
}

/** A scenario, or a type of a belief, that a version takes. */
const isOneOf = ({ kind, path }: Element, scenario: readonly string[]): boolean =>
  (kind === 'scenario' || kind === 'believed-type') &&
  scenario.includes(path.slice(path.lastIndexOf('.') + 1));

/** Whether an element is written in the base model, in a scenario of the version, or in a belief whose view it takes. */
function isPartOf({ kind, place, path, node }: Element, { values, view }: Version): boolean {
  const scenario = scenarioOf(values);
  if (kind === 'scenario') return scenario.includes(path.slice(path.lastIndexOf('.') + 1));
  if (place.scenario !== null && !scenario.includes(place.scenario)) return false;
  if (place.holders.some((holder, k) => holdersOf(view)[k] !== holder)) return false;
  return kind !== 'belief' || parts.some((part) => entry(node, part));
}

/** What of a belief makes a difference to how its holder sees the conflict. */
const parts = ['change', 'hidden-options', 'types', 'beliefs'];

/** Elements that give back what lies beneath them, or that something lies over: only the text tells what is left. */
function liftingIn(elements: readonly Element[]): readonly boolean[] {
  const covered = new Set(elements.flatMap(({ over }) => over));
  const starts = new Map<number, number>();
  for (const element of elements)
    for (const start of startsOf(element)) starts.set(start, (starts.get(start) ?? 0) + 1);
  return elements.map(
    (element) =>
      element.kind === 'belief' ||
      element.kind === 'believed-type' ||
      element.over.length > 0 ||
      covered.has(element.path) ||
      // Written once and repeated by an alias.
      (element.kind !== 'statement-group' && startsOf(element).some((start) => starts.get(start)! > 1)),
  );
}

/** Where the model says that an element stands: a group of statements, where each of them does. */
const startsOf = ({ kind, node, span }: Element): readonly number[] =>
  kind === 'statement-group'
    ? itemsOf(child(node, 'either-order')).map((item) => item.span.start)
    : [span.start];

/** Versions that are the same whatever is withdrawn are asked once. */
function distinct(
  versions: readonly Version[],
  elements: readonly Element[],
  lifting: readonly boolean[],
  make: GameMaker,
): readonly Version[] {
  const first = new Map<string, Version>();
  for (const version of versions) {
    const { conflict } = version.subject;
    const made = make(version.subject, new Set());
    const written = [
      ...[
        conflict.options,
        conflict.consequences,
        conflict.feasibility,
        conflict.coalesced,
        conflict.forbidden,
      ],
      ...conflict.preferences.map((each) => [
        each,
        ...prioritiesIn(each).flatMap(({ statements }) => statements),
      ]),
    ].map((all) => all.map(({ span }) => span.start));
    const lifted = elements.flatMap((element, e) => (lifting[e] && isPartOf(element, version) ? [e] : []));
    const key = JSON.stringify([
      typeof made === 'string' ? first.size : made.key,
      written,
      lifted,
      version.view,
    ]);
    if (!first.has(key)) first.set(key, version);
  }
  return [...first.values()];
}
