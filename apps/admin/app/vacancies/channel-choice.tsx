import type { VacancyPublishingQuery } from '@instroom/graphql/admin/graphql.ts';
import { Badge } from '@instroom/ui/badge.tsx';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { DateField } from '@instroom/ui/date-field.tsx';
import { formatDate, formatDateTime } from '@instroom/ui/format-date.ts';
import { Form, Link, useNavigation } from '@remix-run/react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCan, useRefusalReason } from '~/shell/viewer.ts';
import { CopyableLink } from './copyable-link.tsx';

type Publishing = VacancyPublishingQuery['vacancy'];

/** Where the vacancy is or will be seen, and the button that makes it so. */
export function ChannelChoice({
  vacancy,
  channels,
  errors,
}: {
  vacancy: Publishing;
  channels: VacancyPublishingQuery['publicationChannels'];
  errors: Record<string, string>;
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
          {channels.map((channel) => (
            <Channel
              key={channel.id}
              channel={channel}
              vacancy={vacancy}
              error={(field) => errors[`dates.${channel.id}.${field}`]}
            />
          ))}
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

/** Chosen by default for a draft: the own site, candidates of the platform and partners; job boards are opted in. */
const OPTED_IN: readonly string[] = ['INDEED_FEED', 'LINKEDIN_FEED'];

function Channel({
  channel,
  vacancy,
  error,
}: {
  channel: VacancyPublishingQuery['publicationChannels'][number];
  vacancy: Publishing;
  error: (field: string) => string | undefined;
}) {
  const t = useTranslations('publish');
  const setUp = useTranslations('setUp');
  const shell = useTranslations('shell');
  const canManage = useCan()('CAREERS_SITES_MANAGE');
  const publication = vacancy.publications.find((each) => each.channel.id === channel.id);
  const hasChoice = vacancy.publications.some(({ isChosen }) => isChosen);
  const [isOn, setIsOn] = useState(
    vacancy.state === 'PUBLISHED' || hasChoice
      ? Boolean(publication?.isLive || publication?.isChosen)
      : !OPTED_IN.includes(channel.kind),
  );
  const isOff = vacancy.state === 'ARCHIVED' || !vacancy.viewerCanPublish;
  const needs = vacancy.channelNeeds.filter(({ channelId }) => channelId === channel.id);
  const dated = {
    placeholder: shell('datePlaceholder'),
    openCalendarLabel: shell('openCalendar'),
    disabled: isOff,
    className: 'sm:w-48',
  };
  return (
    <div className="rounded-lg border border-line p-4">
      <div className="flex flex-wrap items-center gap-3">
        <label className="flex min-w-0 flex-1 basis-64 items-center gap-3">
          <input
            type="checkbox"
            name="channel"
            value={channel.id}
            checked={isOn}
            disabled={isOff}
            onChange={(event) => setIsOn(event.target.checked)}
            className="size-4.5 shrink-0 accent-brand"
          />
          <span>
            <span className="block font-medium">{channel.name}</span>
            <span className="block text-sm text-ink-muted">{t(`channelKinds.${channel.kind}`)}</span>
          </span>
        </label>
        <ChannelState publication={publication} />
      </div>
      {isOn ? (
        <div className="mt-3 flex flex-wrap gap-4">
          <DateField
            {...dated}
            name={`dates.${channel.id}.startsOn`}
            label={setUp('startsOn')}
            description={setUp('startsNow')}
            defaultValue={publication?.startsOn ?? undefined}
            error={error('startsOn')}
          />
          <DateField
            {...dated}
            name={`dates.${channel.id}.endsOn`}
            label={setUp('endsOn')}
            description={setUp('endsNever')}
            defaultValue={publication?.endsOn ?? undefined}
            error={error('endsOn')}
          />
        </div>
      ) : null}
      {isOn && needs.length > 0 ? (
        <div className="mt-3 rounded-md bg-warning-soft px-3 py-2 text-sm">
          <p className="font-medium">{setUp('needs')}</p>
          <ul className="list-disc pl-5">
            {needs.map(({ field, sentence }) => (
              <li key={sentence}>
                {field ? (
                  <Link to={`/vacancies/${vacancy.id}?field=${field}`}>{sentence}</Link>
                ) : canManage ? (
                  <Link to="/settings/publication-channels">{sentence}</Link>
                ) : (
                  sentence
                )}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {publication?.isLive && publication.publicUrl ? (
        <CopyableLink url={publication.publicUrl} label={`${t('publicLink')}: ${channel.name}`} />
      ) : null}
      {isOn && channel.feedUrl ? (
        <CopyableLink url={channel.feedUrl} label={setUp('feedUrl', { name: channel.name })} />
      ) : null}
    </div>
  );
}

function ChannelState({ publication }: { publication: Publishing['publications'][number] | undefined }) {
  const t = useTranslations('publish');
  const setUp = useTranslations('setUp');
  if (!publication?.state) return <span className="text-sm text-ink-muted">{t('never')}</span>;
  const { state, publishedAt, endedAt, startsOn, endsOn } = publication;
  const says =
    state === 'PLANNED'
      ? setUp('plannedFrom', { date: startsOn ? formatDate(startsOn) : '' })
      : state === 'LIVE' && publishedAt
        ? t('liveSince', { date: formatDateTime(publishedAt) })
        : endedAt
          ? t('endedAt', { date: formatDateTime(endedAt) })
          : null;
  return (
    <span className="flex flex-wrap items-center gap-2 text-sm text-ink-muted">
      {says}
      {endsOn && state !== 'ENDED' ? setUp('until', { date: formatDate(endsOn) }) : null}
      <Badge tone={state === 'LIVE' ? 'success' : state === 'PLANNED' ? 'info' : 'neutral'}>
        {setUp(`states.${state}`)}
      </Badge>
    </span>
  );
}
