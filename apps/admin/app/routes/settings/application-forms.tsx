import { ApplicationFormsDocument, SaveApplicationFormDocument } from '@instroom/graphql/admin/graphql.ts';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { TemplateEditor, type SentTemplate } from '~/set-up/template-editor.tsx';
import { TemplateList } from '~/set-up/template-list.tsx';
import { actOnTemplate, isSaving } from '~/set-up/template-list.server.ts';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { FormComposer } from '~/set-up/form-composer.tsx';
import { draftOf, type FieldDraft, inputOf } from '~/set-up/form-draft.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(ApplicationFormsDocument);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  if (!isSaving(request)) return actOnTemplate(request, gateway);
  const { id, content, ...sent } = (await request.json()) as SentTemplate<FieldDraft[]>;
  const { failure } = await gateway.run(SaveApplicationFormDocument, {
    input: { ...sent, applicationFormId: id, fields: content.map(inputOf) },
  });
  return failure
    ? refused(failure)
    : { done: translatorFor(languageOf(request))('setUp.templateSaved'), failure: undefined };
}

export default function ApplicationForms() {
  const t = useTranslations('setUp');
  const pages = useTranslations('settings.pages');
  const { applicationForms } = useLoaderData<typeof loader>();
  const edited = useSearchParams()[0].get('edit');
  const template = applicationForms.find(({ id }) => id === edited);
  if (template || edited === 'new') {
    return (
      <TemplateEditor
        key={edited}
        template={template}
        stored={(template?.fields ?? []).map(draftOf)}
        sizeOf={(content) => content.length}
      >
        {(content, change, errors) => <FormComposer drafts={content} errors={errors} onChange={change} />}
      </TemplateEditor>
    );
  }
  return (
    <TemplateList
      title={pages('applicationForms')}
      lead={t('applicationForms.lead')}
      empty={t('applicationForms.empty')}
      kind="APPLICATION_FORM"
      templates={applicationForms}
      contentOf={({ fields }) => t('fields', { count: fields.length })}
    />
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
