/** The things of which a rule counts how many hold, chosen from a list. */
import type { Conflict } from '@modus-vivendi/engine';
import { useWords } from '../../../words/words.ts';
import { knownIn, type Literal, shapeOf, writeLiteral } from '../expression-shape.ts';
import { ExpressionShapeField } from '../expression-shape-field.tsx';

export function MembersField({
  conflict,
  members,
  onChange,
}: {
  readonly conflict: Conflict;
  readonly members: readonly string[];
  readonly onChange: (members: readonly string[]) => void;
}) {
  const words = useWords();
  const known = knownIn(conflict);
  const literals = members.map((member): Literal | null => {
    const shape = shapeOf(member, known);
    const [only] = shape?.left.literals ?? [];
    return shape?.join === null && shape.left.literals.length === 1 && only ? only : null;
  });
  const richer = members.filter((_, k) => literals[k] === null);
  return (
    <div className="members">
      <span className="expression-label">{words('model.rule-members')}</span>
      {richer.map((member) => (
        <code key={member} dir="ltr">
          {member}
        </code>
      ))}
      <ExpressionShapeField
        shape={{
          left: { how: 'all', literals: literals.flatMap((each) => each ?? []) },
          join: null,
          right: null,
        }}
        conflict={conflict}
        isReadOnly={false}
        isList
        onChange={({ left }) => onChange([...richer, ...left.literals.map(writeLiteral)])}
      />
    </div>
  );
}
