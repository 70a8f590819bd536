/** The moves of one line of argument, gone through one by one above a small graph of them. */
import { say } from '@modus-vivendi/engine';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { IconButton } from '../../controls/buttons.tsx';
import { Grounds } from '../../controls/grounds.tsx';
import { type GraphArc, type GraphNode, MiniGraph } from '../../figures/mini-graph.tsx';
import type { Mention } from '../../questions/state-list-mention.ts';
import type { WhyState } from '../../questions/why-state.ts';
import type { Chain } from '../../questions/why-steps.ts';
import { workbench } from '../../store/store.ts';
import { useWords, type Words } from '../../words/words.ts';
import { StateLink } from './state-link.tsx';
import { stepWords } from './step-sentences.ts';

export function StepWalker({
  chain,
  first,
  about,
  closing,
}: {
  readonly chain: Chain;
  /** Who would stay or leave. */
  readonly first: string;
  readonly about: WhyState;
  /** Said at the last step. */
  readonly closing: string | null;
}) {
  const words = useWords();
  const [at, setAt] = useState(0);
  const { steps, states, kind } = chain;
  const k = Math.min(at, steps.length - 1);
  const step = steps[k]!; // a chain has at least one step
  const byKey = new Map(states.map((state) => [state.key, state]));
  const mentioned = (key: string): string => mention(words, byKey.get(key)!); // every state of the steps is listed
  const said = stepWords(words, step, { first, state: mentioned(about.key), from: mentioned(step.from) });
  // After the last step comes the first, so that no button has to be switched off under a finger or the focus.
  const go = (to: number): void => setAt((to + steps.length) % steps.length);
  const onKeyDown = (event: KeyboardEvent): void => {
    const along = words.direction === 'rtl' ? -1 : 1;
    const by = event.key === 'ArrowRight' ? along : event.key === 'ArrowLeft' ? -along : 0;
    if (by === 0) return;
    event.preventDefault();
    go(k + by);
  };
  const together = kind === 'alternatives' ? [step] : steps.slice(0, k + 1);
  return (
    // biome-ignore lint/a11y/useSemanticElements: steps are no form, so no field set
    <div role="group" aria-label={words('why.steps')} className="why-walker" onKeyDown={onKeyDown}>
      {steps.length > 1 ? (
        <div className="why-step-head">
          <IconButton
            icon={<ArrowLeft size={16} className="directed" />}
            label={words('why.previous')}
            onPress={() => go(k - 1)}
          />
          <span className="hint">
            {words(kind === 'alternatives' ? 'why.alternative-of' : 'why.step-of', {
              number: k + 1,
              count: steps.length,
            })}
          </span>
          <IconButton
            icon={<ArrowRight size={16} className="directed" />}
            label={words('why.next')}
            onPress={() => go(k + 1)}
          />
        </div>
      ) : null}
      <div className="why-step" aria-live="polite">
        <p className="why-step-what">{said.what}</p>
        {said.because ? <p>{said.because}</p> : null}
        {said.result ? (
          <p className="why-step-result">
            {said.result} {step.noEscape}
          </p>
        ) : null}
        {k === steps.length - 1 && closing ? <p className="why-step-result">{closing}</p> : null}
        <Grounds claims={step.claims} unmarked={step.unmarked} />
      </div>
      <p className="why-step-links">
        <span className="hint">{words('why.look-at')}</span> <StateLink state={byKey.get(step.to)!} />
      </p>
      <MiniGraph
        title={words('why.steps-figure')}
        nodes={states.map((state) => nodeOf(words, state, chain, about))}
        arcs={steps.map(arcOf)}
        decisionMakers={about.sides.map(({ name }) => name)}
        highlight={{
          nodes: [about.key, ...together.flatMap(({ from, to }) => [from, to])],
          arcs: together,
        }}
        onChoose={(key) => workbench().set({ state: key })}
        alongReading={kind === 'alternatives'}
        savedAs="why"
      />
    </div>
  );
}

/** A state the way sentences name it. */
const mention = ({ language }: Words, { name, taken, number }: Mention): string =>
  name === null
    ? say(language, 'state.taken', { taken: { phrase: taken }, number })
    : say(language, 'state.named', { name, number });

/** A state without a name is called by what the move to it changes, which is shorter and says more here. */
function nodeOf(
  words: Words,
  { key, name, taken, number }: Mention,
  { steps }: Chain,
  about: WhyState,
): GraphNode {
  const step = key === about.key ? undefined : steps.find(({ to }) => to === key);
  return {
    key,
    label: name ?? step?.changes ?? taken,
    number: words.number(number),
    ...(key === about.key ? { mark: about.statusQuo ? (['status-quo', 'chosen'] as const) : 'chosen' } : {}),
  };
}

const arcOf = ({ from, to, by, gain, back }: Chain['steps'][number], k: number): GraphArc => ({
  from,
  to,
  by,
  improving: gain === 'better',
  oneWay: !back,
  emphasis: k + 1,
});
