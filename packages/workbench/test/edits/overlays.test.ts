/** Scenarios, axes and beliefs; sources and claims; what mentions what. */
import { describe, expect, it } from 'vitest';
import {
  addAxis,
  addBelief,
  addClaim,
  addScenario,
  addSource,
  attachClaim,
  backToBase,
  changesIn,
  detachClaim,
  hideOption,
  moveOption,
  removeAxis,
  removeBelief,
  removeClaim,
  removeOption,
  removeScenario,
  removeSource,
  sayNote,
  setAxis,
  setClaim,
  setSource,
  showOption,
  usesOf,
} from '../../src/edits/index.ts';
import { river } from './river.ts';
import { changedLines, english, errorsIn, notesOf, persian, refusalOf, textOf } from './told.ts';

const lines = (edited: Parameters<typeof textOf>[0]): readonly string[] =>
  changedLines(river, textOf(edited));
const view = ['beliefs', 'downstream', 'change'];
const wet = ['scenarios', 'wet', 'change'];

describe('a scenario', () => {
  it('is added on an axis or on none, put on one and taken off', () => {
    expect(lines(addScenario(river, null, english('Dry')))).toEqual([
      '+   dry:',
      '+     name: Dry',
      '+     change: {}',
    ]);
    const axis = textOf(addAxis(river, english('Weather'), english('Normal')));
    expect(changedLines(river, axis)).toEqual([
      '+ axes:',
      '+   weather: {name: Weather, base: normal, base-name: Normal}',
      '+ ',
    ]);
    const on = textOf(setAxis(axis, 'wet', 'weather'));
    expect(changedLines(axis, on)).toEqual(['+     axis: weather']);
    expect(refusalOf(removeAxis(on, 'weather'))).toBe('axis-in-use');
    expect(textOf(removeAxis(textOf(setAxis(on, 'wet', null)), 'weather'))).toBe(river);
    expect(addScenario(axis, 'weather', english('Normal'))).toMatchObject({ id: 'normal-2' });
  });

  it('goes with what is expected of it', () => {
    const edited = removeScenario(river, 'wet');
    expect(notesOf(edited)).toEqual(['expectations-gone']);
    expect(textOf(edited)).not.toMatch(/wet|scenarios/);
    expect(refusalOf(removeScenario(river, 'dry'))).toBe('unknown-path');
  });

  it('takes back one change after another', () => {
    expect(changesIn(river, wet)).toEqual([
      ['preferences', 'upstream'],
      ['feasibility', 'drop'],
    ]);
    expect(lines(backToBase(river, wet, ['preferences', 'upstream']))).toEqual([
      '-       preferences:',
      '-         upstream: {priorities: [release]}',
    ]);
    expect(refusalOf(backToBase(river, wet, ['status-quo']))).toBe('unknown-path');
    expect(refusalOf(backToBase(river, [], ['status-quo']))).toBe('unknown-path');
  });
});

describe('a belief', () => {
  it('is added to any depth, and removed with what is expected of it', () => {
    expect(lines(addBelief(river, ['downstream', 'upstream']))).toEqual([
      '+     beliefs:',
      '+       upstream:',
      '+         change: {}',
    ]);
    const nested = textOf(addBelief(river, ['upstream'], 'wet'));
    expect(nested).toContain('      beliefs:\n        upstream:\n          change: {}\n');
    expect(errorsIn(nested)).toEqual([]);
    expect(textOf(removeBelief(nested, ['upstream'], 'wet'))).toBe(river);
    expect(lines(removeBelief(river, ['downstream']))).toEqual([
      '- beliefs:',
      '-   downstream:',
      '-     hidden-options: [escalate]',
      '- ',
    ]);
  });

  it('hides and shows options', () => {
    expect(lines(hideOption(river, view, 'release'))).toEqual([
      '-     hidden-options: [escalate]',
      '+     hidden-options: [escalate, release]',
    ]);
    expect(textOf(hideOption(river, view, 'escalate'))).toBe(river);
    expect(textOf(showOption(textOf(hideOption(river, view, 'release')), view, 'release'))).toBe(river);
    expect(textOf(showOption(river, view, 'release'))).toBe(river);
    expect(refusalOf(hideOption(river, view, 'nothing'))).toBe('unknown-path');
    expect(refusalOf(hideOption(river, [], 'release'))).toBe('unknown-path');
  });
});

describe('a belief with conditions and types', () => {
  const belief = `  upstream:
    when: 1 or posture = war
    types:
      bold:
        when: fighting
        change: {preferences: {downstream: {priorities: [-1, attack]}}}
      timid: {hidden-options: [escalate]}
`;
  const typed = river.replace('beliefs:\n', `beliefs:\n${belief}`);
  const bold = ['beliefs', 'upstream', 'types', 'bold', 'change'];

  it('is sound, and its types are layers of their own', () => {
    expect(errorsIn(typed)).toEqual([]);
    expect(changesIn(typed, bold)).toEqual([['preferences', 'downstream']]);
    expect(
      changedLines(
        typed,
        textOf(showOption(typed, ['beliefs', 'upstream', 'types', 'timid', 'change'], 'escalate')),
      ),
    ).toEqual(['-       timid: {hidden-options: [escalate]}', '+       timid: {}']);
  });

  it('keeps its meaning when options change places', () => {
    const moved = changedLines(typed, textOf(moveOption(typed, 'escalate', 'upstream', 0)));
    expect(moved).toContain('+     when: release or posture = war');
    expect(moved.some((line) => /-release, attack/.test(line))).toBe(true);
  });

  it('goes with what its condition speaks of, and that is told', () => {
    const gone = removeOption(typed, 'posture');
    expect(notesOf(gone)).toContain('beliefs-gone');
    expect(textOf(gone)).not.toContain('types:');
    expect(errorsIn(textOf(gone))).toEqual([]);
  });

  it('loses a type by itself, and its types with the last', () => {
    const one = textOf(removeBelief(typed, ['upstream:timid']));
    expect(one).toContain('bold:');
    expect(one).not.toContain('timid');
    expect(textOf(removeBelief(one, ['upstream:bold']))).not.toContain('types');
  });

  it('keeps names of types from scenarios', () => {
    const added = addScenario(typed, null, english('Bold'));
    expect(changedLines(typed, textOf(added))[0]).not.toBe('+   bold:');
  });
});

