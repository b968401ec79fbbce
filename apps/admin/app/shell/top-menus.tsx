import type { ViewerFragment } from '@instroom/graphql/admin/graphql.ts';
import { Avatar } from '@instroom/ui/avatar.tsx';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { Menu, MenuItem, MenuSection } from '@instroom/ui/menu.tsx';
import { useFetcher, useLocation, useSubmit } from '@remix-run/react';
import {
  ArrowLeftRight,
  Briefcase,
  ChevronDown,
  FileText,
  KeyRound,
  Languages,
  ListChecks,
  LogOut,
  Mail,
  Plus,
  UserPlus,
  UserRound,
  Users,
} from 'lucide-react';
import { useEffect } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';
import { useCan, useRefusalReason, useViewer } from './viewer.ts';

/** What one can make, from anywhere: what the role does not allow is left out. */
export function NewMenu() {
  const t = useTranslations('shell');
  const setUp = useTranslations('setUp.new');
  const can = useCan();
  const { viewerCanCreateVacancy } = useViewer();
  const reason = useRefusalReason();
  const things = [
    {
      id: 'vacancy',
      href: '/vacancies/new',
      name: t('newVacancy'),
      Icon: Briefcase,
      isAllowed: viewerCanCreateVacancy,
    },
    { id: 'user', href: '/settings/users?new', name: setUp('user'), Icon: UserPlus, isAllowed: can('USERS_MANAGE') },
    {
      id: 'form',
      href: '/settings/application-forms?edit=new',
      name: setUp('applicationForm'),
      Icon: FileText,
      isAllowed: can('TEMPLATES_MANAGE'),
    },
    {
      id: 'questionnaire',
      href: '/settings/questionnaires?edit=new',
      name: setUp('questionnaire'),
      Icon: ListChecks,
      isAllowed: can('TEMPLATES_MANAGE'),
    },
    {
      id: 'team',
      href: '/settings/team-templates?edit=new',
      name: setUp('teamTemplate'),
      Icon: Users,
      isAllowed: can('TEMPLATES_MANAGE'),
    },
    {
      id: 'mail',
      href: '/settings/templates',
      name: setUp('mailTemplate'),
      Icon: Mail,
      isAllowed: can('TEMPLATES_MANAGE'),
    },
    { id: 'key', href: '/settings/api-keys', name: setUp('apiKey'), Icon: KeyRound, isAllowed: can('API_KEYS_MANAGE') },
  ].filter(({ isAllowed }) => isAllowed);
  const face = (
    <>
      <Plus aria-hidden="true" className="size-4" />
      {t('new')}
    </>
  );
  if (things.length === 0) {
    return (
      <Button variant="primary" disabledReason={reason(false)}>
        {face}
      </Button>
    );
  }
  return (
    <Menu trigger={face} triggerClassName={buttonClass('primary')}>
      {things.map(({ id, href, name, Icon }) => (
        <MenuItem key={id} id={id} href={href} icon={<Icon aria-hidden="true" className="size-4" />}>
          {name}
        </MenuItem>
      ))}
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

  const switching = useFetcher<{ others: { organisationId: string; organisationName: string }[] }>();
  const { load } = switching;
  // Which organisations one can go to is not part of every page: few people have several.
  useEffect(() => load('/switch'), [load]);
  const others = switching.data?.others ?? [];

  const act = (key: string) => {
    const there = others.find(({ organisationId }) => key === organisationId);
    if (there) leaveFor(there.organisationId);
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
        {others.map(({ organisationId, organisationName }) => (
          <MenuItem
            key={organisationId}
            id={organisationId}
            icon={<ArrowLeftRight aria-hidden="true" className="size-4" />}
          >
            {t('switchTo', { organisation: organisationName })}
          </MenuItem>
        ))}
        <MenuItem id="sign-out" icon={<LogOut aria-hidden="true" className="size-4" />}>
          {t('signOut')}
        </MenuItem>
      </MenuSection>
    </Menu>
  );
}

/** A real form, since every text of the page changes with the language. */
export function submitLanguage(language: string, returnTo: string) {
  submitWhole('/language', { language, returnTo });
}

/** A real form here too: nothing of one organisation stays in the browser in another. */
function leaveFor(organisationId: string) {
  submitWhole('/switch', { organisationId });
}

function submitWhole(action: string, values: Record<string, string>) {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = action;
  for (const [name, value] of Object.entries(values)) {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    input.value = value;
    form.append(input);
  }
  document.body.append(form);
  form.submit();
}
