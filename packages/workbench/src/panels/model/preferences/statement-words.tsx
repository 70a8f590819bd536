/** A statement in a list: in words first, then as it is written, and a warning where it decides nothing. */
import type { StatementLine } from '../../../questions/order-statements.ts';
import { useWords } from '../../../words/words.ts';

export function StatementWords({
  statement: { said, raw, holdsIn },
  states,
}: {
  readonly statement: StatementLine;
  readonly states: number;
}) {
  const words = useWords();
  const idle = states > 1 && (holdsIn === 0 || holdsIn === states);
  return (
    <>
      <span className="statement-said">{said}</span>
      {raw === said ? null : (
        <code className="statement-raw" dir="ltr">
          {raw}
        </code>
      )}
      {idle ? (
        <span className="statement-idle">
          {words(holdsIn === 0 ? 'preferences.idle-never' : 'preferences.idle-always')}
        </span>
      ) : null}
    </>
  );
}
