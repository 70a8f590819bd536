/** Where there is no way: that there is none, and why, in so far as it can be told. */
import { say } from '@modus-vivendi/engine';
import { Button } from '../../controls/buttons.tsx';
import { GroundsOfElement } from '../../controls/grounds.tsx';
import type { Paths } from '../../questions/paths.ts';
import type { Mention } from '../../questions/state-list-mention.ts';
import { useWords, type Words } from '../../words/words.ts';

/** A state the way sentences name it. */
export const named = (
  { language }: Words,
  { name, taken, number }: Mention,
): { readonly phrase: string } => ({
  phrase:
    name === null
      ? say(language, 'state.taken', { taken: { phrase: taken }, number })
      : say(language, 'state.named', { name, number }),
});

export function NoWay({
  paths,
  improving,
  onAny,
}: {
  readonly paths: Paths;
  readonly improving: boolean;
  readonly onAny: () => void;
}) {
  const words = useWords();
  const { from, to, obstacles, reached, count, otherwise } = paths;
  const ends = { from: named(words, from), to: named(words, to) };
  const byAnyMoves = improving && typeof otherwise === 'number' ? otherwise : null;
  return (
    <section className="card">
      <h2>{words(improving ? 'paths.none-gains' : 'paths.none', ends)}</h2>
      <h3>{words('paths.none-why')}</h3>
      <ul className="paths-obstacles">
        {obstacles.map(({ id, kind, option, by, claims }) => (
          <li key={id}>
            {words(kind === 'undone' ? 'paths.undone' : 'paths.redone', { option, by })}
            <GroundsOfElement claims={claims} name={option} />
          </li>
        ))}
        {byAnyMoves !== null ? <li>{words('paths.none-stuck')}</li> : null}
        {byAnyMoves === null && obstacles.length === 0 ? <li>{words('paths.none-rules')}</li> : null}
        <li>{words('paths.none-reached', { count: reached, all: count })}</li>
      </ul>
      {byAnyMoves === null ? null : (
        <p className="row">
          {words('paths.any-takes', { count: byAnyMoves })}
          <Button small onPress={onAny}>
            {words('paths.try-any')}
          </Button>
        </p>
      )}
    </section>
  );
}
