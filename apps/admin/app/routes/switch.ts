import { MembershipsDocument, SwitchOrganisationDocument } from '@instroom/graphql/admin/graphql.ts';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { gatewayFor } from '~/shell/gateway.server.ts';
import { rememberLanguageOf } from '~/shell/sign-in.server.ts';

/** The organisations one can switch to, for the account menu. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { data } = await gatewayFor(request, context).run(MembershipsDocument);
  return Response.json({ others: data?.memberships.filter(({ isCurrent }) => !isCurrent) ?? [] });
}

/** Goes on in another organisation, at its home page. */
export async function action({ request, context }: ActionFunctionArgs) {
  const organisationId = String((await request.formData()).get('organisationId') ?? '');
  const { data } = await gatewayFor(request, context).run(SwitchOrganisationDocument, { input: { organisationId } });
  if (data) rememberLanguageOf(data.switchOrganisation, context);
  return redirect('/');
}
