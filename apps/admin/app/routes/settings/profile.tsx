import { Avatar } from '@instroom/ui/avatar.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { RadioGroup } from '@instroom/ui/radio-group.tsx';
import { useLocation } from '@remix-run/react';
import { useLocale, useTranslations } from 'use-intl';
import { Fact } from '~/applications/submissions.tsx';
import { LANGUAGES, nameIn } from '~/i18n/language.ts';
import { submitLanguage } from '~/shell/top-menus.tsx';
import { useViewer } from '~/shell/viewer.ts';

export default function Profile() {
  const t = useTranslations('settings');
  const language = useLocale();
  const { pathname } = useLocation();
  const { user, role, organisation } = useViewer();

  return (
    <div className="grid max-w-4xl grid-cols-1 items-start gap-5 lg:grid-cols-2">
      <Card title={t('profile')}>
        <div className="mb-4 flex items-center gap-3">
          <Avatar name={user.name} size="lg" />
          <p className="text-lg font-semibold">{user.name}</p>
        </div>
        <dl className="grid gap-3 sm:grid-cols-2">
          {user.jobTitle ? <Fact name={t('jobTitle')}>{user.jobTitle}</Fact> : null}
          <Fact name={t('role')}>{nameIn(language, role)}</Fact>
          <Fact name={t('organisation')}>{organisation.name}</Fact>
        </dl>
      </Card>
      <Card>
        <RadioGroup
          label={t('language')}
          name="language"
          description={t('languageHint')}
          defaultValue={language}
          options={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
          onValueChange={(value) => submitLanguage(value, pathname)}
        />
      </Card>
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
