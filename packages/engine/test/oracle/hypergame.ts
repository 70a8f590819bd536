/** The naive oracle for docs/theory.md 16: plain sets, states compared as vectors, every view asked anew. */
import type { PlainConflict } from './conflict.ts';
import { at, upTo } from './conflict.ts';
import type { ConceptId } from './oracle.ts';
import { stableStates } from './oracle.ts';

/** A conflict in somebody's eyes. Options of an inner view are those of the outer one, in the same places, and perhaps more after them. */
export interface PlainView {
  readonly conflict: PlainConflict;
  /** Options unknown here. */
  readonly hidden: ReadonlySet<number>;
  /** What each decision maker is believed to see: in a state the first that is held there; where none is, this. */
  readonly nested: ReadonlyMap<number, readonly PlainPicture[]>;
}

export interface PlainPicture {
  /** Whether it is held in a state of the view around it. */
  readonly held: (vector: readonly number[]) => boolean;
  readonly view: PlainView;
}

/** The picture that i holds at s; undefined where it sees what is around it. */
const pictureAt = (view: PlainView, i: number, s: number): PlainView | undefined =>
  view.nested.get(i)?.find(({ held }) => held(at(vectorsOf(view.conflict), s)))?.view;

const vectorsOf = ({ vectors }: PlainConflict): readonly (readonly number[])[] => {
  if (!vectors) throw new Error('views are compared by option vectors');
  return vectors;
};

/** π_q(s): unknown options at their first level, others as they are, imagined ones not taken; −1 where q holds that impossible. */
function projected(outer: PlainView, s: number, inner: PlainView): number {
  const vector = at(vectorsOf(outer.conflict), s);
  return vectorsOf(inner.conflict).findIndex((other) =>
    other.every((level, o) => level === (inner.hidden.has(o) ? 0 : (vector[o] ?? 0))),
  );
}

/** s is visible to q iff every option unknown to q is not taken in it. */
const visible = (outer: PlainView, s: number, inner: PlainView): boolean =>
  [...inner.hidden].every((o) => (at(vectorsOf(outer.conflict), s)[o] ?? 0) === 0);

/** Whether i stays at s of a view: stable for it in the game that it believes in *at s*, at what it takes s for. */
function stays(view: PlainView, i: number, s: number, concept: ConceptId): boolean {
  const own = pictureAt(view, i, s);
  if (!own) return stableStates(view.conflict, concept, i).has(s);
  const there = projected(view, s, own);
  return there >= 0 && stableStates(own.conflict, concept, i).has(there);
}

/** The hypergame equilibria of a view. */
export const holds = (view: PlainView, concept: ConceptId): Set<number> =>
  new Set(
    upTo(view.conflict.m).filter((s) => upTo(view.conflict.n).every((i) => stays(view, i, s, concept))),
  );

/** The states of a view that i sees, and expects to hold, going by what it believes there. */
export function foresees(view: PlainView, i: number, concept: ConceptId): Set<number> {
  // Who has no beliefs of its own takes everyone to see what it sees.
  const otherwise = holds({ ...view, nested: new Map() }, concept);
  const expected = new Map<PlainView, Set<number>>();
  return new Set(
    upTo(view.conflict.m).filter((s) => {
      const own = pictureAt(view, i, s);
      if (!own) return otherwise.has(s);
      if (!expected.has(own)) expected.set(own, holds(own, concept));
      return visible(view, s, own) && expected.get(own)!.has(projected(view, s, own));
    }),
  );
}
