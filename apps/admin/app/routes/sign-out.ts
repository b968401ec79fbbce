import { SignOutDocument } from '@instroom/graphql/admin/graphql.ts';
import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { gatewayFor } from '~/shell/gateway.server.ts';

export function loader() {
  return redirect('/');
}

export async function action({ request, context }: ActionFunctionArgs) {
  await gatewayFor(request, context).run(SignOutDocument);
  return redirect('/sign-in');
}
