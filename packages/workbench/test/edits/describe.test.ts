import { describe, expect, it } from 'vitest';
import {
  setAsOf,
  setBaseName,
  setBecause,
  setDescription,
  setLanguage,
  setName,
  setNote,
  setStory,
  setSummary,
  setTitle,
} from '../../src/edits/index.ts';
import { river } from './river.ts';
import { changedLines, english, errorsIn, persian, refusalOf, textOf } from './told.ts';

const lines = (edited: Parameters<typeof textOf>[0]): readonly string[] =>
  changedLines(river, textOf(edited));

describe('a text', () => {
  const upstream = ['decision-makers', 'upstream'];

  it('is replaced where it stands in the language', () =>
    expect(lines(setName(river, upstream, english('The north')))).toEqual([
      '-     name: Upstream state',
      '+     name: The north',
    ]));

  it('becomes a map when a second language comes, and stays one', () => {
    const both = textOf(setName(river, upstream, persian('شمال')));
    expect(changedLines(river, both)).toEqual([
      '-     name: Upstream state',
      '+     name: {en: Upstream state, fa: شمال}',
    ]);
    expect(changedLines(both, textOf(setName(both, upstream, english('The north'))))).toEqual([
      '-     name: {en: Upstream state, fa: شمال}',
      '+     name: {en: The north, fa: شمال}',
    ]);
    expect(changedLines(both, textOf(setName(both, upstream, persian(''))))).toEqual([
      '-     name: {en: Upstream state, fa: شمال}',
      '+     name: {en: Upstream state}',
    ]);
  });

  it('goes when nothing of it is left', () => {
    expect(lines(setName(river, upstream, english('')))).toEqual(['-     name: Upstream state']);
    expect(textOf(setName(river, upstream, persian('')))).toBe(river);
    expect(lines(setTitle(river, english('')))).toEqual(['- title: River', '+ title: ""']);
  });

  it('makes a map of what is written in a short way', () => {
    expect(lines(setName(river, ['consequences', 'calm'], english('Calm')))).toEqual([
      '-   calm: not attack',
      '+   calm: {when: not attack, name: Calm}',
    ]);
    expect(
      lines(setNote(river, ['preferences', 'upstream', 'priorities', '1'], english('So: it is'))),
    ).toEqual([
      '-       - escalate if attack',
      '+       - {statement: escalate if attack, note: "So: it is"}',
    ]);
    expect(
      lines(setDescription(river, ['decision-makers', 'downstream', 'options', 'attack'], persian('حمله'))),
    ).toEqual(['-       attack: {}', '+       attack:', '+         description: {fa: حمله}']);
  });

  it('in an overlay is said there, with the languages beneath', () => {
    expect(lines(setName(river, ['scenarios', 'wet', 'change', ...upstream], persian('شمال')))).toEqual([
      '+       decision-makers:',
      '+         upstream:',
      '+           name: {en: Upstream state, fa: شمال}',
    ]);
    const statement = ['beliefs', 'downstream', 'change', 'preferences', 'upstream', 'priorities', '2'];
    const edited = textOf(setName(river, statement, english('Keep the water')));
    expect(edited).toContain('- {statement: not release, name: Keep the water}');
    expect(errorsIn(edited)).toEqual([]);
  });

  it('of the whole model stands where it usually does', () => {
    expect(lines(setSummary(river, english('In short.')))).toEqual(['+ summary: In short.']);
    expect(lines(setStory(river, english('One.\n\nTwo.\n')))).toEqual([
      '+ description: |',
      '+   One.',
      '+ ',
      '+   Two.',
    ]);
    expect(textOf(setSummary(river, english('In short.')))).toContain(
      'title: River\nsummary: In short.\nlanguage',
    );
    const dated = textOf(setAsOf(river, '1975-06-01'));
    expect(changedLines(river, dated)).toEqual(['+ as-of: 1975-06-01']);
    expect(textOf(setAsOf(dated, ''))).toBe(river);
    expect(lines(setLanguage(river, 'fa'))).toEqual(['- language: en', '+ language: fa']);
  });

  it('of a rule says why; of an axis, what the base model is called on it', () => {
    expect(lines(setBecause(river, ['feasibility', '0'], english('It is absurd')))).toEqual(
      [
        '-   - never: release and escalate',
        '+   - never: release and escalate',
        '+     because: It is absurd',
      ].slice(2),
    );
    const axes = `${river}axes: {weather: {base: normal}}\n`;
    expect(textOf(setBaseName(axes, 'weather', persian('عادی')))).toContain('base-name: {fa: عادی}');
  });

  it('of a state in graph form stays a name alone as long as it can', () => {
    const graph = 'modus: 1\ntitle: T\nstates: {a: One, b: Two}\n';
    expect(textOf(setName(graph, ['states', 'a'], english('First')))).toContain('{a: First, b: Two}');
    expect(textOf(setName(graph, ['states', 'a'], persian('یک')))).toContain(
      '{a: {en: One, fa: یک}, b: Two}',
    );
    expect(textOf(setNote(graph, ['states', 'a'], english('N')))).toContain(
      '{a: {name: One, note: N}, b: Two}',
    );
  });

  it('of what is not there, or in a text that cannot be read, is refused', () => {
    expect(refusalOf(setName('a: [', upstream, english('X')))).toBe('unreadable-text');
    expect(refusalOf(setName(river, ['feasibility', '7'], english('X')))).toBe('unknown-path');
  });
});
