import { RequestSignUpDocument, SignInOptionsDocument } from '@instroom/graphql/admin/graphql.ts';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { RadioGroup } from '@instroom/ui/radio-group.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useLocale, useTranslations } from 'use-intl';
import { LANGUAGES } from '~/i18n/language.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { titled } from '~/shell/title.ts';
import { OutsideFrame } from '~/sign-in/outside-frame.tsx';

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('security.signUp.title'));

export async function loader({ request, context }: LoaderFunctionArgs) {
  return (await gatewayFor(request, context).read(SignInOptionsDocument)).signInOptions;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const email = text('email');
  const { failure } = await gatewayFor(request, context).run(RequestSignUpDocument, {
    input: {
      organisationName: text('organisationName'),
      name: text('name'),
      email,
      language: text('language') === 'en' ? 'EN' : 'NL',
      website: text('website'),
    },
  });
  return failure ? refused(failure) : { failure: undefined, sentTo: email };
}

export default function SignUp() {
  const t = useTranslations('security');
  const shell = useTranslations('settings');
  const language = useLocale();
  const { isSignUpOpen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = fieldErrors(answer?.failure);
  const isSending = useNavigation().state !== 'idle';
  if (!isSignUpOpen)
    return (
      <OutsideFrame title={t('signUp.closedTitle')} lead={t('signUp.closed')}>
        <Link to="/sign-in" className={buttonClass('primary', 'lg')}>
          {t('invitation.toSignIn')}
        </Link>
      </OutsideFrame>
    );
  if (answer && 'sentTo' in answer)
    return (
      <OutsideFrame title={t('signUp.sentTitle')}>
        <p role="status">{t('signUp.sent', { email: answer.sentTo })}</p>
      </OutsideFrame>
    );
  return (
    <OutsideFrame title={t('signUp.heading')} lead={t('signUp.lead')}>
      <Form method="post" noValidate className="flex flex-col gap-4">
        <FormErrors failure={answer?.failure} />
        <TextField
          label={t('signUp.organisation')}
          name="organisationName"
          autoComplete="organization"
          maxLength={120}
          error={errors.organisationName}
          isRequired
        />
        <TextField
          label={t('signUp.name')}
          name="name"
          autoComplete="name"
          maxLength={120}
          error={errors.name}
          isRequired
        />
        <TextField
          label={t('signUp.email')}
          name="email"
          type="email"
          autoComplete="email"
          error={errors.email}
          isRequired
        />
        <RadioGroup
          label={t('signUp.language')}
          name="language"
          defaultValue={language}
          options={LANGUAGES.map((value) => ({ value, label: shell(`languages.${value}`) }))}
          isHorizontal
        />
        {/* Programs fill in every field; people never see this one. */}
        <div aria-hidden="true" className="hidden">
          <input type="text" name="website" tabIndex={-1} autoComplete="off" />
        </div>
        <Button type="submit" variant="primary" size="lg" isPending={isSending} className="mt-2">
          {t('signUp.submit')}
        </Button>
      </Form>
      <p className="text-ink-muted">
        {t('signUp.haveAccount')} <Link to="/sign-in">{t('invitation.toSignIn')}</Link>
      </p>
    </OutsideFrame>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
