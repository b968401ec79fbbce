import { SignInOptionsDocument, ViewerDocument } from '@instroom/graphql/admin/graphql.ts';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { Notice } from '@instroom/ui/notice.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation, useSearchParams } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { badInput, fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, statusOf } from '~/shell/gateway.server.ts';
import { safeReturnTo } from '~/shell/return-to.ts';
import { signInWith } from '~/shell/sign-in.server.ts';
import { titled } from '~/shell/title.ts';
import { microsoftPath, microsoftProblemIn } from '~/sign-in/microsoft.ts';
import { OutsideFrame } from '~/sign-in/outside-frame.tsx';

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('signIn.title'));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const [{ viewer }, { signInOptions }] = await Promise.all([
    gateway.read(ViewerDocument),
    gateway.read(SignInOptionsDocument),
  ]);
  if (viewer) throw redirect(safeReturnTo(new URL(request.url).searchParams.get('returnTo')));
  return signInOptions;
}

/** First the address, then the password; the address alone is asked of nobody. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const email = String(form.get('email') ?? '').trim();
  if (!form.has('password')) {
    const t = translatorFor(languageOf(request));
    if (email) return { email, failure: undefined };
    const failure = badInput(t('shell.checkFields'), { email: t('signIn.emailMissing') });
    return data({ failure, email }, { status: statusOf(failure) });
  }
  const { failure, isToBeChecked } = await signInWith(form, request, context);
  if (failure) return data({ failure, email }, { status: statusOf(failure) });
  const returnTo = safeReturnTo(form.get('returnTo'));
  throw redirect(isToBeChecked ? `/sign-in/check?${new URLSearchParams({ returnTo })}` : returnTo);
}

export default function SignIn() {
  const t = useTranslations('signIn');
  const [params] = useSearchParams();
  const options = useLoaderData<typeof loader>();
  const { failure, email } = useActionData<typeof action>() ?? {};
  const errors = fieldErrors(failure);
  const isSending = useNavigation().state !== 'idle';
  const returnTo = params.get('returnTo');
  const problem = microsoftProblemIn(params);

  return (
    <OutsideFrame title={t('welcome')} lead={t('lead')}>
      <Form method="post" noValidate className="flex flex-col gap-4">
        {returnTo && !failure && !email ? <Notice tone="info">{t('returning')}</Notice> : null}
        {params.has('startedAnew') && !email ? <Notice tone="warning">{t('startedAnew')}</Notice> : null}
        {problem && !email ? (
          <Notice tone="warning" isLive>
            {t(`microsoftProblems.${problem}`)}
          </Notice>
        ) : null}
        <FormErrors failure={failure} />
        <input type="hidden" name="returnTo" value={returnTo ?? '/'} />
        <TextField
          key={email ? 'known' : 'asked'}
          label={t('email')}
          name="email"
          type="email"
          autoComplete="username"
          error={errors.email}
          defaultValue={email}
          readOnly={Boolean(email)}
          autoFocus={!email}
          isRequired
        />
        {email ? (
          <>
            <TextField
              label={t('password')}
              name="password"
              type="password"
              autoComplete="current-password"
              error={errors.password}
              autoFocus
              isRequired
            />
            <div className="mt-2 flex flex-wrap items-center justify-between gap-3">
              <Link to={returnTo ? `/sign-in?${new URLSearchParams({ returnTo })}` : '/sign-in'} reloadDocument>
                {t('otherAddress')}
              </Link>
              <Button type="submit" variant="primary" size="lg" isPending={isSending}>
                {t('submit')}
              </Button>
            </div>
          </>
        ) : (
          <Button type="submit" variant="primary" size="lg" isPending={isSending} className="mt-2">
            {t('next')}
          </Button>
        )}
      </Form>
      {options.isMicrosoftOffered && !email ? (
        <>
          <p className="text-center text-ink-muted">{t('or')}</p>
          <a href={microsoftPath('SIGN_IN', returnTo)} className={buttonClass('secondary', 'lg')}>
            {t('microsoft')}
          </a>
        </>
      ) : null}
      <p>
        <Link to="/forgot-password">{t('forgotten')}</Link>
      </p>
      {options.isSignUpOpen && !email ? (
        <p className="text-ink-muted">
          {t('noAccountYet')} <Link to="/sign-up">{t('signUp')}</Link>
        </p>
      ) : null}
    </OutsideFrame>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
