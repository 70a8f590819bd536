/** One decision maker's verdict: the argument as sentences, and beside it its moves, gone through one by one. */
import { sayConcept } from '@modus-vivendi/engine';
import { useState } from 'react';
import { Button } from '../../controls/buttons.tsx';
import { Select } from '../../controls/fields.tsx';
import { ToldLines } from '../../controls/told-lines.tsx';
import type { WhyArgument } from '../../questions/why.ts';
import type { WhyState } from '../../questions/why-state.ts';
import { useWords } from '../../words/words.ts';
import { StepWalker } from './step-walker.tsx';

export function ArgumentSection({
  argument,
  about,
  onMore,
}: {
  readonly argument: WhyArgument;
  readonly about: WhyState;
  /** Asks for more gains to go through. */
  readonly onMore: () => void;
}) {
  const words = useWords();
  const [chosen, setChosen] = useState(0);
  const { name, stable, concept, lines, chains, total } = argument;
  const k = Math.min(chosen, chains.length - 1);
  const chain = chains[k];
  const closing = stable ? null : (lines.find(({ depth }) => depth === 1)?.text ?? null);
  const more = chain?.kind === 'answered' ? total - chains.length : 0;
  return (
    <section className="card why-argument">
      <h2>
        {words(stable ? 'why.argument-stays' : 'why.argument-leaves', { by: name })}{' '}
        <span className="chip">
          <bdi>{sayConcept(words.language, concept)}</bdi>
        </span>
      </h2>
      <div className="why-columns">
        <ToldLines lines={lines} />
        {chain ? (
          <div className="why-moves">
            <h3>{words('why.steps')}</h3>
            {chains.length > 1 ? (
              <Select
                label={words(chain.kind === 'play' ? 'why.play-considered' : 'why.gain-considered')}
                value={String(k)}
                onChange={(id) => setChosen(Number(id))}
                choices={chains.map(({ steps }, number) => ({
                  id: String(number),
                  label: words('why.gain-choice', {
                    number: number + 1,
                    move: { phrase: steps[0]!.move }, // a chain has at least one step
                  }),
                }))}
              />
            ) : null}
            <StepWalker key={k} chain={chain} first={name} about={about} closing={closing} />
            {more > 0 ? (
              <Button tone="quiet" small onPress={onMore}>
                {words('why.more-gains', { count: more })}
              </Button>
            ) : null}
          </div>
        ) : null}
      </div>
    </section>
  );
}
