import { Button } from '@instroom/ui/button.tsx';
import { classNames } from '@instroom/ui/class-names.ts';
import { iconButtonClass } from '@instroom/ui/icon-button.tsx';
import { Spinner } from '@instroom/ui/spinner.tsx';
import { useFetcher } from '@remix-run/react';
import { Mail } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { showToast } from '@instroom/ui/toast.tsx';
import { useEffect } from 'react';

interface Invitee {
  id: string;
  name: string;
  invitationState: string;
}

/** Mails the invitation, for the first time or again: the envelope of the list, or a button with words. */
export function SendInvitation({ user, isIcon = false }: { user: Invitee; isIcon?: boolean }) {
  const t = useTranslations('people');
  const fetcher = useFetcher<ActionResult>();
  const isSentBefore = user.invitationState !== 'NOT_SENT';
  const isPending = fetcher.state !== 'idle';
  useActionResult(fetcher.data);
  useEffect(() => {
    if (fetcher.data?.failure) showToast({ text: fetcher.data.failure.sentence, tone: 'danger' });
  }, [fetcher.data]);
  const send = () =>
    fetcher.submit(
      { intent: 'invite', userId: user.id, name: user.name },
      { method: 'post', action: '/settings/users' },
    );
  if (!isIcon)
    return (
      <Button icon={<Mail aria-hidden="true" className="size-4" />} isPending={isPending} onClick={send}>
        {t(isSentBefore ? 'user.inviteAgain' : 'user.invite')}
      </Button>
    );
  const label = t(isSentBefore ? 'users.sendAgain' : 'users.send', { name: user.name });
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-busy={isPending || undefined}
      onClick={isPending ? undefined : send}
      className={classNames(iconButtonClass, 'relative z-10 size-8')}
    >
      {isPending ? <Spinner /> : <Mail aria-hidden="true" className="size-4" />}
    </button>
  );
}
