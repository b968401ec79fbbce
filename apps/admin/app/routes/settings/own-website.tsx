import { OwnWebsiteDocument, SetOwnWebsiteDocument } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Checkbox } from '@instroom/ui/checkbox.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { CopyField } from '~/careers-site/copy-field.tsx';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { useActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { useCan } from '~/shell/viewer.ts';

const EXAMPLE = `query { jobFeed(first: 20) { edges { node { title url applyUrl place { name } } } } }`;

export async function loader({ request, context }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(OwnWebsiteDocument);
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const { failure } = await gatewayFor(request, context).run(SetOwnWebsiteDocument, {
    input: { isUsed: form.get('isUsed') === 'on', url: String(form.get('url') ?? '').trim() || null },
  });
  return failure
    ? refused(failure)
    : { done: translatorFor(languageOf(request))('careersSite.ownWebsiteSaved'), failure: undefined };
}

export default function OwnWebsite() {
  const t = useTranslations('careersSite');
  const tShell = useTranslations('shell');
  const can = useCan();
  const { ownWebsite } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const isSending = useNavigation().formMethod === 'POST';
  useActionResult(result);
  return (
    <div className="flex flex-col gap-4">
      <p className="max-w-prose text-ink-muted">{t('ownWebsiteLead')}</p>
      <Card>
        <Form method="post" className="flex flex-col gap-4">
          <FormErrors failure={result?.failure} />
          <Checkbox name="isUsed" label={t('usesOwnWebsite')} defaultChecked={ownWebsite.isUsed} />
          <TextField
            name="url"
            label={t('ownWebsiteUrl')}
            placeholder="https://"
            defaultValue={ownWebsite.url ?? ''}
            error={fieldErrors(result?.failure)['url']}
          />
          <Button type="submit" variant="primary" isPending={isSending} className="self-start">
            {tShell('save')}
          </Button>
        </Form>
      </Card>
      <Card title={t('ownWebsiteSteps')}>
        <div className="flex flex-col gap-4">
          <ol className="flex list-decimal flex-col gap-1.5 pl-5">
            {(['stepKey', 'stepFeed', 'stepDeliver', 'stepChannel'] as const).map((step) => (
              <li key={step}>{t(step)}</li>
            ))}
          </ol>
          <p>
            {t('feedKeys', { count: ownWebsite.feedKeys })}{' '}
            {can('API_KEYS_MANAGE') ? (
              <Link to="/settings/api-keys" className="text-brand underline">
                {t('toKeys')}
              </Link>
            ) : null}
          </p>
          <CopyField name="feedAddress" label={t('feedAddress')} value={ownWebsite.graphqlUrl} />
          <CopyField name="feedExample" label={t('feedExample')} value={EXAMPLE} rows={3} />
        </div>
      </Card>
      <p>
        {t('simplerWay')}{' '}
        <Link to="/settings/careers-sites" className="text-brand underline">
          {t('toEmbed')}
        </Link>
      </p>
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
