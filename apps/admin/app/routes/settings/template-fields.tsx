import { TemplateFieldCatalogueDocument, type CataloguedFieldFragment } from '@instroom/graphql/admin/graphql.ts';
import { buttonClass } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Cell, ColumnHeader, Table, TableHead, TableRow } from '@instroom/ui/table.tsx';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { ArrowLeft } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { TEMPLATE_KINDS } from '~/messaging/template-kinds.ts';
import { gatewayFor } from '~/shell/gateway.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(TemplateFieldCatalogueDocument);
}

const COMMANDS = [
  { name: 'fallback', code: '{{fallback vacancy.place "Nederland"}}' },
  { name: 'if', code: '{{#if vacancy.salaryMin}} … {{else}} … {{/if}}' },
  { name: 'unless', code: '{{#unless candidate.phone}} … {{/unless}}' },
  { name: 'salutation', code: '{{salutation candidate.firstName}}' },
  { name: 'date', code: '{{date vacancy.closingDate "weekday"}}' },
  { name: 'zone', code: '{{date interview.startsAt "dateTime" zone="Europe/London"}}' },
  { name: 'money', code: '{{money vacancy.salaryMin vacancy.salaryPeriod}}' },
  { name: 'list', code: '{{list interview.interviewers "or"}}' },
  { name: 'each', code: '{{#each interview.interviewers}} {{this}} {{/each}}' },
] as const;

/** Everything a template may ask for: the same list that the editor picks from and that templates are checked with. */
export default function TemplateFields() {
  const t = useTranslations('mailLayouts');
  const templates = useTranslations('templates');
  const language = useLocale();
  const catalogue = useLoaderData<typeof loader>();
  const listOf = {
    ACKNOWLEDGEMENT: catalogue.acknowledgement,
    INTERVIEW: catalogue.interview,
    EVALUATION: catalogue.evaluation,
    REJECTION: catalogue.rejection,
    GENERAL: catalogue.general,
  };
  const fields = new Map<string, CataloguedFieldFragment>(
    Object.values(listOf).flatMap((list) => list.map((field) => [field.key, field])),
  );
  const kindsOf = (key: string) => TEMPLATE_KINDS.filter((kind) => listOf[kind].some((field) => field.key === key));
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <Link to="/settings/templates" className={buttonClass('quiet', 'sm')}>
          <ArrowLeft aria-hidden="true" className="size-4" /> {templates('title')}
        </Link>
        <h2 className="text-lg font-semibold">{t('fieldsTitle')}</h2>
      </div>
      <p className="max-w-2xl text-ink-muted">{t('fieldsLead')}</p>
      <Card isPadded={false} className="overflow-hidden">
        <Table label={t('fieldsTitle')}>
          <TableHead>
            <ColumnHeader>{t('field')}</ColumnHeader>
            <ColumnHeader className="hidden md:table-cell">{t('code')}</ColumnHeader>
            <ColumnHeader>{t('example')}</ColumnHeader>
            <ColumnHeader className="hidden lg:table-cell">{t('possibleIn')}</ColumnHeader>
          </TableHead>
          <tbody>
            {[...fields.values()].map((field) => (
              <TableRow key={field.key}>
                <Cell>
                  <span className="block font-medium">{language === 'nl' ? field.labelNl : field.labelEn}</span>
                  <span className="block text-sm text-ink-muted">
                    {language === 'nl' ? field.descriptionNl : field.descriptionEn}
                  </span>
                  {field.canBeEmpty ? <span className="block text-sm text-ink-muted">{t('canBeEmpty')}</span> : null}
                </Cell>
                <Cell className="hidden font-mono text-sm md:table-cell">{`{{${field.key}}}`}</Cell>
                <Cell className="text-sm [overflow-wrap:anywhere]">
                  {language === 'nl' ? field.sampleNl : field.sampleEn}
                </Cell>
                <Cell className="hidden text-sm text-ink-muted lg:table-cell">
                  {kindsOf(field.key).length === TEMPLATE_KINDS.length
                    ? t('everyKind')
                    : kindsOf(field.key)
                        .map((kind) => templates(`kindNames.${kind}`))
                        .join(', ')}
                </Cell>
              </TableRow>
            ))}
          </tbody>
        </Table>
      </Card>
      <Card title={t('commandsTitle')}>
        <dl className="flex flex-col gap-3">
          {COMMANDS.map(({ name, code }) => (
            <div key={name} className="grid gap-1 md:grid-cols-2 md:gap-4">
              <dt className="font-mono text-sm [overflow-wrap:anywhere]">{code}</dt>
              <dd className="text-ink-muted">{t(`commands.${name}`)}</dd>
            </div>
          ))}
        </dl>
      </Card>
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
