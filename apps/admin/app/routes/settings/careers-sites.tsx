import { CareersSitesDocument, CreateCareersSiteDocument } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { Globe } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { orgUnitOptions } from '~/careers-site/org-unit-options.ts';
import { SiteState } from '~/careers-site/site-state.tsx';
import { useActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(CareersSitesDocument);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const { data, failure } = await gatewayFor(request, context).run(CreateCareersSiteDocument, {
    input: {
      name: text('name'),
      slug: text('slug'),
      orgUnitId: text('orgUnitId') || null,
      copyOfId: text('copyOfId') || null,
    },
  });
  if (failure) return refused(failure);
  throw redirect(`/settings/careers-sites/${data.createCareersSite.id}`);
}

export default function CareersSites() {
  const t = useTranslations('careersSite');
  const { managedCareersSites: sites, orgUnits } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const isSending = useNavigation().formMethod === 'POST';
  const errors = fieldErrors(result?.failure);
  useActionResult(result);
  return (
    <div className="flex flex-col gap-4">
      <p className="max-w-prose text-ink-muted">{t('sitesLead')}</p>
      <Card isPadded={false}>
        {sites.length === 0 ? (
          <EmptyState icon={<Globe aria-hidden="true" className="size-6" />} title={t('noSites')}>
            {t('noSitesText')}
          </EmptyState>
        ) : (
          <ul className="divide-y divide-line">
            {sites.map((site) => (
              <li
                key={site.id}
                className="relative flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 hover:bg-hover sm:px-5"
              >
                <div className="min-w-0 flex-1 basis-60">
                  <Link
                    to={`/settings/careers-sites/${site.id}`}
                    className="font-medium text-ink no-underline after:absolute after:inset-0 hover:underline"
                  >
                    {site.name}
                  </Link>
                  <p className="truncate text-sm text-ink-muted">{site.publicUrl}</p>
                  {site.orgUnitName ? (
                    <p className="text-sm text-ink-muted">{t('onlyOf', { unit: site.orgUnitName })}</p>
                  ) : null}
                </div>
                <SiteState site={site} />
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Card title={t('newSite')}>
        <Form method="post" className="flex flex-col gap-4">
          <FormErrors failure={result?.failure} />
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField name="name" label={t('name')} description={t('nameHint')} isRequired error={errors['name']} />
            <TextField name="slug" label={t('slug')} description={t('slugHint')} isRequired error={errors['slug']} />
            <Select
              name="orgUnitId"
              label={t('orgUnit')}
              emptyLabel={t('wholeOrganisation')}
              options={orgUnitOptions(orgUnits)}
              error={errors['orgUnitId']}
            />
            {sites.length > 0 ? (
              <Select
                name="copyOfId"
                label={t('copyOf')}
                emptyLabel={t('copyOfNone')}
                options={sites.map(({ id, name }) => ({ value: id, label: name }))}
              />
            ) : null}
          </div>
          <Button type="submit" variant="primary" isPending={isSending} className="self-start">
            {t('create')}
          </Button>
        </Form>
      </Card>
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