describe('a claim', () => {
  const statement = ['preferences', 'upstream', 'priorities', '1'];

  it('is added and changed field by field', () => {
    const claim = {
      text: english('Water: it is short'),
      kind: 'information',
      confidence: 'low',
      caveat: true,
    } as const;
    expect(lines(addClaim(river, claim))).toEqual([
      '+   c-water-it-is-short:',
      '+     kind: information',
      '+     text: "Water: it is short"',
      '+     confidence: low',
      '+     caveat: true',
    ]);
    expect(
      lines(setClaim(river, 'c-1', { text: persian('گفته‌اند.'), source: '', confidence: 'high' })),
    ).toEqual([
      '-   c-1: {text: It is said., kind: judgment, source: s-1}',
      '+   c-1: {text: {en: It is said., fa: گفته‌اند.}, kind: judgment, confidence: high}',
    ]);
    expect(refusalOf(setClaim(river, 'c-9', {}))).toBe('unknown-path');
  });

  it('is attached to anything, and detached', () => {
    const attached = textOf(attachClaim(river, statement, 'c-1'));
    expect(changedLines(river, attached)).toEqual([
      '-       - escalate if attack',
      '+       - {statement: escalate if attack, claims: [c-1]}',
    ]);
    expect(textOf(attachClaim(attached, statement, 'c-1'))).toBe(attached);
    expect(textOf(detachClaim(attached, statement, 'c-1'))).toContain('- {statement: escalate if attack}');
    expect(lines(attachClaim(river, ['consequences', 'fighting'], 'c-2'))).toEqual([
      '-   fighting: {when: attack or posture = war, claims: [c-1]}',
      '+   fighting: {when: attack or posture = war, claims: [c-1, c-2]}',
    ]);
  });

  it('in an overlay stands beside those beneath', () => {
    expect(lines(attachClaim(river, [...wet, 'consequences', 'fighting'], 'c-2'))).toEqual([
      '+       consequences:',
      '+         fighting: {claims: [c-1, c-2]}',
    ]);
  });

  it('goes everywhere, and a source from what names it', () => {
    const gone = removeClaim(river, 'c-1');
    expect(notesOf(gone)).toEqual(['detached']);
    expect(errorsIn(textOf(gone))).toEqual([]);
    expect(textOf(gone)).not.toContain('c-1');
    const without = removeSource(river, 's-1');
    expect(textOf(without)).not.toContain('s-1');
    expect(errorsIn(textOf(without))).toEqual([]);
    expect(refusalOf(removeSource(river, 's-2'))).toBe('unknown-path');
  });
});

describe('a source', () => {
  it('is added and changed field by field', () => {
    expect(
      lines(addSource(river, { title: english('A tale'), author: 'N. N.', issued: '1999', url: '' })),
    ).toEqual(['+   s-n-n-1999:', '+     title: A tale', '+     author: N. N.', '+     issued: 1999']);
    expect(lines(setSource(river, 's-1', { reliability: 'B' }))).toEqual([
      '-   s-1: {title: A book}',
      '+   s-1: {title: A book, reliability: B}',
    ]);
  });
});

describe('what mentions a thing', () => {
  const told = (thing: Parameters<typeof usesOf>[1]): readonly string[] =>
    usesOf(river, thing).map(({ path, goes }) => `${path.join('.')}${goes ? '' : ' stays'}`);

  it('is found by whatever name, with what follows from it', () => {
    expect(told({ option: 'release' })).toEqual([
      'feasibility.0',
      'feasibility.2',
      'preferences.upstream.priorities.2',
      'preferences.downstream.weights.release',
      'scenarios.wet.change.preferences.upstream.priorities.0',
    ]);
    expect(told({ consequence: 'fighting' })).toEqual(['preferences.upstream.priorities.0']);
    expect(told({ namedState: 'now' })).toEqual(['expect.0']);
    expect(told({ decisionMaker: 'downstream' })).toContain('beliefs.downstream');
    expect(told({ scenario: 'wet' })).toEqual(['expect.1']);
    expect(told({ axis: 'weather' })).toEqual([]);
    expect(told({ claim: 'c-1' })).toEqual([
      'consequences.fighting stays',
      'preferences.upstream.priorities.0 stays',
    ]);
    expect(told({ source: 's-1' })).toEqual(['expect.1 stays', 'claims.c-1 stays']);
    expect(usesOf('a: [', { option: 'x' })).toEqual([]);
  });

  it('is shown as it is written', () =>
    expect(usesOf(river, { option: 'escalate' }).map(({ excerpt }) => excerpt)).toContain(
      'never: release and escalate',
    ));
});

describe('a note', () => {
  it('is said in every language', () => {
    const edited = removeScenario(river, 'wet');
    const [note] = 'text' in edited ? (edited.notes ?? []) : [];
    expect(sayNote('en', note!)).toBe(
      'One expectation went: it spoke of what is gone or no longer possible.',
    );
    expect(sayNote('ar', note!)).toMatch(/^[\u0600-\u06ff\s:.،]+$/);
    expect(sayNote('fa', note!)).toMatch(/۱ پاسخ/);
  });
});
