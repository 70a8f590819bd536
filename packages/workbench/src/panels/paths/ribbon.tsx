/** One way as a ribbon: the start, each move with who makes it and what it means to them, and the outcome. */
import { Fragment } from 'react';
import { Grounds } from '../../controls/grounds.tsx';
import { sideStyle } from '../../figures/side-style.ts';
import type { PathState, PathStep, Paths } from '../../questions/paths.ts';
import { workbench } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { StateLink } from '../why/state-link.tsx';
import { GainMark } from './gain-mark.tsx';

export function Ribbon({ paths, way }: { readonly paths: Paths; readonly way: readonly PathStep[] }) {
  const words = useWords();
  const states = new Map(paths.states.map((state) => [state.key, state]));
  return (
    <ol className="ribbon" aria-label={words('paths.ways')}>
      <Stop state={paths.from} role={words('paths.start')} />
      {way.map((step, k) => (
        <Fragment key={`${step.by} ${step.from} ${step.to}`}>
          <Move step={step} number={k + 1} />
          <Stop
            state={states.get(step.to)!} // every state of the ways is listed
            role={k === way.length - 1 ? words('paths.outcome') : null}
          />
        </Fragment>
      ))}
    </ol>
  );
}

const Stop = ({ state, role }: { readonly state: PathState; readonly role: string | null }) => (
  <li className="ribbon-stop">
    {role ? <span className="hint">{role}</span> : null}
    <StateLink state={state} onChoose={(key) => workbench().show('why', { state: key })} />
  </li>
);

function Move({ step, number }: { readonly step: PathStep; readonly number: number }) {
  const words = useWords();
  const { by, mover, changes, gain, comparison, back, claims, unmarked } = step;
  return (
    <li className="ribbon-move" style={{ borderInlineStartColor: sideStyle(by).color }}>
      <strong>
        {words.number(number)} · {words('paths.moved-by', { by: mover })}
      </strong>
      <span>{changes}</span>
      <span className="row">
        <GainMark gain={gain} />
        {back ? null : <span className="chip">{words('paths.one-way')}</span>}
      </span>
      {comparison === null ? null : (
        <span className="hint">
          {comparison}
          <Grounds claims={claims} unmarked={unmarked} />
        </span>
      )}
    </li>
  );
}
