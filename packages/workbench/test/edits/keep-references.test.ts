/** Structural changes keep the meaning of everything else: on the cases, whatever is expected of them still holds. */
import { checkExpectations, isRefusal, openModel } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import {
  addDecisionMaker,
  addOption,
  addRule,
  type Edited,
  moveDecisionMaker,
  moveOption,
  removeDecisionMaker,
  removeOption,
  removeRule,
  setLevels,
} from '../../src/edits/index.ts';
import { cases, changedLines, compiled, english, notesOf, orders, refusalOf, textOf } from './told.ts';

const failedExpectations = (text: string): readonly string[] => {
  const results = checkExpectations(openModel(text));
  if (isRefusal(results)) throw new Error(results.refusal);
  return results
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ expectation }) => JSON.stringify(expectation));
};

describe.each(cases)('reordering %s', (_, text) => {
  const { conflict } = compiled(text);

  it.each([
    [
      'moving the last decision maker first',
      (each: string) => moveDecisionMaker(each, conflict.decisionMakers.at(-1)!.id, 0),
    ],
    ['adding someone without options', (each: string) => addDecisionMaker(each, english('Someone'), 0)],
    ...conflict.decisionMakers.flatMap(({ id, options }): readonly [string, (text: string) => Edited][] =>
      options.length < 2
        ? []
        : [
            [
              `turning the options of ${id} round`,
              (each) => moveOption(each, conflict.options[options.at(-1)!]!.id, id, 0),
            ],
          ],
    ),
  ])(
    'by %s: what is expected still holds',
    (what, change) => {
      const edited = textOf(change(text));
      // Someone who never moves and does not mind changes no equilibrium; joint moves are another matter.
      expect(failedExpectations(edited)).toEqual([]);
      if (!what.startsWith('adding')) expect(orders(edited)).toEqual(orders(text));
    },
    120_000,
  );
});

const model = (more: string, ranking = '2 > 1 >> 4 > 3'): string => `modus: 1
title: T
decision-makers:
  p: {options: {a: {}}}
  q:
    options:
      b: {}   # at b
preferences:
  p: {priorities: [1, "NY"]}
  q: {ranking: "${ranking}"}
${more}`;

describe('what counts by number or pattern', () => {
  it('is spelled by name only where its meaning would change', () => {
    const text = model(
      'status-quo: YN\nfeasibility:\n  - never: 1 and 2\nconsequences: {c: "-1 | 2", d: a}\nexpect:\n  - {concept: nash, equilibria: [2, NY]}\n',
      '1 > 2 > 3',
    );
    expect(changedLines(text, textOf(addOption(text, 'q', english('New'))))).toEqual([
      '+       new: {name: New}',
      '-   p: {priorities: [1, "NY"]}',
      '-   q: {ranking: "1 > 2 > 3"}',
      '- status-quo: YN',
      '+   p: {priorities: [1, not a and b]}',
      '+   q: {ranking: [[none, new], [a, [a, new]], [b, [b, new]]]}',
      '+ status-quo: [a]',
      '-   - {concept: nash, equilibria: [2, NY]}',
      '+   - {concept: nash, equilibria: [2, [b]]}',
    ]);
  });

  it('is followed into what is expected of coalitions', () => {
    const text = model(
      'expect:\n  - {concept: c-nash, coalition: [p, q], includes: [2]}\n  - {concept: nash, jumps: [{coalition: [p, q], from: 2, to: NY}]}\n',
    );
    const lines = changedLines(text, textOf(moveDecisionMaker(text, 'q', 0)));
    expect(lines).toContain('+   - {concept: c-nash, coalition: [p, q], includes: [[a]]}');
    expect(lines).toContain('+   - {concept: nash, jumps: [{coalition: [p, q], from: [a], to: [b]}]}');
    expect(textOf(removeDecisionMaker(text, 'q'))).not.toContain('expect');
  });

  it('is spelled by name when options change places', () => {
    const text = model(
      'named-states: {n: {state: 2, name: N}}\nmoves: {forbidden: [{by: p, from: "1", to: -1}]}\n',
    );
    expect(changedLines(text, textOf(moveDecisionMaker(text, 'q', 0)))).toEqual([
      '-   p: {options: {a: {}}}',
      '+   p: {options: {a: {}}}',
      '-   p: {priorities: [1, "NY"]}',
      '-   q: {ranking: "2 > 1 >> 4 > 3"}',
      '- named-states: {n: {state: 2, name: N}}',
      '- moves: {forbidden: [{by: p, from: "1", to: -1}]}',
      '+   p: {priorities: [a, not a and b]}',
      '+   q: {ranking: [a, none, ">>", [[b, a]], b]}',
      '+ named-states: {n: {state: [a], name: N}}',
      '+ moves: {forbidden: [{by: p, from: a, to: -a}]}',
    ]);
  });

  it('belongs to the layer that it is written in', () => {
    const text = model(`scenarios:
  s:
    change:
      decision-makers: {p: {options: {x: {}}}}
      preferences:
        p: {priorities: [2, 3]}
        q: {ranking: "8 > 7 > 6 > 5 > 4 > 3 > 2 > 1"}
`);
    const edited = textOf(moveOption(text, 'a', 'q', 0));
    expect(edited).toContain('p: {priorities: [x, 3]}');
    expect(compiled(edited, { scenario: ['s'] }).conflict.options.map(({ id }) => id)).toEqual([
      'x',
      'a',
      'b',
    ]);
    expect(edited).toContain('q: {ranking: [[[x, a, b]], [[x, b]], [[a, b]], b, [[x, a]], x, a, none]}');
  });
});

