import {
  type Certificate,
  type ConceptId,
  certify,
  conceptIds,
  conceptOf,
  isRefusal,
  type StableEvidence,
  type UnstableEvidence,
} from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { dam } from '../explain/dam.ts';
import { compiled, graph, options, question } from '../games.ts';

const header = { modus: '1.0.0', modelSha256: 'abc' };

const askable = ({ game }: ReturnType<typeof options>): readonly ConceptId[] =>
  conceptIds.filter((id) => conceptOf(id).refuse(game) === null);

function certified(
  game: ReturnType<typeof options>,
  concepts: readonly ConceptId[] = askable(game),
  states: readonly number[] | 'all' = 'all',
  countermove: 'sequences' | 'single' = 'sequences',
): Certificate {
  const found = certify(game, header, concepts, states, question(countermove));
  if (isRefusal(found)) throw new Error(found.refusal);
  return found;
}

const chicken = options({ row: 'go', column: 'rush' }, { row: '2 > 1 > 3 > 4', column: '3 > 1 > 2 > 4' });

const verdictOn = ({ verdicts }: Certificate, concept: string, state: number, by: string) => {
  const { verdict, evidence } = verdicts.find(
    (each) => each.concept === concept && each.state === state && each.by === by,
  )!;
  return { verdict, evidence };
};

/** Three who can each reach the same states: much to be stored, and to be stored once. */
const three = options({ a: 'x', b: 'y', c: 'z' }, { a: 'x; y', b: 'y; z', c: 'z; x' });

