/** Claims as they are cited: number, what is held, kind, confidence, and the source with how good both are said to be. */
import type { Claim, Conflict, Speaker } from '@modus-vivendi/engine';
import type { Context } from './context.ts';

export interface ClaimLine
  extends Pick<Claim, 'id' | 'kind' | 'confidence' | 'credibility' | 'rating' | 'at'> {
  /** Its place in the file, from 1. */
  readonly number: number;
  readonly text: string;
  /** Null: our own. */
  readonly source: {
    readonly id: string;
    readonly label: string;
    readonly reliability: string | null;
  } | null;
}

/** In the order of the file; what is no claim is left out. */
export function claimLines(
  { ids }: { readonly ids: readonly string[] },
  context: Context,
): readonly ClaimLine[] {
  const { conflict } = context.compiled();
  const speaker = context.speaker();
  return conflict.claims.flatMap((claim, k): ClaimLine[] => {
    if (!ids.includes(claim.id)) return [];
    const { id, kind, confidence, credibility, rating, at } = claim;
    const source = conflict.sources.find((each) => each.id === claim.source);
    return [
      {
        number: k + 1,
        text: speaker.text(claim.text, id),
        source: source
          ? { id: source.id, label: sourceLabel(source, speaker), reliability: source.reliability }
          : null,
        ...{ id, kind, confidence, credibility, rating, at },
      },
    ];
  });
}

/** Who wrote it and when, or else what it is called. */
const sourceLabel = ({ id, title, author, issued }: Conflict['sources'][number], speaker: Speaker): string =>
  [author, issued?.slice(0, 4)].filter((part) => part !== null && part !== undefined).join(' ') ||
  speaker.text(title, id);