describe('rankings', () => {
  const text = model('feasibility:\n  - {id: r, never: a and b}\n', '3 > 1 >> 2');

  it('give states that were not possible before the last place, and say so', () => {
    const edited = removeRule(text, [], 0);
    expect(textOf(edited)).toContain('q: {ranking: [b, none, ">>", a, [[a, b]]]}');
    expect(notesOf(edited)).toEqual(['ranking-carried', 'ranking-last']);
  });

  it('keep new states apart where something is unknown already', () => {
    const unknown = text.replace('3 > 1 >> 2', '3 > 1 ? 2');
    const edited = removeRule(unknown, [], 0);
    expect(textOf(edited)).toContain('q: {ranking: [b, none, "?", a, "?", [[a, b]]]}');
    expect(notesOf(edited)).toEqual(['ranking-carried', 'ranking-apart']);
  });

  it('lose states that are no longer possible; a strong step stays between what it divides', () => {
    expect(textOf(addRule(text, [], { kind: 'never', parts: ['not a and not b'] }))).toContain(
      'q: {ranking: [b, ">>", a]}',
    );
  });

  it('give states that become one the best place of any', () => {
    const edited = removeOption(text, 'a');
    expect(textOf(edited)).toContain('q: {ranking: [b, none]}');
    expect(notesOf(edited)).toContain('ranking-collapsed');
  });

  it('tie the states that a new level makes with those of the level below', () => {
    const edited = setLevels(text, 'a', [{ id: 'no' }, { id: 'yes' }, { name: 'Fully' }], 'en');
    expect(textOf(edited)).toContain('q: {ranking: [b, none, ">>", [a=yes, a=fully]]}');
  });

  it('are written for a version that inherits one which no longer says everything', () => {
    const inherits = `${text}scenarios: {s: {change: {}}}\n`;
    const edited = textOf(removeRule(inherits, ['scenarios', 's', 'change'], 0));
    expect(edited).toContain('drop: [r]');
    expect(compiled(edited, { scenario: ['s'] }).game.ranks[1]).toHaveLength(4);
    expect(edited).toContain('q: {ranking: "3 > 1 >> 2"}');
  });

  it('cannot be carried over while the model has errors', () => {
    const broken = text.replace('3 > 1 >> 2', '3 > 1');
    expect(refusalOf(addOption(broken, 'p', english('New')))).toBe('mend-first');
  });
});
