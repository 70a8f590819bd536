/** Buttons: one look, one size of target, a name for every icon. */
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Switch as AriaSwitch,
  ToggleButton as AriaToggle,
  ButtonContext,
  type ButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';

export interface Pressable extends Omit<ButtonProps, 'className' | 'children'> {
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly small?: boolean;
}

export const Button = ({ tone = 'plain', small = false, children, ...rest }: Pressable) => (
  <AriaButton {...rest} className={`button ${tone}${small ? ' small' : ''}`}>
    {children}
  </AriaButton>
);

export interface IconPressable extends Omit<ButtonProps, 'className' | 'children'> {
  readonly icon: ReactNode;
  /** Its name: shown on hover and focus, read by screen readers. */
  readonly label: string;
  readonly shortcut?: string;
}

const ofTheirOwn = {};

/** Buttons in a row of a list. They are not the list's own, so they need not be drawn anew whenever the list is. */
export const RowButtons = ({ children }: { readonly children: ReactNode }) => (
  <ButtonContext value={ofTheirOwn}>
    <span className="row-buttons">{children}</span>
  </ButtonContext>
);

export const IconButton = ({ icon, label, shortcut, ...rest }: IconPressable) => (
  <TooltipTrigger delay={400}>
    <AriaButton {...rest} aria-label={label} className="button quiet icon">
      {icon}
    </AriaButton>
    <Tooltip className="tooltip" offset={6}>
      {label}
      {shortcut ? <kbd>{shortcut}</kbd> : null}
    </Tooltip>
  </TooltipTrigger>
);

export const IconToggle = ({
  icon,
  label,
  isSelected,
  onChange,
}: {
  readonly icon: ReactNode;
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (selected: boolean) => void;
}) => (
  <TooltipTrigger delay={400}>
    <AriaToggle aria-label={label} isSelected={isSelected} onChange={onChange} className="button quiet icon">
      {icon}
    </AriaToggle>
    <Tooltip className="tooltip" offset={6}>
      {label}
    </Tooltip>
  </TooltipTrigger>
);

export const Switch = ({
  label,
  isSelected,
  onChange,
  isDisabled = false,
}: {
  readonly label: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (selected: boolean) => void;
  readonly isDisabled?: boolean;
}) => (
  <AriaSwitch className="switch" isSelected={isSelected} onChange={onChange} isDisabled={isDisabled}>
    <span className="switch-track" aria-hidden="true" />
    <span>{label}</span>
  </AriaSwitch>
);
