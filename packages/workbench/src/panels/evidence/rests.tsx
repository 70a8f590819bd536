/** What something rests on: its claims, and how many elements have none, with the way to the list of those. */
import { isolate } from '@modus-vivendi/engine';
import { useWords } from '../../words/words.ts';
import { ClaimLines } from './claim-lines.tsx';
import { goToUnmarked } from './view.ts';

export function Rests({
  claims,
  unmarked,
  onFollow,
}: {
  readonly claims: readonly string[];
  /** Elements that are assumed, by name. */
  readonly unmarked: readonly string[];
  /** A link is followed. */
  readonly onFollow?: () => void;
}) {
  const words = useWords();
  if (claims.length + unmarked.length === 0) return <p className="hint">{words('why.rests-none')}</p>;
  return (
    <>
      {claims.length > 0 ? (
        <p className="hint">
          {words.list([
            words('grounds.claims', { count: claims.length }),
            ...(unmarked.length > 0 ? [words('grounds.unmarked', { count: unmarked.length })] : []),
          ])}
        </p>
      ) : null}
      <ClaimLines ids={claims} {...(onFollow ? { onFollow } : {})} />
      {unmarked.length > 0 ? (
        <p className="hint">
          {words('grounds.without', {
            count: unmarked.length,
            elements: { phrase: words.list(unmarked.map((name) => isolate(name, words.language))) },
          })}{' '}
          <button
            type="button"
            className="state-link"
            onClick={() => {
              onFollow?.();
              goToUnmarked();
            }}
          >
            {words('grounds.to-unmarked')}
          </button>
        </p>
      ) : null}
    </>
  );
}
