import { EndRolePreviewDocument, PreviewRoleDocument } from '@instroom/graphql/admin/graphql.ts';
import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';

export function loader() {
  return redirect('/');
}

/** Starts or stops looking as a role. Every page changes with it, so it is a real form. */
export async function action({ request, context }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const form = await request.formData();
  if (form.get('intent') === 'stop') {
    await gateway.run(EndRolePreviewDocument);
    return redirect('/settings/roles');
  }
  const { failure } = await gateway.run(PreviewRoleDocument, {
    input: { roleId: String(form.get('roleId') ?? ''), userId: String(form.get('userId') ?? '') || null },
  });
  if (failure) throw refused(failure);
  return redirect('/');
}
