/** Beneath one decision maker's graph, its preference among the states shown: best first, ties together. */
import type { GraphAnswer } from '../../questions/graph.ts';
import { workbench } from '../../store/store.ts';
import { useWords, type Words } from '../../words/words.ts';

/** Levels written out; the rest is counted. */
const mostTiers = 60;

export function RankingLine({ answer }: { readonly answer: GraphAnswer }) {
  const words = useWords();
  const tiers = answer.ranking ?? [];
  const states = new Map(answer.states.map((state) => [state.key, state]));
  return (
    <section className="ranking" aria-label={words('graph.ranking')}>
      <h3>{words('graph.ranking')}</h3>
      <ol>
        {tiers.slice(0, mostTiers).map((tier) => (
          <li key={tier[0]}>
            {tier.map((key) => {
              const state = states.get(key);
              return state ? (
                <button
                  key={key}
                  type="button"
                  className="link-button ranking-state"
                  onClick={() => workbench().set({ state: key })}
                >
                  <bdi>{state.label}</bdi> <span className="hint">{words.number(state.number)}</span>
                </button>
              ) : null;
            })}
          </li>
        ))}
      </ol>
      {tiers.length > mostTiers ? (
        <p className="hint">{words('graph.ranking-more', { count: tiers.length - mostTiers })}</p>
      ) : null}
    </section>
  );
}

/** As it is written in papers: numbers from best to worst, ties joined by a tilde. */
export function rankingText(words: Words, { ranking, states }: GraphAnswer): string {
  const number = new Map(states.map((state) => [state.key, words.number(state.number)]));
  const tiers = (ranking ?? []).map((tier) => tier.map((key) => number.get(key) ?? '').join(' ~ '));
  return `${words('graph.ranking')}: ${tiers.join(' ≻ ')}`;
}
