import type { Context } from '../../platform/context.ts';
import { type Batch, loadOne } from '../../platform/database/loader.ts';
import { type Em, numbered } from '../../platform/database/orm.ts';
import { statement } from '../../platform/database/reader.ts';
import { notFound } from '../../platform/errors.ts';
import type { Sentence } from '../../platform/language.ts';
import type { ChannelKind } from './publishing.terms.ts';

/** What the rules of channels look at. */
export type VacancyForNeeds = { hasPlace: boolean; descriptionLength: number; titleLength: number; isPhrase: boolean };
type Channel = { kind: ChannelKind; name: string; companyNumber?: string | null; contactEmail?: string | null };
export type Need = { field: string | null; sentence: Sentence };

const columns = `v.place_id is not null as "hasPlace", length(v.description_text) as "descriptionLength", length(v.title) as "titleLength", v.title ~ '!' as "isPhrase"`;

const forNeeds: Batch<VacancyForNeeds> = {
  query: statement(
    'publishing.forNeeds',
    `select v.id as key, ${columns} from vacancy v where v.organisation_id = $2 and v.id = any($1::uuid[])`,
  ),
  values: (context) => [context.organisationId],
};

export async function loadForNeeds(context: Context, vacancyId: string): Promise<VacancyForNeeds> {
  const vacancy = await loadOne(context, forNeeds, vacancyId);
  if (!vacancy) throw notFound();
  return vacancy;
}

export async function vacancyForNeeds(context: Context, em: Em, vacancyId: string): Promise<VacancyForNeeds> {
  const [vacancy] = await numbered<VacancyForNeeds>(
    em,
    `select ${columns} from vacancy v where v.organisation_id = $1 and v.id = $2`,
    [context.organisationId, vacancyId],
  );
  if (!vacancy) throw notFound();
  return vacancy;
}

/** What a job board refuses a job without, beyond what every channel needs. */
export function needsOf(vacancy: VacancyForNeeds, { kind, name, companyNumber, contactEmail }: Channel): Need[] {
  if (kind !== 'INDEED_FEED' && kind !== 'LINKEDIN_FEED') return [];
  const needs: Need[] = [];
  const need = (isMissing: boolean, field: string | null, nl: string, en: string): void => {
    if (isMissing) needs.push({ field, sentence: { nl: `${name}: ${nl}`, en: `${name}: ${en}` } });
  };
  need(!vacancy.hasPlace, 'placeId', 'kies een plaats, ook voor thuiswerk.', 'choose a place, for remote work too.');
  need(
    vacancy.isPhrase,
    'title',
    'alleen de functie mag in de titel, zonder uitroepteken.',
    'the title may only say the job, without an exclamation mark.',
  );
  need(
    vacancy.descriptionLength < 100,
    'descriptionHtml',
    'schrijf een omschrijving van minstens 100 tekens.',
    'write a description of at least 100 characters.',
  );
  need(
    !contactEmail,
    null,
    'vul bij Instellingen, Publicatiekanalen een e-mailadres voor contact in.',
    'fill in a contact e-mail address at Settings, Publication channels.',
  );
  need(
    kind === 'LINKEDIN_FEED' && !companyNumber,
    null,
    'vul bij Instellingen, Publicatiekanalen het bedrijfsnummer van LinkedIn in.',
    'fill in the LinkedIn company number at Settings, Publication channels.',
  );
  return needs;
}
