import { VacancyIndexDocument } from '@instroom/graphql/careers/graphql.ts';
import type { AppLoadContext } from '@remix-run/node';
import type { Language } from '~/i18n/language';
import { answerOf, gatewayFor } from '~/shell/gateway.server';

const LANGUAGE_OF = { NL: 'nl', EN: 'en' } as const;

/** All that is open now, newest first. */
export async function readVacancyIndex(context: AppLoadContext, language: Language) {
  const { careersSite } = answerOf(
    await gatewayFor(context, language).run(VacancyIndexDocument, { site: context.site }),
  );
  return {
    publicUrl: careersSite.publicUrl,
    organisationName: careersSite.organisationName,
    languages: careersSite.languages.map((code) => LANGUAGE_OF[code]),
    defaultLanguage: LANGUAGE_OF[careersSite.defaultLanguage],
    entries: careersSite.index,
  };
}
