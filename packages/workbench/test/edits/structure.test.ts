/** Decision makers, options and levels: what is written, what goes, and what is said of it. */
import { describe, expect, it } from 'vitest';
import {
  addDecisionMaker,
  addOption,
  moveDecisionMaker,
  moveOption,
  removeDecisionMaker,
  removeOption,
  setChange,
  setLevels,
} from '../../src/edits/index.ts';
import { river } from './river.ts';
import { changedLines, compiled, english, errorsIn, notesOf, persian, refusalOf, textOf } from './told.ts';

const lines = (edited: Parameters<typeof textOf>[0]): readonly string[] =>
  changedLines(river, textOf(edited));
const graph = `modus: 1
title: T
states: {a: One, b: Two}
decision-makers:
  p: {moves: ["a <-> b"]}
preferences:
  p: {ranking: 2 > 1}
`;

describe('a decision maker', () => {
  it('is added without options, and indifferent', () => {
    const edited = addDecisionMaker(river, english('The mediator'), 1);
    expect(edited).toMatchObject({ id: 'the-mediator' });
    expect(lines(edited)).toEqual([
      '+   the-mediator:',
      '+     name: The mediator',
      '+     options: {}',
      '+   the-mediator:',
      '+     priorities: []',
    ]);
    expect(compiled(textOf(edited)).conflict.decisionMakers.map(({ id }) => id)).toEqual([
      'upstream',
      'the-mediator',
      'downstream',
    ]);
  });

  it('is added to a graph without moves', () =>
    expect(changedLines(graph, textOf(addDecisionMaker(graph, persian('میانجی'))))).toEqual([
      '+   myanjy:',
      '+     name: {fa: میانجی}',
      '+     moves: []',
      '+   myanjy:',
      '+     priorities: []',
    ]));

  it('takes along what mentions it or its options', () => {
    const edited = removeDecisionMaker(river, 'downstream');
    expect(errorsIn(textOf(edited))).toEqual([]);
    expect(textOf(edited)).not.toMatch(/downstream|attack|posture|calm/);
    expect([...notesOf(edited)].sort()).toEqual([
      'beliefs-gone',
      'definitions-gone',
      'expectations-gone',
      'named-states-gone',
      'rules-gone',
      'statements-gone',
    ]);
  });

  it('moves with its comments', () =>
    expect(textOf(moveDecisionMaker(river, 'upstream', 1))).toContain(
      'posture: {levels: [none, alert, war]}\n  # the upper riparian\n  upstream:\n    name: Upstream state\n',
    ));

  it('of another id is refused', () => {
    expect(refusalOf(removeDecisionMaker(river, 'nobody'))).toBe('unknown-path');
    expect(refusalOf(moveDecisionMaker(river, 'nobody', 0))).toBe('unknown-path');
    expect(refusalOf(moveDecisionMaker(river, 'upstream', 2))).toBe('unknown-path');
  });
});

