/** How one text differs from another, line by line, with a few lines around each difference. */
import { Fragment } from 'react';
import { useWords } from '../words/words.ts';
import type { Stretch } from './lines.ts';

/** Unchanged lines shown around a difference, and differing lines shown at all. */
const around = 2;
const mostShown = 400;

export function DiffView({ stretches }: { readonly stretches: readonly Stretch[] }) {
  const words = useWords();
  let left = mostShown;
  let hidden = 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long texts must be scrolled by keyboard
    <section className="diff" dir="ltr" aria-label={words('files.diff')} tabIndex={0}>
      {stretches.map(({ kind, lines }, k) => {
        const key = `${k} ${kind}`;
        if (kind === 'same')
          return <Same key={key} lines={lines} first={k === 0} last={k === stretches.length - 1} />;
        const shown = lines.slice(0, left);
        left -= shown.length;
        hidden += lines.length - shown.length;
        return <Lines key={key} kind={kind} lines={shown} />;
      })}
      {hidden > 0 ? (
        <p className="diff-gap" dir="auto">
          {words('files.diff-more', { count: hidden })}
        </p>
      ) : null}
    </section>
  );
}

function Same({
  lines,
  first,
  last,
}: {
  readonly lines: readonly string[];
  readonly first: boolean;
  readonly last: boolean;
}) {
  const words = useWords();
  const before = first ? [] : lines.slice(0, around);
  const after = last ? [] : lines.slice(Math.max(before.length, lines.length - around));
  const between = lines.length - before.length - after.length;
  return (
    <Fragment>
      <Lines kind="same" lines={before} />
      {between > 0 ? (
        <p className="diff-gap" dir="auto">
          {words('files.diff-same', { count: between })}
        </p>
      ) : null}
      <Lines kind="same" lines={after} />
    </Fragment>
  );
}

const marks = { same: ' ', removed: '−', added: '+' } as const;

function Lines({ kind, lines }: { readonly kind: Stretch['kind']; readonly lines: readonly string[] }) {
  const Line = kind === 'removed' ? 'del' : kind === 'added' ? 'ins' : 'span';
  return lines.map((line, k) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own
    <Line key={k} className={`diff-line ${kind}`}>
      <span className="diff-mark">{marks[kind]}</span>
      <code dir="auto">{line === '' ? '\u00a0' : line}</code>
    </Line>
  ));
}
