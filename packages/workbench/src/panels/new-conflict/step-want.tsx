/** Who wants what most: for each decision maker a list of wishes, the most important first. */
import { ArrowLeftRight, Plus, X } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { Button, IconButton } from '../../controls/buttons.tsx';
import { keepPlace } from '../../controls/keep-focus.ts';
import { SortableList } from '../../controls/sortable.tsx';
import type { Asked } from '../../questions/context.ts';
import { useWords } from '../../words/words.ts';
import { useAnswerFor } from '../../worker/use-answer.ts';
import { ExpressionField } from '../model/expression-field.tsx';
import { type DraftDecisionMaker, optionsIn, withWishes } from './draft.ts';
import type { StepProps } from './first-steps.tsx';

export function StepWant({ draft, onChange, asked }: StepProps & { readonly asked: Asked }) {
  return (
    <>
      {draft.decisionMakers.map((decisionMaker) => (
        <Wishes
          key={decisionMaker.id}
          draft={draft}
          decisionMaker={decisionMaker}
          asked={asked}
          onWishes={(wishes) => onChange(withWishes(draft, decisionMaker.id, wishes))}
        />
      ))}
    </>
  );
}

function Wishes({
  draft,
  decisionMaker: { name, wishes },
  asked,
  onWishes,
}: {
  readonly draft: StepProps['draft'];
  readonly decisionMaker: DraftDecisionMaker;
  readonly asked: Asked;
  readonly onWishes: (wishes: readonly string[]) => void;
}) {
  const words = useWords();
  /** Whether something more particular is being said, has been, or was not yet: afterwards the focus comes back to the button. */
  const [particular, setParticular] = useState<'not-yet' | 'now' | 'done'>('not-yet');
  const reading = useAnswerFor('read', {}, asked);
  const last = useRef(reading.value?.base ?? null);
  if (reading.value?.base) last.current = reading.value.base;
  const conflict = last.current;
  const options = optionsIn(draft);
  const add = (wish: string): void => {
    if (wishes.includes(wish)) return;
    onWishes([...wishes, wish]);
  };
  const open = options.filter(({ id }) => !wishes.includes(id) && !wishes.includes(`not ${id}`));
  return (
    <section className="new-side" aria-label={name}>
      <h4>{words('new.wants', { name })}</h4>
      {wishes.length === 0 ? <p className="hint">{words('new.wants-nothing', { name })}</p> : null}
      <SortableList
        kind={`wish-${name}`}
        label={words('new.wishes-of', { name })}
        items={wishes.map((wish) => ({ id: wish, name: wish }))}
        onMove={(wish, to) => {
          const rest = wishes.filter((each) => each !== wish);
          onWishes(rest.toSpliced(to, 0, wish));
        }}
      >
        {({ id: wish }, at, handle) => (
          <Wish
            wish={wish}
            at={at}
            asked={asked}
            handle={handle}
            option={options.find(({ id }) => wish === id || wish === `not ${id}`)?.name ?? null}
            onFlip={() => onWishes(wishes.with(at, wish.startsWith('not ') ? wish.slice(4) : `not ${wish}`))}
            onRemove={() => {
              keepPlace();
              onWishes(wishes.toSpliced(at, 1));
            }}
          />
        )}
      </SortableList>
      {open.length > 0 ? (
        <ul className="plain-list" aria-label={words('new.open-wishes', { name })}>
          {open.map((option) => (
            <li key={option.id} className="new-line">
              <bdi className="grow">{option.name}</bdi>
              <Button
                small
                aria-label={words('new.should-be-of', { name, option: option.name })}
                onPress={() => {
                  keepPlace();
                  add(option.id);
                }}
              >
                {words('new.should-be')}
              </Button>
              <Button
                small
                aria-label={words('new.should-not-be-of', { name, option: option.name })}
                onPress={() => {
                  keepPlace();
                  add(`not ${option.id}`);
                }}
              >
                {words('new.should-not-be')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {conflict && particular === 'now' ? (
        <ExpressionField
          label={words('new.particular', { name })}
          value=""
          conflict={conflict}
          asked={asked}
          submitLabel={words('model.add')}
          autoFocus
          onCancel={() => setParticular('done')}
          onCommit={(wish) => {
            add(wish);
            setParticular('done');
          }}
        />
      ) : (
        <Button
          small
          tone="quiet"
          isDisabled={!conflict}
          autoFocus={particular === 'done'}
          onPress={() => setParticular('now')}
        >
          <Plus size={14} aria-hidden="true" />
          {words('new.particular', { name })}
        </Button>
      )}
    </section>
  );
}

function Wish({
  wish,
  at,
  asked,
  handle,
  option,
  onFlip,
  onRemove,
}: {
  readonly wish: string;
  readonly at: number;
  readonly asked: Asked;
  readonly handle: ReactNode;
  /** The name of the option when that is all the wish speaks of. */
  readonly option: string | null;
  readonly onFlip: () => void;
  readonly onRemove: () => void;
}) {
  const words = useWords();
  const { value } = useAnswerFor('modelExpression', option === null ? { text: wish } : null, asked);
  const sentence =
    option === null
      ? (value?.said ?? wish)
      : words(wish.startsWith('not ') ? 'new.wish-not' : 'new.wish-so', { option });
  return (
    <div className="new-line wish">
      {handle}
      <span className="place">{words.number(at + 1)}</span>
      <span className="grow">{sentence}</span>
      {option === null ? null : (
        <IconButton
          icon={<ArrowLeftRight size={14} aria-hidden="true" />}
          label={words('new.flip', { wish: { phrase: sentence } })}
          onPress={onFlip}
        />
      )}
      <IconButton
        icon={<X size={14} aria-hidden="true" />}
        label={words('model.remove', { name: sentence })}
        onPress={onRemove}
      />
    </div>
  );
}
