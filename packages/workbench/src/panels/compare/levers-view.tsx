/** The levers: scenarios, everyone's priorities, the rules. A change is made in the text and its effect is seen beside it at once. */
import { ArrowDown, ArrowUp, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, IconButton, Switch } from '../../controls/buttons.tsx';
import { Select } from '../../controls/fields.tsx';
import { GroundsOfElement } from '../../controls/grounds.tsx';
import { Notice, Shown } from '../../controls/states-of-work.tsx';
import type { Lever, PriorityLevers, RuleLever } from '../../questions/changes-levers.ts';
import { axesOf } from '../../shell/version-bar.tsx';
import { useSettings, workbench } from '../../store/store.ts';
import { useWords, type WordId, type Words } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { tryText, tryVersion } from './baseline.ts';
import { shiftPriority, switchPriority, switchRule } from './lever-edits.ts';
import { RankingLevers } from './ranking-levers.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

export function LeversView() {
  const words = useWords();
  const { baseline } = useSettings();
  const answer = useAnswer('levers', { baseline: baseline?.text ?? null });
  const locked = answer.status !== 'ready' && answer.status !== 'waiting';
  // While newer levers are on their way positions may be wrong; disabling the buttons would take the focus from them.
  const busy = answer.status === 'waiting';
  return (
    <section className="levers" aria-label={words('compare.levers')}>
      <h3>{words('compare.levers')}</h3>
      <p className="hint">{words('compare.levers-hint')}</p>
      <ScenarioLevers />
      {answer.status === 'broken' ? <Notice tone="warning">{words('compare.locked')}</Notice> : null}
      <Shown answer={answer}>
        {({ priorities, rules }) => (
          <>
            {priorities.map((each) => (
              <Fold
                key={each.by}
                title={words('compare.priorities-of', { by: each.name })}
                open
                note={each.overlay === null ? null : words('compare.written-in', { overlay: each.overlay })}
              >
                <Priorities side={each} locked={locked} busy={busy} words={words} />
              </Fold>
            ))}
            {rules.length > 0 ? (
              <Fold title={words('compare.rules')} note={null}>
                <ul className="lever-list">
                  {rules.map((rule) => (
                    <RuleItem key={rule.id} rule={rule} locked={locked} busy={busy} words={words} />
                  ))}
                </ul>
              </Fold>
            ) : null}
          </>
        )}
      </Shown>
    </section>
  );
}

function Fold({
  title,
  note,
  open = false,
  children,
}: {
  readonly title: string;
  readonly note: string | null;
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details className="lever-fold" open={open}>
      <summary>
        <ChevronRight size={15} className="forward" aria-hidden="true" />
        <h4>{title}</h4>
      </summary>
      {note ? <p className="hint">{note}</p> : null}
      {children}
    </details>
  );
}

function ScenarioLevers() {
  const words = useWords();
  const { scenario } = useSettings();
  const { value } = useAnswer('read', {});
  const axes = value?.base ? axesOf(value.base, words) : [];
  if (axes.length === 0) return null;
  return (
    <Fold title={words('compare.scenarios')} note={null} open>
      <div className="lever-axes">
        {axes.map(({ id, label, choices }) => (
          <Select
            key={id}
            label={label}
            choices={choices}
            value={choices.find((choice) => scenario.includes(choice.id))?.id ?? choices[0]!.id}
            onChange={(chosen) =>
              tryVersion({
                scenario: [
                  ...scenario.filter((each) => !choices.some((choice) => choice.id === each)),
                  ...(chosen === choices[0]!.id ? [] : [chosen]),
                ],
              })
            }
          />
        ))}
      </div>
    </Fold>
  );
}

/** What is said of preferences that have no levers here. */
const standsAs: Partial<Record<PriorityLevers['kind'], WordId>> = {
  weights: 'compare.by-weights',
  pairwise: 'compare.by-pairs',
};

