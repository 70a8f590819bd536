/** What a sentence, an element or a verdict rests on, one step away. */
import { CircleDashed, Quote } from 'lucide-react';
import { useRef } from 'react';
import { useWords } from '../words/words.ts';
import { type About, pressGrounds, restsOn, useShownGrounds } from './grounds-shown.ts';

/** A small mark with the number of claims, and dashed, of elements without one; pointed at, focused or pressed it shows them. */
export function Grounds(about: { readonly claims: readonly string[]; readonly unmarked: readonly string[] }) {
  const words = useWords();
  const { claims, unmarked } = about;
  if (claims.length + unmarked.length === 0) return null;
  return (
    <Mark
      about={about}
      label={words('grounds.mark', {
        claims: { phrase: words('grounds.claims', { count: claims.length }) },
        unmarked: { phrase: words('grounds.unmarked', { count: unmarked.length }) },
      })}
    >
      {claims.length > 0 ? (
        <>
          <Quote size={11} aria-hidden="true" />
          {words.number(claims.length)}
        </>
      ) : null}
      {unmarked.length > 0 ? (
        <>
          <CircleDashed size={11} aria-hidden="true" />
          {words.number(unmarked.length)}
        </>
      ) : null}
    </Mark>
  );
}

/** An element of the model: without a claim it is itself what is assumed. */
export const GroundsOfElement = ({
  claims,
  name,
}: {
  readonly claims: readonly string[];
  readonly name: string;
}) => <Grounds claims={claims} unmarked={claims.length > 0 ? [] : [name]} />;

/** The same mark without numbers, where what it rests on is asked only then. */
export function GroundsAskedFor({
  about,
  of,
}: {
  readonly about: Extract<About, { readonly ask: unknown }>;
  /** What it is about, by name. */
  readonly of: string;
}) {
  const words = useWords();
  return (
    <Mark about={about} label={words('grounds.of', { name: of })}>
      <Quote size={11} aria-hidden="true" />
    </Mark>
  );
}

function Mark({
  about,
  label,
  children,
}: {
  readonly about: About;
  readonly label: string;
  readonly children: React.ReactNode;
}) {
  const own = useRef<HTMLButtonElement>(null);
  const isShown = useShownGrounds(({ shown }) => shown !== null && shown.anchor === own.current);
  return (
    <button
      ref={own}
      type="button"
      className="grounds"
      aria-label={label}
      aria-haspopup="dialog"
      aria-expanded={isShown}
      {...restsOn(about)}
      onClick={({ currentTarget }) => pressGrounds(currentTarget, about)}
    >
      {children}
    </button>
  );
}
