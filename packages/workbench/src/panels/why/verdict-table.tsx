/** Decision makers against concepts: who would stay and who would leave; every cell can be chosen to read why. */
import { type ConceptId, sayConcept, sayMeaning } from '@modus-vivendi/engine';
import { Check, LogOut } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { restsOn } from '../../controls/grounds-shown.ts';
import { useSettings, workbench } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';

interface Side {
  readonly id: string;
  readonly name: string;
}

export function VerdictTable({
  state,
  sides,
  concepts,
  isAsked,
}: {
  readonly state: string | null;
  readonly sides: readonly Side[];
  readonly concepts: readonly ConceptId[];
  /** Whether verdicts are asked for already: the arguments come first. */
  readonly isAsked: boolean;
}) {
  const words = useWords();
  return (
    <div className="why-table-space">
      <table className="plain-table why-table">
        <caption className="visually-hidden">{words('why.verdicts')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('why.sense')}</th>
            {sides.map(({ id, name }) => (
              <th key={id} scope="col">
                <bdi>{name}</bdi>
              </th>
            ))}
            <th scope="col">{words('why.everyone')}</th>
          </tr>
        </thead>
        <tbody>
          {concepts.map((concept) => (
            <Row key={concept} state={state} sides={sides} concept={concept} isAsked={isAsked} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  state,
  sides,
  concept,
  isAsked,
}: {
  readonly state: string | null;
  readonly sides: readonly Side[];
  readonly concept: ConceptId;
  readonly isAsked: boolean;
}) {
  const words = useWords();
  const { by, concept: chosen } = useSettings();
  const { value, status } = useAnswer('whyVerdicts', isAsked ? { state, concept } : null);
  const short = sayConcept(words.language, concept);
  // Verdicts of another state or text would stand under the wrong name.
  const row = status === 'ready' ? (value ?? null) : null;
  const holds = row?.stable.every(Boolean) ?? false;
  const broken = row?.leaves.some(Boolean) ?? false;
  const choose = (id: string | null) => (on: boolean) =>
    workbench().set(on ? { by: id, concept } : { by: null, concept: null });
  return (
    <tr>
      <th scope="row">
        <span className="why-meaning">{sayMeaning(words.language, concept)}</span>{' '}
        <span className="chip">
          <bdi>{short}</bdi>
        </span>
      </th>
      {row?.refused ? (
        <td colSpan={sides.length + 1} className="hint">
          {row.refused}
        </td>
      ) : (
        <>
          {sides.map(({ id, name }, i) => (
            <td key={id} {...restsOn({ ask: { state, by: id, concept } })}>
              <Cell
                stable={row?.stable[i] ?? null}
                yes="why.stays"
                no={row?.leaves[i] ? 'why.leaves' : 'why.not-only-weakly'}
                label={(verdict) =>
                  words('why.cell', { by: name, verdict: { phrase: verdict }, concept: short })
                }
                isSelected={chosen === concept && by === id}
                onChange={choose(id)}
              />
            </td>
          ))}
          <td {...restsOn({ ask: { state, concept } })}>
            <Cell
              stable={row === null ? null : holds}
              yes="why.holds"
              no={broken ? 'why.falls' : 'why.not-only-weakly'}
              label={(verdict) =>
                words('why.everyone-cell', { verdict: { phrase: verdict }, concept: short })
              }
              isSelected={chosen === concept && by === null}
              onChange={choose(null)}
            />
          </td>
        </>
      )}
    </tr>
  );
}

function Cell({
  stable,
  yes,
  no,
  label,
  isSelected,
  onChange,
}: {
  /** Null: not answered yet. */
  readonly stable: boolean | null;
  readonly yes: 'why.stays' | 'why.holds';
  readonly no: 'why.leaves' | 'why.falls' | 'why.not-only-weakly';
  readonly label: (verdict: string) => string;
  readonly isSelected: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  const words = useWords();
  if (stable === null) return <span className="why-cell waiting">…</span>;
  const verdict = words(stable ? yes : no);
  const good = stable || no === 'why.not-only-weakly';
  return (
    <ToggleButton
      className={`why-cell ${good ? 'good' : 'bad'}`}
      aria-label={label(verdict)}
      isSelected={isSelected}
      onChange={onChange}
    >
      {good ? (
        <Check size={15} aria-hidden="true" />
      ) : (
        <LogOut size={15} className="directed" aria-hidden="true" />
      )}
      {verdict}
    </ToggleButton>
  );
}
