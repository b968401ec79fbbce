import type { MessageStatus } from '@instroom/graphql/admin/graphql.ts';
import { Badge, type Tone } from '@instroom/ui/badge.tsx';
import { classNames } from '@instroom/ui/class-names.ts';
import { CalendarClock, CircleSlash, MailCheck, MailWarning, Reply, Send } from 'lucide-react';
import { useTranslations } from 'use-intl';

const LOOKS: Record<MessageStatus, { tone: Tone; icon: typeof Send; colour: string }> = {
  SCHEDULED: { tone: 'info', icon: CalendarClock, colour: 'text-info' },
  SENDING: { tone: 'info', icon: Send, colour: 'text-info' },
  SENT: { tone: 'success', icon: MailCheck, colour: 'text-success' },
  FAILED: { tone: 'danger', icon: MailWarning, colour: 'text-danger' },
  RECEIVED: { tone: 'warning', icon: Reply, colour: 'text-warning' },
  CANCELLED: { tone: 'neutral', icon: CircleSlash, colour: 'text-ink-faint' },
};

export function MessageStatusBadge({ status }: { status: MessageStatus }) {
  const t = useTranslations('applications.messageStatus');
  const { tone, icon: Icon } = LOOKS[status];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden="true" className="size-3" />}>
      {t(status)}
    </Badge>
  );
}

/** The same in the space of one letter, for a card. */
export function MessageStatusIcon({ status }: { status: MessageStatus }) {
  const t = useTranslations();
  const { icon: Icon, colour } = LOOKS[status];
  const text = t('board.lastMessage', { status: t(`applications.messageStatus.${status}`) });
  return (
    <span title={text} className="relative z-10">
      <Icon aria-hidden="true" className={classNames('size-3.5', colour)} />
      <span className="sr-only">{text}</span>
    </span>
  );
}
