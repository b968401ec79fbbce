import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  MenuTrigger,
  type MenuItemProps as AriaMenuItemProps,
} from 'react-aria-components/Menu';
import { Popover, type PopoverProps } from 'react-aria-components/Popover';
import { classNames } from './class-names.ts';

export const floatingClass =
  'rounded-lg border border-line bg-raised p-1 shadow-floating data-[entering]:animate-rise-in';

export const optionClass = classNames(
  'flex cursor-pointer items-center gap-2.5 rounded-md px-2.5 py-1.5 text-base text-ink no-underline outline-none',
  'data-[focused]:bg-hover data-[selected]:font-medium data-[disabled]:cursor-not-allowed data-[disabled]:text-ink-faint',
);

export interface MenuProps {
  /** The accessible name of the trigger, when its content does not say it. */
  label?: string;
  trigger: ReactNode;
  triggerClassName: string;
  placement?: PopoverProps['placement'];
  onAction?: (key: string) => void;
  isDisabled?: boolean;
  children: ReactNode;
}

/** A button that opens a list of actions; arrow keys walk, letters jump, Escape closes. */
export function Menu({
  label,
  trigger,
  triggerClassName,
  placement = 'bottom end',
  onAction,
  isDisabled,
  children,
}: MenuProps) {
  return (
    <MenuTrigger>
      <AriaButton aria-label={label} isDisabled={isDisabled} className={triggerClassName}>
        {trigger}
      </AriaButton>
      <Popover placement={placement} className={classNames(floatingClass, 'min-w-48')}>
        <AriaMenu
          aria-label={label}
          onAction={(key) => onAction?.(String(key))}
          className="max-h-96 overflow-auto outline-none"
        >
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

export function MenuItem({
  icon,
  hint,
  children,
  ...rest
}: Omit<AriaMenuItemProps, 'children' | 'className'> & { icon?: ReactNode; hint?: string; children: ReactNode }) {
  return (
    <AriaMenuItem
      {...rest}
      className={optionClass}
      textValue={typeof children === 'string' ? children : rest.textValue}
    >
      {icon ? <span className="text-ink-faint">{icon}</span> : null}
      <span className="flex-1">{children}</span>
      {hint ? <span className="text-sm text-ink-faint">{hint}</span> : null}
    </AriaMenuItem>
  );
}

export function MenuSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <AriaMenuSection className="not-first:mt-1 not-first:border-t not-first:border-line not-first:pt-1">
      <Header className="px-2.5 py-1 text-xs font-medium text-ink-faint">{title}</Header>
      {children}
    </AriaMenuSection>
  );
}
