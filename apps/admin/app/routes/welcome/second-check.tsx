import { PendingSignInDocument } from '@instroom/graphql/admin/graphql.ts';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { START_AGAIN } from '~/shell/sign-in.server.ts';
import { titled } from '~/shell/title.ts';
import { OutsideFrame } from '~/sign-in/outside-frame.tsx';
import { SecondFactorChoice } from '~/sign-in/second-factor-choice.tsx';
import { startSecondFactor } from '~/sign-in/start-second-factor.server.ts';
import { pathOfStep } from '~/sign-in/steps.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('security.secondCheck.heading'));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { pendingSignIn: pending, signInOptions } = await gatewayFor(request, context).read(PendingSignInDocument);
  if (!pending) throw redirect('/sign-in');
  if (pending.step !== 'SET_UP_SECOND_FACTOR') throw redirect(pathOfStep(pending.step));
  return signInOptions;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { data, failure } = await startSecondFactor(gatewayFor(request, context), await request.formData());
  if (failure?.code === 'CONFLICT') throw redirect(START_AGAIN);
  if (failure) return refused(failure);
  throw redirect(`/welcome/second-check/${data.startSecondFactor}`);
}

export default function SetUpSecondCheck() {
  const t = useTranslations('security.secondCheck');
  const { isSmsOffered } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>()?.failure;
  return (
    <OutsideFrame title={t('heading')} lead={t('lead')} isWide>
      <FormErrors failure={failure} />
      <SecondFactorChoice isSmsOffered={isSmsOffered} errors={fieldErrors(failure)} />
    </OutsideFrame>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
