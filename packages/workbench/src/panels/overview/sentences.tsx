/** Sentences by themselves; their reasons are one step away, and what all of it rests on beside each. */

import { Grounds } from '../../controls/grounds.tsx';
import { ToldLines } from '../../controls/told-lines.tsx';
import type { Told } from '../../questions/story.ts';
import { useWords } from '../../words/words.ts';

export function Sentences({ lines }: { readonly lines: readonly Told[] }) {
  const words = useWords();
  return (
    <div className="sentences">
      {grouped(lines).map(({ head, reasons }) => (
        <div key={head.text}>
          <p>
            {head.text}
            <Grounds
              claims={[...new Set([head, ...reasons].flatMap(({ claims }) => claims))]}
              unmarked={[...new Set([head, ...reasons].flatMap(({ unmarked }) => unmarked))]}
            />
          </p>
          {reasons.length > 0 ? (
            <details>
              <summary>{words('overview.more')}</summary>
              <ToldLines lines={reasons} />
            </details>
          ) : null}
        </div>
      ))}
    </div>
  );
}

interface Group {
  readonly head: Told;
  readonly reasons: Told[];
}

function grouped(lines: readonly Told[]): readonly Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (line.depth === 0 || !last) groups.push({ head: line, reasons: [] });
    else last.reasons.push({ ...line, depth: line.depth - 1 });
  }
  return groups;
}
