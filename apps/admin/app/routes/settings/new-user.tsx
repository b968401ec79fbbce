import { CreateUserDocument } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { TextArea } from '@instroom/ui/text-area.tsx';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { Send } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { redirectTelling } from '~/shell/told.ts';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { readUserChoices, userInput } from '~/people/user-form.server.ts';
import { UserFields } from '~/people/user-fields.tsx';
import { BackLink } from '~/people/back-link.tsx';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';

export function loader({ request, context }: LoaderFunctionArgs) {
  return readUserChoices(gatewayFor(request, context));
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const { data, failure } = await gatewayFor(request, context).run(CreateUserDocument, {
    input: {
      ...userInput(form),
      isInvited: form.get('intent') === 'invite',
      message: String(form.get('message') ?? ''),
    },
  });
  if (failure) return refused(failure);
  const t = translatorFor(languageOf(request));
  const told = form.get('intent') === 'invite' ? 'people.user.createdAndInvited' : 'people.user.created';
  return redirectTelling(`/settings/users/${data.createUser.id}`, t(told, { name: userInput(form).name }));
}

export default function NewUser() {
  const t = useTranslations('people.user');
  const choices = useLoaderData<typeof loader>();
  const result = useActionData<ActionResult>();
  const { state, formData } = useNavigation();
  const pending = state === 'idle' ? null : formData?.get('intent');
  useActionResult(result);

  return (
    <div className="flex max-w-4xl flex-col gap-4">
      <BackLink to="/settings/users">{t('back')}</BackLink>
      <h2 className="text-lg font-semibold">{t('new')}</h2>
      <Form method="post" noValidate className="flex flex-col gap-4">
        <FormErrors failure={result?.failure} />
        <UserFields choices={choices} errors={fieldErrors(result?.failure)}>
          <TextArea
            label={t('message')}
            name="message"
            description={t('validFor')}
            rows={3}
            optionalLabel={t('optional')}
          />
        </UserFields>
        <div className="flex flex-wrap gap-2">
          <Button
            type="submit"
            name="intent"
            value="invite"
            variant="primary"
            icon={<Send aria-hidden="true" className="size-4" />}
            isPending={pending === 'invite'}
          >
            {t('saveAndInvite')}
          </Button>
          <Button type="submit" name="intent" value="save" isPending={pending === 'save'}>
            {t('save')}
          </Button>
        </div>
      </Form>
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
