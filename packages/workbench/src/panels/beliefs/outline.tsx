/** A finding with what follows from it: each a sentence, and what has reasons of its own opens on them. */
import { Grounds } from '../../controls/grounds.tsx';
import { ToldLines } from '../../controls/told-lines.tsx';
import type { Told } from '../../questions/story.ts';

export function Outline({ lines }: { readonly lines: readonly Told[] }) {
  return (
    <div className="outline">
      {branches(lines).map(({ head, reasons }) =>
        reasons.length === 0 ? (
          <p key={head.text} data-depth={head.depth} dir="auto">
            <Line line={head} />
          </p>
        ) : (
          <div key={head.text} className="branch" data-depth={head.depth}>
            <details>
              <summary>
                <bdi>{head.text}</bdi>
              </summary>
              <ToldLines lines={reasons} />
            </details>
            {/* A button has no place within what opens the reasons. */}
            <Grounds {...together([head, ...reasons])} />
          </div>
        ),
      )}
    </div>
  );
}

const Line = ({ line: { text, claims, unmarked } }: { readonly line: Told }) => (
  <>
    {text}
    <Grounds claims={claims} unmarked={unmarked} />
  </>
);

/** What all of them rest on. */
const together = (lines: readonly Told[]): Pick<Told, 'claims' | 'unmarked'> => ({
  claims: [...new Set(lines.flatMap(({ claims }) => claims))],
  unmarked: [...new Set(lines.flatMap(({ unmarked }) => unmarked))],
});

/** Lines of the first two depths, and with each of the second the deeper ones that follow it. */
function branches(
  lines: readonly Told[],
): readonly { readonly head: Told; readonly reasons: readonly Told[] }[] {
  const found: { readonly head: Told; readonly reasons: Told[] }[] = [];
  for (const line of lines) {
    if (line.depth < 2 || found.length === 0) found.push({ head: line, reasons: [] });
    else found.at(-1)!.reasons.push({ ...line, depth: line.depth - 2 });
  }
  return found;
}
