import type { UserInvitationState, UserState } from '@instroom/graphql/admin/graphql.ts';
import { Badge, type Tone } from '@instroom/ui/badge.tsx';
import { formatDate } from '@instroom/ui/format-date.ts';
import { useTranslations } from 'use-intl';

interface StateOfUser {
  state: UserState;
  invitationState: UserInvitationState;
  invitedAt?: string | null;
}

const TONES: Record<UserInvitationState, Tone> = {
  NOT_SENT: 'neutral',
  SENT: 'info',
  EXPIRED: 'warning',
  ACCEPTED: 'success',
};

/** Whether somebody can come in, and if not how far they are. */
export function UserStateBadge({ state, invitationState, invitedAt }: StateOfUser) {
  const t = useTranslations('people.users');
  if (state !== 'INVITED')
    return <Badge tone={state === 'ACTIVE' ? 'success' : 'neutral'}>{t(`state.${state}`)}</Badge>;
  return (
    <Badge tone={TONES[invitationState]}>
      {t(`invitation.${invitationState}`, { date: invitedAt ? formatDate(invitedAt) : '' })}
    </Badge>
  );
}
