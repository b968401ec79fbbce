import { CreateTemplateDocument, TemplateListDocument, type TemplateKind } from '@instroom/graphql/admin/graphql.ts';
import { Badge } from '@instroom/ui/badge.tsx';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import { formatDate } from '@instroom/ui/format-date.ts';
import { Select } from '@instroom/ui/select.tsx';
import { Cell, ColumnHeader, Table, TableHead, TableRow } from '@instroom/ui/table.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useFetcher, useLoaderData, useSearchParams } from '@remix-run/react';
import { MailPlus, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { TEMPLATE_KINDS } from '~/messaging/template-kinds.ts';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FilterChip } from '~/shell/filter-chip.tsx';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const kind = TEMPLATE_KINDS.find((known) => known === searchParams.get('kind'));
  const { messageTemplates } = await gatewayFor(request, context).read(TemplateListDocument, {
    kind,
    isArchived: searchParams.has('archived'),
  });
  return messageTemplates;
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const t = translatorFor(languageOf(request));
  const form = await request.formData();
  const kind = TEMPLATE_KINDS.find((known) => known === form.get('kind')) ?? 'GENERAL';
  const { data, failure } = await gatewayFor(request, context).run(CreateTemplateDocument, {
    input: {
      kind,
      name: String(form.get('name') ?? ''),
      texts: [
        {
          language: 'NL',
          subject: t.raw(`templates.starterSubject.${kind}`) as string,
          body: t.raw('templates.starterBody') as string,
        },
      ],
    },
  });
  return failure ? refused(failure) : redirect(`/settings/templates/${data.createMessageTemplate.id}`);
}

export default function Templates() {
  const t = useTranslations('templates');
  const templates = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const chosen = params.get('kind');
  const isArchive = params.has('archived');
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-2xl text-ink-muted">
          {t('lead')}{' '}
          <Link to="fields" className="font-medium text-brand underline underline-offset-2">
            {t('allFields')}
          </Link>
        </p>
        <NewTemplate />
      </div>
      <nav aria-label={t('kinds')} className="flex flex-wrap gap-2">
        <FilterChip to="?" isOn={!chosen && !isArchive}>
          {t('all')}
        </FilterChip>
        {TEMPLATE_KINDS.map((kind) => (
          <FilterChip key={kind} to={`?kind=${kind}`} isOn={chosen === kind}>
            {t(`kindNames.${kind}`)}
          </FilterChip>
        ))}
        <FilterChip to="?archived" isOn={isArchive}>
          {t('archived')}
        </FilterChip>
      </nav>
      <Card isPadded={false} className="overflow-hidden">
        {templates.length === 0 ? (
          <EmptyState icon={<MailPlus aria-hidden="true" className="size-6" />} title={t('none')}>
            {t('noneText')}
          </EmptyState>
        ) : (
          <Table label={t('title')}>
            <TableHead>
              <ColumnHeader>{t('name')}</ColumnHeader>
              <ColumnHeader className="hidden md:table-cell">{t('kind')}</ColumnHeader>
              <ColumnHeader>{t('languages')}</ColumnHeader>
              <ColumnHeader className="hidden lg:table-cell">{t('usedBy')}</ColumnHeader>
              <ColumnHeader className="hidden xl:table-cell">{t('changed')}</ColumnHeader>
            </TableHead>
            <tbody>
              {templates.map(({ id, name, kind, texts, uses, updatedAt }) => (
                <TableRow key={id} className="relative">
                  <Cell>
                    <Link
                      to={id}
                      prefetch="intent"
                      className="font-medium text-ink no-underline after:absolute after:inset-0"
                    >
                      {name}
                    </Link>
                    <span className="block text-sm text-ink-muted md:hidden">{t(`kindNames.${kind}`)}</span>
                  </Cell>
                  <Cell className="hidden text-ink-muted md:table-cell">{t(`kindNames.${kind}`)}</Cell>
                  <Cell>
                    <span className="flex flex-wrap gap-1">
                      {[...new Set(texts.map(({ language }) => language))].map((language) => (
                        <Badge key={language}>{language}</Badge>
                      ))}
                    </span>
                  </Cell>
                  <Cell className="hidden text-ink-muted lg:table-cell">
                    {uses.map(({ name: user }) => user).join(', ') || t('nobody')}
                  </Cell>
                  <Cell className="hidden whitespace-nowrap text-ink-muted tabular-nums xl:table-cell">
                    {formatDate(updatedAt)}
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

function NewTemplate() {
  const t = useTranslations('templates');
  const shell = useTranslations('shell');
  const fetcher = useFetcher<ActionResult>();
  const [isOpen, setIsOpen] = useState(false);
  const [params] = useSearchParams();
  const errors = fieldErrors(fetcher.data?.failure);
  useActionResult(fetcher.data);
  return (
    <>
      <Button variant="primary" icon={<Plus aria-hidden="true" className="size-4" />} onClick={() => setIsOpen(true)}>
        {t('new')}
      </Button>
      <Dialog title={t('new')} isOpen={isOpen} onClose={() => setIsOpen(false)} closeLabel={shell('close')}>
        <fetcher.Form method="post" action="/settings/templates" className="flex flex-col gap-4" noValidate>
          <FormErrors failure={fetcher.data?.failure} />
          <TextField label={t('name')} name="name" description={t('nameHint')} error={errors.name} isRequired />
          <Select
            label={t('kind')}
            name="kind"
            defaultValue={(params.get('kind') as TemplateKind) ?? 'GENERAL'}
            options={TEMPLATE_KINDS.map((kind) => ({ value: kind, label: t(`kindNames.${kind}`) }))}
          />
          <Button type="submit" variant="primary" className="self-start" isPending={fetcher.state !== 'idle'}>
            {t('create')}
          </Button>
        </fetcher.Form>
      </Dialog>
    </>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
