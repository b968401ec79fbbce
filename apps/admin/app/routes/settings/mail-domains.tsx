import {
  AddMailDomainDocument,
  CheckMailDomainDocument,
  MailDomainsDocument,
  type MailDomainsQuery,
  RemoveMailDomainDocument,
  RotateMailDomainKeyDocument,
  SetMailSenderDocument,
} from '@instroom/graphql/admin/graphql.ts';
import type { Failure } from '@instroom/graphql/errors.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import { Notice } from '@instroom/ui/notice.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useFetcher, useLoaderData } from '@remix-run/react';
import { AtSign } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { DomainCard } from '~/mail-domains/domain-card.tsx';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(MailDomainsDocument);
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const form = await request.formData();
  const t = translatorFor(languageOf(request));
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const input = { mailDomainId: text('id') };
  const answer = (failure: Failure | undefined, done: string) =>
    failure ? refused(failure) : { done, failure: undefined };
  switch (text('intent')) {
    case 'sender': {
      const { failure } = await gateway.run(SetMailSenderDocument, {
        input: { name: text('name'), address: text('address') },
      });
      return answer(failure, t('mailDomains.senderSaved'));
    }
    case 'add': {
      const { data, failure } = await gateway.run(AddMailDomainDocument, { input: { domain: text('domain') } });
      return failure
        ? refused(failure)
        : answer(undefined, t('mailDomains.added', { domain: data.addMailDomain.domain }));
    }
    case 'check':
      return answer((await gateway.run(CheckMailDomainDocument, { input })).failure, t('mailDomains.checked'));
    case 'rotate':
      return answer((await gateway.run(RotateMailDomainKeyDocument, { input })).failure, t('mailDomains.rotated'));
    default: {
      const { data, failure } = await gateway.run(RemoveMailDomainDocument, { input });
      return failure
        ? refused(failure)
        : answer(undefined, t('mailDomains.removed', { domain: data.removeMailDomain }));
    }
  }
}

export default function MailDomains() {
  const t = useTranslations('mailDomains');
  const { mailSender, mailDomains } = useLoaderData<typeof loader>();
  return (
    <div className="flex max-w-4xl flex-col gap-5">
      <p className="text-ink-muted">
        {t('lead')}{' '}
        <Link to="/settings/mail-domains/manual" className="text-brand underline">
          {t('manual')}
        </Link>
      </p>
      <Sender sender={mailSender} />
      <AddDomain suggestion={mailDomains.length === 0 ? mailSender.address.split('@').at(-1) : undefined} />
      {mailDomains.length === 0 ? (
        <Card>
          <EmptyState icon={<AtSign aria-hidden="true" className="size-6" />} title={t('none')}>
            {t('noneText')}
          </EmptyState>
        </Card>
      ) : (
        mailDomains.map((domain) => <DomainCard key={domain.id} domain={domain} />)
      )}
    </div>
  );
}

function Sender({ sender }: { sender: MailDomainsQuery['mailSender'] }) {
  const t = useTranslations('mailDomains');
  const fetcher = useFetcher<ActionResult>();
  const errors = fieldErrors(fetcher.data?.failure);
  useActionResult(fetcher.data);
  return (
    <Card title={t('sender')}>
      <fetcher.Form method="post" noValidate className="flex flex-col gap-4">
        <Notice tone={sender.isOwn ? 'success' : 'warning'}>
          {t(sender.isOwn ? 'sendsOwn' : 'sendsOurs', { address: sender.address, sentFrom: sender.sentFrom })}
        </Notice>
        <FormErrors failure={fetcher.data?.failure} />
        <input type="hidden" name="intent" value="sender" />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            label={t('senderName')}
            name="name"
            description={t('senderNameHint')}
            defaultValue={sender.name}
            error={errors.name}
            autoComplete="off"
            isRequired
          />
          <TextField
            label={t('senderAddress')}
            name="address"
            type="email"
            description={t('senderAddressHint')}
            defaultValue={sender.address}
            error={errors.address}
            autoComplete="off"
            isRequired
          />
        </div>
        <Button type="submit" isPending={fetcher.state !== 'idle'} className="self-start">
          {t('saveSender')}
        </Button>
      </fetcher.Form>
    </Card>
  );
}

function AddDomain({ suggestion }: { suggestion: string | undefined }) {
  const t = useTranslations('mailDomains');
  const fetcher = useFetcher<ActionResult>();
  const form = useRef<HTMLFormElement>(null);
  const failure = fetcher.data?.failure;
  useActionResult(fetcher.data);
  useEffect(() => {
    if (fetcher.data?.done) form.current?.reset();
  }, [fetcher.data]);
  return (
    <Card title={t('add')}>
      <fetcher.Form ref={form} method="post" noValidate className="flex flex-col gap-4">
        <FormErrors failure={failure} />
        <input type="hidden" name="intent" value="add" />
        <TextField
          key={suggestion}
          label={t('domain')}
          name="domain"
          description={t('domainHint')}
          defaultValue={suggestion}
          error={fieldErrors(failure).domain}
          autoComplete="off"
          spellCheck={false}
          className="max-w-md"
          isRequired
        />
        <Button type="submit" isPending={fetcher.state !== 'idle'} className="self-start">
          {t('add')}
        </Button>
      </fetcher.Form>
    </Card>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
