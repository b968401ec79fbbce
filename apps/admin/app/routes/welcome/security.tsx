import { ChoosePasswordDocument, PendingSignInDocument } from '@instroom/graphql/admin/graphql.ts';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { Notice } from '@instroom/ui/notice.tsx';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation, useSearchParams } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { START_AGAIN } from '~/shell/sign-in.server.ts';
import { titled } from '~/shell/title.ts';
import { microsoftPath, microsoftProblemIn } from '~/sign-in/microsoft.ts';
import { NewPasswordField } from '~/sign-in/new-password-field.tsx';
import { OutsideFrame } from '~/sign-in/outside-frame.tsx';
import { pathOfStep } from '~/sign-in/steps.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('security.password.heading'));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { pendingSignIn: pending, signInOptions } = await gatewayFor(request, context).read(PendingSignInDocument);
  if (!pending) throw redirect('/sign-in');
  if (pending.step !== 'CHOOSE_SECURITY') throw redirect(pathOfStep(pending.step));
  return { email: pending.email, isMicrosoftOffered: signInOptions.isMicrosoftOffered };
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const password = String((await request.formData()).get('password') ?? '');
  const { failure } = await gatewayFor(request, context).run(ChoosePasswordDocument, { input: { password } });
  if (failure?.code === 'CONFLICT') throw redirect(START_AGAIN);
  if (failure) return refused(failure);
  throw redirect('/welcome/second-check');
}

export default function ChooseSecurity() {
  const t = useTranslations('security.password');
  const signIn = useTranslations('signIn');
  const { email, isMicrosoftOffered } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>()?.failure;
  const isSending = useNavigation().state !== 'idle';
  const problem = microsoftProblemIn(useSearchParams()[0]);
  return (
    <OutsideFrame title={t('heading')} lead={t('lead')}>
      {problem ? (
        <Notice tone="warning" isLive>
          {signIn(`microsoftProblems.${problem}`)}
        </Notice>
      ) : null}
      <Form method="post" noValidate className="flex flex-col gap-4">
        <h2 className="font-semibold">{t('withPassword')}</h2>
        <FormErrors failure={failure} />
        <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
        <NewPasswordField label={t('choose')} error={fieldErrors(failure).password} />
        <Button type="submit" variant="primary" size="lg" isPending={isSending}>
          {t('save')}
        </Button>
      </Form>
      {isMicrosoftOffered ? (
        <>
          <p className="text-center text-ink-muted">{signIn('or')}</p>
          <section className="flex flex-col gap-2">
            <h2 className="font-semibold">{t('withMicrosoft')}</h2>
            <p className="text-ink-muted">{t('microsoftText')}</p>
            <a href={microsoftPath('LINK')} className={buttonClass('secondary', 'lg')}>
              {t('withMicrosoft')}
            </a>
          </section>
        </>
      ) : null}
    </OutsideFrame>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