function Priorities({
  side,
  locked,
  busy,
  words,
}: {
  readonly side: PriorityLevers;
  readonly locked: boolean;
  readonly busy: boolean;
  readonly words: Words;
}) {
  const { list, shifting } = useKeptFocus(side.items.map(({ id }) => id));
  if (side.ranking !== null && side.layer !== null)
    return <RankingLevers side={side} ranking={side.ranking} locked={locked} busy={busy} words={words} />;
  if (side.kind !== 'priorities' || side.layer === null)
    return (
      <p className="row hint">
        {words(standsAs[side.kind] ?? 'compare.by-ranking')}
        <Button small onPress={() => workbench().show('model')}>
          {words('compare.to-model')}
        </Button>
      </p>
    );
  if (side.items.length === 0) return <p className="hint">{words('compare.indifferent')}</p>;
  const last = side.items.filter(({ at }) => at !== null).length - 1;
  const present = (): string => workbench().history.present;
  const shift = (lever: Lever, step: 1 | -1): void => {
    if (busy) return;
    shifting(lever.id, step);
    tryText(
      shiftPriority(present(), side, lever, step),
      words(step < 0 ? 'compare.edit-up' : 'compare.edit-down', { statement: { phrase: lever.text } }),
    );
  };
  return (
    <ol className="lever-list" ref={list}>
      {side.items.map((lever) => (
        <li key={lever.id} className={lever.at === null ? 'off' : ''}>
          <Switch
            isSelected={lever.at !== null}
            isDisabled={locked}
            onChange={(on) =>
              busy ||
              tryText(
                switchPriority(present(), side, lever),
                words(on ? 'compare.edit-on' : 'compare.edit-off', { statement: { phrase: lever.text } }),
              )
            }
            label={
              <span className="lever-text">
                <bdi className="lever-said">{lever.text}</bdi>
                {lever.strength > 1 ? <span className="chip">{words('compare.vital')}</span> : null}
              </span>
            }
          />
          <GroundsOfElement claims={lever.claims} name={lever.text} />
          <span className="lever-steps">
            <IconButton
              icon={<ArrowUp size={15} />}
              label={words('compare.up', { statement: { phrase: lever.text } })}
              isDisabled={locked || lever.at === null || lever.at === 0}
              onPress={() => shift(lever, -1)}
            />
            <IconButton
              icon={<ArrowDown size={15} />}
              label={words('compare.down', { statement: { phrase: lever.text } })}
              isDisabled={locked || lever.at === null || lever.at === last}
              onPress={() => shift(lever, 1)}
            />
          </span>
        </li>
      ))}
    </ol>
  );
}

function RuleItem({
  rule,
  locked,
  busy,
  words,
}: {
  readonly rule: RuleLever;
  readonly locked: boolean;
  readonly busy: boolean;
  readonly words: Words;
}) {
  const said = saidRule(rule, words);
  return (
    <li className={rule.at === null ? 'off' : ''}>
      <Switch
        isSelected={rule.at !== null}
        isDisabled={locked}
        onChange={(on) =>
          busy ||
          tryText(
            switchRule(workbench().history.present, rule),
            words(on ? 'compare.edit-rule-on' : 'compare.edit-rule-off', { rule: { phrase: said } }),
          )
        }
        label={
          <span className="lever-text">
            <bdi className="lever-said">{said}</bdi>
            {rule.because ? (
              <span className="hint" dir="auto">
                {rule.because}
              </span>
            ) : null}
          </span>
        }
      />
      <GroundsOfElement claims={rule.claims} name={said} />
    </li>
  );
}

function saidRule({ kind, parts }: RuleLever, words: Words): string {
  if (kind === 'never') return words('compare.rule.never', { a: { phrase: parts[0] ?? '' } });
  if (kind === 'if-then')
    return words('compare.rule.if-then', { a: { phrase: parts[0] ?? '' }, b: { phrase: parts[1] ?? '' } });
  return words(`compare.rule.${kind}`, { list: { phrase: words.list(parts, 'disjunction') } });
}
