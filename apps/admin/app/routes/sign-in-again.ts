import {
  FinishSignInDocument,
  PendingSignInDocument,
  SendSignInCodeDocument,
} from '@instroom/graphql/admin/graphql.ts';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { gatewayFor } from '~/shell/gateway.server.ts';
import { rememberLanguageOf, signInWith } from '~/shell/sign-in.server.ts';

/** What the second check of the dialog can be done with. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  const { data } = await gatewayFor(request, context).run(PendingSignInDocument);
  return Response.json(data?.pendingSignIn ?? null);
}

/** Signs in from a dialog over a page that stays as it is, in as many steps as it takes. */
export async function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  const form = await request.formData();
  const text = (name: string) => (form.get(name) ? String(form.get(name)) : undefined);
  const gateway = gatewayFor(request, context);
  const secondFactorId = text('secondFactorId');
  if (form.has('send')) {
    const { failure } = await gateway.run(SendSignInCodeDocument, { input: { secondFactorId: secondFactorId ?? '' } });
    return Response.json({ failure, isToBeChecked: true });
  }
  if (!form.has('code') && !form.has('recoveryCode')) return Response.json(await signInWith(form, request, context));
  const { data, failure } = await gateway.run(FinishSignInDocument, {
    input: { secondFactorId, code: text('code') ?? '', recoveryCode: text('recoveryCode') },
  });
  if (data) rememberLanguageOf(data.finishSignIn, context);
  return Response.json({ failure, isToBeChecked: Boolean(failure) && failure?.code !== 'CONFLICT' });
}
