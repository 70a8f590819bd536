/** What cannot go together: the pairs that one side could take offered at once, any other pair chosen from lists. */
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Button, IconButton } from '../../controls/buttons.tsx';
import { Checkbox } from '../../controls/checkbox.tsx';
import { Select } from '../../controls/fields.tsx';
import { keepPlace } from '../../controls/keep-focus.ts';
import { Notice } from '../../controls/states-of-work.tsx';
import type { RulesAnswer } from '../../questions/rules.ts';
import { useWords } from '../../words/words.ts';
import { type Draft, type DraftRule, optionsIn } from './draft.ts';
import type { StepProps } from './first-steps.tsx';

const kinds = ['never', 'needs'] as const;
const mostOffered = 10;

export function StepCannot({
  draft,
  onChange,
  counted,
}: StepProps & { readonly counted: RulesAnswer | null }) {
  const words = useWords();
  const { rules } = draft;
  const name = (id: string): string => optionsIn(draft).find((each) => each.id === id)?.name ?? id;
  const sentence = (rule: DraftRule): string =>
    words(`new.rule.${rule.kind}`, { first: name(rule.first), second: name(rule.second) });
  const offered = pairsOf(draft).slice(0, mostOffered);
  const isOffered = (rule: DraftRule): boolean => offered.some((each) => isSame(each, rule));
  const removes = (rule: DraftRule): string => {
    const effect = counted?.rules?.[rules.findIndex((each) => isSame(each, rule))];
    return effect ? words('model.rule-removes', { count: effect.removed }) : '';
  };
  const without = (rule: DraftRule): Draft => ({
    ...draft,
    rules: rules.filter((each) => !isSame(each, rule)),
  });
  const others = rules.filter((rule) => !isOffered(rule));
  return (
    <>
      {offered.length > 0 ? (
        <fieldset className="taken-group">
          <legend>{words('new.pairs')}</legend>
          {offered.map((pair) => {
            const isSaid = rules.some((rule) => isSame(rule, pair));
            return (
              <div key={`${pair.first} ${pair.second}`} className="new-line">
                <Checkbox
                  isSelected={isSaid}
                  onChange={(said) => onChange(said ? { ...draft, rules: [...rules, pair] } : without(pair))}
                >
                  {sentence(pair)}
                </Checkbox>
                {isSaid ? <span className="hint">{removes(pair)}</span> : null}
              </div>
            );
          })}
        </fieldset>
      ) : null}
      {others.length > 0 ? (
        <ul className="plain-list" aria-label={words('model.rules')}>
          {others.map((rule) => (
            <li key={`${rule.kind} ${rule.first} ${rule.second}`} className="new-line">
              <span className="grow">{sentence(rule)}</span>
              <span className="hint">{removes(rule)}</span>
              <IconButton
                icon={<X size={14} aria-hidden="true" />}
                label={words('model.remove', { name: sentence(rule) })}
                onPress={() => {
                  keepPlace();
                  onChange(without(rule));
                }}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <OtherRule draft={draft} onAdd={(rule) => onChange({ ...draft, rules: [...rules, rule] })} />
      {counted?.feasible === 0 ? <Notice tone="warning">{words('model.would-none')}</Notice> : null}
    </>
  );
}

/** Whether two rules say the same; which of two excluding options comes first makes no difference. */
const isSame = (a: DraftRule, b: DraftRule): boolean =>
  a.kind === b.kind &&
  ((a.first === b.first && a.second === b.second) ||
    (a.kind === 'never' && a.first === b.second && a.second === b.first));

/** Pairs of options of the same decision maker. */
const pairsOf = ({ decisionMakers }: Draft): readonly DraftRule[] =>
  decisionMakers.flatMap(({ options }) =>
    options.flatMap((first, k) =>
      options
        .slice(k + 1)
        .map((second): DraftRule => ({ kind: 'never', first: first.id, second: second.id })),
    ),
  );

function OtherRule({ draft, onAdd }: { readonly draft: Draft; readonly onAdd: (rule: DraftRule) => void }) {
  const words = useWords();
  const [first, setFirst] = useState<string | null>(null);
  const [second, setSecond] = useState<string | null>(null);
  const [kind, setKind] = useState<DraftRule['kind']>('never');
  const choices = optionsIn(draft).map(({ id, name }) => ({ id, label: name }));
  const rule = first === null || second === null || first === second ? null : { kind, first, second };
  return (
    <fieldset className="taken-group">
      <legend>{words('new.rule-other')}</legend>
      <div className="new-rule">
        <Select
          label={words('new.rule-first')}
          placeholder={words('model.choose')}
          choices={choices}
          value={first}
          onChange={setFirst}
        />
        <Select
          label={words('new.rule-kind')}
          choices={kinds.map((id) => ({ id, label: words(`new.rule-kind.${id}`) }))}
          value={kind}
          onChange={setKind}
        />
        <Select
          label={words('new.rule-second')}
          placeholder={words('model.choose')}
          choices={choices.filter(({ id }) => id !== first)}
          value={second}
          onChange={setSecond}
        />
        <Button
          isDisabled={rule === null || draft.rules.some((each) => isSame(each, rule))}
          onPress={() => {
            if (!rule) return;
            onAdd(rule);
            setFirst(null);
            setSecond(null);
          }}
        >
          <Plus size={14} aria-hidden="true" />
          {words('model.rule-add')}
        </Button>
      </div>
    </fieldset>
  );
}
