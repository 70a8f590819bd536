import { explainState, type Language, languages, proseOf, speakerFor } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { answered, at, compiled, graph, options, question } from '../games.ts';
import { caseOf, slugs } from './cases.ts';

/** Isolates made visible: ⟨ and ⟩. */
const shown = (text: string): string => text.replaceAll('\u2068', '⟨').replaceAll('\u2069', '⟩');

const bilingual = compiled(`
modus: 1
title: t
language: fa
decision-makers:
  row:
    name: {fa: سوریه, en: Syria}
    options:
      release: {name: {fa: رهاسازی آب, en: Release water}}
      posture: {name: Posture, levels: [none, alert, war]}
  column: {name: Latin name, options: {attack: {name: حمله}}}
preferences: {row: {priorities: [release if attack]}, column: {priorities: []}}
named-states: {calm: {state: 1, name: {fa: آرامش, en: Calm}}}
claims: {c-1: {text: متن, at: p. 3, kind: judgment}, c-2: {text: متن, kind: assumption}}
`);

describe('a state is mentioned ›', () => {
  const game = options(
    { row: 'x y(none some all)', column: 'z' },
    { row: '', column: '' },
    'named-states:\n  best: {state: 8, name: The best}\ncoalesce: [{as: gone, when: z and y = all}]',
  );
  const { state, taken, stateName, changes, noun } = speakerFor(game, 'en');

  it('by what is taken and its number', () => {
    expect(state(1)).toBe('[x] (2)');
    expect(state(5)).toBe('[x, y: all] (6)');
    expect(taken(5)).toBe('x, y: all');
  });

  it('as nothing taken where that is so', () => {
    expect(state(0)).toBe('[nothing taken] (1)');
    expect(taken(0)).toBe('nothing taken');
  });

  it('by its name where it has one, and by that of the coalesced state', () => {
    expect([state(7), stateName(7)]).toEqual(['“The best” (8)', 'The best']);
    expect([state(at(game, 'gone')), taken(at(game, 'gone'))]).toEqual(['“gone” (11)', 'gone']);
    expect(stateName(1)).toBeNull();
  });

  it('by its name in a graph', () => {
    expect(speakerFor(graph('a → b: row', { row: 'a > b' }), 'en').state(1)).toBe('“B” (2)');
  });

  it('after a move, by what the move takes up and drops', () => {
    expect(changes(1, 2)).toBe('− x, + y: some');
    expect(changes(5, 2)).toBe('− x, − y: some');
    expect(noun({ noun: 'move', from: 0, to: 1 })).toBe('[+ x] (2)');
    expect(noun({ noun: 'move', from: 0, to: 7 })).toBe('“The best” (8)');
    expect(noun({ noun: 'move', from: at(game, 'gone'), to: 1 })).toBe('[x] (2)');
  });

  it('without the options that a view does not know', () => {
    const view = compiled(
      'modus: 1\ntitle: t\ndecision-makers: {row: {options: {x: {}, y: {}}}}\npreferences: {row: {priorities: []}}\nbeliefs: {row: {hidden-options: [y]}}',
      { view: ['row'] },
    );
    expect([...Array(view.game.m).keys()].map((s) => speakerFor(view, 'en').state(s))).toEqual([
      '[nothing taken] (1)',
      '[x] (2)',
    ]);
  });
});

