import {
  DeactivateUserDocument,
  ManagedUserDocument,
  ReactivateUserDocument,
  UpdateUserDocument,
} from '@instroom/graphql/admin/graphql.ts';
import { Avatar } from '@instroom/ui/avatar.tsx';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { classNames } from '@instroom/ui/class-names.ts';
import { Notice } from '@instroom/ui/notice.tsx';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { BackLink } from '~/people/back-link.tsx';
import { UserStateBadge } from '~/people/invitation-state.tsx';
import { readUserChoices, userInput } from '~/people/user-form.server.ts';
import { UserAccess } from '~/people/user-access.tsx';
import { UserFields } from '~/people/user-fields.tsx';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused, statusOf } from '~/shell/gateway.server.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const [{ managedUser }, choices] = await Promise.all([
    gateway.read(ManagedUserDocument, { id: params.userId! }),
    readUserChoices(gateway),
  ]);
  return { user: managedUser, choices };
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context, params }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const t = translatorFor(languageOf(request));
  const form = await request.formData();
  const userId = params.userId!;
  const intent = form.get('intent');
  if (intent === 'deactivate') {
    const { data: answer, failure } = await gateway.run(DeactivateUserDocument, { input: { userId } });
    return failure ? refused(failure) : { done: t('people.user.deactivated', { name: answer.deactivateUser.name }) };
  }
  if (intent === 'reactivate') {
    const { data: answer, failure } = await gateway.run(ReactivateUserDocument, { input: { userId } });
    return failure ? refused(failure) : { done: t('people.user.reactivated', { name: answer.reactivateUser.name }) };
  }
  const { failure } = await gateway.run(UpdateUserDocument, {
    input: { ...userInput(form), userId, expectedVersion: Number(form.get('version')) },
  });
  if (!failure) return { done: t('people.user.saved') };
  const newest = failure.code === 'CONFLICT' ? await gateway.run(ManagedUserDocument, { id: userId }) : undefined;
  return data({ failure, newestVersion: newest?.data?.managedUser.version }, { status: statusOf(failure) });
}

export default function User() {
  const t = useTranslations('people.user');
  const { user, choices } = useLoaderData<typeof loader>();
  const result = useActionData<ActionResult & { newestVersion?: number }>();
  const isConflict = result?.newestVersion !== undefined && result.newestVersion !== user.version;
  const { state, formData } = useNavigation();
  useActionResult(result);

  return (
    <div className="flex max-w-4xl flex-col gap-4">
      <BackLink to="/settings/users">{t('back')}</BackLink>
      <div className="flex flex-wrap items-center gap-3">
        <Avatar name={user.name} size="lg" />
        <h2 className="text-lg font-semibold">{user.name}</h2>
        <UserStateBadge {...user} />
      </div>
      {user.viewerCanManage ? null : <Notice tone="neutral">{t('readOnly')}</Notice>}
      <UserAccess user={user} />
      <Form method="post" noValidate>
        <fieldset disabled={!user.viewerCanManage} className="flex flex-col gap-4">
          <FormErrors failure={result?.failure} />
          {isConflict ? (
            <Link to="." target="_blank" className={classNames(buttonClass('secondary', 'sm'), 'self-start')}>
              {t('changedMeanwhile')}
            </Link>
          ) : null}
          <input type="hidden" name="version" value={result?.newestVersion ?? user.version} />
          <UserFields key={user.version} user={user} choices={choices} errors={fieldErrors(result?.failure)} />
          {user.viewerCanManage ? (
            <Button
              type="submit"
              name="intent"
              value="save"
              variant="primary"
              className="self-start"
              isPending={state !== 'idle' && formData?.get('intent') === 'save'}
            >
              {t('save')}
            </Button>
          ) : null}
        </fieldset>
      </Form>
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
