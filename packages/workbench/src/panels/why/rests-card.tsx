/** Everything that the arguments shown rest on, what has no claim behind it, and the author's caveats. */
import { useWords } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';

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
      <Claims ids={claims} />
      {unmarked.length > 0 ? (
        <p className="hint">
          {words('why.unmarked', {
            elements: { phrase: words.list(unmarked) },
          })}
        </p>
      ) : null}
      {claims.length + unmarked.length === 0 ? <p className="hint">{words('why.rests-none')}</p> : null}
      {caveats.length > 0 ? (
        <>
          <h3>{words('why.caveats')}</h3>
          <Claims ids={caveats} />
        </>
      ) : null}
    </section>
  );
}

function Claims({ ids }: { readonly ids: readonly string[] }) {
  const { value } = useAnswer('claimLines', ids.length > 0 ? { ids } : null);
  if (ids.length === 0) return null;
  return (
    <ul className="why-claims">
      {(value ?? []).map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
}
