import { ClearAddressProblemDocument } from '@instroom/graphql/admin/graphql.ts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';

/** The candidate's address works after all. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { failure } = await gatewayFor(request, context).run(ClearAddressProblemDocument, {
    input: { candidateId: params.candidateId! },
  });
  return failure
    ? refused(failure)
    : { done: translatorFor(languageOf(request))('answers.addressCleared'), failure: undefined };
}
