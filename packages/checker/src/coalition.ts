/**
 * Coalitions H ⊆ N, and what proves or refutes that H stays at s. H moves by legal sequences of its members, R_H(s); its joint gains are
 * R_H⁺⁺(s) = {t ∈ R_H(s) : t ≻_i s for every i ∈ H}; t holds H back from leaving s when t ≼_i s for some i ∈ H. State s is stable for H iff
 * every s1 ∈ R_H⁺⁺(s) is answered:
 *
 *   c-nash    nothing answers
 *   c-gmr     some s2 ∈ R_{N∖H}(s1) holds H back
 *   c-smr     some s2 ∈ R_{N∖H}(s1) holds H back, and so does every s3 ∈ R_H(s2)
 *   c-seq     some s2 holds H back that is reached from s1 by joint gains of coalitions K ⊆ N∖H, none twice in a row
 */
import {
  type Assembly,
  type Bits,
  bounded,
  holdsBack,
  members,
  named,
  readCoalition,
  type Steps,
} from './closed.ts';
import type { Game } from './moves.ts';
import { reject } from './problem.ts';
import { legalReach } from './sequences.ts';
import { fields, inside, list, type Readers } from './shape.ts';

interface Rule {
  readonly steps: Steps | null;
  readonly symmetric: boolean;
}

const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['c-nash', { steps: null, symmetric: false }],
  ['c-gmr', { steps: 'moves', symmetric: false }],
  ['c-smr', { steps: 'moves', symmetric: true }],
  ['c-seq', { steps: 'gains', symmetric: false }],
]);

export const isCoalitionConcept = (name: string): boolean => rules.has(name);

/** The coalitions covered: some where a concept of theirs is asked, else none. */
export function readCoalitions(
  value: unknown,
  concepts: readonly string[],
  game: Game,
  read: Readers,
): readonly Bits[] {
  const path = '/coalitions';
  if (!concepts.some(isCoalitionConcept))
    return value === undefined ? [] : reject('unknown-field', '', { field: 'coalitions' });
  if (value === undefined) return reject('missing-field', '', { field: 'coalitions' });
  const found = list(value, path, (each, at) => readCoalition(game, read, each, at));
  if (found.length === 0) reject('empty', path);
  for (const [k, H] of found.entries())
    if (found.indexOf(H) !== k) reject('repeated', inside(path, k), { item: named(game, H) });
  return found;
}

interface Question {
  readonly name: string;
  readonly s: number;
  readonly H: Bits;
}

/** Verifies a verdict on a coalition. */
export function checkCoalition(
  assembly: Assembly,
  question: Question,
  stable: boolean,
  evidence: unknown,
  path: string,
): void {
  const { game, read, gains } = assembly;
  const { name, s, H } = question;
  const { steps } = rules.get(name)!; // the caller has asked isCoalitionConcept
  const others = ((1 << game.ids.length) - 1) & ~H;
  const detail = (to: number) => ({ by: named(game, H), from: s + 1, to: to + 1 });
  if (stable) {
    const open = new Set(gains(H, s));
    const { improvements } = fields(evidence, path, ['improvements']);
    list(improvements, inside(path, 'improvements'), (item, at) => {
      const found = fields(item, at, ['to', 'sanction']);
      const s1 = read.state(found.to, inside(at, 'to'));
      if (!open.delete(s1)) reject('not-a-joint-gain', at, detail(s1));
      checkSanction(assembly, question, others, s1, found.sanction, inside(at, 'sanction'));
    });
    for (const s1 of open) reject('missing-improvement', inside(path, 'improvements'), detail(s1));
    return;
  }
  const found = fields(evidence, path, steps ? ['improvement', 'path', 'reach'] : ['improvement', 'path']);
  const s1 = read.state(found.improvement, inside(path, 'improvement'));
  follow(assembly, H, s, s1, found.path, inside(path, 'path'));
  if (!steps) return;
  const at = inside(path, 'reach');
  for (const t of bounded(assembly, others, steps, s1, found.reach, at).states) {
    const answers =
      holdsBack(game, H, s, t) &&
      (!rules.get(name)!.symmetric ||
        ![...legalReach(game, members(H), t, false)].some((u) => !holdsBack(game, H, s, u)));
    if (answers) reject('held-back', at, detail(t));
  }
}

/** A legal sequence of H's members from s that ends at t, where each of them gains. */
function follow({ game, read }: Assembly, H: Bits, s: number, t: number, value: unknown, path: string): void {
  let [at, last] = [s, -1];
  list(value, path, (item, place) => {
    const step = fields(item, place, ['by', 'to']);
    const by = read.decisionMaker(step.by, inside(place, 'by'));
    const to = read.state(step.to, inside(place, 'to'));
    if (((H >> by) & 1) === 0 || by === last) reject('path-mover', place, { by: game.ids[by]! });
    if (!game.moves(by, at).includes(to))
      reject('not-a-move', place, { by: game.ids[by]!, from: at + 1, to: to + 1 });
    [at, last] = [to, by];
  });
  if (at !== t || holdsBack(game, H, s, t))
    reject('not-a-joint-gain', path, { by: named(game, H), from: s + 1, to: t + 1 });
}

/** What the others do after s1, one after another, to a state that holds H back, for good where the concept says so. */
function checkSanction(
  assembly: Assembly,
  { name, s, H }: Question,
  others: Bits,
  s1: number,
  value: unknown,
  path: string,
): void {
  const { game, read } = assembly;
  const { steps, symmetric } = rules.get(name)!;
  if (!steps) reject('wrong-answer', path, { concept: name });
  const sanction = fields(value, path, symmetric ? ['path', 'counters'] : ['path']);
  let [at, last, length] = [s1, 0, 0];
  list(sanction.path, inside(path, 'path'), (item, place) => {
    const step = fields(item, place, steps === 'gains' ? ['by', 'to', 'path'] : ['by', 'to']);
    const by = inside(place, 'by');
    const K =
      steps === 'gains' ? readCoalition(game, read, step.by, by) : 1 << read.decisionMaker(step.by, by);
    const to = read.state(step.to, inside(place, 'to'));
    if ((K & ~others) !== 0 || K === last) reject('path-mover', place, { by: named(game, K) });
    if (steps === 'gains') follow(assembly, K, at, to, step.path, inside(place, 'path'));
    else if (!game.moves(members(K)[0]!, at).includes(to))
      reject('not-a-move', place, { by: named(game, K), from: at + 1, to: to + 1 });
    [at, last, length] = [to, K, length + 1];
  });
  if (length === 0) reject('path-length', inside(path, 'path'), { length, expected: 'at least 1 is' });
  const held = (t: number): void => {
    if (!holdsBack(game, H, s, t))
      reject('not-held-back', path, { by: named(game, H), from: s + 1, to: t + 1 });
  };
  held(at);
  if (!symmetric) return;
  for (const t of bounded(assembly, H, 'moves', at, sanction.counters, inside(path, 'counters')).states)
    held(t);
}
