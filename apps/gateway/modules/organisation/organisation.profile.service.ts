import { z } from 'zod';
import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { badInput, DomainError } from '../../platform/errors.ts';
import { checked, emailAddress, isUuid, line, own, problem } from '../../platform/input.ts';
import type { Language } from '../../platform/language.ts';
import { readDefaults } from './organisation.defaults.ts';
import type { DefaultsInput, EditCompanyProfileInput } from './organisation.inputs.ts';
import { type Feature, features as allFeatures } from './organisation.terms.ts';

/** Empty text becomes null; anything else must keep to the rule. */
const optional = <Rule extends z.ZodType<string, string>>(rule: Rule) =>
  z
    .string()
    .nullish()
    .transform((text) => text?.trim() || null)
    .pipe(rule.nullable());

const postcode = line(10).transform((text, context) => {
  const [, digits, letters] = /^([1-9]\d{3})\s*([A-Za-z]{2})$/.exec(text) ?? [];
  if (digits && letters) return `${digits} ${letters.toUpperCase()}`;
  context.issues.push({
    code: 'custom',
    input: text,
    ...own({
      nl: 'Vul een postcode in zoals 2511 AB.',
      en: 'Fill in a postcode such as 2511 AB.',
    }),
  });
  return z.NEVER;
});

const website = line(200).transform((text, context) => {
  const address = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  if (address && address.hostname.includes('.') && !address.username) return address.href.replace(/\/$/, '');
  context.issues.push({
    code: 'custom',
    input: text,
    ...own({
      nl: 'Vul een webadres in zoals www.voorbeeld.nl.',
      en: 'Fill in a web address such as www.example.com.',
    }),
  });
  return z.NEVER;
});

const chamberOfCommerceNumber = line(12)
  .transform((text) => text.replace(/[\s.]/g, ''))
  .refine(
    (text) => /^\d{8}$/.test(text),
    own({ nl: 'Een KvK-nummer heeft 8 cijfers.', en: 'This number has 8 digits.' }),
  );

const phone = line(25).refine(
  (text) => /^\+?[\d\s()-]+$/.test(text) && text.replace(/\D/g, '').length >= 8,
  own({
    nl: 'Vul een telefoonnummer in zoals 070 123 45 67.',
    en: 'Fill in a telephone number such as +31 70 123 45 67.',
  }),
);

const rules = z
  .object({
    name: line(120),
    street: optional(line(120)),
    houseNumber: optional(line(20)),
    postcode: optional(postcode),
    website: optional(website),
    chamberOfCommerceNumber: optional(chamberOfCommerceNumber),
    phone: optional(phone),
    email: optional(emailAddress),
    languages: z.array(z.enum(['NL', 'EN'])).min(1),
    defaultLanguage: z.enum(['NL', 'EN']),
  })
  .refine(({ languages, defaultLanguage }) => (languages as Language[]).includes(defaultLanguage), {
    path: ['defaultLanguage'],
    ...own({ nl: 'Kies een taal waarin je werft.', en: 'Choose a language in which you recruit.' }),
  });

/** Changes what the organisation tells about itself; CONFLICT when somebody saved another version since. */
export async function editCompanyProfile(context: Context, input: EditCompanyProfileInput): Promise<void> {
  const fields = checked(rules, input);
  await onOrganisation(context, 'editCompanyProfile', async ({ em }) => {
    const placeId = input.placeId || null;
    const logoImageId = input.logoImageId || null;
    const [found] = await em.execute<{ version: number; hasPlace: boolean; hasLogo: boolean }[]>(
      `select o.version, exists (select 1 from place p where p.id = ?) as "hasPlace",
         exists (select 1 from image i where i.id = ?::uuid and i.purpose = 'LOGO') as "hasLogo"
       from organisation o where o.id = ? for no key update`,
      [placeId, isUuid(logoImageId) ? logoImageId : null, context.organisationId],
    );
    if (found?.version !== input.expectedVersion) throw editedMeanwhile();
    if (placeId !== null && !found.hasPlace)
      throw badInput([problem('placeId', 'Kies een plaats uit de lijst.', 'Choose a place from the list.')]);
    if (logoImageId !== null && !found.hasLogo)
      throw badInput([problem('logoImageId', 'Kies het logo opnieuw.', 'Choose the logo again.')]);
    await em.execute(
      `update organisation set version = version + 1, name = ?, street = ?, house_number = ?, postcode = ?, place_id = ?, website = ?,
         chamber_of_commerce_number = ?, phone = ?, email = ?, logo_image_id = ?, languages = ?, default_language = ?
       where id = ?`,
      [
        fields.name,
        fields.street,
        fields.houseNumber,
        fields.postcode,
        placeId,
        fields.website,
        fields.chamberOfCommerceNumber,
        fields.phone,
        fields.email,
        logoImageId,
        `{${[...new Set(fields.languages)].join(',')}}`,
        fields.defaultLanguage,
        context.organisationId,
      ],
    );
  });
}

/** Sets the defaults of every vacancy that nothing closer decides for. A workflow there must be: vacancies cannot do without. */
export async function setOrganisationDefaults(context: Context, defaults: DefaultsInput): Promise<void> {
  await onOrganisation(context, 'setOrganisationDefaults', async ({ em }) => {
    if (!defaults.workflowId)
      throw badInput([
        problem(
          'defaults.workflowId',
          'Kies een workflow: zonder kan er geen vacature gemaakt worden.',
          'Choose a workflow: no vacancy can be made without one.',
        ),
      ]);
    const columns = await readDefaults(em, defaults);
    await em.execute(
      `update organisation set ${columns.map(({ column }) => `${column} = ?`).join(', ')} where id = ?`,
      [...columns.map(({ id }) => id), context.organisationId],
    );
  });
}

/** Switches optional parts on and off. What was made with a part stays, and is back when the part is. */
export async function setFeatures(context: Context, features: Feature[]): Promise<void> {
  await onOrganisation(context, 'setFeatures', async ({ em }) => {
    const chosen = allFeatures.filter((feature) => features.includes(feature));
    await em.execute('update organisation set features = ? where id = ?', [
      `{${chosen.join(',')}}`,
      context.organisationId,
    ]);
  });
}

async function onOrganisation(
  context: Context,
  operation: string,
  work: (step: Change) => Promise<void>,
): Promise<void> {
  await change(context, operation, async (step) => {
    await work(step);
    step.about('Organisation', context.organisationId);
  });
}

function editedMeanwhile(): DomainError {
  return new DomainError('CONFLICT', {
    nl: 'Iemand anders heeft het bedrijfsprofiel intussen opgeslagen. Wat je typte staat er nog; vergelijk en sla opnieuw op.',
    en: 'Somebody else saved the company profile in the meantime. What you typed is still here; compare and save again.',
  });
}
