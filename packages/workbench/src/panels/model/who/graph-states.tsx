/** In graph form: the states as they are listed in the file. */
import type { Conflict } from '@modus-vivendi/engine';
import { Button } from '../../../controls/buttons.tsx';
import { workbench } from '../../../store/store.ts';
import { useWords } from '../../../words/words.ts';

const mostShown = 100;

export function GraphStates({ conflict }: { readonly conflict: Conflict }) {
  const words = useWords();
  const { graphStates } = conflict;
  return (
    <section className="card">
      <h3>{words('model.graph-states')}</h3>
      <ul className="plain-list">
        {graphStates.slice(0, mostShown).map(({ key, name }) => (
          <li key={key}>
            <bdi>{words.text(name, key)}</bdi>
          </li>
        ))}
      </ul>
      {graphStates.length > mostShown ? (
        <p className="hint">{words('model.and-more', { count: graphStates.length - mostShown })}</p>
      ) : null}
      <Button small onPress={() => workbench().set({ textShown: true })}>
        {words('model.edit-as-text')}
      </Button>
    </section>
  );
}
