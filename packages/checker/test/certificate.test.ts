import type { Certificate, Conflict, Reach, StableEvidence, Verdict } from '@modus-vivendi/engine';
import { expect, describe as group, test } from 'vitest';
import { type Code, check, type Detail, describe, sayProblem } from '../src/index.ts';
import { chicken, conflict, order, prisoners, syriaIraq, twice, vector } from './conflicts.ts';

const sha256 = 'abc';

function certificate(
  concepts: readonly string[],
  states: 'all' | readonly number[],
  verdicts: readonly Verdict[],
  reach: Record<string, Reach> = {},
): Certificate {
  return {
    modus: '1.0.0',
    modelSha256: sha256,
    scenario: [],
    view: null,
    countermove: 'sequences',
    concepts,
    states,
    verdicts,
    reach,
  };
}
type Answer = StableEvidence['improvements'][number];
const stable = (concept: string, state: number, by: string, ...improvements: readonly Answer[]): Verdict => ({
  concept,
  state,
  by,
  verdict: 'stable',
  evidence: { improvements },
});
const unstable = (
  concept: string,
  state: number,
  by: string,
  improvement: number,
  reach?: string,
  more = {},
): Verdict => ({
  concept,
  state,
  by,
  verdict: 'unstable',
  evidence: { improvement, ...(reach === undefined ? {} : { reach }), ...more },
});
/** A path in a line: "b3 c4" is b to 3, then c to 4. */
const path = (text: string) =>
  text
    .split(' ')
    .filter(Boolean)
    .map((step) => {
      const [, by = '', to = ''] = /^([a-z]+)(\d+)$/.exec(step) ?? [];
      return { by, to: Number(to) };
    });

