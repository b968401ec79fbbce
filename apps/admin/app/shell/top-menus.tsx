import type { ViewerFragment } from '@instroom/graphql/admin/graphql.ts';
import { Avatar } from '@instroom/ui/avatar.tsx';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { Menu, MenuItem, MenuSection } from '@instroom/ui/menu.tsx';
import { useLocation, useSubmit } from '@remix-run/react';
import { Briefcase, ChevronDown, Languages, LogOut, Plus, UserRound } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';
import { useRefusalReason, useViewer } from './viewer.ts';

/** What one can make, from anywhere. */
export function NewMenu() {
  const t = useTranslations('shell');
  const reason = useRefusalReason()(useViewer().viewerCanCreateVacancy);
  const face = (
    <>
      <Plus aria-hidden="true" className="size-4" />
      {t('new')}
    </>
  );
  if (reason) {
    return (
      <Button variant="primary" disabledReason={reason}>
        {face}
      </Button>
    );
  }
  return (
    <Menu trigger={face} triggerClassName={buttonClass('primary')}>
      <MenuItem id="vacancy" href="/vacancies/new" icon={<Briefcase aria-hidden="true" className="size-4" />}>
        {t('newVacancy')}
      </MenuItem>
    </Menu>
  );
}

/** Who one is, for which organisation, and the way out. */
export function AccountMenu({ viewer }: { viewer: ViewerFragment }) {
  const t = useTranslations('shell');
  const language = useLocale();
  const submit = useSubmit();
  const { pathname, search } = useLocation();
  const { user, organisation, role } = viewer;

  const act = (key: string) => {
    if (key === 'sign-out') submit(null, { method: 'post', action: '/sign-out' });
    if (key === 'language') submitLanguage(language === 'nl' ? 'en' : 'nl', pathname + search);
  };

  return (
    <Menu
      label={t('account', { name: user.name })}
      triggerClassName="flex items-center gap-1.5 rounded-full p-0.5 pr-1.5 hover:bg-hover"
      trigger={
        <>
          <Avatar name={user.name} />
          <ChevronDown aria-hidden="true" className="size-4 text-ink-faint" />
        </>
      }
      onAction={act}
    >
      <MenuSection title={`${user.name} · ${nameIn(language, role)} · ${organisation.name}`}>
        <MenuItem id="profile" href="/settings" icon={<UserRound aria-hidden="true" className="size-4" />}>
          {t('profile')}
        </MenuItem>
        <MenuItem id="language" icon={<Languages aria-hidden="true" className="size-4" />}>
          {t('switchLanguage')}
        </MenuItem>
        <MenuItem id="sign-out" icon={<LogOut aria-hidden="true" className="size-4" />}>
          {t('signOut')}
        </MenuItem>
      </MenuSection>
    </Menu>
  );
}

/** A real form, since every text of the page changes with the language. */
export function submitLanguage(language: string, returnTo: string) {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = '/language';
  for (const [name, value] of Object.entries({ language, returnTo })) {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    input.value = value;
    form.append(input);
  }
  document.body.append(form);
  form.submit();
}
