/** An expression of a common shape: things that are so or not so, chosen from a list, joined in one of four ways, perhaps under a condition. */
import type { Conflict } from '@modus-vivendi/engine';
import { Plus, X } from 'lucide-react';
import { Button, IconButton } from '../../controls/buttons.tsx';
import { Select } from '../../controls/fields.tsx';
import { keepPlace } from '../../controls/keep-focus.ts';
import { type Pick, Picker } from '../../controls/picker.tsx';
import { useWords, type Words } from '../../words/words.ts';
import {
  type Clause,
  emptyClause,
  type Join,
  joins,
  type Literal,
  type Shape,
  togethers,
} from './expression-shape.ts';

export function ExpressionShapeField({
  shape,
  conflict,
  onChange,
  isReadOnly,
  isList = false,
}: {
  readonly shape: Shape;
  readonly conflict: Conflict;
  readonly onChange: (shape: Shape) => void;
  readonly isReadOnly: boolean;
  /** Only the things themselves are wanted, neither joined nor under a condition. */
  readonly isList?: boolean;
}) {
  const words = useWords();
  const { left, join, right } = shape;
  const pair = { conflict, isReadOnly, isList };
  return (
    <div className="shape">
      <ClauseField
        {...pair}
        clause={left}
        label={words('model.expression-add')}
        onChange={(clause) => onChange({ ...shape, left: clause })}
      />
      {join !== null && right ? (
        <div className="shape-right">
          <Select
            label={words('model.expression-join')}
            hideLabel
            isDisabled={isReadOnly}
            choices={joins.map((id) => ({ id, label: words(`model.join.${id}`) }))}
            value={join}
            onChange={(id: Join) => onChange({ ...shape, join: id })}
          />
          <ClauseField
            {...pair}
            clause={right}
            label={words('model.expression-add-condition')}
            onChange={(clause) => onChange({ ...shape, right: clause })}
          />
          {isReadOnly ? null : (
            <IconButton
              icon={<X size={14} aria-hidden="true" />}
              label={words('model.expression-drop-condition')}
              onPress={() => onChange({ left, join: null, right: null })}
            />
          )}
        </div>
      ) : left.literals.length > 0 && !isReadOnly && !isList ? (
        <Button small tone="quiet" onPress={() => onChange({ left, join: 'if', right: emptyClause })}>
          <Plus size={14} aria-hidden="true" />
          {words('model.expression-condition')}
        </Button>
      ) : null}
    </div>
  );
}

function ClauseField({
  clause,
  conflict,
  label,
  onChange,
  isReadOnly,
  isList,
}: {
  readonly clause: Clause;
  readonly conflict: Conflict;
  readonly label: string;
  readonly onChange: (clause: Clause) => void;
  readonly isReadOnly: boolean;
  readonly isList: boolean;
}) {
  const words = useWords();
  const { how, literals } = clause;
  const put = (at: number, literal: Literal | null): void =>
    onChange({ how, literals: literals.toSpliced(at, 1, ...(literal ? [literal] : [])) });
  return (
    <div className="clause">
      {literals.length > 1 && !isList ? (
        <Select
          label={words('model.expression-how')}
          hideLabel
          isDisabled={isReadOnly}
          choices={togethers.map((id) => ({ id, label: words(`model.together.${id}`) }))}
          value={how}
          onChange={(id) => onChange({ how: id, literals })}
        />
      ) : null}
      {literals.map((literal, k) => {
        const name = literalName(literal, conflict, words);
        const sentence = words(literal.negated ? 'model.literal-not' : 'model.literal-so', { name });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same thing may stand twice, and only its place tells one from the other
          <span key={`${k} ${literal.id}`} className={literal.negated ? 'literal not' : 'literal'}>
            {isReadOnly ? (
              <bdi className="literal-name">{sentence}</bdi>
            ) : (
              <>
                <Button
                  small
                  tone="quiet"
                  aria-label={words('model.literal-flip', { sentence })}
                  onPress={() => put(k, { ...literal, negated: !literal.negated })}
                >
                  <bdi>{sentence}</bdi>
                </Button>
                <IconButton
                  icon={<X size={13} aria-hidden="true" />}
                  label={words('model.literal-remove', { sentence })}
                  onPress={() => {
                    keepPlace();
                    put(k, null);
                  }}
                />
              </>
            )}
          </span>
        );
      })}
      {isReadOnly ? null : (
        <Picker
          trigger={
            <Button small>
              <Plus size={14} aria-hidden="true" />
              {label}
            </Button>
          }
          label={label}
          searchLabel={words('model.expression-search')}
          none={words('model.expression-none')}
          picks={picksIn(conflict, words)}
          onPick={(id) => {
            const [name = '', level = null] = id.split('=');
            onChange({ how, literals: [...literals, { id: name, level, negated: false }] });
          }}
        />
      )}
    </div>
  );
}

/** What a literal speaks of, in words, without whether it is so. */
function literalName({ id, level }: Spoken, conflict: Conflict, words: Words): string {
  const option = conflict.options.find((each) => each.id === id);
  if (option) {
    const name = words.text(option.name, id);
    const found = level === null ? null : option.levels.find((each) => each.id === level);
    return found ? words('model.literal-level', { name, level: words.text(found.name, found.id) }) : name;
  }
  const named =
    [...conflict.consequences, ...conflict.coalesced].find((each) => each.id === id) ??
    conflict.graphStates.find(({ key }) => key === id);
  return words.text(named?.name ?? null, id);
}

type Spoken = Omit<Literal, 'negated'>;

/** Everything that an expression can speak of, whose it is in the second line. */
function picksIn(conflict: Conflict, words: Words): readonly Pick[] {
  const { options, consequences, coalesced, graphStates, decisionMakers } = conflict;
  return [
    ...options.flatMap(({ id, owner, levels }) => {
      const by = decisionMakers[owner];
      const hint = by ? words.text(by.name, by.id) : id;
      const plain = { id, label: literalName({ id, level: null }, conflict, words), hint };
      if (levels.length === 2) return [plain];
      return [
        plain,
        ...levels.map((level) => ({
          id: `${id}=${level.id}`,
          label: literalName({ id, level: level.id }, conflict, words),
          hint,
        })),
      ];
    }),
    ...[...consequences, ...coalesced].map(({ id, name }) => ({
      id,
      label: words.text(name, id),
      hint: words('model.consequence'),
    })),
    ...graphStates.map(({ key, name }) => ({
      id: key,
      label: words.text(name, key),
      hint: words('model.state'),
    })),
  ];
}
