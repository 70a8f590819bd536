import { describe, expect, it } from 'vitest';
import {
  type Draft,
  decisionMakerNamed,
  emptyDraft,
  optionNamed,
  textOf,
  withDecisionMaker,
  withOption,
  withoutOption,
  withWishes,
} from '../../src/panels/new-conflict/draft.ts';
import { answer } from '../../src/questions/answer.ts';
import { contextFor } from '../../src/questions/context.ts';

const asked = (text: string) =>
  ({ text, scenario: [], view: [], language: 'en', countermove: 'sequences' }) as const;

async function errorsIn(draft: Draft): Promise<readonly string[]> {
  const found = await answer('problems', {}, asked(textOf(draft)));
  if (found.kind !== 'value') return [found.kind];
  return found.value.filter(({ severity }) => severity === 'error').map(({ sentence }) => sentence);
}

function syriaAndIraq(): Draft {
  let draft = { ...emptyDraft('en'), title: 'Syria and Iraq: "1975"' };
  draft = withDecisionMaker(draft, 'Syria');
  draft = withDecisionMaker(draft, 'Iraq');
  draft = withOption(draft, 'syria', 'Release water');
  draft = withOption(draft, 'syria', 'Escalate');
  draft = withOption(draft, 'iraq', 'Attack');
  draft = { ...draft, rules: [{ kind: 'never', first: 'release-water', second: 'escalate' }] };
  draft = withWishes(draft, 'syria', [
    'escalate or not release-water and not attack',
    'not attack',
    'not escalate',
    'not release-water',
  ]);
  return withWishes(draft, 'iraq', ['release-water xor attack', 'not escalate', 'not attack']);
}

describe('a new conflict', () => {
  it('comes out as the published one does', async () => {
    const draft = syriaAndIraq();
    expect(await errorsIn(draft)).toEqual([]);
    const { analysis, compiled } = contextFor(asked(textOf(draft)));
    const states = analysis(['nash', 'gmr', 'smr', 'seq']).results.map(({ concept, equilibria }) => [
      concept,
      equilibria.list(10).map((s) => s + 1),
    ]);
    // cases/syria-iraq-1975.modus.yaml: the same equilibria, and both rankings.
    expect(states).toEqual([
      ['nash', [6]],
      ['gmr', [1, 6]],
      ['smr', [6]],
      ['seq', [6]],
    ]);
    expect(compiled().statusQuo).toBe(0);
    expect(compiled().game.ranks.map((ranks) => [...(ranks ?? [])])).toEqual([
      [5, 2, 4, 1, 0, 3],
      [2, 5, 0, 4, 1, 3],
    ]);
  });

  it('keeps what was said when an option is renamed', async () => {
    const draft = optionNamed(syriaAndIraq(), 'release-water', 'Open the dam');
    expect(draft.rules).toEqual([{ kind: 'never', first: 'open-the-dam', second: 'escalate' }]);
    expect(draft.decisionMakers[1]?.wishes[0]).toBe('open-the-dam xor attack');
    expect(await errorsIn(draft)).toEqual([]);
  });

  it('takes along what was said of an option that goes', async () => {
    const draft = withoutOption({ ...syriaAndIraq(), taken: ['escalate'] }, 'escalate');
    expect(draft.rules).toEqual([]);
    expect(draft.taken).toEqual([]);
    expect(draft.decisionMakers.map(({ wishes }) => wishes)).toEqual([
      ['not attack', 'not release-water'],
      ['release-water xor attack', 'not attack'],
    ]);
    expect(await errorsIn(draft)).toEqual([]);
  });

  it('is read whatever the names, and while it is unfinished', async () => {
    let draft = { ...emptyDraft('fa'), title: 'مناقشه: «آب» #1' };
    draft = withDecisionMaker(draft, 'true');
    draft = withDecisionMaker(draft, '- [x]: {y}');
    draft = withDecisionMaker(draft, 'سوریه');
    expect(await errorsIn(draft)).toEqual([]);
    for (const name of ['null', 'not', '"', 'رها کردن آب', 'a\\b', '!attack', '1']) {
      draft = withOption(draft, draft.decisionMakers[2]!.id, name);
    }
    draft = decisionMakerNamed(draft, draft.decisionMakers[0]!.id, '~');
    expect(await errorsIn(draft)).toEqual([]);
    expect(new Set(draft.decisionMakers[2]!.options.map(({ id }) => id)).size).toBe(7);
  });
});
