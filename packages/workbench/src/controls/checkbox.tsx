/** A box to tick. */
import { Check } from 'lucide-react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';

export const Checkbox = ({
  children,
  isSelected,
  onChange,
  isDisabled = false,
}: {
  /** Its name. */
  readonly children: string;
  readonly isSelected: boolean;
  readonly onChange: (selected: boolean) => void;
  readonly isDisabled?: boolean;
}) => (
  <AriaCheckbox className="checkbox" isSelected={isSelected} onChange={onChange} isDisabled={isDisabled}>
    <span className="checkbox-box" aria-hidden="true">
      <Check size={13} />
    </span>
    <bdi>{children}</bdi>
  </AriaCheckbox>
);
