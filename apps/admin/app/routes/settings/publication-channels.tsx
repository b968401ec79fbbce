import {
  PublicationChannelsDocument,
  type PublicationChannelsQuery,
  SetPublicationChannelDocument,
} from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useFetcher, useLoaderData } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { CopyableLink } from '~/vacancies/copyable-link.tsx';

export async function loader({ request, context }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(PublicationChannelsDocument);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '');
  const { failure } = await gatewayFor(request, context).run(SetPublicationChannelDocument, {
    input: {
      channelId: text('channelId'),
      name: text('name'),
      contactEmail: text('contactEmail') || null,
      companyNumber: text('companyNumber') || null,
    },
  });
  return failure
    ? refused(failure)
    : { done: translatorFor(languageOf(request))('setUp.channels.saved'), failure: undefined };
}

export default function PublicationChannels() {
  const t = useTranslations('setUp.channels');
  const { publicationChannels } = useLoaderData<typeof loader>();
  return (
    <div className="flex flex-col gap-4">
      <p className="text-ink-muted">{t('lead')}</p>
      {publicationChannels.map((channel) => (
        <Channel key={channel.id} channel={channel} />
      ))}
    </div>
  );
}

function Channel({ channel }: { channel: PublicationChannelsQuery['publicationChannels'][number] }) {
  const t = useTranslations('setUp.channels');
  const shell = useTranslations('shell');
  const kinds = useTranslations('publish.channelKinds');
  const setUp = useTranslations('setUp');
  const fetcher = useFetcher<ActionResult>();
  const errors = fieldErrors(fetcher.data?.failure);
  useActionResult(fetcher.data);
  const named = (field: string) => ({ name: field, id: `${field}-${channel.id}`, error: errors[field] });
  return (
    <Card title={channel.name}>
      <p className="mb-3 text-sm text-ink-muted">{kinds(channel.kind)}</p>
      <fetcher.Form method="post" noValidate className="flex flex-col gap-4">
        <input type="hidden" name="channelId" value={channel.id} />
        {channel.feedUrl ? (
          <CopyableLink url={channel.feedUrl} label={setUp('feedUrl', { name: channel.name })} />
        ) : null}
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField {...named('name')} label={t('name')} defaultValue={channel.name} autoComplete="off" isRequired />
          {channel.feedUrl ? (
            <TextField
              {...named('contactEmail')}
              label={t('contactEmail')}
              description={t('contactEmailHint')}
              defaultValue={channel.contactEmail ?? ''}
              type="email"
            />
          ) : null}
          {channel.kind === 'LINKEDIN_FEED' ? (
            <TextField
              {...named('companyNumber')}
              label={t('companyNumber')}
              description={t('companyNumberHint')}
              defaultValue={channel.companyNumber ?? ''}
              inputMode="numeric"
              autoComplete="off"
            />
          ) : null}
        </div>
        <Button type="submit" isPending={fetcher.state !== 'idle'} className="self-start">
          {shell('save')}
          <span className="sr-only">: {channel.name}</span>
        </Button>
      </fetcher.Form>
    </Card>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
