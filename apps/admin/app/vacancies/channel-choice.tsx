import type { VacancyPublishingQuery } from '@instroom/graphql/admin/graphql.ts';
import { Badge } from '@instroom/ui/badge.tsx';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { formatDateTime } from '@instroom/ui/format-date.ts';
import { showToast } from '@instroom/ui/toast.tsx';
import { Form, useNavigation } from '@remix-run/react';
import { Copy, ExternalLink } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useRefusalReason } from '~/shell/viewer.ts';

type Publishing = VacancyPublishingQuery['vacancy'];

/** Where the vacancy is or will be seen, and the button that makes it so. */
export function ChannelChoice({
  vacancy,
  channels,
}: {
  vacancy: Publishing;
  channels: VacancyPublishingQuery['publicationChannels'];
}) {
  const t = useTranslations('publish');
  const reasonNot = useRefusalReason();
  const isSending = useNavigation().formMethod === 'POST';
  const isLive = vacancy.state === 'PUBLISHED';
  const isClosed = vacancy.state === 'ARCHIVED';
  const missing = vacancy.missingForPublication.length > 0 ? t('missingTitle') : undefined;

  return (
    <Card title={t('channels')}>
      <Form method="post" className="flex flex-col gap-4">
        {isLive ? <input type="hidden" name="isLive" value="yes" /> : null}
        <fieldset id="channels" tabIndex={-1} className="flex flex-col gap-2">
          <legend className="sr-only">{t('channels')}</legend>
          {channels.map((channel) => {
            const publication = vacancy.publications.find((each) => each.channel.id === channel.id);
            return (
              <div key={channel.id} className="rounded-lg border border-line p-4">
                <div className="flex flex-wrap items-center gap-3">
                  <label className="flex min-w-0 flex-1 basis-64 items-center gap-3">
                    <input
                      type="checkbox"
                      name="channel"
                      value={channel.id}
                      defaultChecked={isLive ? (publication?.isLive ?? false) : true}
                      disabled={isClosed || !vacancy.viewerCanPublish}
                      className="size-4.5 shrink-0 accent-brand"
                    />
                    <span>
                      <span className="block font-medium">{channel.name}</span>
                      <span className="block text-sm text-ink-muted">{t(`channelKinds.${channel.kind}`)}</span>
                    </span>
                  </label>
                  <ChannelState publication={publication} />
                </div>
                {publication?.isLive && publication.publicUrl ? <PublicLink url={publication.publicUrl} /> : null}
              </div>
            );
          })}
        </fieldset>
        {isClosed ? null : (
          <Button
            type="submit"
            name="intent"
            value="publish"
            variant="primary"
            isPending={isSending}
            disabledReason={reasonNot(vacancy.viewerCanPublish) ?? missing}
            className="self-start"
          >
            {isLive ? t('republish') : t('publish')}
          </Button>
        )}
      </Form>
    </Card>
  );
}

function ChannelState({ publication }: { publication: Publishing['publications'][number] | undefined }) {
  const t = useTranslations('publish');
  if (!publication?.publishedAt) return <span className="text-sm text-ink-muted">{t('never')}</span>;
  return (
    <span className="flex flex-wrap items-center gap-2 text-sm text-ink-muted">
      {publication.isLive
        ? t('liveSince', { date: formatDateTime(publication.publishedAt) })
        : publication.endedAt
          ? t('endedAt', { date: formatDateTime(publication.endedAt) })
          : null}
      <Badge tone={publication.isLive ? 'success' : 'neutral'}>{publication.isLive ? t('live') : t('offline')}</Badge>
    </span>
  );
}

function PublicLink({ url }: { url: string }) {
  const t = useTranslations('publish');
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    showToast({ text: t('copied') });
  };
  return (
    <div className="mt-3 flex flex-wrap items-center gap-2">
      <input
        readOnly
        value={url}
        aria-label={t('publicLink')}
        onFocus={(event) => event.target.select()}
        className="field-box min-h-8 min-w-0 flex-1 basis-64 bg-sunken px-2.5 font-mono text-sm"
      />
      <Button size="sm" icon={<Copy aria-hidden="true" className="size-3.5" />} onClick={() => void copy()}>
        {t('copy')}
      </Button>
      <a
        href={url}
        target="_blank"
        rel="noreferrer"
        aria-label={t('openNew')}
        className={buttonClass('secondary', 'sm')}
      >
        <ExternalLink aria-hidden="true" className="size-3.5" />
        {t('open')}
      </a>
    </div>
  );
}