describe('an option', () => {
  it('is added where it is wanted', () => {
    expect(lines(addOption(river, 'downstream', english('Attack'), 0))).toEqual([
      '+       attack-2: {name: Attack}',
    ]);
    expect(addOption(river, 'downstream', english('Attack'))).toMatchObject({ id: 'attack-2' });
    const alone = river.replace(
      / {4}options:\n {6}attack: \{\}\n {6}posture.*\n/,
      '    options: {}   # none yet\n',
    );
    const started = textOf(
      addOption(alone.replace(/consequences[\s\S]*(?=sources)/, ''), 'downstream', english('Act')),
    );
    expect(started).toContain('    options:   # none yet\n      act: {name: Act}\n');
  });

  it('takes along what mentions it, and says so', () => {
    const edited = removeOption(river, 'release');
    expect(errorsIn(textOf(edited))).toEqual([]);
    expect(lines(edited)).toEqual([
      '-       release:  {name: Release water}   # in summer',
      '-   # both at once is absurd',
      '-   - never: release and escalate',
      '-   - at-most-one: [release, escalate]',
      '-       - not release',
      '-     weights: {attack: -3, release: 5}',
      '+     weights: {attack: -3}',
      '-         upstream: {priorities: [release]}',
      '+         upstream: {priorities: []}',
    ]);
    expect(notesOf(edited)).toEqual(['rules-gone', 'statements-gone']);
  });

  it('leaves shorter what only counts it, and where things stand', () => {
    const text = river
      .replace('[release, escalate]', '[release, escalate, attack]')
      .replace('{posture: alert}', '[release, posture=alert]');
    const edited = textOf(removeOption(text, 'release'));
    expect(edited).toContain('at-most-one: [escalate, attack]');
    expect(edited).toContain('status-quo: [posture=alert]');
  });

  it('moves with its comment, also where an overlay speaks of it', () => {
    const text = river.replace(
      '      feasibility: {drop',
      '      decision-makers: {upstream: {options: {release: {change: drop-only}}}}\n      feasibility: {drop',
    );
    const edited = textOf(moveOption(text, 'release', 'downstream', 1));
    expect(edited).toContain(
      '      attack: {}\n      release:  {name: Release water}   # in summer\n      posture',
    );
    expect(edited).toContain('downstream: {options: {release: {change: drop-only}}}');
    expect(errorsIn(edited)).toEqual([]);
    expect(textOf(moveOption(river, 'release', 'upstream'))).toContain('take-only}\n      release:');
  });

  it('changes in one direction only; in an overlay what lies beneath is not repeated', () => {
    expect(lines(setChange(river, [], 'attack', 'drop-only'))).toEqual([
      '-       attack: {}',
      '+       attack: {change: drop-only}',
    ]);
    expect(lines(setChange(river, [], 'escalate', 'either'))).toEqual([
      '-       escalate: {change: take-only}',
      '+       escalate: {}',
    ]);
    const wet = ['scenarios', 'wet', 'change'];
    const there = textOf(setChange(river, wet, 'escalate', 'either'));
    expect(changedLines(river, there)).toEqual([
      '+       decision-makers:',
      '+         upstream:',
      '+           options:',
      '+             escalate: {change: either}',
    ]);
    expect(textOf(setChange(there, wet, 'escalate', 'take-only'))).toBe(river);
  });

  it('does not exist in a graph', () => {
    expect(refusalOf(addOption(graph, 'p', english('X')))).toBe('graph-form');
    expect(refusalOf(removeOption(graph, 'x'))).toBe('graph-form');
    expect(refusalOf(moveOption(graph, 'x', 'p'))).toBe('graph-form');
    expect(refusalOf(setLevels(graph, 'x', null, 'en'))).toBe('graph-form');
    expect(refusalOf(setChange(graph, [], 'x', 'either'))).toBe('graph-form');
    expect(refusalOf(addOption(river, 'nobody', english('X')))).toBe('unknown-path');
    expect(refusalOf(removeOption(river, 'nothing'))).toBe('unknown-path');
    expect(refusalOf(setChange(river, [], 'nothing', 'either'))).toBe('unknown-path');
  });
});

describe('levels', () => {
  it('are a list without names, a map with them', () => {
    const levels = [{ id: 'no' }, { name: 'Raid' }, { id: 'yes' }];
    expect(
      lines(
        setLevels(
          river,
          'attack',
          levels.map(({ id, name }) => ({ id: id ?? name!.toLowerCase() })),
          'en',
        ),
      ),
    ).toEqual(['-       attack: {}', '+       attack: {levels: [no, raid, yes]}']);
    expect(
      lines(
        setLevels(river, 'posture', [{ id: 'none', name: 'At ease' }, { id: 'alert' }, { id: 'war' }], 'en'),
      ),
    ).toEqual([
      '-       posture: {levels: [none, alert, war]}',
      '+       posture: {levels: {none: At ease, alert: , war: }}',
    ]);
  });

  it('keep their ids, their names in other languages and their comments', () => {
    const named = river.replace(
      '{levels: [none, alert, war]}',
      '\n        levels:\n          none: {en: None, fa: هیچ}  # calm\n          alert: Alert\n          war: War',
    );
    const edited = textOf(
      setLevels(
        named,
        'posture',
        [{ id: 'none', name: 'Peace' }, { name: 'War games' }, { id: 'war' }, { id: 'alert' }],
        'en',
      ),
    );
    expect(edited).toContain(
      'none: {en: Peace, fa: هیچ}  # calm\n          war-games: War games\n          war: War\n          alert: Alert\n',
    );
  });

  it('that go take along what names them; states are at the highest level left', () => {
    const edited = setLevels(river, 'posture', [{ id: 'none' }, { id: 'alert' }], 'en');
    expect(errorsIn(textOf(edited))).toEqual([]);
    expect(textOf(edited)).not.toContain('fighting');
    expect(notesOf(edited)).toContain('definitions-gone');
    const back = textOf(setLevels(river, 'posture', null, 'en'));
    expect(back).toContain('status-quo: {posture: yes}');
    expect(back).toContain('now: {state: [posture], name: Now}');
    expect(back).toContain('then: posture, because');
  });

  it('are looked at again where they weigh', () => {
    const weighty = river.replace('attack: -3', 'posture: -3');
    expect(notesOf(setLevels(weighty, 'posture', null, 'en'))).toContain('weights-by-level');
  });

  it('must be two at least', () =>
    expect(refusalOf(setLevels(river, 'posture', [{ id: 'none' }], 'en'))).toBe('would-break'));
});