const accepts = (model: Conflict, given: unknown): void => {
  const report = check(model, JSON.parse(JSON.stringify(given)), { sha256 });
  expect(report.problems.map(describe)).toEqual([]);
  expect(report.accepted).toBe(true);
};
const rejects = (model: Conflict, given: unknown, code: Code, at?: string): void => {
  const { accepted, problems } = check(model, JSON.parse(JSON.stringify(given)), { sha256 });
  expect(accepted).toBe(false);
  expect(problems.map((problem) => problem.code)).toContain(code);
  if (at !== undefined) expect(problems.find((problem) => problem.code === code)?.path).toBe(at);
  for (const problem of problems) {
    expect(describe(problem)).not.toContain('undefined');
    for (const language of ['ar', 'fa'] as const)
      expect(sayProblem(language, problem, fill)).not.toMatch(/\{[a-z]/i);
  }
};
const fill = (sentence: string, values: Detail): string =>
  sentence.replace(/\{([a-z]+)\}/gi, (whole, key: string) => String(values[key] ?? whole));

const syriaReach: Record<string, Reach> = {
  up: { against: 'iraq', steps: 'improvements', states: [[6, ['syria']]] },
  all: {
    against: 'iraq',
    steps: 'moves',
    states: [
      [5, ['syria']],
      [6, ['syria']],
    ],
  },
};

group('Syria and Iraq', () => {
  const nash = certificate('nash'.split(' '), 'all', [
    stable('nash', 1, 'syria'),
    unstable('nash', 2, 'syria', 3),
    unstable('nash', 3, 'syria', 1),
    unstable('nash', 4, 'syria', 6),
    unstable('nash', 5, 'syria', 4),
    stable('nash', 6, 'syria'),
    unstable('nash', 1, 'iraq', 4),
    stable('nash', 2, 'iraq'),
    unstable('nash', 3, 'iraq', 6),
    stable('nash', 4, 'iraq'),
    unstable('nash', 5, 'iraq', 2),
    stable('nash', 6, 'iraq'),
  ]);
  const answer = (text: string, counters?: number[]): Answer => ({
    to: 4,
    sanction: { path: path(text), ...(counters ? { counters } : {}) },
  });
  const one = (verdict: Verdict, reach = syriaReach): Certificate =>
    certificate([verdict.concept], [1], [stable(verdict.concept, 1, 'syria'), verdict], reach);

  test('Nash at every state', () => {
    accepts(syriaIraq, nash);
    expect(check(syriaIraq, nash, { sha256 }).verdicts).toBe(12);
  });

  test('1 is stable under GMR, as Syria can answer an attack by releasing', () => {
    accepts(syriaIraq, one(stable('gmr', 1, 'iraq', answer('syria5'))));
  });

  test('1 is unstable under SEQ, SSEQ and SMR', () => {
    accepts(syriaIraq, one(unstable('seq', 1, 'iraq', 4, 'up')));
    accepts(syriaIraq, one(unstable('sseq', 1, 'iraq', 4, 'up')));
    accepts(syriaIraq, one(unstable('smr', 1, 'iraq', 4, 'all')));
  });

  test('3 is stable for Syria under SEQ and SMR, as Iraq attacks', () => {
    const sanction = (counters?: number[]) => ({
      to: 1,
      sanction: { path: path('iraq4'), ...(counters ? { counters } : {}) },
    });
    const answered = sanction();
    accepts(
      syriaIraq,
      certificate(
        ['seq'],
        [3],
        [stable('seq', 3, 'syria', answered), unstable('seq', 3, 'iraq', 6, 'none')],
        {
          none: { against: 'iraq', steps: 'improvements', states: [] },
        },
      ),
    );
    const smr = (counters: number[]) =>
      certificate(
        ['smr'],
        [3],
        [stable('smr', 3, 'syria', sanction(counters)), unstable('smr', 3, 'iraq', 6, 'all')],
        {
          all: {
            against: 'iraq',
            steps: 'moves',
            states: [
              [4, ['syria']],
              [5, ['syria']],
            ],
          },
        },
      );
    accepts(syriaIraq, smr([5, 6]));
    rejects(syriaIraq, smr([6]), 'wrong-counters', '/verdicts/0/evidence/improvements/0/sanction/counters');
    rejects(syriaIraq, smr([4, 5, 6]), 'wrong-counters');
    rejects(syriaIraq, smr([6, 6]), 'repeated');
  });

  test('a false verdict is rejected', () => {
    const gmr = one(stable('gmr', 1, 'iraq', answer('syria5')));
    rejects(syriaIraq, one(stable('gmr', 1, 'iraq')), 'missing-improvement');
    rejects(syriaIraq, one(stable('gmr', 1, 'iraq', answer('syria6'))), 'does-not-deter');
    rejects(syriaIraq, one(stable('gmr', 1, 'iraq', answer(''))), 'path-length');
    rejects(syriaIraq, one(stable('gmr', 1, 'iraq', answer('iraq1'))), 'path-mover');
    rejects(syriaIraq, one(stable('gmr', 1, 'iraq', answer('syria6 syria5'))), 'path-mover');
    rejects(syriaIraq, one(stable('gmr', 1, 'iraq', answer('syria3'))), 'not-a-move');
    rejects(syriaIraq, one(stable('gmr', 1, 'iraq', answer('syria4'))), 'not-a-move');
    rejects(syriaIraq, one(stable('seq', 1, 'iraq', answer('syria5'))), 'not-an-improvement');
    rejects(syriaIraq, one(stable('smr', 1, 'iraq', answer('syria5', [2]))), 'counter-preferred');
    rejects(syriaIraq, one(stable('smr', 1, 'iraq', answer('syria5'))), 'missing-field');
    rejects(syriaIraq, one(stable('gmr', 1, 'iraq', answer('syria5', [2]))), 'unknown-field');
    rejects(syriaIraq, one(stable('nash', 1, 'iraq', answer('syria5'))), 'wrong-answer');
    rejects(syriaIraq, one(stable('sim', 1, 'iraq', answer('syria5'))), 'wrong-answer');
    rejects(
      syriaIraq,
      one(stable('gmr', 1, 'iraq', { to: 4, sanction: { moves: path('syria5'), joint: 5 } })),
      'wrong-answer',
    );
    rejects(syriaIraq, one(stable('gmr', 1, 'iraq', answer('syria5'), answer('syria5'))), 'repeated');
    rejects(syriaIraq, one(stable('gmr', 1, 'iraq', { ...answer('syria5'), to: 2 })), 'not-an-improvement');
    rejects(syriaIraq, one(unstable('gmr', 1, 'iraq', 4, 'all')), 'deterred', '/verdicts/1/evidence/reach');
    rejects(syriaIraq, one(unstable('gmr', 1, 'iraq', 5, 'all')), 'not-an-improvement');
    rejects(syriaIraq, one(unstable('gmr', 1, 'iraq', 4, 'up')), 'wrong-reach');
    rejects(syriaIraq, one(unstable('gmr', 1, 'iraq', 4, 'other')), 'unknown-reach');
    rejects(syriaIraq, one(unstable('gmr', 1, 'iraq', 4, '__proto__')), 'unknown-reach');
    rejects(syriaIraq, one(unstable('gmr', 1, 'iraq', 4)), 'missing-field');
    rejects(syriaIraq, one(unstable('nash', 1, 'iraq', 4, 'all')), 'unknown-field');
    rejects(syriaIraq, one(unstable('seq', 1, 'iraq', 4, 'up', { answered: [] })), 'unknown-field');
    const short: Record<string, Reach> = {
      all: { against: 'iraq', steps: 'moves', states: [[6, ['syria']]] },
    };
    rejects(syriaIraq, one(unstable('gmr', 1, 'iraq', 4, 'all'), short), 'reach-misses');
    accepts(syriaIraq, gmr);
  });

  test('what the certificate is about must agree', () => {
    rejects(syriaIraq, { ...nash, modelSha256: 'other' }, 'wrong-model', '/modelSha256');
    rejects(syriaIraq, { ...nash, scenario: ['war'] }, 'wrong-scenario', '/scenario');
    rejects({ ...syriaIraq, scenario: ['a', 'b'] }, { ...nash, scenario: ['a,b'] }, 'wrong-scenario');
    rejects(syriaIraq, { ...nash, view: 'syria' }, 'wrong-view', '/view');
    rejects({ ...syriaIraq, view: ['syria', 'iraq'] }, { ...nash, view: 'syria' }, 'wrong-view');
    rejects(syriaIraq, { ...nash, view: '' }, 'wrong-view');
    accepts(
      { ...syriaIraq, scenario: ['a', 'b'], view: ['syria', 'iraq'] },
      { ...nash, scenario: ['a', 'b'], view: 'syria/iraq' },
    );
  });

  test('every verdict is there exactly once', () => {
    const [first, ...rest] = nash.verdicts;
    rejects(syriaIraq, { ...nash, verdicts: rest }, 'missing-verdict', '/verdicts');
    rejects(syriaIraq, { ...nash, verdicts: [...nash.verdicts, first] }, 'repeated-verdict', '/verdicts/12');
    rejects(syriaIraq, { ...nash, concepts: ['nash', 'gmr'] }, 'missing-verdict');
    rejects(syriaIraq, { ...nash, concepts: ['gmr'] }, 'not-asked', '/verdicts/0/concept');
    rejects(syriaIraq, { ...nash, concepts: ['nash', 'nash'] }, 'repeated', '/concepts/1');
    rejects(syriaIraq, { ...nash, concepts: ['nash', 'nirvana'] }, 'unknown-concept', '/concepts/1');
    rejects(syriaIraq, { ...nash, concepts: [] }, 'empty', '/concepts');
    rejects(syriaIraq, { ...nash, states: [1, 2, 3, 4, 5] }, 'not-asked');
    rejects(syriaIraq, { ...nash, states: [1, 2, 3, 4, 5, 6, 7] }, 'unknown-state', '/states/6');
    rejects(syriaIraq, { ...nash, states: [1, 1] }, 'repeated', '/states/1');
    rejects(syriaIraq, { ...nash, states: [] }, 'empty');
    accepts(syriaIraq, { ...nash, states: [6, 5, 4, 3, 2, 1] });
  });
});

group('a sanction in which one opponent moves twice', () => {
  const others = ['b', 'c'].flatMap((by) => [stable('gmr', 1, by)]);
  const given = (text: string) =>
    certificate(['gmr'], [1], [...others, stable('gmr', 1, 'a', { to: 2, sanction: { path: path(text) } })]);
  const reach = (states: Reach['states']): Certificate =>
    certificate(['gmr'], [1], [...others, unstable('gmr', 1, 'a', 2, 'r')], {
      r: { against: 'a', steps: 'moves', states },
    });

  test('is a legal sequence as long as someone else moves in between', () => {
    accepts(twice, given('b3 c4 b5'));
    rejects(twice, given('b3 b5'), 'path-mover', '/verdicts/2/evidence/improvements/0/sanction/path/1');
    rejects(twice, given('b3 c4'), 'does-not-deter');
    rejects(twice, given('c3 c4 b5'), 'not-a-move');
  });

  test('is too long where single countermoves are asked for', () => {
    rejects(twice, { ...given('b3 c4 b5'), countermove: 'single' }, 'path-length');
    accepts(twice, { ...reach([[3, ['b']]]), countermove: 'single' });
    rejects(twice, { ...reach([]), countermove: 'single' }, 'reach-misses');
  });

  test('never moves the one who is to be deterred', () => {
    const [a, ...rest] = twice.decisionMakers;
    const back = {
      ...twice,
      decisionMakers: [
        {
          ...a!,
          arcs: [
            [0, 1],
            [2, 0],
          ] as const,
        },
        ...rest,
      ],
    };
    accepts(back, given('b3 c4 b5'));
    rejects(back, given('b3 a1'), 'path-mover');
  });

  test('cannot be hidden by a reach that stops early', () => {
    rejects(twice, reach([[3, ['b']]]), 'reach-not-closed', '/reach/r/states/0');
    rejects(
      twice,
      reach([
        [3, ['b']],
        [4, ['c']],
      ]),
      'reach-not-closed',
      '/reach/r/states/1',
    );
    rejects(
      twice,
      reach([
        [3, ['b']],
        [4, ['c']],
        [5, ['b']],
      ]),
      'deterred',
    );
    rejects(
      twice,
      reach([
        [3, ['c']],
        [4, ['c']],
      ]),
      'reach-not-closed',
    );
    rejects(twice, reach([[3, []]]), 'reach-misses');
    rejects(
      twice,
      reach([
        [3, ['b']],
        [4, ['b']],
      ]),
      'reach-not-closed',
    ); // c moves to 4, after which b can move
    const reluctant = { ...twice, preferences: twice.preferences.map(() => twice.preferences[0]!) };
    accepts(reluctant, given('b3 c4 b5'));
    rejects(reluctant, reach([[3, ['b']]]), 'reach-not-closed');
    rejects(
      twice,
      reach([
        [3, ['b']],
        [3, ['b']],
      ]),
      'repeated',
    );
    rejects(twice, reach([[3, ['b', 'b']]]), 'repeated');
    rejects(twice, reach([[3, ['a']]]), 'path-mover');
    rejects(twice, reach([[9, ['b']]]), 'unknown-state');
    rejects(twice, reach([[3, ['z']]]), 'unknown-decision-maker');
    rejects(twice, reach([[3, ['b']]]), 'broken-reach');
  });
});

group('graph form', () => {
  const sanction = { path: path('column4') };
  const reach: Record<string, Reach> = {
    r: { against: 'row', steps: 'improvements', states: [[3, ['column']]] },
  };

  test('chicken: both swerving is not Nash, and SEQ does not save it for row', () => {
    accepts(
      chicken,
      certificate(['nash'], [1], [unstable('nash', 1, 'row', 3), unstable('nash', 1, 'column', 2)]),
    );
    // From dc column can only crash, a loss: no credible answer, though one under GMR.
    const both = [
      stable('gmr', 1, 'row', { to: 3, sanction }),
      stable('gmr', 1, 'column', { to: 2, sanction: { path: path('row4') } }),
    ];
    accepts(chicken, certificate(['gmr'], [1], both));
    const seq = [unstable('seq', 1, 'row', 3, 'r'), unstable('seq', 1, 'column', 2, 'c')];
    const empty = { r: { ...reach.r, states: [] }, c: { ...reach.r, against: 'column', states: [] } };
    accepts(chicken, { ...certificate(['seq'], [1], seq), reach: empty });
    // A larger closed set proves as much, unless something in it would deter; the improvement itself may be listed.
    accepts(chicken, { ...certificate(['seq'], [1], seq), reach: { ...empty, ...reach } });
    rejects(
      chicken,
      { ...certificate(['seq'], [1], seq), reach: { ...empty, r: { ...reach.r, states: [[4, []]] } } },
      'deterred',
    );
  });

  test('joint moves need option vectors', () => {
    rejects(chicken, certificate(['sim'], [1], []), 'not-askable', '/concepts/0');
    const coalesced = {
      ...prisoners,
      coalesced: [{ ...prisoners.options[0], id: 'x', when: expression('c1') }],
    };
    rejects(coalesced as never, certificate(['seq-sim'], [1], []), 'not-askable');
  });
});

const expression = (text: string) => ({
  text,
  numbering: ['c1', 'c2'],
  span: { start: 0, end: 0 },
  tree: { kind: 'constant', value: true },
});

group('joint moves (prisoners)', () => {
  // 1 neither confesses, 2 one does, 3 two does, 4 both do.
  const simple = (joint: unknown) =>
    certificate(
      ['sim'],
      [1],
      [
        stable('sim', 1, 'one', { to: 2, sanction: joint as never }),
        stable('sim', 1, 'two', { to: 3, sanction: { moves: path('one2'), joint: 4 } }),
      ],
    );

  test('confessing is deterred when the other confesses at the same time', () => {
    accepts(prisoners, simple({ moves: path('two3'), joint: 4 }));
    rejects(prisoners, simple({ moves: [], joint: 2 }), 'path-length');
    rejects(prisoners, simple({ moves: path('two3'), joint: 3 }), 'joint-state');
    rejects(prisoners, simple({ moves: path('two4'), joint: 4 }), 'not-an-improvement');
    rejects(prisoners, simple({ moves: path('two3 two3'), joint: 4 }), 'joint-movers');
    rejects(prisoners, simple({ moves: path('one2'), joint: 4 }), 'joint-movers');
    rejects(prisoners, simple({ moves: path('two3'), joint: 4, unanswered: ['r'] }), 'unknown-field');
    rejects(prisoners, simple({ path: path('two4') }), 'wrong-answer');
    const refused = certificate(['sim'], [1], [unstable('sim', 1, 'one', 2), unstable('sim', 1, 'two', 3)]);
    rejects(prisoners, refused, 'joint-deters');
  });

  test('a joint state that is liked better deters nobody', () => {
    const both = { priorities: ['c1 & c2', 'c1 | c2'] };
    const model = conflict({ options: { one: ['c1'], two: ['c2'] }, preferences: { one: both, two: both } });
    rejects(model, simple({ moves: path('two3'), joint: 4 }), 'does-not-deter');
    accepts(model, certificate(['sim'], [1], [unstable('sim', 1, 'one', 2), unstable('sim', 1, 'two', 3)]));
  });

  test('an infeasible joint state deters nobody', () => {
    const never = {
      ...prisoners,
      feasibility: [{ ...prisoners.options[0], id: null, kind: 'never', parts: [expression('c1 & c2')] }],
    } as never;
    accepts(never, certificate(['sim'], [1], [unstable('sim', 1, 'one', 2), unstable('sim', 1, 'two', 3)]));
    rejects(never, simple({ moves: path('two3'), joint: 3 }), 'joint-state');
  });

  test('a state SEQ leaves unstable for both is rescued, and only then', () => {
    // Each likes to act alone, and the other then has no improvement left; acting together is worst.
    const spec = {
      options: { one: ['c1'], two: ['c2'] },
      preferences: {
        one: { priorities: ['not (c1 and c2)', 'c1 xor c2'] },
        two: { priorities: ['not (c1 and c2)', 'c1 xor c2'] },
      },
    };
    const both = conflict(spec);
    const none = (against: string): Reach => ({ against, steps: 'improvements', states: [] });
    const reach = { a: none('one'), b: none('two') };
    const answer = (by: string, to: number, unanswered: string[]) => ({
      moves: [{ by, to }],
      joint: 4,
      unanswered,
    });
    const rescue = (first: object) =>
      certificate(
        ['seq-sim'],
        [1],
        [
          stable('seq-sim', 1, 'one', { to: 2, sanction: first as never }),
          stable('seq-sim', 1, 'two', { to: 3, sanction: answer('one', 2, ['a']) }),
        ],
        reach,
      );
    accepts(both, rescue(answer('two', 3, ['b'])));
    rejects(both, rescue(answer('two', 3, ['a'])), 'wrong-reach');
    rejects(both, rescue(answer('two', 3, [])), 'malformed');
    rejects(both, rescue({ moves: path('two3'), joint: 4 }), 'missing-field');
    const lost = [
      unstable('seq-sim', 1, 'one', 2, 'a'),
      stable('seq-sim', 1, 'two', { to: 3, sanction: answer('one', 2, ['a']) }),
    ];
    rejects(both, certificate(['seq-sim'], [1], lost, reach), 'joint-deters');
    const pretended = { answered: [{ by: 'two', to: 3, sanction: { path: path('one4') } }] };
    const lie = [unstable('seq-sim', 1, 'one', 2, 'a', pretended), lost[1] as Verdict];
    rejects(
      both,
      certificate(['seq-sim'], [1], lie, reach),
      'not-an-improvement',
      '/verdicts/0/evidence/answered/0/sanction/path/0',
    );
  });

  test('an improvement of another that is answered takes no part', () => {
    const four = ['NN', 'YN', 'NY', 'YY'].map(vector);
    const model = conflict({
      options: { one: ['c1'], two: ['c2'] },
      preferences: { one: order(four, 2, 1, 4, 3), two: order(four, 3, 1, 2, 4) },
    });
    // Acting at once would end in 4 and deter one; but two does not act, for one would follow from 3 to 4.
    const sanction = { path: path('one4') };
    const answered = [{ by: 'two', to: 3, sanction }];
    const given = (more: object) =>
      certificate(
        ['seq-sim'],
        [1],
        [unstable('seq-sim', 1, 'one', 2, 'r', more), stable('seq-sim', 1, 'two', { to: 3, sanction })],
        { r: { against: 'one', steps: 'improvements', states: [] } },
      );
    accepts(model, given({ answered }));
    rejects(model, given({}), 'joint-deters');
    rejects(model, given({ answered: [...answered, ...answered] }), 'repeated');
    rejects(model, given({ answered: [{ ...answered[0], to: 4 }] }), 'not-an-improvement');
    rejects(model, given({ answered: [{ ...answered[0], by: 'one' }] }), 'joint-movers');
    rejects(model, given({ answered: [{ ...answered[0], sanction: { path: path('one1') } }] }), 'not-a-move');
  });
});

group('anything else', () => {
  const bad: readonly unknown[] = [
    null,
    1,
    'x',
    [],
    {},
    true,
    [[]],
    { modus: 1 },
    JSON.parse('{"__proto__": {"modus": "1"}}'),
  ];
  test.each(bad)('%j is no certificate', (value) => {
    expect(check(syriaIraq, value, { sha256 }).accepted).toBe(false);
  });

  test('malformed parts are rejected with their place', () => {
    const good = certificate(['nash'], [1], [stable('nash', 1, 'syria'), unstable('nash', 1, 'iraq', 4)]);
    const verdict = (change: object) => ({
      ...good,
      verdicts: [good.verdicts[1], { ...good.verdicts[0], ...change }],
    });
    accepts(syriaIraq, good);
    rejects(syriaIraq, { ...good, extra: 1 }, 'unknown-field', '');
    rejects(syriaIraq, { ...good, modus: 1 }, 'malformed', '/modus');
    rejects(syriaIraq, { ...good, countermove: 'both' }, 'malformed', '/countermove');
    rejects(syriaIraq, { ...good, concepts: 'nash' }, 'malformed', '/concepts');
    rejects(syriaIraq, { ...good, states: 'some' }, 'malformed', '/states');
    rejects(syriaIraq, { ...good, verdicts: {} }, 'malformed', '/verdicts');
    rejects(syriaIraq, { ...good, reach: [] }, 'malformed', '/reach');
    rejects(syriaIraq, { ...good, reach: { 'a/b~c': 1 } }, 'malformed', '/reach/a~1b~0c');
    rejects(syriaIraq, verdict({ state: 1e308 }), 'unknown-state', '/verdicts/1/state');
    rejects(syriaIraq, verdict({ state: 1.5 }), 'unknown-state');
    rejects(syriaIraq, verdict({ state: '1' }), 'malformed');
    rejects(syriaIraq, verdict({ by: 'constructor' }), 'unknown-decision-maker');
    rejects(syriaIraq, verdict({ concept: 'toString' }), 'unknown-concept');
    rejects(syriaIraq, verdict({ verdict: 'maybe' }), 'malformed', '/verdicts/1/verdict');
    rejects(
      syriaIraq,
      verdict({ evidence: { improvements: null } }),
      'malformed',
      '/verdicts/1/evidence/improvements',
    );
    rejects(syriaIraq, verdict({ evidence: { improvement: 1 } }), 'unknown-field', '/verdicts/1/evidence');
    rejects(
      syriaIraq,
      JSON.parse(JSON.stringify(good).replace('"modus"', '"__proto__":{},"modus"')),
      'unknown-field',
    );
  });

  test('deep nesting and many faults end in a report', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
    const good = certificate(['nash'], 'all', []);
    expect(check(syriaIraq, { ...good, verdicts: [deep] }, { sha256 }).accepted).toBe(false);
    expect(check(syriaIraq, { ...good, reach: { deep } }, { sha256 }).accepted).toBe(false);
    const many = Array.from({ length: 5000 }, () => ({}));
    expect(check(syriaIraq, { ...good, verdicts: many }, { sha256 }).problems).toHaveLength(100);
  });

  test('a model that cannot be judged is a problem, too', () => {
    const wide = conflict({
      options: { a: Array.from({ length: 23 }, (_, k) => `o${k}`), b: [] },
      preferences: { a: { priorities: [] }, b: { priorities: [] } },
    });
    const empty = certificate(['nash'], [1], []);
    rejects(wide, empty, 'too-large');
    const preferences = { two: { priorities: ['c1'] } };
    const options = { one: ['c1'], two: ['c2'] };
    rejects(
      conflict({ options, preferences: { ...preferences, one: { priorities: [['c1', 'c2']] } } }),
      empty,
      'unknown-preference',
    );
    rejects(
      conflict({
        options,
        preferences: {
          ...preferences,
          one: { ranking: [[vector('NN')], [vector('YN')]], parts: [[vector('NY')], [vector('YY')]] },
        },
      }),
      empty,
      'unknown-preference',
    );
    rejects(conflict({ options, preferences: { ...preferences, one: { ranking: [] } } }), empty, 'bad-model');
    rejects(
      conflict({ options, preferences: { ...preferences, one: { priorities: ['c1 and'] } } }),
      empty,
      'bad-model',
    );
    rejects(
      conflict({ options, preferences: { ...preferences, one: { weights: { c1: 'much' } } } }),
      empty,
      'bad-model',
    );
  });

  test('a check can be stopped', () => {
    const report = check(syriaIraq, certificate(['nash'], [1], []), { sha256, signal: { aborted: true } });
    expect(report.problems.map(({ code }) => code)).toEqual(['aborted']);
  });
});