describe('a certificate ›', () => {
  it('says what it is about', () => {
    const { verdicts: _, reach: __, ...about } = certified(chicken, ['nash', 'seq'], [0, 3], 'single');
    expect(about).toEqual({
      modus: '1.0.0',
      modelSha256: 'abc',
      scenario: [],
      view: null,
      countermove: 'single',
      concepts: ['nash', 'seq'],
      states: [1, 4],
    });
    expect(certified(chicken).states).toBe('all');
    const variant = compiled(`${dam}beliefs: {upstream: {change: {title: t}}}`, {
      scenario: ['dry'],
      view: ['upstream'],
    });
    expect(certified(variant, ['nash'])).toMatchObject({ scenario: ['dry'], view: 'upstream' });
  });

  it('holds every verdict exactly once: concept, state and decision maker', () => {
    const keys = certified(three).verdicts.map(({ concept, state, by }) => `${concept} ${state} ${by}`);
    const wanted = askable(three).flatMap((concept) =>
      Array.from({ length: 8 }, (_, s) => ['a', 'b', 'c'].map((by) => `${concept} ${s + 1} ${by}`)).flat(),
    );
    expect(keys).toEqual(wanted);
  });

  it('holds the verdicts on the states asked for and on no others', () => {
    expect([...new Set(certified(three, ['gmr'], [2, 5]).verdicts.map(({ state }) => state))]).toEqual([
      3, 6,
    ]);
  });

  it('holds each of them once though a state be asked for twice', () => {
    const { verdicts, states } = certified(three, ['nash'], [2, 2, 5]);
    expect([states, verdicts.map(({ state }) => state)]).toEqual([
      [3, 6],
      [3, 3, 3, 6, 6, 6],
    ]);
  });

  it('shows each improvement with the moves that answer it', () => {
    const game = graph('s → p: row\n p → q: a\n q → t: b', {
      row: 'p > q > s > t',
      a: 'q > p > s = t',
      b: 't > q > s = p',
    });
    expect(verdictOn(certified(game, ['seq']), 'seq', 1, 'row')).toEqual({
      verdict: 'stable',
      evidence: {
        improvements: [
          {
            to: 2,
            sanction: {
              path: [
                { by: 'a', to: 3 },
                { by: 'b', to: 4 },
              ],
            },
          },
        ],
      },
    });
    expect(verdictOn(certified(game, ['nash']), 'nash', 4, 'row')).toEqual({
      verdict: 'stable',
      evidence: { improvements: [] },
    });
  });

  it('lists the further moves that were found wanting, for the concepts that ask, and for no others', () => {
    const game = graph('s → p: row\n p → q: column\n q → e: row', {
      row: 'p > s > e > q',
      column: 'q > p > s > e',
    });
    const improvements = (concept: 'smr' | 'gmr') =>
      verdictOn(certified(game, [concept]), concept, 1, 'row').evidence;
    expect(improvements('smr')).toEqual({
      improvements: [{ to: 2, sanction: { path: [{ by: 'column', to: 3 }], counters: [4] } }],
    });
    expect(improvements('gmr')).toEqual({
      improvements: [{ to: 2, sanction: { path: [{ by: 'column', to: 3 }] } }],
    });
  });

  it('shows moves made at the same time, and for rescues why each of them goes unanswered', () => {
    const found = certified(chicken, ['sim', 'seq-sim']);
    const joint = { moves: [{ by: 'column', to: 3 }], joint: 4 };
    expect(verdictOn(found, 'sim', 1, 'row').evidence).toEqual({
      improvements: [{ to: 2, sanction: joint }],
    });
    expect(verdictOn(found, 'seq-sim', 1, 'row').evidence).toEqual({
      improvements: [{ to: 2, sanction: { ...joint, unanswered: ['r1'] } }],
    });
    expect(found.reach.r1).toEqual({ against: 'column', steps: 'improvements', states: [] });
  });

  it('of an unanswered improvement names all that the others could reach, with who may have moved last', () => {
    const game = graph('s → p: row\n p → q: a, b\n q → r: a', {
      row: 'p > q = r > s',
      a: 's = p = q = r',
      b: 's = p = q = r',
    });
    const found = certified(game, ['gmr', 'nash']);
    const { evidence } = verdictOn(found, 'gmr', 1, 'row');
    expect(evidence).toEqual({ improvement: 2, reach: 'r1' });
    expect(found.reach.r1).toEqual({
      against: 'row',
      steps: 'moves',
      states: [
        [3, ['a', 'b']],
        [4, ['a']],
      ],
    });
    expect(verdictOn(found, 'nash', 1, 'row').evidence).toEqual({ improvement: 2 });
  });

  it('puts weak verdicts together from what answers at all and what answers strongly', () => {
    const game = (row: string) => graph('s → p: row\n p → q: column\n t', { row, column: 'q > p > s > t' });
    const held = { improvements: [{ to: 2, sanction: { path: [{ by: 'column', to: 3 }] } }] };
    const left = { improvement: 2, reach: 'r1' };
    const weak = (row: string) => verdictOn(certified(game(row), ['gmr-weak']), 'gmr-weak', 1, 'row');
    expect(weak('p > s > q >> t')).toEqual({
      verdict: 'stable',
      evidence: { anyhow: held, strongly: left },
    });
    expect(weak('p > s >> q > t')).toEqual({ verdict: 'unstable', evidence: { strongly: held } });
    expect(weak('p > q > s >> t')).toEqual({ verdict: 'unstable', evidence: { anyhow: left } });
  });

  it('stores what can be reached once, refers to all of it, and to nothing else', () => {
    const { verdicts, reach } = certified(three);
    const contents = Object.values(reach).map((each) => JSON.stringify(each));
    expect(new Set(contents).size).toBe(contents.length);
    const references = verdicts.flatMap((each) =>
      'foresight' in each.evidence
        ? []
        : each.verdict === 'unstable'
          ? ((each.evidence as UnstableEvidence).reach ?? [])
          : (each.evidence as StableEvidence).improvements.flatMap(({ sanction }) =>
              'joint' in sanction ? (sanction.unanswered ?? []) : [],
            ),
    );
    expect([...new Set(references)].sort()).toEqual(Object.keys(reach).sort());
    expect(references.length).toBeGreaterThan(contents.length);
  });

  it('is refused for a concept that cannot be asked, and for more states than anyone would read', () => {
    const game = graph('a → b: row', { row: 'b > a' });
    expect(certify(game, header, ['nash', 'sim'], 'all', question())).toMatchObject({
      refusal: 'joint-needs-options',
    });
    const ids = Array.from({ length: 13 }, (_, k) => `o${k}`).join(' ');
    const large = options({ row: ids }, { row: 'o0' });
    expect(certify(large, header, ['nash'], 'all', question())).toMatchObject({
      refusal: 'certify-too-many',
      values: { states: 8192, limit: 4096 },
    });
    expect(certified(large, ['nash'], [8191]).verdicts).toHaveLength(1);
  });
});
