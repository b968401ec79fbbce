import {
  type MailSecurity,
  MailServersDocument,
  RemoveMailServerDocument,
  SaveMailServerDocument,
  TestMailServerDocument,
} from '@instroom/graphql/admin/graphql.ts';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { AddPart } from '~/mail-servers/add-part.tsx';
import { ServerCard } from '~/mail-servers/server-card.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(MailServersDocument);
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const t = translatorFor(languageOf(request));
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const number = (name: string) => (text(name) === '' ? null : Number(text(name)));

  async function test(mailServerId: string) {
    const { data, failure } = await gateway.run(TestMailServerDocument, { input: { mailServerId } });
    if (failure) return refused(failure);
    // What is wrong stands on the page, with what to do about it.
    return {
      done: data.testMailServer.problem ? t('mailServers.notTaken') : t('mailServers.works'),
      failure: undefined,
    };
  }

  switch (text('intent')) {
    case 'save': {
      const isOwn = text('route') === 'OWN';
      const { data, failure } = await gateway.run(SaveMailServerDocument, {
        input: {
          orgUnitId: text('orgUnitId') || null,
          expectedVersion: number('version'),
          senderName: text('senderName'),
          senderAddress: text('senderAddress'),
          host: isOwn ? text('host') : null,
          port: isOwn ? number('port') : null,
          security: isOwn ? (text('security') as MailSecurity) : null,
          username: isOwn ? text('username') : null,
          password: isOwn ? String(form.get('password') ?? '') : null,
          returnsToSender: isOwn ? form.get('returnsToSender') !== null : true,
          bulkPerMinute: isOwn ? number('bulkPerMinute') : null,
        },
      });
      if (failure) return refused(failure);
      const { id, host, verifiedAt } = data.saveMailServer;
      return host && !verifiedAt ? test(id) : { done: t('mailServers.saved'), failure: undefined };
    }
    case 'test':
      return test(text('id'));
    default: {
      const { failure } = await gateway.run(RemoveMailServerDocument, { input: { mailServerId: text('id') } });
      return failure ? refused(failure) : { done: t('mailServers.removed'), failure: undefined };
    }
  }
}

export default function MailServers() {
  const t = useTranslations('mailServers');
  const { mailServers, mailSender, orgUnits } = useLoaderData<typeof loader>();
  const whole = mailServers.find(({ orgUnitId }) => orgUnitId === null);
  const parts = mailServers.filter(({ orgUnitId }) => orgUnitId !== null);
  const free = orgUnits.filter(({ id }) => parts.every(({ orgUnitId }) => orgUnitId !== id));
  return (
    <div className="flex max-w-4xl flex-col gap-5">
      <p className="text-ink-muted">
        {t('lead')}{' '}
        <Link to="/settings/mail-domains" className="text-brand underline">
          {t('domains')}
        </Link>
      </p>
      <ServerCard server={whole} sender={mailSender} />
      {parts.map((server) => (
        <ServerCard key={server.id} server={server} sender={mailSender} />
      ))}
      {free.length > 0 ? <AddPart units={free} /> : null}
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
