/** What is preferred pair by pair, to read: comparisons with their degrees, and the order by which the rest compares. */
import type { WrittenPairs } from '../../../questions/order-pairs.ts';
import type { WrittenPreference } from '../../../questions/order-statements.ts';
import { useWords, type Words } from '../../../words/words.ts';
import type { PreferenceProps } from './preference-props.ts';

export function PairsList({ name, written }: PreferenceProps & { readonly written: WrittenPreference }) {
  const words = useWords();
  const { pairs } = written;
  if (!pairs) return null;
  return (
    <div className="priorities">
      <p className="hint">{words('preferences.pairs-explain')}</p>
      <ul aria-label={words('preferences.pairs-list', { by: name })}>
        {pairs.comparisons.map(({ tiers, degree }, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only read
          <li key={k} dir="auto">
            {tiers.map((tier) => tier.join(' = ')).join(' > ')}
            {degree === null ? null : <span className="hint"> {degreeIn(pairs, degree, words)}</span>}
          </li>
        ))}
      </ul>
      {pairs.more > 0 ? (
        <p className="hint">{words('preferences.pairs-more', { count: pairs.more })}</p>
      ) : null}
      {pairs.scale ? <p className="hint">{asked(pairs.scale, words)}</p> : null}
      {pairs.otherwise ? (
        <p className="hint">
          {words('preferences.pairs-otherwise', {
            form: { phrase: words(`preferences.form.${pairs.otherwise}`) },
          })}
        </p>
      ) : null}
    </div>
  );
}

const degreeIn = ({ scale }: WrittenPairs, degree: string, words: Words): string =>
  words(scale?.kind === 'probabilistic' ? 'preferences.pairs-probability' : 'preferences.pairs-degree', {
    degree,
  });

const asked = (scale: NonNullable<WrittenPairs['scale']>, words: Words): string =>
  scale.kind === 'fuzzy'
    ? words('preferences.pairs-fuzzy', { threshold: scale.threshold })
    : words('preferences.pairs-probabilistic', {
        alpha: scale.alpha,
        beta: scale.beta,
        gamma: scale.gamma,
      });
