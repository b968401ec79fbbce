import type { ApplicationQuery } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Notice } from '@instroom/ui/notice.tsx';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ConfirmButton } from '~/shell/confirm-button.tsx';
import { ChangeMessage } from './new-message.tsx';

type Message = NonNullable<ApplicationQuery['application']['messages']>[number];

/** When a planned message goes, and what can be done about it until then. */
export function PlannedMessage({ message, applicationId }: { message: Message; applicationId: string }) {
  const t = useTranslations('composer');
  const [isChanging, setIsChanging] = useState(false);
  const { content, scheduledAt, timeZone } = message;
  const moment = momentIn(scheduledAt ?? '', timeZone ?? 'Europe/Amsterdam');
  if (isChanging && content)
    return (
      <ChangeMessage
        applicationId={applicationId}
        message={{ id: message.id, content, documents: message.documents ?? [] }}
        onDone={() => setIsChanging(false)}
      />
    );
  return (
    <Notice
      tone="info"
      title={t('plannedFor', { moment, zone: (timeZone ?? '').replaceAll('_', ' ') })}
      actions={
        message.viewerCanChange ? (
          <>
            {content ? (
              <Button size="sm" onClick={() => setIsChanging(true)}>
                {t('change')}
              </Button>
            ) : null}
            <ConfirmButton
              label={t('sendNow')}
              title={t('sendNowTitle')}
              size="sm"
              fields={{ intent: 'send-now', messageId: message.id }}
            >
              {t('sendNowText', { moment })}
            </ConfirmButton>
            <ConfirmButton
              label={t('cancel')}
              title={t('cancelTitle')}
              size="sm"
              isDanger
              fields={{ intent: 'cancel-message', messageId: message.id }}
            >
              {t('cancelText', { subject: message.subject })}
            </ConfirmButton>
          </>
        ) : null
      }
    >
      {message.isTemplateNewer ? t('templateChanged', { name: message.templateName ?? '' }) : null}
    </Notice>
  );
}

function momentIn(instant: string, timeZone: string): string {
  if (!instant) return '';
  const parts = new Intl.DateTimeFormat('nl-NL', {
    timeZone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return parts.format(new Date(instant)).replace(',', '');
}
