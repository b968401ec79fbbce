import { PasswordResetDocument, ResetPasswordDocument } from '@instroom/graphql/admin/graphql.ts';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { rememberLanguageOf } from '~/shell/sign-in.server.ts';
import { titled } from '~/shell/title.ts';
import { NewPasswordField } from '~/sign-in/new-password-field.tsx';
import { OutsideFrame } from '~/sign-in/outside-frame.tsx';

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('signIn.newPassword.title'));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get('token') ?? '';
  const { passwordReset } = await gatewayFor(request, context).read(PasswordResetDocument, { token });
  return { token, email: passwordReset?.email };
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const input = { token: String(form.get('token') ?? ''), password: String(form.get('password') ?? '') };
  const { data, failure } = await gatewayFor(request, context).run(ResetPasswordDocument, { input });
  if (failure) return refused(failure);
  if (!data.resetPassword) throw redirect('/sign-in/check');
  rememberLanguageOf(data.resetPassword, context);
  throw redirect('/');
}

export default function NewPassword() {
  const t = useTranslations('signIn.newPassword');
  const { token, email } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>()?.failure;
  const isSending = useNavigation().state !== 'idle';
  if (!email)
    return (
      <OutsideFrame title={t('deadTitle')} lead={t('dead')}>
        <Link to="/forgot-password" className={buttonClass('primary', 'lg')}>
          {t('again')}
        </Link>
      </OutsideFrame>
    );
  return (
    <OutsideFrame title={t('title')} lead={t('lead', { email })}>
      <Form method="post" noValidate className="flex flex-col gap-4">
        <FormErrors failure={failure} />
        <input type="hidden" name="token" value={token} />
        <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
        <NewPasswordField label={t('label')} error={fieldErrors(failure).password} />
        <Button type="submit" variant="primary" size="lg" isPending={isSending} className="mt-2">
          {t('submit')}
        </Button>
      </Form>
    </OutsideFrame>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
