/** One line of argument as steps: what each move is, what it means to its mover, and what it comes to. */
import {
  type Compiled,
  type ConceptId,
  compareStates,
  type Grounds,
  type Judged,
  joinGrounds,
  likingFrom,
  mannerOf,
  moveGrounds,
  preferenceBetween,
  readConceptId,
  targets,
} from '@modus-vivendi/engine';
import type { Context } from './context.ts';
import { type Mention, mention } from './state-list-mention.ts';
import type { Told } from './story.ts';

/**
 * `play`: a move that foresight expects; `gain`: an improvement over the state asked about; `alternative`: a move that is none; `reply`: a move of somebody else after it;
 * `joint`: a move of somebody else at the same time; `together`: what the moves made at the same time come to; `escape`: the way out of a reply.
 */
export type StepKind = 'play' | 'gain' | 'alternative' | 'reply' | 'joint' | 'together' | 'escape';
export type Gain = 'better' | 'equal' | 'worse' | 'unknown';

export interface Step {
  readonly kind: StepKind;
  /** Index of the decision maker who moves, and its name. */
  readonly by: number;
  readonly mover: string;
  readonly from: string;
  readonly to: string;
  /** The state moved to, as the sentence names it, and what the move changes. */
  readonly move: string;
  readonly changes: string;
  /** What the move means to the mover, compared with where it starts; an escape is compared with the state asked about. */
  readonly gain: Gain;
  readonly comparison: string;
  /** After the last answer: what it leaves the first mover with, compared with the state asked about. */
  readonly result: string | null;
  /**
   * Where preferences are partly unknown or seen through attitudes: why the move is made or not, and what an answer comes to, as sentences;
   * null where gain and loss say it all.
   */
  readonly said: { readonly because: string | null; readonly result: string | null } | null;
  /** Where the first mover could move on from there, that none of it would help, as a sentence; null where that is not asked. */
  readonly noEscape: string | null;
  /** Whether the mover could move straight back. */
  readonly back: boolean;
  readonly claims: Told['claims'];
  readonly unmarked: Told['unmarked'];
}

export interface Chain {
  /** `alternatives`: steps are things that could be done instead, each from the same state. */
  readonly kind: 'alternatives' | 'answered' | 'unanswered' | 'play';
  readonly states: readonly Mention[];
  readonly steps: readonly Step[];
}

/** The most alternatives that become steps. */
const mostAlternatives = 8;

/** As what an argument judges each kind of step; null: by gain and loss. */
const judgedAs: Readonly<Record<StepKind, Judged | null>> = {
  play: null,
  gain: 'improvement',
  alternative: 'alternative',
  reply: 'why-credible',
  joint: null,
  together: null,
  escape: null,
};

export type StepMaker = ReturnType<typeof stepMaker>;

/** Makes the steps of one argument: why decision maker i would stay at s, or leave it. */
export function stepMaker(context: Context, i: number, s: number, concept: ConceptId) {
  const compiled: Compiled = context.compiled();
  const { game } = compiled;
  const speaker = context.speaker();
  const { relations, judge, words } = mannerOf(compiled, concept);
  const told = relations.replies !== 'improvements';
  const credible = readConceptId(concept).name.endsWith('seq');
  const liked = likingFrom(game, i, s);
  const compared = (by: number, from: number, to: number): { text: string; grounds: Grounds } => {
    const { clause, grounds } = compareStates(compiled, by, from, to);
    return { text: speaker.noun(clause), grounds };
  };
  const sentence = (kind: Judged, by: number, from: number, to: number): string => {
    const { id, comparison } = judge(compiled, kind, by, from, to);
    const values = {
      by: { noun: 'decision-maker', by } as const,
      to: { noun: 'move', from, to } as const,
      state: { noun: 'state', state: from } as const,
      comparison,
    };
    return speaker.sentence({ id, values });
  };
  /** `leads`: the state in which the first mover is left, where this step ends an answer. */
  const step = (kind: StepKind, by: number, from: number, to: number, leads: number | null = null): Step => {
    const since = kind === 'escape' ? s : from;
    const comparison = compared(by, since, to);
    const result = leads === null ? null : compared(i, s, leads);
    const grounds = joinGrounds(
      comparison.grounds,
      kind === 'together' ? { claims: [], unmarked: [] } : moveGrounds(compiled, from, to),
      ...(result ? [result.grounds] : []),
    );
    return {
      kind,
      by,
      mover: speaker.decisionMaker(by),
      from: context.keyOf(from),
      to: context.keyOf(to),
      move: kind === 'together' ? speaker.state(to) : speaker.noun({ noun: 'move', from, to }),
      changes: speaker.changes(from, to),
      gain: preferenceBetween(game, by, to, since),
      comparison: comparison.text,
      result: result?.text ?? null,
      said: told
        ? {
            because:
              judgedAs[kind] && (kind !== 'reply' || credible)
                ? sentence(judgedAs[kind], by, since, to)
                : null,
            result: leads === null ? null : sentence('result', i, s, leads),
          }
        : null,
      noEscape: null,
      back: targets(game.moves[by]!, to).includes(from),
      claims: grounds.claims,
      unmarked: grounds.unmarked.map((noun) => speaker.noun(noun)),
    };
  };
  const inOrder = (t: number): number[] =>
    targets(game.moves[i]!, t).sort((a, b) => liked(b) - liked(a) || a - b);
  return {
    step,
    /** Whether an end there deters i from leaving the state asked about. */
    deters: (t: number): boolean => relations.deters(i, s, t),
    alternatives: (): Step[] =>
      inOrder(s)
        .slice(0, mostAlternatives)
        .map((to) => step('alternative', i, s, to)),
    noEscape: (count: number | null): string | null =>
      count === null
        ? null
        : speaker.sentence({ id: words.noEscape, values: { count, state: { noun: 'state', state: s } } }),
    wayOut: (t: number): number | null => inOrder(t).find((u) => relations.escapes(i, s, u)) ?? null,
    replies: (
      from: number,
      path: readonly { readonly by: number; readonly to: number }[],
      deters: boolean,
    ): Step[] =>
      path.map(({ by, to }, k) =>
        step('reply', by, k === 0 ? from : path[k - 1]!.to, to, deters && k === path.length - 1 ? to : null),
      ),
    chain: (kind: Chain['kind'], steps: readonly Step[]): Chain => {
      const keys = new Set([context.keyOf(s), ...steps.flatMap(({ from, to }) => [from, to])]);
      return { kind, steps, states: [...keys].map((key) => mention(context, context.stateOf(key))) };
    },
  };
}
