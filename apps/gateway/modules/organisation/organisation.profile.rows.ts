import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import { placeJson } from '../reference/reference.rows.ts';
import { chosenDefaultsJson, templateChoicesColumns } from './organisation.defaults.ts';
import type { CompanyProfile, TemplateChoices } from './organisation.objects.ts';

const companyProfile = statement(
  'organisation.companyProfile',
  `select o.id, o.version, o.name, o.street, o.house_number as "houseNumber", o.postcode, o.website,
     o.chamber_of_commerce_number as "chamberOfCommerceNumber", o.phone, o.email, o.languages, o.default_language as "defaultLanguage",
     o.sender_name as "senderName", o.sender_address as "senderAddress", o.is_support_allowed as "isSupportAllowed", o.features,
     (select ${placeJson('p')} from place p where p.id = o.place_id) as place,
     (select json_build_object('id', i.id, 'url', '/images/' || i.id, 'width', i.width, 'height', i.height)
      from image i where i.organisation_id = o.id and i.id = o.logo_image_id) as logo,
     ${chosenDefaultsJson('o', 'o.id')} as defaults
   from organisation o where o.id = $1`,
);

const templateChoices = statement('organisation.templateChoices', `select ${templateChoicesColumns}`);

export async function readCompanyProfile(context: Context): Promise<CompanyProfile> {
  return (await context.read.one<CompanyProfile>(companyProfile, [context.organisationId]))!;
}

export async function readTemplateChoices(context: Context): Promise<TemplateChoices> {
  return (await context.read.one<TemplateChoices>(templateChoices, [context.organisationId]))!;
}
