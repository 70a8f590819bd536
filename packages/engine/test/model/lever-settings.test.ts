/** What levers cost and may not touch: read, diagnosed, and laid over like all else. */
import { checkModel, compileText, isRefusal, openModel, type Variant } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { diagnosed, model } from './models.ts';

const more = {
  preferences: '{p: {priorities: [a, not c]}, q: {priorities: [c]}}',
  consequences: '{both: a and b}',
};

function settings(levers: string, scenarios = '{}', variant: Variant = {}) {
  const outcome = compileText(model({ ...more, levers, scenarios }), variant);
  if (isRefusal(outcome) || !outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.compiled.conflict.levers;
}

describe('the settings of levers', () => {
  it('are read as written', () => {
    expect(
      settings(
        '{costs: {drop: 2}, element-costs: {p.2: 4, both: 3}, cannot-touch: [q, move, p.1], stated: {help: {cost: 5, change: {preferences: {q: {priorities: []}}}}}}',
      ),
    ).toMatchObject({
      costs: { drop: 2 },
      elementCosts: { 'p.2': 4, both: 3 },
      cannotTouch: ['q', 'move', 'p.1'],
      stated: [{ id: 'help', cost: 5 }],
    });
  });

  it('are none where nothing is said', () =>
    expect(settings('{}')).toEqual({ costs: {}, elementCosts: {}, cannotTouch: [], stated: [] }));

  it('change with scenarios: costs one by one, what may not be touched as a whole', () => {
    const scenarios = '{s: {change: {levers: {costs: {add: 7}, cannot-touch: [p]}}}}';
    expect(settings('{costs: {drop: 2}, cannot-touch: [q]}', scenarios, { scenario: ['s'] })).toMatchObject({
      costs: { drop: 2, add: 7 },
      cannotTouch: ['p'],
    });
  });

  it.each([
    ['a cost that is nothing', '{costs: {drop: ▸0}}', ['lever-cost']],
    ['a cost without end', '{element-costs: {p: ▸1001}}', ['lever-cost']],
    ['a cost that is no number', '{costs: {drop: ▸dear}}', ['not-a-number']],
    ['an unknown kind', '{costs: {▸dropp: 2}}', ['unknown-key']],
    ['an element that nothing is', '{element-costs: {▸r: 2}}', ['unknown-element']],
    ['a place that no list has', '{cannot-touch: [p.2, ▸p.3, ▸p.0]}', ['unknown-element', 'unknown-element']],
    ['a change that changes nothing', '{stated: {▸help: {cost: 2}}}', ['missing-key']],
  ])('diagnoses %s', (_, levers, codes) => expect(diagnosed(model({ ...more, levers }))).toEqual(codes));

  it('say what is wrong within a stated change', () => {
    const file = openModel(
      model({ ...more, levers: '{stated: {help: {change: {preferences: {q: {priorities: [d]}}}}}}' }),
    );
    expect(checkModel(file).map(({ code }) => code)).toEqual(['unknown-name']);
  });
});
