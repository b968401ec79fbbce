import {
  AskPasskeyDocument,
  CancelSignInDocument,
  FinishSignInDocument,
  PendingSignInDocument,
  SendSignInCodeDocument,
} from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { safeReturnTo } from '~/shell/return-to.ts';
import { rememberLanguageOf, START_AGAIN } from '~/shell/sign-in.server.ts';
import { titled } from '~/shell/title.ts';
import { CheckChoice, CheckForm } from '~/sign-in/check-form.tsx';
import { OutsideFrame } from '~/sign-in/outside-frame.tsx';
import { pathOfStep } from '~/sign-in/steps.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('signIn.check.title'));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { pendingSignIn: pending } = await gatewayFor(request, context).read(PendingSignInDocument);
  if (!pending) throw redirect('/sign-in');
  if (pending.step !== 'SECOND_CHECK') throw redirect(pathOfStep(pending.step));
  return pending;
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const form = await request.formData();
  const text = (name: string) => (form.get(name) ? String(form.get(name)) : undefined);
  const secondFactorId = text('secondFactorId');
  switch (form.get('intent')) {
    case 'stop':
      await gateway.run(CancelSignInDocument);
      throw redirect('/sign-in');
    case 'send': {
      const { failure } = await gateway.run(SendSignInCodeDocument, {
        input: { secondFactorId: secondFactorId ?? '' },
      });
      if (failure?.code === 'CONFLICT') throw redirect(START_AGAIN);
      return failure ? refused(failure) : { failure: undefined, isSent: true };
    }
    case 'passkey': {
      const { data, failure } = await gateway.run(AskPasskeyDocument);
      if (failure?.code === 'CONFLICT') throw redirect(START_AGAIN);
      return failure ? refused(failure) : { failure: undefined, passkeyOptions: data.askPasskey };
    }
  }
  const { data, failure } = await gateway.run(FinishSignInDocument, {
    input: { secondFactorId, code: text('code') ?? '', passkey: text('passkey'), recoveryCode: text('recoveryCode') },
  });
  if (failure?.code === 'CONFLICT') throw redirect(START_AGAIN);
  if (failure) return refused(failure);
  rememberLanguageOf(data.finishSignIn, context);
  throw redirect(safeReturnTo(form.get('returnTo')));
}

export default function SignInCheck() {
  const t = useTranslations('signIn.check');
  const [params] = useSearchParams();
  const { name, secondFactors, hasRecoveryCodes } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const way = params.get('way') ?? secondFactors[0]?.id ?? 'recovery';
  const returnTo = safeReturnTo(params.get('returnTo'));

  return (
    <OutsideFrame title={t('title')} lead={t('lead', { name: name.split(' ')[0] ?? name })}>
      <FormErrors failure={answer?.failure} />
      <CheckForm
        key={way}
        factor={secondFactors.find(({ id }) => id === way)}
        returnTo={returnTo}
        failure={answer?.failure}
        isSent={Boolean(answer && 'isSent' in answer && answer.isSent)}
        passkeyOptions={answer && 'passkeyOptions' in answer ? answer.passkeyOptions : undefined}
      />
      <CheckChoice current={way} factors={secondFactors} hasRecoveryCodes={hasRecoveryCodes} returnTo={returnTo} />
      <Form method="post">
        <Button type="submit" name="intent" value="stop" variant="quiet">
          {t('stop')}
        </Button>
      </Form>
    </OutsideFrame>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
