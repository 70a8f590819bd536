/** The equilibria one by one: under which concepts, better for whom, how far from the status quo, and whether they rest on an indifference. */
import { TriangleAlert } from 'lucide-react';
import { Button } from '../../controls/buttons.tsx';
import { GroundsAskedFor } from '../../controls/grounds.tsx';
import { restsOn } from '../../controls/grounds-shown.ts';
import { EmptyState, Shown } from '../../controls/states-of-work.tsx';
import type { Equilibria, EquilibriumCard } from '../../questions/outcomes-equilibria.ts';
import { useSettings, workbench } from '../../store/store.ts';
import { useWords, type Words } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { firmest } from './firmness.ts';
import { setView } from './view.ts';

export function EquilibriaView() {
  const words = useWords();
  const { concepts } = useSettings();
  const answer = useAnswer('equilibria', { concepts });
  return (
    <Shown answer={answer}>
      {(found) =>
        found.unasked !== null ? (
          <EmptyState title={words('outcomes.cannot-ask')}>
            {words('outcomes.cannot-ask-hint', { reason: { phrase: found.unasked } })}
          </EmptyState>
        ) : found.cards.length === 0 ? (
          <EmptyState title={words('outcomes.no-equilibria')}>
            {words('outcomes.no-equilibria-hint')}
          </EmptyState>
        ) : (
          <div className="stack">
            <p className="hint lead">{words('outcomes.equilibria-lead')}</p>
            <ul className="equilibria">
              {found.cards.map((card) => (
                <li key={card.key}>
                  <Card card={card} found={found} words={words} />
                </li>
              ))}
            </ul>
            {found.total > found.cards.length ? (
              <p className="row">
                {words('outcomes.equilibria-more', { count: found.total - found.cards.length })}
                <Button small onPress={() => setView({ tab: 'states', holds: 'any' })}>
                  {words('outcomes.equilibria-table')}
                </Button>
              </p>
            ) : null}
          </div>
        )
      }
    </Shown>
  );
}

function Card({
  card,
  found: { concepts, sides },
  words,
}: {
  readonly card: EquilibriumCard;
  readonly found: Equilibria;
  readonly words: Words;
}) {
  const { key, name, taken, number, statusQuo, holds, ranks, betterFor, indifferent } = card;
  const held = concepts.filter((_, k) => holds & (1 << k));
  const [strongest] = firmest(held);
  return (
    <article className="card equilibrium">
      <header>
        <h3 dir="auto">{name ?? taken}</h3>
        <span className="hint">{words('outcomes.number', { number })}</span>
        {statusQuo ? <span className="outcome-here">{words('outcomes.status-quo')}</span> : null}
        <GroundsAskedFor about={{ ask: { state: key, concept: strongest?.id ?? null } }} of={name ?? taken} />
      </header>
      {name !== null && name !== taken ? (
        <p className="hint" dir="auto">
          {taken}
        </p>
      ) : null}
      {strongest ? <p>{words('outcomes.card-meaning', { meaning: { phrase: strongest.meaning } })}</p> : null}
      <ul className="chips" aria-label={words('outcomes.card-concepts')}>
        {held.map(({ id, short, meaning }) => (
          <li key={id} {...restsOn({ ask: { state: key, concept: id } })}>
            <button
              type="button"
              className="chip good"
              title={meaning}
              onClick={() => workbench().show('why', { state: key, by: null, concept: id })}
            >
              {short}
            </button>
          </li>
        ))}
      </ul>
      <dl>
        {betterFor === null || statusQuo ? null : (
          <div>
            <dt>{words('outcomes.card-better')}</dt>
            <dd>
              {betterFor.length === 0
                ? words('outcomes.nobody')
                : betterFor.length === sides.length
                  ? words('outcomes.everyone')
                  : words.list(betterFor)}
            </dd>
          </div>
        )}
        {card.moves === null || statusQuo ? null : (
          <div>
            <dt>{words('outcomes.card-moves')}</dt>
            <dd>
              {card.moves < 0
                ? words('outcomes.unreachable')
                : card.byGains
                  ? words('outcomes.moves-by-gains', { count: card.moves })
                  : words('outcomes.moves', { count: card.moves })}
            </dd>
          </div>
        )}
        <div>
          <dt>{words('outcomes.card-ranks')}</dt>
          <dd>
            {sides.map((by, i) => (
              <span key={by} className="place-of">
                {words('outcomes.card-rank', {
                  by,
                  rank: ranks[i] ?? { phrase: words('outcomes.rank-unknown') },
                })}
              </span>
            ))}
          </dd>
        </div>
      </dl>
      {indifferent.length > 0 ? (
        <p className="indifferent">
          <TriangleAlert size={15} aria-hidden="true" />
          <span>{words('outcomes.indifferent', { names: { phrase: words.list(indifferent) } })}</span>
        </p>
      ) : null}
      <footer className="row">
        <Button
          small
          onPress={() => workbench().show('why', { state: key, by: null, concept: strongest?.id ?? null })}
        >
          {words('outcomes.to-why')}
        </Button>
        {statusQuo ? null : (
          <Button small tone="quiet" onPress={() => workbench().show('paths', { state: key })}>
            {words('outcomes.to-paths')}
          </Button>
        )}
      </footer>
    </article>
  );
}
