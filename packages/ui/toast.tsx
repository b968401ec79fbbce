import { Text } from 'react-aria-components/Text';
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components/Toast';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';

export interface ToastMessage {
  text: string;
  tone?: 'neutral' | 'danger';
  /** Something to do about it, such as undo. Doing it closes the toast. */
  action?: { label: string; onAction: () => void };
}

const VISIBLE_MS = 8_000;

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

/** Shows a message for eight seconds, longer while it has the pointer or the focus. Answers how to close it before that. */
export function showToast(message: ToastMessage): () => void {
  const key = queue.add(message, { timeout: VISIBLE_MS });
  return () => queue.close(key);
}

/** The place where toasts appear: once per app. F6 goes to it. */
export function ToastRegion({ label, closeLabel }: { label: string; closeLabel: string }) {
  return (
    <AriaToastRegion
      queue={queue}
      aria-label={label}
      className="fixed right-4 bottom-4 left-4 z-[60] flex flex-col items-end gap-2 outline-none sm:left-auto print:hidden"
    >
      {({ toast }) => (
        <AriaToast
          toast={toast}
          className={classNames(
            'flex w-full max-w-md animate-rise-in items-center gap-3 rounded-lg py-2 pr-2 pl-4 shadow-floating outline-offset-2 sm:w-auto',
            toast.content.tone === 'danger' ? 'bg-danger text-on-danger' : 'bg-ink text-surface',
          )}
        >
          <ToastContent className="flex-1 py-1">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action ? (
            <button
              type="button"
              className="rounded-md border border-current/40 px-2.5 py-1 text-sm font-semibold hover:border-current"
              onClick={() => {
                queue.close(toast.key);
                toast.content.action?.onAction();
              }}
            >
              {toast.content.action.label}
            </button>
          ) : null}
          <IconButton
            size="sm"
            label={closeLabel}
            onClick={() => queue.close(toast.key)}
            className="text-current! hover:bg-transparent hover:opacity-80"
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
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}
