import {
  ChooseVacancyTemplateDocument,
  type SetUpPart,
  UseVacancyDefaultDocument,
} from '@instroom/graphql/admin/graphql.ts';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { type Gateway, refused } from '~/shell/gateway.server.ts';

/** What the choice bar asks for: a template, or the default again. Undefined when the form is another one. */
export async function chosen(request: Request, gateway: Gateway, vacancyId: string, form: FormData) {
  const intent = form.get('intent');
  if (intent !== 'choose' && intent !== 'default') return undefined;
  const part = String(form.get('part')) as SetUpPart;
  const { failure } =
    intent === 'choose'
      ? await gateway.run(ChooseVacancyTemplateDocument, {
          input: { vacancyId, part, templateId: String(form.get('templateId') ?? '') },
        })
      : await gateway.run(UseVacancyDefaultDocument, { input: { vacancyId, part } });
  return failure
    ? refused(failure)
    : { done: translatorFor(languageOf(request))('setUp.choiceSaved'), failure: undefined };
}
