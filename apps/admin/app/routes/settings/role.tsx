import {
  PermissionListDocument,
  RemoveRoleDocument,
  RoleFormDocument,
  RoleListDocument,
  UpdateRoleDocument,
} from '@instroom/graphql/admin/graphql.ts';
import { Badge } from '@instroom/ui/badge.tsx';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { Notice } from '@instroom/ui/notice.tsx';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useLocale, useTranslations } from 'use-intl';
import { redirectTelling } from '~/shell/told.ts';
import { languageOf } from '~/i18n/language.server.ts';
import { nameIn } from '~/i18n/language.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { BackLink } from '~/people/back-link.tsx';
import { PreviewRole } from '~/people/preview-role.tsx';
import { RemoveRole } from '~/people/remove-role.tsx';
import { RoleConflict, type SavedRole } from '~/people/role-conflict.tsx';
import { RoleFields, roleInput } from '~/people/role-fields.tsx';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused, statusOf } from '~/shell/gateway.server.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const [{ role }, { permissions }, { roles }] = await Promise.all([
    gateway.read(RoleFormDocument, { id: params.roleId! }),
    gateway.read(PermissionListDocument),
    gateway.read(RoleListDocument),
  ]);
  return { role, permissions, others: roles.filter(({ id }) => id !== role.id) };
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context, params }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const form = await request.formData();
  const roleId = params.roleId!;
  if (form.get('intent') === 'remove') {
    const { failure } = await gateway.run(RemoveRoleDocument, {
      input: { roleId, moveUsersToRoleId: String(form.get('moveUsersToRoleId') ?? '') || null },
    });
    return failure
      ? refused(failure)
      : redirectTelling('/settings/roles', translatorFor(languageOf(request))('people.role.removed'));
  }
  const chosen = roleInput(form);
  const { failure } = await gateway.run(UpdateRoleDocument, {
    input: { ...chosen, roleId, expectedVersion: Number(form.get('version')) },
  });
  if (!failure) return { done: translatorFor(languageOf(request))('people.role.saved') };
  const newest = failure.code === 'CONFLICT' ? await gateway.run(RoleFormDocument, { id: roleId }) : undefined;
  return data({ failure, chosen, newest: newest?.data?.role }, { status: statusOf(failure) });
}

export default function EditRole() {
  const t = useTranslations('people.role');
  const roles = useTranslations('people.roles');
  const language = useLocale();
  const { role, permissions, others } = useLoaderData<typeof loader>();
  const result = useActionData<ActionResult & { chosen?: SavedRole; newest?: SavedRole & { version: number } }>();
  const { state, formData } = useNavigation();
  const name = nameIn(language, role);
  useActionResult(result);

  return (
    <div className="flex max-w-4xl flex-col gap-4">
      <BackLink to="/settings/roles">{t('back')}</BackLink>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="flex items-center gap-3 text-lg font-semibold">
          {name}{' '}
          <Badge tone={role.kind === 'CUSTOM' ? 'brand' : 'neutral'}>
            {roles(role.kind === 'CUSTOM' ? 'custom' : 'builtIn')}
          </Badge>
        </h2>
        <div className="flex flex-wrap gap-2">
          <PreviewRole role={role} />
          <Link to={`/settings/roles/new?copy=${role.id}`} className={buttonClass()}>
            {t('copy')}
          </Link>
          <Link to="schema" className={buttonClass('quiet')}>
            {t('schema')}
          </Link>
        </div>
      </div>
      <p className="text-ink-muted">{t('inUse', { count: role.userCount ?? 0 })}</p>
      {role.viewerCanEdit ? null : (
        <Notice tone="neutral">{t(role.kind === 'BUILT_IN' ? 'builtInNote' : 'readOnlyNote')}</Notice>
      )}
      <Form method="post" noValidate>
        <fieldset disabled={!role.viewerCanEdit} className="flex flex-col gap-4">
          {result?.newest && result.chosen ? (
            <RoleConflict chosen={result.chosen} saved={result.newest} permissions={permissions} />
          ) : (
            <FormErrors failure={result?.failure} />
          )}
          <input type="hidden" name="version" value={result?.newest?.version ?? role.version} />
          <RoleFields key={role.version} role={role} permissions={permissions} errors={fieldErrors(result?.failure)} />
          {role.viewerCanEdit ? (
            <div className="flex flex-wrap justify-between gap-2">
              <Button
                type="submit"
                name="intent"
                value="save"
                variant="primary"
                isPending={state !== 'idle' && formData?.get('intent') === 'save'}
              >
                {t('save')}
              </Button>
              <RemoveRole name={name} userCount={role.userCount ?? 0} others={others} />
            </div>
          ) : null}
        </fieldset>
      </Form>
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
