import type { NamedTemplateKind, NamedTemplateUseFragment } from '@instroom/graphql/admin/graphql.ts';
import { Badge } from '@instroom/ui/badge.tsx';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import { Cell, ColumnHeader, Table, TableHead, TableRow } from '@instroom/ui/table.tsx';
import { Link, useFetcher } from '@remix-run/react';
import { FileText, Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';
import { FormErrors } from '~/shell/form-errors.tsx';

export interface ListedTemplate {
  id: string;
  name: string;
  isArchived: boolean;
  usedBy: NamedTemplateUseFragment;
}

interface TemplateListProps<Template extends ListedTemplate> {
  title: string;
  lead: string;
  empty: string;
  kind: NamedTemplateKind;
  templates: Template[];
  contentOf: (template: Template) => string;
}

/** The templates of one kind: what is in them, who uses them, and what one can do with them. */
export function TemplateList<Template extends ListedTemplate>({
  title,
  lead,
  empty,
  kind,
  templates,
  contentOf,
}: TemplateListProps<Template>) {
  const t = useTranslations('setUp');
  const fetcher = useFetcher<ActionResult>();
  useActionResult(fetcher.data);
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="min-w-0 flex-1 basis-64 text-ink-muted">{lead}</p>
        <Link to="?edit=new" className={buttonClass('primary')}>
          <Plus aria-hidden="true" className="size-4" /> {t('newTemplate')}
        </Link>
      </div>
      <FormErrors failure={fetcher.data?.failure} />
      <Card isPadded={false} className="overflow-hidden">
        {templates.length === 0 ? (
          <EmptyState icon={<FileText aria-hidden="true" className="size-6" />} title={t('noTemplates')}>
            {empty}
          </EmptyState>
        ) : (
          <Table label={title}>
            <TableHead>
              <ColumnHeader>{t('templateName')}</ColumnHeader>
              <ColumnHeader className="hidden md:table-cell">{t('content')}</ColumnHeader>
              <ColumnHeader className="hidden sm:table-cell">{t('usedBy')}</ColumnHeader>
              <ColumnHeader>
                <span className="sr-only">{t('more')}</span>
              </ColumnHeader>
            </TableHead>
            <tbody>
              {templates.map((template) => (
                <TableRow key={template.id}>
                  <Cell>
                    <Link to={`?edit=${template.id}`} className="font-medium text-ink no-underline hover:underline">
                      {template.name}
                    </Link>{' '}
                    {template.isArchived ? <Badge>{t('archived')}</Badge> : null}
                  </Cell>
                  <Cell className="hidden text-ink-muted md:table-cell">{contentOf(template)}</Cell>
                  <Cell className="hidden text-ink-muted sm:table-cell">
                    <UsedBy use={template.usedBy} />
                  </Cell>
                  <Cell>
                    <fetcher.Form method="post" className="flex flex-wrap justify-end gap-1.5">
                      <input type="hidden" name="kind" value={kind} />
                      <input type="hidden" name="templateId" value={template.id} />
                      <Button type="submit" size="sm" name="intent" value="duplicate">
                        {t('duplicate')}
                        <span className="sr-only">: {template.name}</span>
                      </Button>
                      <Button type="submit" size="sm" name="intent" value={template.isArchived ? 'restore' : 'archive'}>
                        {template.isArchived ? t('restore') : t('archive')}
                        <span className="sr-only">: {template.name}</span>
                      </Button>
                    </fetcher.Form>
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

function UsedBy({ use }: { use: NamedTemplateUseFragment }) {
  const t = useTranslations('setUp');
  const parts = [
    use.isOrganisationDefault ? t('usedByOrganisation') : '',
    use.orgUnitNames.length > 0 ? t('usedByUnits', { names: use.orgUnitNames.join(', ') }) : '',
    use.vacancyCount > 0 ? t('usedByVacancies', { count: use.vacancyCount }) : '',
  ].filter(Boolean);
  return <>{parts.length > 0 ? parts.join(' · ') : t('usedByNobody')}</>;
}
