import { ConfirmSignUpDocument, SignUpDocument } from '@instroom/graphql/admin/graphql.ts';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { titled } from '~/shell/title.ts';
import { ConditionsField } from '~/sign-in/conditions.tsx';
import { OutsideFrame } from '~/sign-in/outside-frame.tsx';

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('security.signUp.title'));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get('token') ?? '';
  const { signUp } = await gatewayFor(request, context).read(SignUpDocument, { token });
  return { token, signUp };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const input = { token: String(form.get('token') ?? ''), hasAcceptedTerms: form.has('hasAcceptedTerms') };
  const { data, failure } = await gatewayFor(request, context).run(ConfirmSignUpDocument, { input });
  // The page itself says that the link does not work any more.
  if (failure?.code === 'NOT_FOUND') throw redirect(`/sign-up/confirm?${new URLSearchParams({ token: input.token })}`);
  if (failure) return refused(failure);
  throw redirect(data.confirmSignUp.isToSignIn ? '/sign-in' : '/welcome');
}

export default function ConfirmSignUp() {
  const t = useTranslations('security.signUp');
  const { token, signUp } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>()?.failure;
  const isSending = useNavigation().state !== 'idle';
  if (!signUp)
    return (
      <OutsideFrame title={t('deadTitle')} lead={t('dead')}>
        <Link to="/sign-up" className={buttonClass('primary', 'lg')}>
          {t('again')}
        </Link>
      </OutsideFrame>
    );
  const { name, organisationName, email, conditions } = signUp;
  return (
    <OutsideFrame
      title={t('confirmHeading', { name: name.split(' ')[0] ?? name })}
      lead={t('confirmLead', { organisation: organisationName, email })}
      isWide
    >
      <Form method="post" noValidate className="flex flex-col gap-5">
        <FormErrors failure={failure} />
        <input type="hidden" name="token" value={token} />
        <ConditionsField {...conditions} error={fieldErrors(failure).hasAcceptedTerms} />
        <Button type="submit" variant="primary" size="lg" isPending={isSending} className="self-start">
          {t('confirm')}
        </Button>
      </Form>
    </OutsideFrame>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
