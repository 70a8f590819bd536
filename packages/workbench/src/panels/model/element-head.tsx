/** The head of an element of the model: its name, the claims it rests on, and what else can be done with it. */
import type { Conflict, Text } from '@modus-vivendi/engine';
import type { ReactNode } from 'react';
import type { Path } from '../../edits/index.ts';
import { useWords } from '../../words/words.ts';
import { ClaimsAttached } from './claims-attached.tsx';
import { NameField } from './element-texts.tsx';

export function ElementHead({
  level: Heading,
  path,
  name,
  id,
  label,
  claims,
  conflict,
  isReadOnly,
  isPart = false,
  children,
}: {
  readonly level: 'h3' | 'h4';
  readonly path: Path;
  readonly name: Text | null;
  readonly id: string;
  /** What the name is called: "Name of the consequence". */
  readonly label: string;
  readonly claims: readonly string[];
  readonly conflict: Conflict;
  readonly isReadOnly: boolean;
  /** It assumes nothing of its own. */
  readonly isPart?: boolean;
  /** What can be done with it, while it may be edited. */
  readonly children: ReactNode;
}) {
  const words = useWords();
  return (
    <>
      <Heading className="grow">
        <NameField path={path} name={name} fallback={id} label={label} isReadOnly={isReadOnly} />
      </Heading>
      <ClaimsAttached
        path={path}
        claims={claims}
        conflict={conflict}
        name={words.text(name, id)}
        isReadOnly={isReadOnly}
        isPart={isPart}
      />
      {isReadOnly ? null : children}
    </>
  );
}
