import {
  ApiKeysDocument,
  CreateApiKeyDocument,
  RevokeApiKeyDocument,
  type Permission,
} from '@instroom/graphql/admin/graphql.ts';
import { Badge } from '@instroom/ui/badge.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import { formatDate, formatDateTime } from '@instroom/ui/format-date.ts';
import { Cell, ColumnHeader, Table, TableHead, TableRow } from '@instroom/ui/table.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { KeyRound } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { Translated } from '~/i18n/translated.tsx';
import { NewKey } from '~/settings/new-key.tsx';
import { ConfirmButton } from '~/shell/confirm-button.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(ApiKeysDocument);
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const form = await request.formData();
  if (form.get('intent') === 'revoke') {
    const { failure } = await gateway.run(RevokeApiKeyDocument, {
      input: { apiKeyId: String(form.get('apiKeyId') ?? '') },
    });
    return failure
      ? refused(failure)
      : { done: translatorFor(languageOf(request))('settings.keyRevoked'), failure: undefined };
  }
  const input = {
    name: String(form.get('name') ?? '').trim(),
    permissions: form.getAll('permissions') as Permission[],
  };
  const { data, failure } = await gateway.run(CreateApiKeyDocument, { input });
  return failure
    ? refused(failure)
    : { created: { name: data.createApiKey.apiKey.name, secret: data.createApiKey.secret }, failure: undefined };
}

export default function ApiKeys() {
  const t = useTranslations('settings');
  const { apiKeys } = useLoaderData<typeof loader>();
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-ink-muted">{t('keysLead')}</p>
        <NewKey />
      </div>
      <Card isPadded={false} className="overflow-hidden">
        {apiKeys.length === 0 ? (
          <EmptyState icon={<KeyRound aria-hidden="true" className="size-6" />} title={t('noKeys')}>
            {t('noKeysText')}
          </EmptyState>
        ) : (
          <Table label={t('apiKeys')}>
            <TableHead>
              <ColumnHeader>{t('keyName')}</ColumnHeader>
              <ColumnHeader className="hidden sm:table-cell">{t('columnPermissions')}</ColumnHeader>
              <ColumnHeader className="hidden lg:table-cell">{t('columnCreated')}</ColumnHeader>
              <ColumnHeader className="hidden md:table-cell">{t('columnLastUsed')}</ColumnHeader>
              <ColumnHeader>
                <span className="sr-only">{t('columnActions')}</span>
              </ColumnHeader>
            </TableHead>
            <tbody>
              {apiKeys.map((key) => (
                <TableRow key={key.id}>
                  <Cell>
                    <span className="block font-medium">{key.name}</span>
                    <code className="font-mono text-xs text-ink-muted">{key.prefix}…</code>
                  </Cell>
                  <Cell className="hidden sm:table-cell">
                    <span className="flex flex-wrap gap-1">
                      {key.permissions.map((permission) => (
                        <Badge key={permission}>
                          <Translated of="settings.keyPermissionNames" name={permission} />
                        </Badge>
                      ))}
                    </span>
                  </Cell>
                  <Cell className="hidden whitespace-nowrap text-ink-muted tabular-nums lg:table-cell">
                    {formatDate(key.createdAt)}
                  </Cell>
                  <Cell className="hidden whitespace-nowrap text-ink-muted tabular-nums md:table-cell">
                    {key.lastUsedAt ? formatDateTime(key.lastUsedAt) : t('neverUsed')}
                  </Cell>
                  <Cell className="text-right">
                    {key.revokedAt ? (
                      <span className="text-sm text-ink-muted">
                        {t('revoked', { date: formatDate(key.revokedAt) })}
                      </span>
                    ) : (
                      <ConfirmButton
                        size="sm"
                        label={t('revoke')}
                        fullLabel={t('revokeKey', { name: key.name })}
                        title={t('revokeTitle')}
                        fields={{ intent: 'revoke', apiKeyId: key.id }}
                        isDanger
                      >
                        {t('revokeText', { name: key.name })}
                      </ConfirmButton>
                    )}
                  </Cell>
                </TableRow>
              ))}
            </tbody>
          </Table>
        )}
      </Card>
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
