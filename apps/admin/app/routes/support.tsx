import { EnterAsSupportDocument } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { redirect, type ActionFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useNavigation } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { BrandMark } from '~/shell/brand-mark.tsx';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { titled } from '~/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('organisation.supportDoor'));

export async function action({ request, context }: ActionFunctionArgs) {
  const code = String((await request.formData()).get('code') ?? '').trim();
  const { failure } = await gatewayFor(request, context).run(EnterAsSupportDocument, { input: { code } });
  if (failure) return refused(failure);
  throw redirect('/');
}

/** Where an operator of the vendor fills in the code from the command line. */
export default function Support() {
  const t = useTranslations('organisation');
  const failure = useActionData<typeof action>()?.failure;
  return (
    <main className="mx-auto flex min-h-full w-full max-w-sm flex-col justify-center gap-5 px-6 py-12">
      <span className="flex items-center gap-2.5 text-md font-semibold">
        <BrandMark /> Instroom
      </span>
      <h1 className="text-2xl font-semibold tracking-tight">{t('supportDoor')}</h1>
      <p className="text-ink-muted">{t('supportDoorText')}</p>
      <Form method="post" noValidate className="flex flex-col gap-4">
        <FormErrors failure={failure} />
        <TextField
          label={t('supportCode')}
          name="code"
          autoComplete="off"
          error={fieldErrors(failure).code}
          isRequired
        />
        <Button type="submit" variant="primary" isPending={useNavigation().state !== 'idle'}>
          {t('supportEnter')}
        </Button>
      </Form>
    </main>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
