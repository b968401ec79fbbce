import type { ManagedUserFormFragment } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { formatDate, formatDateTime } from '@instroom/ui/format-date.ts';
import { useSubmit } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { ConfirmButton } from '~/shell/confirm-button.tsx';
import { useViewer } from '~/shell/viewer.ts';
import { SendInvitation } from './send-invitation.tsx';

/** Whether this user can come in, and what can be done about it. */
export function UserAccess({ user }: { user: ManagedUserFormFragment }) {
  const t = useTranslations('people.user');
  const users = useTranslations('people.users');
  const submit = useSubmit();
  const isSelf = useViewer().user.id === user.id;
  const facts = [
    user.joinedAt ? t('joined', { date: formatDate(user.joinedAt) }) : null,
    user.lastSeenAt ? t('lastSeen', { date: formatDateTime(user.lastSeenAt) }) : null,
    user.state === 'INVITED'
      ? users(`invitation.${user.invitationState}`, { date: user.invitedAt ? formatDate(user.invitedAt) : '' })
      : null,
    user.state === 'INVITED' && user.invitationState === 'SENT' && user.invitationExpiresAt
      ? t('expiresAt', { date: formatDateTime(user.invitationExpiresAt) })
      : null,
  ].filter(Boolean);
  return (
    <Card title={t('access')}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-ink-muted">{facts.join(' · ')}</p>
        {user.viewerCanManage && !isSelf ? (
          <div className="flex flex-wrap gap-2">
            {user.state === 'INVITED' ? <SendInvitation user={user} /> : null}
            {user.state === 'DEACTIVATED' ? (
              <Button onClick={() => submit({ intent: 'reactivate' }, { method: 'post' })}>{t('reactivate')}</Button>
            ) : (
              <ConfirmButton
                label={t('deactivate')}
                title={t('deactivateTitle', { name: user.name })}
                fields={{ intent: 'deactivate' }}
                isDanger
              >
                {t('deactivateText', { name: user.name })}
              </ConfirmButton>
            )}
          </div>
        ) : null}
      </div>
    </Card>
  );
}
