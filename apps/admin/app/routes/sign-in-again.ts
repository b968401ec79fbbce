import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { signInWith } from '~/shell/sign-in.server.ts';

export function loader() {
  return redirect('/');
}

/** Signs in from a dialog over a page that stays as it is. */
export async function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  return Response.json({ failure: await signInWith(await request.formData(), request, context) });
}
