/** A state mentioned, as a button that makes it the state looked at. */
import { Button } from 'react-aria-components';
import { StateFace } from '../../controls/state-picker.tsx';
import type { Mention } from '../../questions/state-list-mention.ts';
import { workbench } from '../../store/store.ts';

export const StateLink = ({
  state,
  onChoose = (key) => workbench().set({ state: key }),
}: {
  readonly state: Mention;
  readonly onChoose?: (key: string) => void;
}) => (
  <Button className="state-link" onPress={() => onChoose(state.key)}>
    <StateFace state={state} />
  </Button>
);
