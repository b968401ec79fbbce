import { buttonClass } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { useTranslations } from 'use-intl';
import { microsoftPath } from '~/sign-in/microsoft.ts';
import { Confirmed } from './confirmed.tsx';

interface MicrosoftCardProps {
  isLinked: boolean;
  email: string | null;
  hasPassword: boolean;
}

/** Signing in with the Microsoft account of one's work. Who has no password needs it. */
export function MicrosoftCard({ isLinked, email, hasPassword }: MicrosoftCardProps) {
  const t = useTranslations('security.page');
  return (
    <Card title={t('microsoft')}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-ink-muted">
          {isLinked ? t('microsoftLinked', { email: email ?? 'Microsoft' }) : t('microsoftNotLinked')}
        </p>
        {isLinked && hasPassword ? (
          <Confirmed
            intent="unlink"
            label={t('unlink')}
            title={t('unlinkTitle')}
            text={t('unlinkText')}
            hasPassword={hasPassword}
          />
        ) : null}
        {isLinked ? null : (
          <a href={microsoftPath('LINK', '/settings/security')} className={buttonClass()}>
            {t('link')}
          </a>
        )}
      </div>
    </Card>
  );
}
