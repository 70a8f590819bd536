/** Claims as they are cited, each leading to where it is listed with everything about it. */
import { Fragment } from 'react';
import type { ClaimLine } from '../../questions/claim-lines.ts';
import { useWords, type Words } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { goToClaim } from './view.ts';

export function ClaimLines({
  ids,
  onFollow,
}: {
  readonly ids: readonly string[];
  /** One of them is followed to its place. */
  readonly onFollow?: () => void;
}) {
  const words = useWords();
  const { value } = useAnswer('claimLines', ids.length > 0 ? { ids } : null);
  if (ids.length === 0) return null;
  return (
    <ul className="claim-lines">
      {(value ?? []).map((claim) => (
        <li key={claim.id}>
          <button
            type="button"
            className="claim-link"
            aria-label={words('grounds.to-claim', { number: claim.number, claim: claim.id })}
            onClick={() => {
              onFollow?.();
              goToClaim(claim.id, claim.source?.id ?? null);
            }}
          >
            {words.number(claim.number)}
          </button>
          <div>
            <p dir="auto">{claim.text}</p>
            <p className="hint">
              {details(claim, words).map((each, k) => (
                <Fragment key={each}>
                  {k > 0 ? ' · ' : null}
                  <bdi>{each}</bdi>
                </Fragment>
              ))}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Kind, source with its reliability, place in it, credibility, confidence; what is not stated is left out. */
function details(
  { kind, source, at, credibility, confidence, rating }: ClaimLine,
  words: Words,
): readonly string[] {
  return [
    words(`evidence.kind.${kind}`),
    source?.label,
    at,
    source?.reliability ? reliabilityWords(source.reliability, words) : null,
    credibility ? credibilityWords(credibility, words) : null,
    confidence ? words(`evidence.confidence.${confidence}`) : null,
    rating === 'solid' || rating === 'caveated' || rating === 'unsupported'
      ? words(`grounds.rating.${rating}`)
      : null,
  ].filter((each) => each !== null && each !== undefined);
}

const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
const credibilities = ['1', '2', '3', '4', '5', '6'] as const;

/** The letter with what it means, as far as it is one of the scale. */
export function reliabilityWords(grade: string, words: Words): string {
  const known = reliabilities.find((each) => each === grade);
  return known ? words(`grounds.reliability.${known}`) : grade;
}

export function credibilityWords(grade: string, words: Words): string {
  const known = credibilities.find((each) => each === grade);
  return known ? words(`grounds.credibility.${known}`) : grade;
}
