import {
  NotificationPreferencesDocument,
  SetNotificationPreferencesDocument,
  type NotificationKind,
  type NotificationMail,
} from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Checkbox } from '@instroom/ui/checkbox.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';

const MAILS = ['NONE', 'AT_ONCE', 'DAILY'] as const satisfies NotificationMail[];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { notificationPreferences } = await gatewayFor(request, context).read(NotificationPreferencesDocument);
  return notificationPreferences;
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const { failure } = await gatewayFor(request, context).run(SetNotificationPreferencesDocument, {
    input: {
      receivesEmail: form.get('receivesEmail') === 'on',
      kinds: form.getAll('kind').map((kind) => ({
        kind: kind as NotificationKind,
        isInConsole: form.get(`console-${kind}`) === 'on',
        mail: MAILS.find((mail) => mail === form.get(`mail-${kind}`)) ?? 'NONE',
      })),
    },
  });
  return failure ? refused(failure) : { done: translatorFor(languageOf(request))('people.notifications.saved') };
}

export default function NotificationSettings() {
  const t = useTranslations('people.notifications');
  const { receivesEmail, kinds } = useLoaderData<typeof loader>();
  const result = useActionData<ActionResult>();
  const isPending = useNavigation().state !== 'idle';
  const [isMailOn, setIsMailOn] = useState(receivesEmail);
  useActionResult(result);

  return (
    <Form method="post" className="flex max-w-4xl flex-col gap-4">
      <p className="text-ink-muted">{t('lead')}</p>
      <FormErrors failure={result?.failure} />
      <Card>
        <Checkbox
          label={t('receivesEmail')}
          name="receivesEmail"
          description={t('receivesEmailHint')}
          checked={isMailOn}
          onChange={(event) => setIsMailOn(event.target.checked)}
        />
      </Card>
      <Card isPadded={false}>
        <ul className="divide-y divide-line">
          {kinds.map(({ kind, title, explanation, isInConsole, mail }) => (
            <li
              key={kind}
              className="grid gap-x-6 gap-y-3 p-4 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center sm:px-5"
            >
              <input type="hidden" name="kind" value={kind} />
              <div>
                <p className="font-medium">{title}</p>
                <p className="text-sm text-ink-muted">{explanation}</p>
              </div>
              <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
                <Checkbox
                  label={
                    <>
                      {t('inConsole')}
                      <span className="sr-only">: {title}</span>
                    </>
                  }
                  name={`console-${kind}`}
                  defaultChecked={isInConsole}
                />
                <label className="flex items-center gap-2">
                  <span className="text-sm text-ink-muted">
                    {t('mail')}
                    <span className="sr-only">: {title}</span>
                  </span>
                  <select
                    name={`mail-${kind}`}
                    defaultValue={mail}
                    className={`field-box min-h-8 w-56 px-2 py-1 ${isMailOn ? '' : 'opacity-60'}`}
                  >
                    {MAILS.map((value) => (
                      <option key={value} value={value}>
                        {t(`mails.${value}`)}
                      </option>
                    ))}
                  </select>
                </label>
              </div>
            </li>
          ))}
        </ul>
      </Card>
      <Button type="submit" variant="primary" className="self-start" isPending={isPending}>
        {t('save')}
      </Button>
    </Form>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
