import { AcceptInvitationDocument, InvitationDocument, type InvitationState } from '@instroom/graphql/admin/graphql.ts';
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

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('security.invitation.title'));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get('token') ?? '';
  const { invitation } = await gatewayFor(request, context).read(InvitationDocument, { token });
  return { token, invitation };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const input = { token: String(form.get('token') ?? ''), hasAcceptedTerms: form.has('hasAcceptedTerms') };
  const { data, failure } = await gatewayFor(request, context).run(AcceptInvitationDocument, { input });
  // The page itself says why the link does not work any more.
  if (failure?.code === 'CONFLICT') throw redirect(`/invitation?${new URLSearchParams({ token: input.token })}`);
  if (failure) return refused(failure);
  throw redirect(data.acceptInvitation.isToSignIn ? '/sign-in' : '/welcome');
}

export default function Invitation() {
  const t = useTranslations('security.invitation');
  const { token, invitation } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>()?.failure;
  const isSending = useNavigation().state !== 'idle';
  const { state, organisationName, inviterName, email, conditions } = invitation;
  if (state !== 'OPEN' || !organisationName || !email)
    return (
      <DeadInvitation state={state === 'OPEN' ? 'UNKNOWN' : state} inviterName={inviterName ?? organisationName} />
    );
  return (
    <OutsideFrame
      title={t('heading', { organisation: organisationName })}
      lead={
        inviterName
          ? t('lead', { inviter: inviterName, email })
          : t('leadWithoutInviter', { organisation: organisationName, email })
      }
      isWide
    >
      <Form method="post" noValidate className="flex flex-col gap-5">
        <FormErrors failure={failure} />
        <input type="hidden" name="token" value={token} />
        <ConditionsField {...conditions} error={fieldErrors(failure).hasAcceptedTerms} />
        <Button type="submit" variant="primary" size="lg" isPending={isSending} className="self-start">
          {t('accept')}
        </Button>
      </Form>
    </OutsideFrame>
  );
}

function DeadInvitation({
  state,
  inviterName,
}: {
  state: Exclude<InvitationState, 'OPEN'>;
  inviterName: string | null;
}) {
  const t = useTranslations('security.invitation');
  const signIn = useTranslations('signIn');
  return (
    <OutsideFrame title={t(`deadTitles.${state}`)} lead={t(`dead.${state}`, { inviter: inviterName ?? t('somebody') })}>
      <div className="flex flex-wrap items-center gap-4">
        <Link to="/sign-in" className={buttonClass('primary', 'lg')}>
          {t('toSignIn')}
        </Link>
        {state === 'ACCEPTED' ? <Link to="/forgot-password">{signIn('forgotten')}</Link> : null}
      </div>
    </OutsideFrame>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
