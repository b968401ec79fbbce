import {
  OccupationSuggestionsDocument,
  PlaceSuggestionsDocument,
  PreviewApplicationsDocument,
} from '@instroom/graphql/admin/graphql.ts';
import type { Suggestion } from '@instroom/ui/combo-box.tsx';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { languageOf } from '~/i18n/language.server.ts';
import { nameIn } from '~/i18n/language.ts';
import { gatewayFor } from '~/shell/gateway.server.ts';

/** Occupations, places and applications for what is typed in a combo box: `?of=occupations&text=verpl`. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const text = (searchParams.get('text') ?? '').slice(0, 100);
  const gateway = gatewayFor(request, context);
  const language = languageOf(request);

  if (searchParams.get('of') === 'places') {
    const { data } = await gateway.run(PlaceSuggestionsDocument, { text });
    return Response.json(
      (data?.placeSuggestions ?? []).map((place): Suggestion => ({
        id: place.id,
        label: place.label,
        hint: place.municipality === place.name ? undefined : place.municipality,
      })),
    );
  }

  if (searchParams.get('of') === 'applications') {
    const { data } = await gateway.run(PreviewApplicationsDocument, { search: text || null });
    return Response.json(
      (data?.applications.edges ?? []).map(({ node }): Suggestion => ({
        id: node.id,
        label: node.candidate.name,
        hint: node.vacancy.title,
      })),
    );
  }

  const { data } = await gateway.run(OccupationSuggestionsDocument, {
    text,
    language: language === 'en' ? 'EN' : 'NL',
  });
  return Response.json(
    (data?.occupationSuggestions ?? []).map(({ occupation, matchedText }): Suggestion => {
      const label = nameIn(language, occupation);
      return {
        id: occupation.id,
        label,
        hint: matchedText.toLowerCase() === label.toLowerCase() ? undefined : matchedText,
      };
    }),
  );
}
