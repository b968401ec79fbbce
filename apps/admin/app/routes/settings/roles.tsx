import { RoleListDocument } from '@instroom/graphql/admin/graphql.ts';
import { Badge } from '@instroom/ui/badge.tsx';
import { buttonClass } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Cell, ColumnHeader, Table, TableHead, TableRow } from '@instroom/ui/table.tsx';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Plus } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';
import { gatewayFor } from '~/shell/gateway.server.ts';
import { useCan } from '~/shell/viewer.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { roles } = await gatewayFor(request, context).read(RoleListDocument);
  return roles;
}

export default function Roles() {
  const t = useTranslations('people.roles');
  const people = useTranslations('people');
  const language = useLocale();
  const can = useCan();
  const roles = useLoaderData<typeof loader>();
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <p className="max-w-2xl text-ink-muted">{t('lead')}</p>
        <Link to="/settings/roles/new" className={buttonClass('primary')}>
          <Plus aria-hidden="true" className="size-4" />
          {t('add')}
        </Link>
      </div>
      <Card isPadded={false} className="overflow-hidden">
        <Table label={people('role.back')}>
          <TableHead>
            <ColumnHeader>{t('columnName')}</ColumnHeader>
            <ColumnHeader className="hidden md:table-cell">{t('columnScope')}</ColumnHeader>
            <ColumnHeader className="hidden lg:table-cell">{t('columnPermissions')}</ColumnHeader>
            <ColumnHeader isNumeric>{t('columnUsers')}</ColumnHeader>
          </TableHead>
          <tbody>
            {roles.map((role) => (
              <TableRow key={role.id} className="relative">
                <Cell>
                  <Link
                    to={`/settings/roles/${role.id}`}
                    prefetch="intent"
                    className="mr-2 font-medium text-ink no-underline after:absolute after:inset-0"
                  >
                    {nameIn(language, role)}
                  </Link>
                  {role.kind === 'CUSTOM' ? <Badge tone="brand">{t('custom')}</Badge> : null}
                  <span className="block text-sm text-ink-muted md:hidden">{people(`scopes.${role.scope}`)}</span>
                </Cell>
                <Cell className="hidden text-ink-muted md:table-cell">{people(`scopes.${role.scope}`)}</Cell>
                <Cell className="hidden text-ink-muted lg:table-cell">
                  {t('permissionCount', { count: role.permissions.length })}
                </Cell>
                <Cell isNumeric>
                  {role.userCount && can('USERS_MANAGE') ? (
                    <Link
                      to={`/settings/users?role=${role.id}`}
                      aria-label={`${role.userCount}: ${t('usersWith', { role: nameIn(language, role) })}`}
                      className="relative z-10"
                    >
                      {role.userCount}
                    </Link>
                  ) : (
                    role.userCount
                  )}
                </Cell>
              </TableRow>
            ))}
          </tbody>
        </Table>
      </Card>
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
