import type { ConceptId } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { conflictText } from '../../../../bench/random-conflict.ts';
import type { Asked } from '../../src/questions/context.ts';
import type { WhyAsked } from '../../src/questions/why.ts';
import { answerTo, asking, caseText } from './ask.ts';

const flagship = caseText('iran-us-2020');
const standoff = 'pressure,rights';
const deal = 'talks,restrain,relief,withdraw';
const four: readonly ConceptId[] = ['nash', 'gmr', 'smr', 'seq'];

const whyOf = async (asked: Asked, about: Partial<WhyAsked>) => {
  const found = await answerTo(
    'why',
    { state: null, by: null, concept: null, among: four, most: 3, ...about },
    asked,
  );
  if (!found) throw new Error('the state is not possible');
  return found;
};

describe('why', () => {
  it('says that Tehran would not leave the standoff, because every move of its own gives something up', async () => {
    const { arguments: found } = await whyOf(asking(flagship), { by: 'tehran' });
    expect(found).toHaveLength(1);
    const [tehran] = found;
    expect(tehran).toMatchObject({ by: 'tehran', stable: true, concept: 'nash', total: 7 });
    expect(tehran?.lines[0]?.text).toBe(
      'Tehran stays: none of its 7 possible moves leads anywhere that it likes better (Nash).',
    );
    const [chain] = tehran?.chains ?? [];
    expect(chain?.kind).toBe('alternatives');
    expect(chain?.steps.map(({ kind, gain }) => `${kind} ${gain}`)).toEqual(
      Array.from({ length: 7 }, () => 'alternative worse'),
    );
    expect(chain?.steps.map(({ from }) => from)).toEqual(Array.from({ length: 7 }, () => standoff));
  });

  it('goes through the play that foresight expects, move by move, each with where its mover expects it to end', async () => {
    const { arguments: found } = await whyOf(asking(caseText('chicken')), {
      state: 'none',
      by: 'driver-a',
      concept: 'lm:2',
    });
    expect(found.flatMap(({ chains }) => chains.map(({ kind }) => kind))).toEqual(['play']);
    const [play] = found[0]!.chains;
    expect(play!.steps[0]).toMatchObject({ kind: 'play', from: 'none', to: 'a-swerves' });
    for (const { said } of play!.steps) expect(said?.because).toMatch(/expects the play to end at/);
    // What the steps come to is what the engine's own sentences say.
    const told = found[0]!.lines.map(({ text }) => text).join(' ');
    for (const { to } of play!.steps)
      expect(told).toContain(play!.states.find(({ key }) => key === to)!.name ?? '');
  });

  it('says where the concepts asked disagree, and which answer counts for one of them only', async () => {
    const lines = await answerTo('whyDisagreement', { state: deal, among: four }, asking(flagship));
    expect(lines[0]?.text).toMatch(/“The deal” \(87\).*SEQ.*Nash/s);
    expect(lines.length).toBeGreaterThan(1);
    expect(await answerTo('whyDisagreement', { state: standoff, among: four }, asking(flagship))).toEqual([]);
  });

  it('shows of a weak verdict the reply that deters, and the gain that nothing strongly worse would follow', async () => {
    const { arguments: found } = await whyOf(asking(caseText('superpower-nuclear')), {
      state: 'pp',
      by: 'us',
      concept: 'seq-weak',
    });
    expect(found).toMatchObject([{ stable: true, concept: 'seq-weak' }]);
    expect(
      found[0]?.chains.map(({ kind, steps }) => [kind, steps.map((step) => `${step.kind} ${step.to}`)]),
    ).toEqual([
      ['answered', ['gain cp', 'reply cc']],
      ['unanswered', ['gain cp']],
    ]);
  });

  it.each([[[]], [['diplomacy']]])(
    'says which reply deters Washington from leaving the deal %j',
    async (scenario) => {
      const { arguments: found } = await whyOf(asking(flagship, { scenario }), {
        state: deal,
        by: 'washington',
        concept: 'seq',
      });
      const [washington] = found;
      expect(washington).toMatchObject({ stable: true, concept: 'seq' });
      for (const { kind, steps } of washington?.chains ?? []) {
        expect(kind).toBe('answered');
        expect(steps.map(({ kind: what, mover }) => `${what} ${mover}`)).toEqual([
          'gain Washington',
          'reply Tehran',
        ]);
        // Tehran's reply is credible, and Washington ends no better off than at the deal.
        expect(steps[1]?.gain).toBe('better');
        expect(steps[1]?.result).toMatch(/^it would give up/);
      }
      expect(washington?.chains.length).toBeGreaterThan(0);
    },
  );

  it('leads a Washington that drops the deal under pressure and rights back to the standoff', async () => {
    const { arguments: found } = await whyOf(asking(flagship), {
      state: deal,
      by: 'washington',
      concept: 'seq',
    });
    const [first] = found[0]?.chains ?? [];
    expect(first?.steps.map(({ to }) => to)).toEqual(['talks,restrain,pressure,rights', standoff]);
    expect(found[0]?.total).toBe(8);
    expect(found[0]?.chains).toHaveLength(3);
  });

  it("says that in Tehran's view Washington would leave the deal and nobody would undo the gain", async () => {
    const { arguments: found } = await whyOf(asking(flagship, { view: ['tehran'] }), {
      state: deal,
      by: 'washington',
      concept: 'seq',
    });
    const [washington] = found;
    expect(washington?.stable).toBe(false);
    expect(washington?.chains).toHaveLength(1);
    expect(washington?.chains[0]).toMatchObject({
      kind: 'unanswered',
      steps: [{ kind: 'gain', mover: 'Washington', from: deal, to: 'talks,restrain,pressure,rights' }],
    });
    expect(washington?.lines[1]?.text).toBe(
      'By gains of their own the others could reach 3 states from there, and none would undo the gain.',
    );
  });

  it('rests every sentence and step on claims of the model', async () => {
    const { claims, arguments: found, about } = await whyOf(asking(flagship), { by: 'tehran' });
    expect(claims).toEqual(
      [...claims].sort((a, b) => flagship.indexOf(`\n  ${a}:`) - flagship.indexOf(`\n  ${b}:`)),
    );
    for (const step of found[0]?.chains[0]?.steps ?? []) {
      expect(step.claims.length + step.unmarked.length).toBeGreaterThan(0);
      for (const id of step.claims) expect(claims).toContain(id);
    }
    expect(about.caveats).toEqual(['c-shaky', 'c-drivers', 'c-demise-chaos']);
  });

  it('speaks Persian and Arabic, with their digits', async () => {
    const persian = await whyOf(asking(flagship, { language: 'fa' }), { by: 'tehran' });
    expect(persian.arguments[0]?.lines[0]?.text).toContain('هیچ‌یک از ۷ حرکت ممکنش');
    const arabic = await whyOf(asking(flagship, { language: 'ar' }), { by: 'tehran' });
    expect(arabic.arguments[0]?.lines[0]?.text).toContain('الـ٧');
  });

  it('ends every line of argument as its verdict says, at every state', async () => {
    const asked = asking(flagship);
    const ends = new Set<string>();
    for (let number = 1; number <= 136; number++) {
      for (const concept of ['gmr', 'smr', 'seq'] as const) {
        const { arguments: found } = await whyOf(asked, { state: String(number), concept });
        for (const { stable, chains } of found) {
          for (const { kind, steps } of chains) {
            const last = steps.at(-1);
            ends.add(`${kind} ${last?.kind}`);
            expect(kind === 'unanswered').toBe(!stable);
            if (kind === 'answered') expect(last?.result).not.toBeNull();
            if (kind === 'answered' && concept === 'smr') expect(last?.noEscape).toMatch(/^From there it/);
            // A way out leads to something better than where it all began; only symmetric concepts know one.
            if (last?.kind === 'escape') expect([concept, last.gain]).toEqual(['smr', 'better']);
          }
        }
      }
    }
    expect([...ends].sort()).toEqual([
      'alternatives alternative',
      'answered reply',
      'unanswered escape',
      'unanswered gain',
    ]);
  });

  it('goes through moves made at the same time', async () => {
    const { arguments: found } = await whyOf(asking(flagship), {
      state: deal,
      by: 'washington',
      concept: 'sim',
    });
    const kinds = found.flatMap(({ chains }) => chains.map(({ steps }) => steps.map(({ kind }) => kind)));
    for (const chain of kinds)
      if (chain.length > 1) expect([chain[0], chain[1], chain.at(-1)]).toEqual(['gain', 'joint', 'together']);
  });

  it('has no answer for a state that is not possible in the version looked at', async () => {
    const asked = asking(flagship);
    expect(
      await answerTo(
        'why',
        { state: 'pressure,relief', by: null, concept: null, among: four, most: 3 },
        asked,
      ),
    ).toBeNull();
    expect(await answerTo('whyState', { state: 'pressure,relief' }, asked)).toBeNull();
    expect(await answerTo('whyVerdicts', { state: 'pressure,relief', concept: 'nash' }, asked)).toBeNull();
  });

  it('answers quickly at a million states', async () => {
    const asked = asking(conflictText({ decisionMakers: 2, options: 20 }, 7));
    await answerTo('read', {}, asked);
    const started = performance.now();
    await whyOf(asked, { state: 'o0,o5,o19' });
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('whyState', () => {
  it('describes the standoff', async () => {
    const found = await answerTo('whyState', { state: null }, asking(flagship));
    expect(found).toMatchObject({
      key: standoff,
      number: 33,
      name: 'The standoff',
      statusQuo: true,
      count: 136,
    });
    expect(found?.consequences.map(({ name }) => name)).toEqual(['Economic war']);
    expect(found?.description).toMatch(/^Maximum pressure and the rights agenda continue/);
    expect(found?.sides.map(({ rank }) => rank)).toEqual([41, 13]);
    expect(found?.sides[1]?.options.filter(({ taken }) => taken).map(({ name }) => name)).toEqual([
      'Keep up maximum pressure',
      'Keep rights on the agenda',
    ]);
  });

  it('describes states that are given as a graph', async () => {
    const text = `modus: 1
title: Two states
states: {here: Here, there: There}
decision-makers:
  one: {moves: ["here -> there"]}
preferences:
  one: {ranking: there > here}
status-quo: here
`;
    const found = await answerTo('whyState', { state: 'there' }, asking(text));
    expect(found).toMatchObject({ key: 'there', number: 2, name: 'There', sides: [{ options: [] }] });
    const { arguments: why } = await whyOf(asking(text), {});
    expect(why).toMatchObject([{ stable: false, chains: [{ steps: [{ to: 'there', back: false }] }] }]);
  });
});

describe('whyVerdicts', () => {
  const verdicts = async (concept: ConceptId, state: string, more: Partial<Asked> = {}) =>
    (await answerTo('whyVerdicts', { state, concept }, asking(flagship, more)))?.stable;

  // flagship-case.md: what an independent naive solver finds.
  it.each([
    ['nash', standoff, {}, [true, true]],
    ['nash', standoff, { scenario: ['diplomacy'] }, [true, true]],
    ['seq', deal, {}, [true, true]],
    ['seq', deal, { scenario: ['diplomacy'] }, [true, true]],
    ['nash', deal, {}, [true, false]],
    ['seq', deal, { view: ['tehran'] }, [true, false]],
    ['nash', standoff, { view: ['tehran'] }, [true, true]],
    ['nash', standoff, { scenario: ['measured'] }, [false, true]],
  ] as const)('%s %s %j', async (concept, state, more, stable) => {
    expect(await verdicts(concept, state, more)).toEqual(stable);
  });

  it('tells those held for strong reasons from those who would leave, where a state is not weakly stable', async () => {
    const asked = asking(caseText('superpower-nuclear'));
    const row = (concept: ConceptId, state: string) => answerTo('whyVerdicts', { state, concept }, asked);
    expect(await row('gmr-weak', 'pp')).toMatchObject({ stable: [false, false], leaves: [false, false] });
    expect(await row('seq-weak', 'pp')).toMatchObject({ stable: [true, true], leaves: [false, false] });
    expect(await row('seq-weak', 'pc')).toMatchObject({ stable: [false, false], leaves: [true, false] });
  });

  it('says why a concept cannot be asked', async () => {
    const found = await answerTo(
      'whyVerdicts',
      { state: '1', concept: 'nash' },
      asking(caseText('lake-gisborne-unknown')),
    );
    expect(found?.stable).toEqual([]);
    expect(found?.refused).toMatch(/partly unknown/);
  });
});

describe('stateList', () => {
  const found = async (typed: string, more: Partial<Asked> = {}) =>
    (await answerTo('stateList', { typed, chosen: null }, asking(flagship, more))).found;

  it('puts the status quo, named states and equilibria first', async () => {
    const {
      chosen,
      found: first,
      count,
    } = await answerTo('stateList', { typed: '', chosen: null }, asking(flagship));
    expect(chosen).toMatchObject({ name: 'The standoff', statusQuo: true, holds: ['Nash', 'SEQ'] });
    expect(first[0]?.name).toBe('The standoff');
    expect(first[1]?.name).toBe('The deal');
    expect(first).toHaveLength(50);
    expect(count).toBe(136);
  });

  it('finds a number in the digits of any language', async () => {
    for (const typed of ['87', '۸۷', '٨٧']) expect((await found(typed))[0]?.name).toBe('The deal');
  });

  it('finds names in any spelling of their language', async () => {
    expect((await found('DEAL'))[0]?.number).toBe(87);
    expect((await found('بن بست', { language: 'fa' }))[0]?.number).toBe(33);
    expect((await found('توافق', { language: 'fa' }))[0]?.number).toBe(87);
    expect((await found('صفقه', { language: 'ar' }))[0]?.number).toBe(87);
  });

  it('finds states by what is taken, those with little else first', async () => {
    const [first, ...others] = await found('talk relieve');
    expect(first?.key).toBe('talks,relief');
    for (const { key } of others) expect(key).toMatch(/talks.*relief/);
    expect((await found('talks,restrain,relief,withdraw'))[0]?.name).toBe('The deal');
  });

  it('finds nothing for words of no option', async () => {
    expect(await found('zebra')).toEqual([]);
  });
});
