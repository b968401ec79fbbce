import {
  CloseVacancyDocument,
  PublishVacancyDocument,
  RestoreVacancyDocument,
  VacancyPublishingDocument,
  type CloseReason,
} from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { formatDateTime, parseDate } from '@instroom/ui/format-date.ts';
import { Notice } from '@instroom/ui/notice.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { useActionResult } from '~/shell/action-result.ts';
import { badInput, fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { useRefusalReason } from '~/shell/viewer.ts';
import { ChannelChoice } from '~/vacancies/channel-choice.tsx';
import { CloseVacancy } from '~/vacancies/close-vacancy.tsx';
import { MissingFields } from '~/vacancies/missing-fields.tsx';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(VacancyPublishingDocument, { id: params.vacancyId! });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const t = translatorFor(languageOf(request));
  const gateway = gatewayFor(request, context);
  const form = await request.formData();
  const vacancyId = params.vacancyId!;

  switch (form.get('intent')) {
    case 'close': {
      const { failure } = await gateway.run(CloseVacancyDocument, {
        input: { vacancyId, reason: form.get('reason') as CloseReason },
      });
      return failure ? refused(failure) : { done: t('publish.closed'), failure: undefined };
    }
    case 'restore': {
      const { failure } = await gateway.run(RestoreVacancyDocument, { input: { vacancyId } });
      return failure ? refused(failure) : { done: t('publish.restored'), failure: undefined };
    }
    default: {
      const channelIds = form.getAll('channel').map(String);
      if (channelIds.length === 0)
        return refused(badInput(t('publish.chooseChannel'), { channels: t('publish.chooseChannel') }));
      const { dates, faults } = readDates(form, channelIds, t('shell.notADate'));
      if (Object.keys(faults).length > 0) return refused(badInput(t('shell.checkFields'), faults));
      const { data, failure } = await gateway.run(PublishVacancyDocument, { input: { vacancyId, channelIds, dates } });
      if (failure) return refused({ ...failure, fields: byChannel(failure.fields, channelIds) });
      const isLive = data.publishVacancy.publications.some((publication) => publication.isLive);
      const done = form.get('isLive')
        ? 'publish.channelsUpdated'
        : isLive
          ? 'publish.published'
          : 'setUp.publishPlanned';
      return { done: t(done), failure: undefined };
    }
  }
}

function readDates(form: FormData, channelIds: string[], fault: string) {
  const faults: Record<string, string> = {};
  const day = (field: 'startsOn' | 'endsOn', channelId: string) => {
    const typed = String(form.get(`dates.${channelId}.${field}`) ?? '').trim();
    const read = typed ? parseDate(typed) : null;
    if (read === undefined) faults[`dates.${channelId}.${field}`] = fault;
    return read ?? null;
  };
  const dates = channelIds.map((channelId) => ({
    channelId,
    startsOn: day('startsOn', channelId),
    endsOn: day('endsOn', channelId),
  }));
  return { dates, faults };
}

/** The gateway counts the dates; the form knows them by channel. */
function byChannel(fields: Record<string, string>, channelIds: string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([path, sentence]) => [
      path.replace(/^(input\.)?dates\.(\d+)\./, (_all, _input, place) => `dates.${channelIds[Number(place)]}.`),
      sentence,
    ]),
  );
}

export default function VacancyPublish() {
  const t = useTranslations('publish');
  const { vacancy, publicationChannels } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const reasonNot = useRefusalReason();
  useActionResult(result);

  return (
    <div className="flex flex-col gap-4">
      <FormErrors failure={result?.failure} />
      {vacancy.state === 'ARCHIVED' ? (
        <Notice
          tone="neutral"
          title={t('closedTitle', { date: vacancy.closedAt ? formatDateTime(vacancy.closedAt) : '' })}
          actions={
            <Form method="post">
              <Button type="submit" name="intent" value="restore" disabledReason={reasonNot(vacancy.viewerCanRestore)}>
                {t('restore')}
              </Button>
            </Form>
          }
        >
          {vacancy.closeReason ? t('closedReason', { reason: t(`closeReasons.${vacancy.closeReason}`) }) : null}
        </Notice>
      ) : (
        <>
          {vacancy.isExpired ? (
            <Notice tone="warning" title={t('expiredTitle')}>
              {t('expiredText')}
            </Notice>
          ) : null}
          <MissingFields
            vacancyId={vacancy.id}
            missing={vacancy.missingForPublication}
            isLive={vacancy.state === 'PUBLISHED'}
          />
        </>
      )}
      <ChannelChoice
        key={vacancy.state}
        vacancy={vacancy}
        channels={publicationChannels}
        errors={fieldErrors(result?.failure)}
      />
      {vacancy.state === 'PUBLISHED' ? (
        <CloseVacancy title={vacancy.title} disabledReason={reasonNot(vacancy.viewerCanClose)} />
      ) : null}
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
