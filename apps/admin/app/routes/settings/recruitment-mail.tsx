import { SenderNameDocument, type SenderNameKind, SetSenderNameKindDocument } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { RadioGroup } from '@instroom/ui/radio-group.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useFetcher, useLoaderData } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(SenderNameDocument);
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const kind = String((await request.formData()).get('kind') ?? '') as SenderNameKind;
  const { failure } = await gatewayFor(request, context).run(SetSenderNameKindDocument, { input: { kind } });
  return failure
    ? refused(failure)
    : { done: translatorFor(languageOf(request))('composer.setting.saved'), failure: undefined };
}

export default function RecruitmentMail() {
  const t = useTranslations('composer.setting');
  const { senderName } = useLoaderData<typeof loader>();
  const fetcher = useFetcher<ActionResult>();
  useActionResult(fetcher.data);
  return (
    <div className="flex flex-col gap-4">
      <p className="text-ink-muted">{t('lead')}</p>
      <Card>
        <fetcher.Form method="post" className="flex flex-col gap-4">
          <FormErrors failure={fetcher.data?.failure} />
          <RadioGroup
            label={t('senderName')}
            name="kind"
            description={t('senderNameHint')}
            defaultValue={senderName.kind}
            options={[
              { value: 'ORGANISATION', label: t('ORGANISATION', { name: senderName.organisationName }) },
              { value: 'EMPLOYEE', label: t('EMPLOYEE') },
            ]}
          />
          <Button type="submit" variant="primary" className="self-start" isPending={fetcher.state !== 'idle'}>
            {t('save')}
          </Button>
        </fetcher.Form>
      </Card>
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
