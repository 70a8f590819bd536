/** The state itself, in plain sight: who has taken what, what follows from it, and how everyone likes it. */
import { Check, CircleDashed, Minus } from 'lucide-react';
import { Grounds, GroundsOfElement } from '../../controls/grounds.tsx';
import { sideStyle } from '../../figures/side-style.ts';
import type { OptionInState, WhyState } from '../../questions/why-state.ts';
import { useWords } from '../../words/words.ts';

export function StateCard({ state }: { readonly state: WhyState }) {
  const words = useWords();
  const { name, taken, number, statusQuo, description, claims, sides, consequences } = state;
  return (
    <section className="card why-state">
      <h2>
        <bdi>{name ?? taken}</bdi>{' '}
        <span className="state-face-number">{words('why.number', { number })}</span>{' '}
        {statusQuo ? <span className="chip">{words('why.status-quo')}</span> : null}
      </h2>
      {description ? (
        <p dir="auto">
          {description}
          <Grounds claims={claims} unmarked={[]} />
        </p>
      ) : null}
      <ul className="why-sides">
        {sides.map(({ id, name: by, options, rank, ranks }, i) => (
          <li key={id} className="why-side" style={{ borderInlineStartColor: sideStyle(i).color }}>
            <h3>
              <bdi>{by}</bdi>
            </h3>
            {options.length > 0 ? (
              <ul className="why-options">
                {options.map((option) => (
                  <OptionLine key={option.id} option={option} />
                ))}
              </ul>
            ) : null}
            {rank === null ? null : <p className="hint">{words('why.rank', { by, rank, ranks })}</p>}
          </li>
        ))}
      </ul>
      {consequences.length > 0 ? (
        <p className="why-consequences">
          {words('why.consequences')}{' '}
          {consequences.map((each) => (
            <span key={each.id} className="chip">
              <bdi>{each.name}</bdi>
              <GroundsOfElement claims={each.claims} name={each.name} />
            </span>
          ))}
        </p>
      ) : null}
    </section>
  );
}

function OptionLine({ option: { name, level, taken, claims } }: { readonly option: OptionInState }) {
  const words = useWords();
  const Icon = taken === null ? CircleDashed : taken ? Check : Minus;
  const said = words(taken === null ? 'why.option-varies' : taken ? 'why.option-taken' : 'why.option-left');
  return (
    <li className={taken === false ? 'option-left' : 'option-taken'}>
      <Icon size={15} aria-hidden="true" />
      <span>
        <bdi>{name}</bdi>
        {level === null ? null : (
          <>
            : <bdi>{level}</bdi>
          </>
        )}
        <span className="visually-hidden"> ({said})</span>
        <GroundsOfElement claims={claims} name={name} />
      </span>
    </li>
  );
}
