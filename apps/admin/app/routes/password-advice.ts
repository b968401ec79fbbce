import { PasswordAdviceDocument } from '@instroom/graphql/admin/graphql.ts';
import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { gatewayFor, statusOf } from '~/shell/gateway.server.ts';

export function loader() {
  return redirect('/');
}

/** What the gateway thinks of a password while it is being typed. */
export async function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  const password = String((await request.formData()).get('password') ?? '');
  const { data, failure } = await gatewayFor(request, context).run(PasswordAdviceDocument, { input: { password } });
  return failure ? new Response(null, { status: statusOf(failure) }) : Response.json(data.passwordAdvice);
}
