/**
 * Laws of structural edits on random models, with numbers and patterns in statements and rankings: reordering, renaming or adding anything
 * never changes what anyone prefers.
 */
import { isRefusal } from '@modus-vivendi/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryOptionModel, toYaml } from '../../../engine/test/arbitrary/model.ts';
import { patience, runs } from '../../../engine/test/oracle/runs.ts';
import {
  addDecisionMaker,
  addOption,
  type Edited,
  moveDecisionMaker,
  moveOption,
  removeDecisionMaker,
  removeOption,
  setLevels,
  setName,
  toPriorities,
  toRanking,
} from '../../src/edits/index.ts';
import { compiled, errorsIn, orders, textOf } from './told.ts';

const anyModel = arbitraryOptionModel({ maxVectors: 32, maxDecisionMakers: 4 });

/** Calls a law with a model's text, and the ids in it. */
const onModels = (
  law: (
    text: string,
    ids: { readonly options: readonly string[]; readonly people: readonly string[] },
    k: number,
    j: number,
  ) => void,
  usual = 60,
): void =>
  fc.assert(
    fc.property(anyModel, fc.nat(), fc.nat(), (spec, k, j) => {
      const text = toYaml(spec);
      const { conflict } = compiled(text);
      law(
        text,
        {
          options: conflict.options.map(({ id }) => id),
          people: conflict.decisionMakers.map(({ id }) => id),
        },
        k,
        j,
      );
    }),
    runs(usual),
  );

const pick = <T>(list: readonly T[], k: number): T => list[k % list.length]!;
const said = { language: 'en', words: 'Something new' };
const statusQuoOf = (text: string): string => {
  const { conflict, structure } = compiled(text);
  const { statusQuo } = conflict;
  if (statusQuo?.kind !== 'vector') return JSON.stringify(statusQuo);
  return structure.options
    .flatMap(({ id, levels }, o) => (statusQuo.levels[o] ? [`${id}=${levels[statusQuo.levels[o]]!.id}`] : []))
    .sort()
    .join(' ');
};

describe('structural edits', () => {
  it(
    'moving a decision maker changes nobody’s preferences',
    () => {
      onModels((text, { people }, k, j) => {
        const moved = textOf(moveDecisionMaker(text, pick(people, k), j % people.length));
        expect(orders(moved)).toEqual(orders(text));
        expect(statusQuoOf(moved)).toBe(statusQuoOf(text));
      });
    },
    patience,
  );

  it(
    'moving an option, also to another decision maker, changes nobody’s preferences',
    () => {
      onModels((text, { options, people }, k, j) => {
        const moved = textOf(moveOption(text, pick(options, k), pick(people, j), (k + j) % 2));
        expect(orders(moved)).toEqual(orders(text));
        expect(statusQuoOf(moved)).toBe(statusQuoOf(text));
      });
    },
    patience,
  );

  it(
    'adding an option and removing it again changes nobody’s preferences',
    () => {
      onModels((text, { people }, k, j) => {
        const added = addOption(text, pick(people, k), said, j % 3);
        expect(errorsIn(textOf(added))).toEqual([]);
        const back = textOf(removeOption(textOf(added), (added as { readonly id: string }).id));
        expect(orders(back)).toEqual(orders(text));
        expect(statusQuoOf(back)).toBe(statusQuoOf(text));
      });
    },
    patience,
  );

  it(
    'an added option does not matter',
    () => {
      onModels((text, { people }, k) => {
        const added = addOption(text, pick(people, k), said) as Edited & { readonly id: string };
        const taken = new RegExp(`(^| )${added.id}=yes`);
        const without = (tier: readonly string[]): readonly string[] =>
          [...new Set(tier.map((state) => state.replace(taken, '').trim()))].sort();
        const after = Object.entries(orders(textOf(added))).map(
          ([id, tiers]) => [id, tiers?.map(without) ?? null] as const,
        );
        expect(Object.fromEntries(after)).toEqual(orders(text));
      });
    },
    patience,
  );

  it(
    'adding someone and removing them again changes nobody’s preferences',
    () => {
      onModels((text, _, k) => {
        const added = addDecisionMaker(text, said, k % 3) as Edited & { readonly id: string };
        const back = textOf(removeDecisionMaker(textOf(added), added.id));
        expect(orders(back)).toEqual(orders(text));
      }, 80);
    },
    patience,
  );

  it(
    'renaming changes nothing but the name',
    () => {
      onModels((text, { options, people }, k) => {
        const owner = compiled(text).conflict.options[k % options.length]!.owner;
        const path = ['decision-makers', people[owner]!, 'options', pick(options, k)];
        expect(orders(textOf(setName(text, path, { language: 'fa', words: 'نام تازه' })))).toEqual(
          orders(text),
        );
      }, 80);
    },
    patience,
  );

  it(
    'removing anything leaves a model without errors, or is refused',
    () => {
      onModels((text, { options, people }, k, j) => {
        for (const edited of [
          removeOption(text, pick(options, k)),
          removeDecisionMaker(text, pick(people, j)),
        ])
          if (!isRefusal(edited)) expect(errorsIn(edited.text)).toEqual([]);
          else expect(edited.refusal).toBe('would-break');
      });
    },
    patience,
  );

  it(
    'a level more is tied with what it extends, and taking it away again changes nothing',
    () => {
      onModels((text, { options }, k) => {
        const option = compiled(text).conflict.options[k % options.length]!;
        const levels = option.levels.map(({ id }) => ({ id }));
        const more = setLevels(text, option.id, [...levels, { name: 'Even more' }], 'en');
        if (isRefusal(more)) {
          expect(more.refusal).toBe('would-break');
          return;
        }
        expect(errorsIn(more.text)).toEqual([]);
        const back = setLevels(more.text, option.id, levels, 'en');
        if (option.change === 'either' || !isRefusal(back))
          expect(orders(textOf(back))).toEqual(orders(text));
      });
    },
    patience,
  );
});

describe('saying a preference in another way', () => {
  it(
    'keeps the order of the states',
    () => {
      onModels((text, { people }, k) => {
        const who = pick(people, k);
        const ranked = toRanking(text, [], who);
        if (isRefusal(ranked)) expect(orders(text)[who]).toBeNull();
        else expect(orders(ranked.text)).toEqual(orders(text));
        const stated = toPriorities(isRefusal(ranked) ? text : ranked.text, [], who);
        if (isRefusal(stated)) expect(orders(text)[who]).toBeNull();
        else expect(orders(stated.text)).toEqual(orders(text));
      });
    },
    patience,
  );
});
