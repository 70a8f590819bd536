/** Everything that the arguments shown rest on, what has no claim behind it, and the author's caveats. */
import { useWords } from '../../words/words.ts';
import { ClaimLines } from '../evidence/claim-lines.tsx';
import { Rests } from '../evidence/rests.tsx';

export function RestsCard({
  claims,
  unmarked,
  caveats,
}: {
  readonly claims: readonly string[];
  readonly unmarked: readonly string[];
  readonly caveats: readonly string[];
}) {
  const words = useWords();
  return (
    <section className="card why-rests">
      <h2>{words('why.rests')}</h2>
      <Rests claims={claims} unmarked={unmarked} />
      {caveats.length > 0 ? (
        <>
          <h3>{words('why.caveats')}</h3>
          <ClaimLines ids={caveats} />
        </>
      ) : null}
    </section>
  );
}
