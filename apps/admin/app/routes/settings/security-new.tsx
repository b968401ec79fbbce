import { SecurityDocument } from '@instroom/graphql/admin/graphql.ts';
import { buttonClass } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { CurrentPassword } from '~/settings/security/current-password.tsx';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, statusOf } from '~/shell/gateway.server.ts';
import { SecondFactorChoice } from '~/sign-in/second-factor-choice.tsx';
import { startSecondFactor } from '~/sign-in/start-second-factor.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { security, signInOptions } = await gatewayFor(request, context).read(SecurityDocument);
  return { hasPassword: security.hasPassword, isSmsOffered: signInOptions.isSmsOffered };
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const { data: started, failure } = await startSecondFactor(gatewayFor(request, context), form);
  if (failure) return data({ failure, kind: form.get('kind') }, { status: statusOf(failure) });
  throw redirect(`/settings/security/${started.startSecondFactor}`);
}

export default function NewSecondFactor() {
  const t = useTranslations('security');
  const { hasPassword, isSmsOffered } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = fieldErrors(answer?.failure);
  return (
    <div className="flex max-w-2xl flex-col gap-4">
      <FormErrors failure={answer?.failure} />
      <Card title={t('page.add')}>
        <SecondFactorChoice isSmsOffered={isSmsOffered} errors={answer?.kind === 'SMS' ? errors : {}}>
          {(kind) => (
            <>
              <TextField
                id={`name-${kind}`}
                label={t('page.name')}
                name="name"
                description={t('page.nameHint')}
                maxLength={60}
                autoComplete="off"
              />
              {hasPassword ? (
                <CurrentPassword
                  id={answer?.kind === kind ? 'currentPassword' : `currentPassword-${kind}`}
                  error={answer?.kind === kind ? errors.currentPassword : undefined}
                />
              ) : null}
            </>
          )}
        </SecondFactorChoice>
      </Card>
      <Link to="/settings/security" className={`${buttonClass()} self-start`}>
        {t('page.cancel')}
      </Link>
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
