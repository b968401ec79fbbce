import {
  DiscardMessageDraftDocument,
  type Language,
  type MessageContentInput,
  MessageComposerDocument,
  MessagePreviewDocument,
  SaveMessageDraftDocument,
  TemplateWordsDocument,
} from '@instroom/graphql/admin/graphql.ts';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';

/** What the composer needs while one writes: about one application, or without `applicationId` to many. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const applicationId = new URL(request.url).searchParams.get('applicationId');
  const { data, failure } = await gatewayFor(request, context).run(MessageComposerDocument, { applicationId });
  return failure ? refused(failure) : { facts: data.messageComposer, failure: undefined };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '');
  const applicationId = text('applicationId') || null;
  const content = () => JSON.parse(text('content')) as MessageContentInput;
  switch (text('intent')) {
    case 'words': {
      const { data, failure } = await gateway.run(TemplateWordsDocument, {
        templateId: text('templateId'),
        applicationId,
        language: (text('language') || null) as Language | null,
      });
      return failure ? refused(failure) : { words: data.templateWords, templateId: text('templateId') };
    }
    case 'preview': {
      const { data, failure } = await gateway.run(MessagePreviewDocument, {
        applicationId: applicationId ?? '',
        content: content(),
      });
      return failure ? refused(failure) : { preview: data.messagePreview };
    }
    case 'save-draft': {
      const { data, failure } = await gateway.run(SaveMessageDraftDocument, {
        input: { applicationId, content: content() },
      });
      return failure ? refused(failure) : { savedAt: data.saveMessageDraft };
    }
    case 'discard-draft': {
      const { failure } = await gateway.run(DiscardMessageDraftDocument, { input: { applicationId } });
      return failure ? refused(failure) : { isDiscarded: true };
    }
    default:
      throw new Response(null, { status: 400 });
  }
}