describe('names ›', () => {
  const say = (language: Language) => {
    const speaker = speakerFor(bilingual, language);
    return (by: number): string => shown(speaker.noun({ noun: 'decision-maker', by }));
  };

  it('are taken from the language asked, else from the model’s own', () => {
    expect([say('en')(0), say('fa')(0), say('ar')(0)]).toEqual(['Syria', 'سوریه', 'سوریه']);
    expect(shown(speakerFor(bilingual, 'en').option(2))).toBe('حمله');
  });

  it('in Latin letters are isolated within Persian and Arabic', () => {
    expect([say('fa')(1), say('ar')(1)]).toEqual(['⟨Latin name⟩', '⟨Latin name⟩']);
  });

  it('in Persian are not isolated within Persian, and in Latin letters not within English', () => {
    expect([say('fa')(0), say('en')(1)]).toEqual(['سوریه', 'Latin name']);
  });

  it('in Persian are isolated within English', () => {
    expect(shown(speakerFor(bilingual, 'en').state(6))).toMatch(/^\[⟨حمله⟩\] \(7\)$/);
  });

  it('of options and levels are isolated each for itself', () => {
    expect(shown(speakerFor(bilingual, 'fa').taken(3))).toBe('رهاسازی آب، ⟨Posture⟩: ⟨alert⟩');
  });

  it('of states are isolated when they are foreign', () => {
    expect(shown(speakerFor(bilingual, 'en').stateName(0)!)).toBe('Calm');
    const graphical = graph('a → b: row', { row: 'a > b' });
    expect(shown(speakerFor(graphical, 'fa').state(0))).toContain('⟨A⟩');
  });
});

describe('numbers ›', () => {
  it('are written in the digits of the language', () => {
    const number = (language: Language): string => speakerFor(bilingual, language).noun(1234.5);
    expect([number('en'), number('fa'), number('ar')]).toEqual(['1,234.5', '۱٬۲۳۴٫۵', '١٬٢٣٤٫٥']);
  });

  it('of states too', () => {
    expect(speakerFor(bilingual, 'fa').state(11)).toContain('(۱۲)');
    expect(speakerFor(bilingual, 'ar').state(11)).toContain('(١٢)');
  });
});

describe('sentences ›', () => {
  it('begin with a capital letter where the language has them', () => {
    const game = graph('a → b: row', { row: 'a > b' });
    expect(
      speakerFor(game, 'en').sentence({
        id: 'explain.no-moves',
        values: { by: { noun: 'decision-maker', by: 0 }, concept: 'x' },
      }),
    ).toMatch(/^Row /);
  });

  it('close every isolate that they open, in every case and language', () => {
    for (const slug of slugs) {
      const game = caseOf(slug);
      if (game.game.ranks.includes(null)) continue;
      for (const language of languages) {
        const speaker = speakerFor(game, language);
        const found = answered(
          explainState(
            game,
            Math.max(0, game.statusQuo),
            { concepts: ['seq', 'gmr'], every: true, most: 2 },
            question(),
          ),
        );
        for (const argument of [...found.headline, ...found.arguments.map((each) => each.argument)]) {
          for (const { text } of proseOf(speaker, argument)) {
            expect({ text, opened: text.split('\u2068').length }).toEqual({
              text,
              opened: text.split('\u2069').length,
            });
            expect(text).not.toMatch(/\{[a-zA-Z]+\}|undefined/);
          }
        }
      }
    }
  });

  it('leave no Western digit in Persian or Arabic prose about a conflict named in that language', () => {
    const game = caseOf('iran-us-2020');
    for (const language of ['fa', 'ar'] as const) {
      const found = answered(
        explainState(
          game,
          Math.max(0, game.statusQuo),
          { concepts: ['seq'], every: true, most: 1 },
          question(),
        ),
      );
      for (const { text } of found.arguments.flatMap(({ argument }) =>
        proseOf(speakerFor(game, language), argument),
      )) {
        expect(text.replaceAll(/\u2068[^\u2069]*\u2069/g, '')).not.toMatch(/[0-9]/);
      }
    }
  });
});

describe('claims ›', () => {
  it('are a line each: id, kind, place and text; unknown ones are passed over', () => {
    expect(speakerFor(bilingual, 'en').claims(['c-1', 'c-9', 'c-2'])).toEqual([
      'c-1 (judgment, p. 3): متن',
      'c-2 (assumption): متن',
    ]);
  });
});
