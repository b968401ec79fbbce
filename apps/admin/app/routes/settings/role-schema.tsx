import { RoleFormDocument, SchemaOfRoleDocument, type SchemaEntryKind } from '@instroom/graphql/admin/graphql.ts';
import { Badge } from '@instroom/ui/badge.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Cell, ColumnHeader, Table, TableHead, TableRow } from '@instroom/ui/table.tsx';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { useLocale, useTranslations } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';
import { BackLink } from '~/people/back-link.tsx';
import { FilterChip } from '~/shell/filter-chip.tsx';
import { gatewayFor } from '~/shell/gateway.server.ts';
import { SearchBox } from '~/shell/search-box.tsx';

const KINDS = ['QUERY', 'MUTATION', 'SUBSCRIPTION', 'FIELD'] as const satisfies SchemaEntryKind[];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const roleId = params.roleId!;
  const [{ role }, { schemaOfRole }] = await Promise.all([
    gateway.read(RoleFormDocument, { id: roleId }),
    gateway.read(SchemaOfRoleDocument, { roleId }),
  ]);
  return { role, entries: schemaOfRole };
}

export default function RoleSchema() {
  const t = useTranslations('people.role');
  const language = useLocale();
  const { role, entries } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const search = (params.get('q') ?? '').toLowerCase();
  const only = params.get('only');
  const shown = entries.filter(
    ({ name, isAllowed }) => name.toLowerCase().includes(search) && (!only || isAllowed === (only === 'allowed')),
  );
  const at = (value: string | null) => {
    const next = new URLSearchParams(params);
    next.delete('only');
    if (value) next.set('only', value);
    return `?${next}`;
  };

  return (
    <div className="flex max-w-4xl flex-col gap-4">
      <BackLink to={`/settings/roles/${role.id}`}>{nameIn(language, role)}</BackLink>
      <h2 className="text-lg font-semibold">{t('schema')}</h2>
      <p className="text-ink-muted">{t('schemaLead', { role: nameIn(language, role) })}</p>
      <div className="flex flex-wrap items-center gap-2">
        <SearchBox label={t('schemaSearch')} keep={['only']} />
        <nav aria-label={t('schemaShow')} className="flex flex-wrap gap-2">
          <FilterChip to={at(null)} isOn={!only}>
            {t('schemaAll')}
          </FilterChip>
          <FilterChip to={at('allowed')} isOn={only === 'allowed'}>
            {t('schemaAllowed')}
          </FilterChip>
          <FilterChip to={at('refused')} isOn={only === 'refused'}>
            {t('schemaRefused')}
          </FilterChip>
        </nav>
      </div>
      {KINDS.map((kind) => {
        const rows = shown.filter((entry) => entry.kind === kind);
        return rows.length === 0 ? null : (
          <Card key={kind} title={t(`schemaKinds.${kind}`)} isPadded={false} className="overflow-hidden">
            <Table label={`${t(`schemaKinds.${kind}`)}: ${t('schemaAnswer')}`}>
              <TableHead>
                <ColumnHeader>{t('schemaName')}</ColumnHeader>
                <ColumnHeader className="hidden sm:table-cell">{t('schemaNeeds')}</ColumnHeader>
                <ColumnHeader>{t('schemaAnswer')}</ColumnHeader>
              </TableHead>
              <tbody>
                {rows.map(({ name, description, permission, isAllowed }) => (
                  <TableRow key={name}>
                    <Cell>
                      <code className="font-mono text-sm break-all">{name}</code>
                      {description ? (
                        <span lang="en" className="block text-sm text-ink-muted">
                          {description}
                        </span>
                      ) : null}
                    </Cell>
                    <Cell className="hidden sm:table-cell">
                      {permission ? (
                        <code className="font-mono text-xs text-ink-muted">{permission}</code>
                      ) : (
                        <span className="text-sm text-ink-muted">{t('schemaSignedIn')}</span>
                      )}
                    </Cell>
                    <Cell>
                      <Badge tone={isAllowed ? 'success' : 'neutral'}>{t(isAllowed ? 'yes' : 'no')}</Badge>
                    </Cell>
                  </TableRow>
                ))}
              </tbody>
            </Table>
          </Card>
        );
      })}
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
