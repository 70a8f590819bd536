/** The catalogues say the same things with the same values in every language; what is said well only a reader can judge. */
import * as fs from 'node:fs';
import { languages } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { ar } from '../../src/words/ar.ts';
import { en, type Message, type MessageId } from '../../src/words/en.ts';
import { fa } from '../../src/words/fa.ts';

const catalogues: Readonly<Record<(typeof languages)[number], Readonly<Record<MessageId, Message>>>> = {
  en,
  ar,
  fa,
};
const ids = Object.keys(en) as MessageId[];

/** The forms of a message by plural category; a plain sentence is its own form `other`. */
const formsOf = (message: Message): readonly (readonly [string, string])[] =>
  typeof message === 'string' ? [['other', message]] : Object.entries(message);

const placeholders = (form: string): string[] =>
  [...new Set([...form.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name!))].sort();

/** Everything that is said in a language, with where it stands. */
const everything = (language: (typeof languages)[number]) =>
  ids.flatMap((id) =>
    formsOf(catalogues[language][id]).map(([category, form]) => ({
      where: `${language} ${id} ${category}`,
      id,
      category,
      form,
    })),
  );

/** Words that stay as they are in every script: what is typed into a model or a command line, and names of formats. */
const keptWords = new Set(
  [
    // Solution concepts
    'Nash SSEQ nash sseq Maximin RNash RGMR RSMR RSEQ',
    'FNash FGMR FSMR FSEQ PNash PGMR PSMR PSEQ fnash fgmr fsmr fseq pnash pgmr psmr pseq',
    // Keys and words of the model language
    'key value title preferences priorities ranking weights statement options states decision makers claims context true false moves either order vital strength misplaced change',
    'relation degrees fuzzy probabilistic threshold gamma',
    'never then most least exactly stable equilibria feasibility axes base levels status scenario view moves',
    // Commands and formats
    'modus YAML JSON NAME help lang state expect coalition HTML LaTeX verify check certify',
  ].flatMap((line) => line.split(' ')),
);

/** Until a translation is written its file only repeats the English. */
const written = languages.filter((language) => language === 'en' || catalogues[language] !== en);

describe.each(written)('the catalogue %s ›', (language) => {
  const said = everything(language);

  it('has every message and no other', () => {
    expect(Object.keys(catalogues[language]).sort()).toEqual([...ids].sort());
  });

  it('says something everywhere', () => {
    expect(said.filter(({ form }) => form.trim() === '').map(({ where }) => where)).toEqual([]);
  });

  it('has the placeholders that English has; only a form for none, one or two may do without one', () => {
    const wrong = said.filter(({ id, category, form }) => {
      const wanted = new Set(formsOf(en[id]).flatMap(([, each]) => placeholders(each)));
      const has = placeholders(form);
      const mayOmit = ['zero', 'one', 'two'].includes(category);
      return (
        has.some((name) => !wanted.has(name)) || (!mayOmit && [...wanted].some((name) => !has.includes(name)))
      );
    });
    expect(wrong.map(({ where, form }) => `${where}: ${form}`)).toEqual([]);
  });

  it('may leave out, in a form for none, one or two, the count and nothing else that English says there', () => {
    const wrong = said.filter(({ id, category, form }) => {
      if (!['zero', 'one', 'two'].includes(category)) return false;
      const english = new Map(formsOf(en[id]));
      const wanted = placeholders(english.get(category) ?? english.get('other') ?? '').filter(
        (name) => name !== 'count',
      );
      return wanted.some((name) => !placeholders(form).includes(name));
    });
    expect(wrong.map(({ where, form }) => `${where}: ${form}`)).toEqual([]);
  });

  it('has the plural forms that its grammar needs wherever English has any, and says of none what English says of it', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    // A Persian noun stays as it is after a number, so that one sentence may do for every count.
    // In Arabic a definite plural ("the moves, n of them") serves from three up, so few and many may be left to "other".
    const always = { en: ['one', 'other'], ar: ['one', 'two', 'other'], fa: ['other'] }[language];
    const known: readonly string[] = [...pluralCategories, 'zero'];
    const wrong = ids.flatMap((id) => {
      const english = formsOf(en[id]).map(([category]) => category);
      const forms = formsOf(catalogues[language][id]).map(([category]) => category);
      const needed =
        english.length === 1 ? ['other'] : [...always, ...english.filter((category) => category === 'zero')];
      const missing = needed.filter((category) => !forms.includes(category));
      const idle = forms.filter((category) => !known.includes(category));
      return missing.length + idle.length === 0 ? [] : [{ id, missing, idle }];
    });
    expect(wrong).toEqual([]);
  });

  it('holds no control of direction but isolates around what is typed, and none that cannot be seen in the file', () => {
    const control = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
    const wrong = said.filter(({ form }) => control.test(form.replaceAll(/\u2066[\x20-\x7e]+\u2069/g, '')));
    expect(wrong.map(({ where }) => where)).toEqual([]);
    expect(fs.readFileSync(new URL(`../../src/words/${language}.ts`, import.meta.url), 'utf8')).not.toMatch(
      control,
    );
  });

  it('writes plain text: no doubled spaces, none at the ends, no tabs', () => {
    const wrong = said.filter(({ form }) => /\s\s|^\s|\s$|[\t\n]/.test(form));
    expect(wrong.map(({ where, form }) => `${where}: ${form}`)).toEqual([]);
  });
});

describe.each(written.filter((language) => language !== 'en'))('the translation %s ›', (language) => {
  const said = everything(language).map((each) => ({
    ...each,
    form: each.form.replaceAll(/\{[a-zA-Z]+\}/g, ' '),
  }));

  it('leaves no foreign word standing but those that are typed as they are', () => {
    const wrong = said.flatMap(({ where, form }) =>
      [...form.replaceAll(/\u2066.*?\u2069/g, '').matchAll(/[A-Za-z]{4,}/g)]
        .filter(([word]) => !keptWords.has(word))
        .map(([word]) => `${where}: ${word}`),
    );
    expect(wrong).toEqual([]);
  });

  it('is written in its own script', () => {
    const foreign = said.filter(
      ({ id, form }) =>
        !/^(concept-short|gain)\./.test(id) && /\p{L}/u.test(form) && !/[\u0600-\u06ff]/.test(form),
    );
    expect(foreign.map(({ where, form }) => `${where}: ${form}`)).toEqual([]);
  });

  it('spells with its own letters: Persian ی and ک, Arabic ي and ك', () => {
    const strange = language === 'fa' ? /[\u064a\u0643\u0649]/ : /[\u06cc\u06a9\u067e\u0686\u0698\u06af]/;
    expect(
      said.filter(({ form }) => strange.test(form)).map(({ where, form }) => `${where}: ${form}`),
    ).toEqual([]);
  });

  it('says nothing in English that it could say itself', () => {
    const same = ids.filter(
      (id) =>
        /[a-z]{3}/.test(
          JSON.stringify(en[id]).replaceAll(/\{[a-zA-Z]+\}|"(zero|one|two|few|many|other)"/g, ''),
        ) && JSON.stringify(catalogues[language][id]) === JSON.stringify(en[id]),
    );
    expect(same.filter((id) => !id.startsWith('concept-short.'))).toEqual([]);
  });
});
