import { CreateRoleDocument, PermissionListDocument, RoleFormDocument } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useLocale, useTranslations } from 'use-intl';
import { redirectTelling } from '~/shell/told.ts';
import { languageOf } from '~/i18n/language.server.ts';
import { nameIn } from '~/i18n/language.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { BackLink } from '~/people/back-link.tsx';
import { type RoleDraft, RoleFields, roleInput } from '~/people/role-fields.tsx';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';

/** From scratch, or with `copy` the id of the role it starts as. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const copied = new URL(request.url).searchParams.get('copy');
  const [{ permissions }, original] = await Promise.all([
    gateway.read(PermissionListDocument),
    copied ? gateway.read(RoleFormDocument, { id: copied }) : null,
  ]);
  return { permissions, original: original?.role };
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const { data, failure } = await gatewayFor(request, context).run(CreateRoleDocument, { input: roleInput(form) });
  return failure
    ? refused(failure)
    : redirectTelling(
        `/settings/roles/${data.createRole.id}`,
        translatorFor(languageOf(request))('people.role.created'),
      );
}

export default function NewRole() {
  const t = useTranslations('people.role');
  const language = useLocale();
  const { permissions, original } = useLoaderData<typeof loader>();
  const result = useActionData<ActionResult>();
  const isPending = useNavigation().state !== 'idle';
  useActionResult(result);

  const draft: RoleDraft = original
    ? {
        ...original,
        nameNl: translatorFor('nl')('people.role.copyName', { role: original.nameNl }),
        nameEn: translatorFor('en')('people.role.copyName', { role: original.nameEn }),
        permissions: original.permissions.filter((permission) =>
          permissions.some((known) => known.permission === permission && known.viewerCanGrant),
        ),
      }
    : { nameNl: '', nameEn: '', scope: 'OWN_TEAMS', permissions: ['VACANCIES_VIEW'] };

  return (
    <div className="flex max-w-4xl flex-col gap-4">
      <BackLink to="/settings/roles">{t('back')}</BackLink>
      <h2 className="text-lg font-semibold">
        {original ? t('copyOf', { role: nameIn(language, original) }) : t('new')}
      </h2>
      <Form method="post" noValidate className="flex flex-col gap-4">
        <FormErrors failure={result?.failure} />
        <RoleFields role={draft} permissions={permissions} errors={fieldErrors(result?.failure)} />
        <Button type="submit" variant="primary" className="self-start" isPending={isPending}>
          {t('create')}
        </Button>
      </Form>
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
