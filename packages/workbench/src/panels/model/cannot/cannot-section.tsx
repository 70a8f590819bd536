/** What is possible: rules with what each rules out, named consequences, where things stand now, and states with a name. */
import { Shown } from '../../../controls/states-of-work.tsx';
import { useWords } from '../../../words/words.ts';
import { useAnswer } from '../../../worker/use-answer.ts';
import type { Editing } from '../editing.ts';
import { Consequences } from './consequences.tsx';
import { NamedStates } from './named-states.tsx';
import { Rules } from './rules.tsx';
import { StatusQuo } from './status-quo.tsx';

export function CannotSection({ editing }: { readonly editing: Editing }) {
  const words = useWords();
  const answer = useAnswer('rules', {});
  const isGraph = editing.conflict.form === 'graph';
  return (
    <div className="stack">
      {isGraph ? (
        <p className="hint section-lead">{words('model.cannot-graph')}</p>
      ) : (
        <Shown answer={answer}>{(value) => <Rules editing={editing} answer={value} />}</Shown>
      )}
      <StatusQuo editing={editing} />
      <Consequences editing={editing} answer={answer.value ?? null} />
      {isGraph ? null : <NamedStates editing={editing} />}
    </div>
  );
}
