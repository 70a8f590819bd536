/** Every edit on every case to which it applies: the model still opens and compiles, or the edit was refused. */
import { child, isRefusal, openModel } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import type { Edited, Layer } from '../../src/edits/index.ts';
import * as edits from '../../src/edits/index.ts';
import { cases, compiled, english, errorsIn, persian } from './told.ts';

interface Made {
  readonly name: string;
  readonly edit: (text: string) => Edited;
}

/** Edits that make sense of any model, at places that it has. */
function editsOf(text: string): readonly Made[] {
  const { conflict } = compiled(text);
  const { tree } = openModel(text);
  const made: Made[] = [];
  const add = (name: string, edit: (text: string) => Edited): void => {
    made.push({ name, edit });
  };
  const scenario = conflict.scenarios[0]?.id;
  const holder = conflict.beliefs[0]?.holder;
  const layers: readonly Layer[] = [
    [],
    ...(scenario ? [['scenarios', scenario, 'change']] : []),
    ...(holder ? [['beliefs', holder, 'change']] : []),
    ...(scenario && holder ? [['scenarios', scenario, 'change', 'beliefs', holder, 'change']] : []),
  ];
  add('setTitle', (each) => edits.setTitle(each, persian('عنوان')));
  add('setTitle empty', (each) => edits.setTitle(each, english('')));
  add('setSummary', (each) => edits.setSummary(each, english('In short: nothing, "yet"')));
  add('setStory', (each) => edits.setStory(each, english('One.\n\nTwo.\n')));
  add('setAsOf', (each) => edits.setAsOf(each, '2026-01-01'));
  add('setLanguage', (each) => edits.setLanguage(each, 'en'));
  add('addDecisionMaker', (each) => edits.addDecisionMaker(each, english('A mediator'), 0));
  const [first, last] = [conflict.decisionMakers[0]!, conflict.decisionMakers.at(-1)!];
  for (const { id } of conflict.decisionMakers) {
    const path = ['decision-makers', id];
    add(`setName ${id}`, (each) => edits.setName(each, path, persian('نام')));
    add(`setDescription ${id}`, (each) => edits.setDescription(each, path, english('More: of it')));
    add(`removeDecisionMaker ${id}`, (each) => edits.removeDecisionMaker(each, id));
    add(`moveDecisionMaker ${id}`, (each) => edits.moveDecisionMaker(each, id, 0));
    add(`addOption ${id}`, (each) => edits.addOption(each, id, english('Something new'), 0));
    for (const layer of layers) {
      const some = conflict.options[0]?.id ?? conflict.graphStates[0]!.key;
      add(`addPriority ${layer.join('.')} ${id}`, (each) =>
        edits.addPriority(each, layer, id, `not ${some}`, 0),
      );
      add(`setPriority ${layer.join('.')} ${id}`, (each) => edits.setPriority(each, layer, id, 1, some));
      add(`removePriority ${layer.join('.')} ${id}`, (each) => edits.removePriority(each, layer, id, 0));
      add(`movePriority ${layer.join('.')} ${id}`, (each) => edits.movePriority(each, layer, id, 0, 1));
      add(`setVital ${layer.join('.')} ${id}`, (each) => edits.setVital(each, layer, id, 1));
      add(`toRanking ${layer.join('.')} ${id}`, (each) => edits.toRanking(each, layer, id));
      add(`toPriorities ${layer.join('.')} ${id}`, (each) => edits.toPriorities(each, layer, id));
      add(`setWeights ${layer.join('.')} ${id}`, (each) =>
        edits.setWeights(each, layer, id, { [some]: '-1.5' }),
      );
    }
  }
  for (const { id } of conflict.options) {
    add(`removeOption ${id}`, (each) => edits.removeOption(each, id));
    add(`moveOption ${id} to ${last.id}`, (each) => edits.moveOption(each, id, last.id, 0));
    add(`moveOption ${id} to ${first.id}`, (each) => edits.moveOption(each, id, first.id));
    add(`setLevels ${id}`, (each) =>
      edits.setLevels(each, id, [{ id: 'no', name: 'Not' }, { name: 'A little' }, { id: 'yes' }], 'en'),
    );
    for (const layer of layers)
      add(`setChange ${layer.join('.')} ${id}`, (each) => edits.setChange(each, layer, id, 'take-only'));
    if (holder) add(`hideOption ${id}`, (each) => edits.hideOption(each, ['beliefs', holder, 'change'], id));
  }
  for (const layer of layers) {
    const some = conflict.options[0]?.id ?? conflict.graphStates[0]!.key;
    const at = layer.join('.');
    add(`addRule ${at}`, (each) => edits.addRule(each, layer, { kind: 'never', parts: [some] }));
    add(`setRule ${at}`, (each) =>
      edits.setRule(each, layer, 0, { kind: 'at-least-one', parts: [some, `not ${some}`] }),
    );
    add(`removeRule ${at}`, (each) => edits.removeRule(each, layer, 0));
    add(`moveRule ${at}`, (each) => edits.moveRule(each, layer, 1, 0));
    add(`addConsequence ${at}`, (each) => edits.addConsequence(each, layer, english('Peace'), `not ${some}`));
    for (const { id } of conflict.consequences) {
      add(`setConsequence ${at} ${id}`, (each) => edits.setConsequence(each, layer, id, some));
      add(`removeConsequence ${at} ${id}`, (each) => edits.removeConsequence(each, layer, id));
    }
    add(`setStatusQuo ${at}`, (each) =>
      edits.setStatusQuo(each, layer, conflict.form === 'graph' ? [some] : []),
    );
    add(`setStatusQuo none ${at}`, (each) => edits.setStatusQuo(each, layer, null));
    add(`addNamedState ${at}`, (each) => edits.addNamedState(each, layer, english('Here'), [some]));
    for (const { id } of conflict.namedStates) {
      add(`setNamedState ${at} ${id}`, (each) => edits.setNamedState(each, layer, id, [some]));
      add(`removeNamedState ${at} ${id}`, (each) => edits.removeNamedState(each, layer, id));
    }
    if (layer.length > 0)
      for (const within of edits.changesIn(text, layer))
        add(`backToBase ${at} ${within.join('.')}`, (each) => edits.backToBase(each, layer, within));
  }
  add('addAxis', (each) => edits.addAxis(each, english('Weather'), english('Dry')));
  for (const { id } of conflict.axes) add(`removeAxis ${id}`, (each) => edits.removeAxis(each, id));
  add('addScenario', (each) => edits.addScenario(each, conflict.axes[0]?.id ?? null, persian('سناریو')));
  for (const { id } of conflict.scenarios) {
    add(`removeScenario ${id}`, (each) => edits.removeScenario(each, id));
    add(`setAxis ${id}`, (each) => edits.setAxis(each, id, null));
  }
  add('addBelief', (each) => edits.addBelief(each, [first.id, last.id]));
  if (holder) add('removeBelief', (each) => edits.removeBelief(each, [holder]));
  add('addSource', (each) =>
    edits.addSource(each, { title: english('A book'), author: 'N. N.', issued: '1999' }),
  );
  for (const { id } of conflict.sources) {
    add(`setSource ${id}`, (each) => edits.setSource(each, id, { reliability: 'A', url: '' }));
    add(`removeSource ${id}`, (each) => edits.removeSource(each, id));
  }
  add('addClaim', (each) =>
    edits.addClaim(each, { text: english('So it is.'), kind: 'judgment', context: true }),
  );
  for (const { id } of conflict.claims.slice(0, 2)) {
    add(`setClaim ${id}`, (each) =>
      edits.setClaim(each, id, { text: persian('چنین است.'), confidence: 'low' }),
    );
    add(`removeClaim ${id}`, (each) => edits.removeClaim(each, id));
    const elements = [
      ['decision-makers', first.id],
      ['preferences', first.id],
      ...(conflict.consequences[0] ? [['consequences', conflict.consequences[0].id]] : []),
      ...(conflict.preferences[0]!.kind === 'priorities'
        ? [['preferences', first.id, 'priorities', '0']]
        : []),
      ...(child(tree!, 'feasibility') ? [['feasibility', '0']] : []),
    ];
    for (const path of elements) {
      add(`attachClaim ${id} ${path.join('.')}`, (each) => edits.attachClaim(each, path, id));
      add(`detachClaim ${id} ${path.join('.')}`, (each) => edits.detachClaim(each, path, id));
    }
  }
  return made;
}

/** On one case; all of them in the long suite. */
const most = 40;

describe.each(cases)('%s', (_, text) => {
  it('opens without errors after every edit that is made', () => {
    const wrong: string[] = [];
    const refused: string[] = [];
    const all = editsOf(text);
    const step = process.env.MODUS_LONG ? 1 : Math.ceil(all.length / most);
    for (const { name, edit } of all.filter((_, k) => k % step === 0)) {
      const edited = edit(text);
      if (isRefusal(edited)) refused.push(`${name}: ${edited.refusal}`);
      else {
        const errors = errorsIn(edited.text);
        if (errors.length > 0) wrong.push(`${name}: ${errors.slice(0, 3).join(' | ')}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(refused.filter((each) => /not-editable|unreadable/.test(each))).toEqual([]);
  }, 600_000);
});
