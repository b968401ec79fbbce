import {
  type CopyPart,
  DuplicateVacancyDocument,
  RemoveVacancyTemplateDocument,
  SaveVacancyAsTemplateDocument,
  StartVacancyFromTemplateDocument,
} from '@instroom/graphql/admin/graphql.ts';
import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';

/** Makes a vacancy from another one or from an example, and keeps examples. */
export async function action({ request, context }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const t = translatorFor(languageOf(request));
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '');
  const idempotencyKey = text('idempotencyKey') || null;
  switch (form.get('intent')) {
    case 'duplicate': {
      const parts = form.getAll('part') as CopyPart[];
      const input = { vacancyId: text('vacancyId'), title: text('title'), parts, idempotencyKey };
      const { data, failure } = await gateway.run(DuplicateVacancyDocument, { input });
      if (failure) return refused(failure);
      throw redirect(`/vacancies/${data.duplicateVacancy.id}`);
    }
    case 'start': {
      const input = { vacancyTemplateId: text('vacancyTemplateId'), title: text('title'), idempotencyKey };
      const { data, failure } = await gateway.run(StartVacancyFromTemplateDocument, { input });
      if (failure) return refused(failure);
      throw redirect(`/vacancies/${data.startVacancyFromTemplate.id}`);
    }
    case 'remove': {
      const input = { vacancyTemplateId: text('vacancyTemplateId') };
      const { failure } = await gateway.run(RemoveVacancyTemplateDocument, { input });
      return failure ? refused(failure) : { done: t('setUp.removedTemplate'), failure: undefined };
    }
    default: {
      const input = { vacancyId: text('vacancyId'), name: text('name') };
      const { failure } = await gateway.run(SaveVacancyAsTemplateDocument, { input });
      return failure ? refused(failure) : { done: t('setUp.vacancyTemplateSaved'), failure: undefined };
    }
  }
}
