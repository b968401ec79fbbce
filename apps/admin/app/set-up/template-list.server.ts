import {
  ArchiveNamedTemplateDocument,
  DuplicateNamedTemplateDocument,
  type NamedTemplateKind,
  RestoreNamedTemplateDocument,
} from '@instroom/graphql/admin/graphql.ts';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { type Gateway, refused } from '~/shell/gateway.server.ts';

const acts = {
  archive: { document: ArchiveNamedTemplateDocument, done: 'setUp.archivedDone' },
  restore: { document: RestoreNamedTemplateDocument, done: 'setUp.restoredDone' },
  duplicate: { document: DuplicateNamedTemplateDocument, done: 'setUp.duplicatedDone' },
} as const;

/** What the buttons of the list ask for. */
export async function actOnTemplate(request: Request, gateway: Gateway) {
  const form = await request.formData();
  const act = acts[form.get('intent') as keyof typeof acts];
  const input = { kind: form.get('kind') as NamedTemplateKind, templateId: String(form.get('templateId') ?? '') };
  const { failure } = await gateway.run(act.document as typeof ArchiveNamedTemplateDocument, { input });
  return failure ? refused(failure) : { done: translatorFor(languageOf(request))(act.done), failure: undefined };
}

/** Whether the request carries a template to save instead. */
export function isSaving(request: Request): boolean {
  return request.headers.get('content-type')?.startsWith('application/json') ?? false;
}
