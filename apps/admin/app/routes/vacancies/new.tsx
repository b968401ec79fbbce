import {
  ColleaguesDocument,
  CreateVacancyDocument,
  VacancyTemplatesDocument,
} from '@instroom/graphql/admin/graphql.ts';
import { Card } from '@instroom/ui/card.tsx';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { badInput } from '~/shell/field-errors.ts';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { PageHeader } from '~/shell/page-header.tsx';
import { titled } from '~/shell/title.ts';
import { useViewer } from '~/shell/viewer.ts';
import { membersFromForm, TeamPicker } from '~/vacancies/team-picker.tsx';
import { StartFromTemplate } from '~/vacancies/start-from-template.tsx';
import { VacancyForm } from '~/vacancies/vacancy-form.tsx';
import { vacancyLists } from '~/vacancies/vacancy-lists.server.ts';
import { emptyValues, readVacancyFields, valuesFromForm } from '~/vacancies/vacancy-values.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('vacancyForm.newTitle'));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const [lists, { users }, examples] = await Promise.all([
    vacancyLists(gateway),
    gateway.read(ColleaguesDocument),
    gateway.run(VacancyTemplatesDocument),
  ]);
  // The key makes a second click, or a repeat after a lost answer, the same vacancy.
  return {
    lists,
    users,
    examples: examples.data?.vacancyTemplates ?? [],
    values: emptyValues(languageOf(request)),
    idempotencyKey: crypto.randomUUID(),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const t = translatorFor(languageOf(request));
  const form = await request.formData();
  const { fields, faults } = readVacancyFields(valuesFromForm(form), t);
  if (Object.keys(faults).length > 0) return refused(badInput(t('shell.checkFields'), faults));

  const { data: answer, failure } = await gatewayFor(request, context).run(CreateVacancyDocument, {
    input: { fields, team: chosenTeam(form), idempotencyKey: String(form.get('idempotencyKey') ?? '') || null },
  });
  if (failure) return refused(failure);
  throw redirect(`/vacancies/${answer.createVacancy.id}?created`);
}

/** Left as it was offered, with the maker alone, the team is for the default to fill. */
function chosenTeam(form: FormData) {
  const members = membersFromForm(form);
  const [first] = members;
  return members.length === 1 && first?.userId === form.get('maker') && first.isResponsible ? null : members;
}

export default function NewVacancy() {
  const t = useTranslations('vacancyForm');
  const { lists, users, examples, values, idempotencyKey } = useLoaderData<typeof loader>();
  const { user } = useViewer();
  return (
    <div className="mx-auto flex w-full max-w-4xl flex-col gap-5">
      <PageHeader title={t('newTitle')} lead={t('newLead')} />
      <StartFromTemplate templates={examples} idempotencyKey={idempotencyKey} />
      <VacancyForm
        draftKey="vacancy-new"
        values={values}
        lists={lists}
        failure={useActionData<typeof action>()?.failure}
        submitLabel={t('create')}
      >
        <Card title={t('team')}>
          <p className="mb-3 text-ink-muted">{t('teamHint')}</p>
          <TeamPicker
            users={users}
            defaultMembers={users.some(({ id }) => id === user.id) ? [{ userId: user.id, isResponsible: true }] : []}
          />
        </Card>
        <input type="hidden" name="maker" value={user.id} />
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      </VacancyForm>
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
