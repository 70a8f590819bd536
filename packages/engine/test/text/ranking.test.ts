/** Rankings and arcs as written. */
import { describe, expect, it } from 'vitest';
import { parseArc } from '../../src/text/arc.ts';
import { parseRanking, readRankingList, type WrittenRanking } from '../../src/text/ranking.ts';
import type { ListNode, ScalarNode } from '../../src/text/tree.ts';
import { readYaml } from '../../src/text/yaml.ts';

/** A ranking in one way of writing, problems with their offsets. */
function written({ parts, problems }: WrittenRanking): string {
  if (problems.length > 0)
    return problems.map(({ code, span }) => `${code} ${span.start}–${span.end}`).join(', ');
  return parts
    .map(({ tiers, strongAfter }) =>
      tiers
        .map(
          (tier, k) =>
            tier.map(({ text }) => text).join('=') +
            (k === tiers.length - 1 ? '' : '>'.repeat(1 + strongAfter[k]!)),
        )
        .join(''),
    )
    .join('?');
}

const fromText = (text: string): string => {
  const node: ScalarNode = {
    kind: 'scalar',
    text,
    quoted: true,
    empty: false,
    decoration: null,
    span: { start: 0, end: text.length },
    layer: 0,
  };
  return written(parseRanking(node, (start, end) => ({ start, end })));
};
const fromList = (text: string): string | null => {
  const ranking = readRankingList(readYaml(text).tree as ListNode);
  return ranking && written(ranking);
};

describe('a ranking in one string', () => {
  it.each([
    ['2 > {4, 6} > 1 >> 5 > 3', '2>4=6>1>>5>3'],
    ['2>{4,6}>1', '2>4=6>1'],
    ['{1}', '1'],
    ['1 = 2 = 3', '1=2=3'],
    ['{1, 2} = 3 > 4', '1=2=3>4'],
    ['3 > 7 ? 4 > 8', '3>7?4>8'],
    ['1 ? 2 >> 3 ? 4', '1?2>>3?4'],
    ['1 >>> 2 > 3', '1>>>2>3'],
    ['YN- > -NY > Y-N', 'YN->-NY>Y-N'],
    ['dc > cc > cd', 'dc>cc>cd'],
    ['the-deal > 3', 'the-deal>3'],
  ])('%s', (text, ranking) => expect(fromText(text)).toBe(ranking));

  it.each([
    ['', 'ranking-unfinished 0–0'],
    ['1 >', 'ranking-unfinished 0–3'],
    ['> 1', 'ranking-syntax 0–1'],
    ['1 > > 2', 'ranking-syntax 4–5'],
    ['1 >>>>>>>>>> 2', 'ranking-syntax 2–12'],
    ['1 2', 'ranking-syntax 2–3'],
    ['{1, 2', 'ranking-unfinished 0–5'],
    ['1}', 'ranking-syntax 1–2'],
    ['{}', 'ranking-syntax 1–2'],
    ['{1,}', 'ranking-syntax 3–4'],
    ['{1 > 2}', 'ranking-syntax 3–4'],
    ['{{1}}', 'ranking-syntax 1–2'],
    ['1, 2', 'ranking-syntax 1–2'],
    ['1 < 2', 'ranking-syntax 2–3'],
    ['1 > ۲', 'ranking-syntax 4–5'],
    ['1 ?', 'ranking-unfinished 0–3'],
    ['1 = > 2', 'ranking-syntax 4–5'],
  ])('%s is wrong at its place', (text, problem) => expect(fromText(text)).toBe(problem));
});

describe('a ranking as a list', () => {
  it.each([
    ['[[2], [4, 6], [1], ">>", [5], [3]]', '2>4=6>1>>5>3'],
    ['[2, [4, 6], 1, ">>", 5]', '2>4=6>1>>5'],
    ['[1, "?", 2]', '1?2'],
    ['[1, ">", 2]', '1>2'],
    ['[[[a, posture=war], 3], [[]]]', '[a, posture=war]=3>[]'],
  ])('%s', (text, ranking) => expect(fromList(text)).toBe(ranking));

  it.each([
    ['[]', 'ranking-unfinished 0–2'],
    ['[">>", 1]', 'ranking-syntax 1–5'],
    ['[1, ">>"]', 'ranking-unfinished 0–9'],
    ['[1, ">>", ">>", 2]', 'ranking-syntax 10–14'],
    ['[[]]', 'ranking-syntax 1–3'],
  ])('%s is wrong at its place', (text, problem) => expect(fromList(text)).toBe(problem));

  it('of another shape is left to whoever checks shapes', () => expect(fromList('[{a: b}]')).toBeNull());
});

describe('an arc', () => {
  it.each([
    ['a -> b', { from: 'a', to: 'b', both: false }],
    ['a->b', { from: 'a', to: 'b', both: false }],
    ['a <-> b', { from: 'a', to: 'b', both: true }],
    ['a <- b', { from: 'b', to: 'a', both: false }],
    ['s-1->s-2', { from: 's-1', to: 's-2', both: false }],
    ['1 -> 2', { from: '1', to: '2', both: false }],
    ['a - b', null],
    ['a -> b -> c', null],
    ['-> b', null],
    ['', null],
  ])('%s', (text, arc) => expect(parseArc(text)).toEqual(arc));
});
