/**
 * What moves tell: which of the types of a decision maker in which another may believe would make a move, and so can still be held by who
 * sees it. A move that none of them would gain by contradicts every one of them.
 */
import type { Question } from '../analysis/concept.ts';
import type { Sight } from '../analysis/hypergame.ts';
import { rank } from '../analysis/rank.ts';
import { conceptOf } from '../analysis/registry.ts';
import { targets } from '../game/moves.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import type { Subject } from './argument.ts';
import type { Grouped } from './group-versions.ts';
import { type BeliefVersion, pictureHeld, sameViews, type View } from './views.ts';

/**
 * What a move is to who makes it: a gain that the others cannot answer; a gain that they can, by the concept asked; none; `unseen` where
 * the move is none in these eyes, or the preference is partly unknown.
 */
export type Worth = 'gain' | 'answered-gain' | 'no-gain' | 'unseen';

/** A type in which somebody may believe, and the versions in which it does. */
export interface HeldType {
  readonly versions: readonly Grouped<BeliefVersion>[];
  /** The whole picture that the type is part of. */
  readonly sight: Sight;
  readonly seen: View;
}

export interface Signal {
  readonly to: number;
  readonly asModeled: Worth;
  /** By type. */
  readonly worth: readonly Worth[];
  /** Where the move leads, the holder would hold another picture than where it begins. */
  readonly changesPicture: boolean;
}

/** What moves of one decision maker would tell another that holds it to be somebody else; states are those of the conflict as modeled. */
export interface Signals {
  readonly holder: number;
  readonly by: number;
  readonly from: number;
  readonly types: readonly HeldType[];
  /** Moves that the holder would see. */
  readonly moves: readonly Signal[];
}

/**
 * For everyone who holds, in this state, another to be of some other type: what each move of that one would tell. `versions`: all in
 * which the conflict is as in this one as modeled. Cost: an answer searched for each gain of each type.
 */
export function signalsOf(
  view: View,
  from: number,
  versions: readonly Grouped<BeliefVersion>[],
  concept: ConceptId,
  question: Question,
): readonly Signals[] {
  if (from < 0) return [];
  const people = [...view.game.stable.keys()];
  return people.flatMap((holder) => {
    const types = heldTypes(versions, holder, from);
    const held = pictureHeld(view, holder, from);
    if (!held || types.length === 0) return [];
    return people.flatMap((by): Signals[] => {
      if (by === holder || types.every((type) => sameOrder(view.subject, by, type))) return [];
      const moves = targets(view.subject.game.moves[by]!, from).filter((to) => held.sight.visible.has(to));
      return [
        {
          holder,
          by,
          from,
          types,
          moves: moves.map((to) => ({
            to,
            asModeled: worthIn(view.subject, by, from, to, concept, question),
            worth: types.map((type) => worthFor(type, nameOf(view, by), from, to, concept, question)),
            changesPicture: pictureHeld(view, holder, to)?.seen !== held.seen,
          })),
        },
      ];
    });
  });
}

/** Whether a move is a gain for who makes it as modeled and for no type in which the holder may believe. */
export const isCredible = ({ asModeled, worth }: Signal): boolean =>
  isGain(asModeled) && contradictsAll(worth);

export const isGain = (worth: Worth): boolean => worth === 'gain' || worth === 'answered-gain';

/** Whether no type would gain by it, so that none can be held by who sees it. */
export const contradictsAll = (worth: readonly Worth[]): boolean => worth.every((each) => !isGain(each));

function heldTypes(
  versions: readonly Grouped<BeliefVersion>[],
  holder: number,
  s: number,
): readonly HeldType[] {
  const types: (HeldType & { readonly versions: Grouped<BeliefVersion>[] })[] = [];
  for (const version of versions) {
    const held = pictureHeld(version.view, holder, s);
    if (!held) continue;
    const known = types.find(({ seen }) => sameViews(seen, held.seen));
    if (known) known.versions.push(version);
    else types.push({ versions: [version], ...held });
  }
  return types;
}

const nameOf = ({ subject }: View, i: number): string => subject.conflict.decisionMakers[i]!.id;

const indexIn = ({ subject }: View, id: string): number =>
  subject.conflict.decisionMakers.findIndex((each) => each.id === id);

/** Whether in a picture somebody orders the states that its holder sees as it does as modeled. */
function sameOrder({ conflict, game }: Subject, by: number, { sight, seen }: HeldType): boolean {
  const own = game.ranks[by];
  const believed = seen.subject.game.ranks[indexIn(seen, conflict.decisionMakers[by]!.id)];
  if (!own || !believed) return !own && !believed;
  const states = sight.visible.list().filter((s) => sight.projection[s]! >= 0);
  states.sort((s, t) => own[s]! - own[t]!);
  return states.every((s, k) => {
    const before = states[k - 1];
    if (before === undefined) return true;
    const [here, there] = [
      own[s]! - own[before]!,
      believed[sight.projection[s]!]! - believed[sight.projection[before]!]!,
    ];
    return Math.sign(here) === Math.sign(there);
  });
}

/** Worth in the eyes of the mover as the holder of a type thinks that it sees the conflict. */
function worthFor(
  { sight, seen }: HeldType,
  mover: string,
  from: number,
  to: number,
  concept: ConceptId,
  question: Question,
): Worth {
  const i = indexIn(seen, mover);
  const [start, end] = [sight.projection[from]!, sight.projection[to]!];
  if (i < 0 || start < 0 || end < 0) return 'unseen';
  const inner = pictureHeld(seen, i, start);
  if (!inner) return worthIn(seen.subject, i, start, end, concept, question);
  const { projection, viewer } = inner.sight;
  return worthIn(inner.seen.subject, viewer, projection[start]!, projection[end]!, concept, question);
}

function worthIn(
  { game }: Subject,
  i: number,
  from: number,
  to: number,
  concept: ConceptId,
  question: Question,
): Worth {
  if (i < 0 || from < 0 || to < 0 || from === to || !game.ranks[i]) return 'unseen';
  const r = rank(game, i);
  if (r[to]! <= r[from]!) return 'no-gain';
  const { answers } = conceptOf(concept);
  return answers?.(game, i, from, to, question) ? 'answered-gain' : 'gain';
}
