import { RequestPasswordResetDocument } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useNavigation } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { badInput, fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { titled } from '~/shell/title.ts';
import { OutsideFrame } from '~/sign-in/outside-frame.tsx';

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('signIn.forgot.title'));

export async function action({ request, context }: ActionFunctionArgs) {
  const email = String((await request.formData()).get('email') ?? '').trim();
  if (!email) {
    const t = translatorFor(languageOf(request));
    return refused(badInput(t('shell.checkFields'), { email: t('signIn.emailMissing') }));
  }
  const { failure } = await gatewayFor(request, context).run(RequestPasswordResetDocument, { input: { email } });
  return failure ? refused(failure) : { failure: undefined, sentTo: email };
}

export default function ForgotPassword() {
  const t = useTranslations('signIn');
  const answer = useActionData<typeof action>();
  const isSending = useNavigation().state !== 'idle';
  const back = (
    <p>
      <Link to="/sign-in">{t('forgot.back')}</Link>
    </p>
  );
  if (answer && 'sentTo' in answer)
    return (
      <OutsideFrame title={t('forgot.sentTitle')}>
        <p role="status">{t('forgot.sent', { email: answer.sentTo })}</p>
        <p className="text-ink-muted">{t('forgot.notReceived')}</p>
        {back}
      </OutsideFrame>
    );
  return (
    <OutsideFrame title={t('forgot.title')} lead={t('forgot.lead')}>
      <Form method="post" noValidate className="flex flex-col gap-4">
        <FormErrors failure={answer?.failure} />
        <TextField
          label={t('email')}
          name="email"
          type="email"
          autoComplete="username"
          error={fieldErrors(answer?.failure).email}
          isRequired
        />
        <Button type="submit" variant="primary" size="lg" isPending={isSending} className="mt-2">
          {t('forgot.submit')}
        </Button>
      </Form>
      {back}
    </OutsideFrame>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
