import {
  CareersSiteAddressDocument,
  CheckCareersSiteDomainDocument,
  EditCareersSiteDocument,
  SetCareersSiteOnlineDocument,
} from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { ConfirmButton } from '~/shell/confirm-button.tsx';
import { DomainRecords } from '~/careers-site/domain-records.tsx';
import { orgUnitOptions } from '~/careers-site/org-unit-options.ts';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { useActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(CareersSiteAddressDocument, { id: params.siteId! });
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context, params }: ActionFunctionArgs) {
  const t = translatorFor(languageOf(request));
  const gateway = gatewayFor(request, context);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const careersSiteId = params.siteId!;
  switch (form.get('intent')) {
    case 'online': {
      const isOnline = form.get('isOnline') === 'yes';
      const { failure } = await gateway.run(SetCareersSiteOnlineDocument, { input: { careersSiteId, isOnline } });
      return failure
        ? refused(failure)
        : { done: t(isOnline ? 'careersSite.isOnlineAgain' : 'careersSite.isOffline'), failure: undefined };
    }
    case 'check': {
      const { failure } = await gateway.run(CheckCareersSiteDomainDocument, { input: { careersSiteId } });
      return failure ? refused(failure) : { done: t('careersSite.domainCheckedDone'), failure: undefined };
    }
    default: {
      const { failure } = await gateway.run(EditCareersSiteDocument, {
        input: {
          careersSiteId,
          name: text('name'),
          slug: text('slug'),
          orgUnitId: text('orgUnitId') || null,
          domain: text('domain') || null,
        },
      });
      return failure ? refused(failure) : { done: t('shell.saved'), failure: undefined };
    }
  }
}

export default function CareersSiteAddress() {
  const t = useTranslations('careersSite');
  const tShell = useTranslations('shell');
  const { managedCareersSite: site, orgUnits } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const isSending = useNavigation().formMethod === 'POST';
  const errors = fieldErrors(result?.failure);
  useActionResult(result);
  return (
    <div className="flex flex-col gap-4">
      <Card>
        <Form method="post" className="flex flex-col gap-4">
          <p className="text-ink-muted">{t('addressLead')}</p>
          <FormErrors failure={result?.failure} />
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              name="name"
              label={t('name')}
              description={t('nameHint')}
              isRequired
              defaultValue={site.name}
              error={errors['name']}
            />
            <TextField
              name="slug"
              label={t('slug')}
              description={t('slugHint')}
              isRequired
              defaultValue={site.slug}
              error={errors['slug']}
            />
            <Select
              name="orgUnitId"
              label={t('orgUnit')}
              emptyLabel={t('wholeOrganisation')}
              defaultValue={site.orgUnitId ?? ''}
              options={orgUnitOptions(orgUnits)}
              error={errors['orgUnitId']}
            />
            <TextField
              name="domain"
              label={t('domain')}
              description={t('domainHint')}
              defaultValue={site.domain?.name ?? ''}
              error={errors['domain']}
            />
          </div>
          <Button type="submit" variant="primary" isPending={isSending} className="self-start">
            {tShell('save')}
          </Button>
        </Form>
      </Card>
      {site.domain ? <DomainRecords domain={site.domain} isChecking={isSending} /> : null}
      {site.isOnline ? (
        <div>
          <ConfirmButton
            label={t('takeOffline')}
            title={t('takeOfflineTitle')}
            fields={{ intent: 'online', isOnline: 'no' }}
          >
            <p>{t('takeOfflineText')}</p>
          </ConfirmButton>
        </div>
      ) : site.isTakenOffline ? (
        <Form method="post">
          <input type="hidden" name="isOnline" value="yes" />
          <Button type="submit" name="intent" value="online">
            {t('takeOnline')}
          </Button>
        </Form>
      ) : null}
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
