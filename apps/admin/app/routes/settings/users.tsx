import { ManagedUsersDocument, SendInvitationDocument, type UserState } from '@instroom/graphql/admin/graphql.ts';
import { Avatar } from '@instroom/ui/avatar.tsx';
import { buttonClass } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import { formatDate } from '@instroom/ui/format-date.ts';
import { Cell, ColumnHeader, Table, TableHead, TableRow } from '@instroom/ui/table.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { Plus, UserRoundSearch } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { nameIn } from '~/i18n/language.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { UserStateBadge } from '~/people/invitation-state.tsx';
import { SendInvitation } from '~/people/send-invitation.tsx';
import { FilterChip } from '~/shell/filter-chip.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { pageOf, Pages } from '~/shell/pages.tsx';
import { SearchBox } from '~/shell/search-box.tsx';

const STATES = ['ACTIVE', 'INVITED', 'DEACTIVATED'] as const satisfies UserState[];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const state = STATES.find((known) => known === searchParams.get('state'));
  return gatewayFor(request, context).read(ManagedUsersDocument, {
    filter: {
      search: searchParams.get('q'),
      states: state ? [state] : null,
      roleId: searchParams.get('role'),
    },
    ...pageOf(searchParams),
  });
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const { data, failure } = await gatewayFor(request, context).run(SendInvitationDocument, {
    input: { userId: String(form.get('userId') ?? '') },
  });
  const t = translatorFor(languageOf(request));
  return failure ? refused(failure) : { done: t('people.users.sent', { name: data.sendInvitation.name }) };
}

export default function Users() {
  const t = useTranslations('people.users');
  const language = useLocale();
  const [params] = useSearchParams();
  const {
    managedUsers: { edges, pageInfo, totalCount },
    roles,
  } = useLoaderData<typeof loader>();
  const role = roles.find(({ id }) => id === params.get('role'));

  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <p className="max-w-2xl text-ink-muted">{t('lead')}</p>
        <Link to="/settings/users/new" className={buttonClass('primary')}>
          <Plus aria-hidden="true" className="size-4" />
          {t('add')}
        </Link>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <SearchBox label={t('search')} keep={['state', 'role']} />
        <StateChips />
        {role ? (
          <FilterChip to="?" isOn>
            {nameIn(language, role)} ×
          </FilterChip>
        ) : null}
      </div>
      <Card isPadded={false} className="overflow-hidden">
        {edges.length === 0 ? (
          <EmptyState icon={<UserRoundSearch aria-hidden="true" className="size-6" />} title={t('none')}>
            {t('noneText')}
          </EmptyState>
        ) : (
          <Table label={t('all')}>
            <TableHead>
              <ColumnHeader>{t('columnName')}</ColumnHeader>
              <ColumnHeader className="hidden sm:table-cell">{t('columnRole')}</ColumnHeader>
              <ColumnHeader className="hidden xl:table-cell">{t('columnPlace')}</ColumnHeader>
              <ColumnHeader>{t('columnState')}</ColumnHeader>
              <ColumnHeader className="hidden lg:table-cell">{t('columnSeen')}</ColumnHeader>
              <ColumnHeader>
                <span className="sr-only">{t('columnActions')}</span>
              </ColumnHeader>
            </TableHead>
            <tbody>
              {edges.map(({ node: user }) => (
                <TableRow key={user.id} className="relative">
                  <Cell className="w-full max-w-0 sm:w-2/5">
                    <span className="flex items-center gap-3">
                      <span className="hidden sm:block">
                        <Avatar name={user.name} />
                      </span>
                      <span className="min-w-0">
                        <Link
                          to={`/settings/users/${user.id}`}
                          prefetch="intent"
                          className="block truncate font-medium text-ink no-underline after:absolute after:inset-0"
                        >
                          {user.name}
                        </Link>
                        <span className="block truncate text-sm text-ink-muted">{user.email}</span>
                        <span className="block truncate text-sm text-ink-muted sm:hidden">
                          {nameIn(language, user.role)}
                        </span>
                      </span>
                    </span>
                  </Cell>
                  <Cell className="hidden whitespace-nowrap sm:table-cell">{nameIn(language, user.role)}</Cell>
                  <Cell className="hidden text-ink-muted xl:table-cell">{user.employerName ?? user.orgUnitName}</Cell>
                  <Cell>
                    <UserStateBadge {...user} />
                  </Cell>
                  <Cell className="hidden whitespace-nowrap text-ink-muted tabular-nums lg:table-cell">
                    {user.lastSeenAt ? formatDate(user.lastSeenAt) : t('never')}
                  </Cell>
                  <Cell className="text-right">
                    {user.state === 'INVITED' && user.viewerCanManage ? <SendInvitation user={user} isIcon /> : null}
                  </Cell>
                </TableRow>
              ))}
            </tbody>
          </Table>
        )}
      </Card>
      <Pages list={t('all')} count={edges.length} total={totalCount} pageInfo={pageInfo} />
    </div>
  );
}

function StateChips() {
  const t = useTranslations('people.users');
  const [params] = useSearchParams();
  const at = (state: UserState | undefined) => {
    const next = new URLSearchParams(params);
    for (const key of ['state', 'after', 'before', 'skip']) next.delete(key);
    if (state) next.set('state', state);
    return `?${next}`;
  };
  return (
    <nav aria-label={t('filters')} className="flex flex-wrap gap-2">
      <FilterChip to={at(undefined)} isOn={!params.get('state')}>
        {t('all')}
      </FilterChip>
      {STATES.map((state) => (
        <FilterChip key={state} to={at(state)} isOn={params.get('state') === state}>
          {t(`state.${state}`)}
        </FilterChip>
      ))}
    </nav>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
