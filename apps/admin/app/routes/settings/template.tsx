import {
  ArchiveTemplateDocument,
  RestoreTemplateDocument,
  SaveTemplateDocument,
  SendTestMailDocument,
  TemplateDocument,
  TemplateFieldsDocument,
  TemplatePreviewDocument,
  type TemplateDraftInput,
  type TemplateTextInput,
} from '@instroom/graphql/admin/graphql.ts';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { TemplateWorkshop } from '~/messaging/template-workshop.tsx';
import { gatewayFor, refused, statusOf } from '~/shell/gateway.server.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const { messageTemplate, messageTemplateVersions, orgUnits } = await gateway.read(TemplateDocument, {
    id: params.templateId!,
  });
  const { templatePlaceholders } = await gateway.read(TemplateFieldsDocument, { kind: messageTemplate.kind });
  return {
    template: messageTemplate,
    versions: messageTemplateVersions,
    orgUnits,
    placeholders: templatePlaceholders,
  };
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context, params }: ActionFunctionArgs) {
  const t = translatorFor(languageOf(request));
  const gateway = gatewayFor(request, context);
  const form = await request.formData();
  const templateId = params.templateId!;
  const draft = () => JSON.parse(String(form.get('draft'))) as TemplateDraftInput;
  switch (form.get('intent')) {
    case 'preview': {
      const { data: answer, failure } = await gateway.run(TemplatePreviewDocument, { draft: draft() });
      return failure ? refused(failure) : { preview: answer.templatePreview };
    }
    case 'test': {
      const { data: answer, failure } = await gateway.run(SendTestMailDocument, { draft: draft() });
      return failure ? refused(failure) : { done: t('templates.testSent', { address: answer.sendTestMail }) };
    }
    case 'archive': {
      const isArchived = form.get('isArchived') === 'true';
      const { failure } = await gateway.run(ArchiveTemplateDocument, { input: { templateId, isArchived } });
      return failure ? refused(failure) : { done: t(isArchived ? 'templates.putAway' : 'templates.takenBack') };
    }
    case 'restore': {
      const version = Number(form.get('version'));
      const { data: answer, failure } = await gateway.run(RestoreTemplateDocument, { input: { templateId, version } });
      return failure
        ? refused(failure)
        : { saved: answer.restoreMessageTemplate, done: t('templates.restored', { version }) };
    }
    default: {
      const { data: answer, failure } = await gateway.run(SaveTemplateDocument, {
        input: {
          templateId,
          expectedVersion: Number(form.get('expectedVersion')),
          name: String(form.get('name') ?? ''),
          texts: JSON.parse(String(form.get('texts'))) as TemplateTextInput[],
        },
      });
      if (!failure) return { saved: answer.saveMessageTemplate, done: t('templates.saved') };
      // What somebody else saved is shown beside what was typed here.
      const newest = failure.code === 'CONFLICT' ? await gateway.run(TemplateDocument, { id: templateId }) : undefined;
      return data({ failure, newest: newest?.data?.messageTemplate }, { status: statusOf(failure) });
    }
  }
}

export default function Template() {
  const loaded = useLoaderData<typeof loader>();
  return <TemplateWorkshop key={loaded.template.id} {...loaded} />;
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
