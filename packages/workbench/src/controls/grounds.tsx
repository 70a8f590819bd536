/** What a sentence or an element rests on, one step away. */
import { Quote } from 'lucide-react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useWords } from '../words/words.ts';
import { useAnswer } from '../worker/use-answer.ts';

/** A small button with the number of claims; pressed, it shows them. */
export function Grounds({
  claims,
  unmarked,
}: {
  readonly claims: readonly string[];
  readonly unmarked: readonly string[];
}) {
  const words = useWords();
  if (claims.length + unmarked.length === 0) return null;
  return (
    <DialogTrigger>
      <AriaButton className="grounds" aria-label={words('shell.claims')}>
        <Quote size={11} aria-hidden="true" />
        {words.number(claims.length + unmarked.length)}
      </AriaButton>
      <Popover className="popover claims-popover" offset={4}>
        <Dialog className="claims-dialog" aria-label={words('shell.claims')}>
          <h3>{words('shell.claims')}</h3>
          <ClaimLines ids={claims} />
          {unmarked.length > 0 ? (
            <p className="hint">
              {words('shell.assumptions', { elements: { phrase: words.list(unmarked) } })}
            </p>
          ) : null}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function ClaimLines({ ids }: { readonly ids: readonly string[] }) {
  const { value } = useAnswer('claimLines', { ids });
  return (
    <ul>
      {(value ?? []).map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
}
