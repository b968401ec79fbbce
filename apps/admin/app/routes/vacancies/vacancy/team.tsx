import { SetVacancyTeamDocument, VacancyTeamDocument } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { ChoiceBar } from '~/set-up/choice-bar.tsx';
import { chosen } from '~/set-up/choice.server.ts';
import { useActionResult } from '~/shell/action-result.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { UnsavedGuard } from '~/shell/unsaved-guard.tsx';
import { membersFromForm, TeamPicker } from '~/vacancies/team-picker.tsx';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(VacancyTeamDocument, { id: params.vacancyId! });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const form = await request.formData();
  const choice = await chosen(request, gateway, params.vacancyId!, form);
  if (choice) return choice;
  const members = membersFromForm(form);
  const { failure } = await gateway.run(SetVacancyTeamDocument, {
    input: { vacancyId: params.vacancyId!, members },
  });
  return failure
    ? refused(failure)
    : { done: translatorFor(languageOf(request))('vacancy.teamSaved'), failure: undefined };
}

export default function VacancyTeam() {
  const t = useTranslations('vacancy');
  const shell = useTranslations('shell');
  const { vacancy, users, userGroups, teamTemplates } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const isSending = useNavigation().formMethod === 'POST';
  const [isDirty, setIsDirty] = useState(false);
  const isReadOnly = !vacancy.viewerCanEdit;
  useActionResult(result);
  useEffect(() => {
    if (result && !result.failure) setIsDirty(false);
  }, [result]);

  const choice = vacancy.choices.find(({ part }) => part === 'TEAM')!;
  const setUp = useTranslations('setUp');

  return (
    <div className="flex flex-col gap-4">
      <ChoiceBar
        choice={choice}
        templates={teamTemplates.filter(({ isArchived }) => !isArchived)}
        plain={setUp('sources.NONE')}
        isReadOnly={isReadOnly}
      />
      <Form key={`${choice.source} ${choice.template?.id}`} method="post" className="flex flex-col gap-4">
        <UnsavedGuard isDirty={isDirty && !isSending} />
        <FormErrors failure={result?.failure} />
        <Card title={t('team')}>
          <p className="mb-3 text-ink-muted">{t('teamLead')}</p>
          <TeamPicker
            users={users}
            groups={userGroups}
            defaultMembers={vacancy.team.map(({ user, isResponsible }) => ({ userId: user.id, isResponsible }))}
            isReadOnly={isReadOnly}
            onChange={() => setIsDirty(true)}
          />
        </Card>
        {isReadOnly ? null : (
          <Button type="submit" variant="primary" isPending={isSending} className="self-start">
            {shell('save')}
          </Button>
        )}
      </Form>
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
