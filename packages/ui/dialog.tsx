import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';

export interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  closeLabel: string;
  size?: 'sm' | 'md' | 'lg';
  /** An alert dialog asks for a decision and does not close by a click beside it. */
  isAlert?: boolean;
  footer?: ReactNode;
  children: ReactNode;
}

const WIDTHS = { sm: 'sm:max-w-md', md: 'sm:max-w-xl', lg: 'sm:max-w-3xl' };

export function Dialog({
  title,
  isOpen,
  onClose,
  closeLabel,
  size = 'sm',
  isAlert = false,
  footer,
  children,
}: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={!isAlert}
      className="fixed inset-0 z-50 flex items-end justify-center bg-overlay data-[entering]:animate-fade-in sm:items-center sm:p-6"
    >
      <Modal
        className={classNames(
          'max-h-[92dvh] w-full overflow-auto rounded-t-xl border border-line bg-raised shadow-floating data-[entering]:animate-rise-in sm:rounded-xl',
          WIDTHS[size],
        )}
      >
        <AriaDialog role={isAlert ? 'alertdialog' : 'dialog'} className="flex flex-col outline-none">
          <header className="flex items-center justify-between gap-4 px-5 pt-4">
            <Heading slot="title" level={2} className="text-lg font-semibold">
              {title}
            </Heading>
            <IconButton
              size="sm"
              label={closeLabel}
              onClick={onClose}
              icon={
                <svg
                  aria-hidden="true"
                  viewBox="0 0 16 16"
                  className="size-4"
                  stroke="currentColor"
                  strokeWidth="1.75"
                  strokeLinecap="round"
                >
                  <path d="m4 4 8 8m0-8-8 8" />
                </svg>
              }
            />
          </header>
          <div className="px-5 py-4">{children}</div>
          {footer ? (
            <footer className="flex flex-wrap justify-end gap-2 rounded-b-xl border-t border-line bg-sunken px-5 py-3">
              {footer}
            </footer>
          ) : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
