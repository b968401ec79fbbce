import { createHash } from 'node:crypto';
import { starterTemplates } from '@instroom/emails';
import { startingReasons } from '../../modules/applications/exclusion-reasons.terms.ts';
import { builtInRoles } from '../../modules/access/access.permissions.ts';
import { normalisedEmail } from '../../platform/input.ts';
import { lastPart, loginOf, type Construction } from './construction.ts';
import { daysBefore } from './moments.ts';
import { bytea } from './rows.ts';
import { addWorkflows } from './workflow-rows.ts';

/** What the ids of the default acknowledgement are made of. */
const ACKNOWLEDGEMENT = 'template/acknowledgement';

/** Adds everything about the organisation that is there before its first vacancy. */
export function buildOrganisation(construction: Construction, passwordHash: string): void {
  addOrganisation(construction);
  addUsers(construction, passwordHash);
  addApiKey(construction);
  addEmployers(construction);
  addWorkflows(construction);
  addPublicSide(construction);
}

function addOrganisation({ plan, rows, founded, organisationId, id, workflow, orgUnitId }: Construction): void {
  const created_at = founded.toISOString();
  rows.organisation.push({
    id: organisationId,
    name: plan.name,
    slug: plan.slug,
    default_language: 'NL',
    time_zone: 'Europe/Amsterdam',
    default_workflow_id: workflow(undefined).id,
    default_acknowledgement_id: id(founded, ACKNOWLEDGEMENT),
    sender_name: plan.senderName,
    sender_address: plan.senderAddress,
    ...plan.profile,
    created_at,
  });
  plan.orgUnits.forEach((path, position) => {
    const parent = path.split(' / ').at(-2);
    rows.org_unit.push({
      id: orgUnitId(lastPart(path)),
      organisation_id: organisationId,
      parent_id: parent ? orgUnitId(parent) : null,
      name: lastPart(path),
      kind: parent ? kindOf(lastPart(path)) : 'HEAD_OFFICE',
      position,
      created_at,
    });
  });
}

function kindOf(name: string): string {
  if (name.startsWith('Regio')) return 'REGION';
  return /^(Woonzorgcentrum|Vestiging|Hoofdkantoor)/.test(name) ? 'BRANCH' : 'DEPARTMENT';
}

function addUsers(
  { plan, rows, founded, organisationId: organisation_id, id, roleId, user, orgUnitId, employerId }: Construction,
  passwordHash: string,
): void {
  const created_at = founded.toISOString();
  for (const [key, { nl, en, scope, permissions }] of Object.entries(builtInRoles)) {
    rows.role.push({
      id: roleId(key),
      organisation_id,
      key,
      name_nl: nl,
      name_en: en,
      kind: 'BUILT_IN',
      scope,
      permissions,
      created_at,
    });
  }
  for (const { name, email, role, jobTitle, orgUnit, employer, language = 'NL', state = 'ACTIVE' } of plan.users) {
    const account_id = id(founded, `account/${email}`);
    rows.account.push({
      id: account_id,
      email,
      email_norm: normalisedEmail(email),
      password_hash: state === 'INVITED' ? null : passwordHash,
      // One click is enough in the demo; real accounts have no way around the second check.
      second_factor_waived: true,
      created_at,
      updated_at: created_at,
    });
    rows.app_user.push({
      id: user(loginOf(email)).id,
      organisation_id,
      account_id,
      role_id: roleId(role),
      org_unit_id: orgUnit ? orgUnitId(orgUnit) : null,
      employer_id: employer ? employerId(employer) : null,
      name,
      job_title: jobTitle,
      language,
      state,
      joined_at: state === 'INVITED' ? null : created_at,
      created_at,
      updated_at: created_at,
    });
  }
}

function addApiKey({
  plan,
  rows,
  today,
  founded,
  organisationId: organisation_id,
  apiKeyId,
  user,
}: Construction): void {
  const { name, secret, permissions } = plan.apiKey;
  rows.api_key.push({
    id: apiKeyId,
    organisation_id,
    name,
    prefix: secret.slice(0, 14),
    key_hash: bytea(createHash('sha256').update(secret).digest()),
    permissions,
    created_by_id: user('admin').id,
    created_at: founded.toISOString(),
    last_used_at: daysBefore(today, 1, 23 * 60).toISOString(),
    revoked_at: null,
  });
}

function addEmployers({
  plan,
  rows,
  founded,
  organisationId: organisation_id,
  id,
  employerId,
  user,
}: Construction): void {
  const created_at = founded.toISOString();
  for (const { name, chamberOfCommerceNumber, place, website, accountManager, contacts } of plan.employers) {
    const employer_id = employerId(name);
    rows.employer.push({
      id: employer_id,
      organisation_id,
      name,
      chamber_of_commerce_number: chamberOfCommerceNumber,
      place_id: place,
      website,
      account_manager_id: user(accountManager).id,
      created_at,
      updated_at: created_at,
    });
    for (const contact of contacts) {
      const hasSignIn = plan.users.some(({ email }) => email === contact.email);
      rows.contact_person.push({
        id: id(founded, `contact/${contact.email}`),
        organisation_id,
        employer_id,
        user_id: hasSignIn ? user(loginOf(contact.email)).id : null,
        ...contact,
      });
    }
  }
}

function addPublicSide({
  plan,
  rows,
  today,
  founded,
  organisationId: organisation_id,
  id,
  siteId,
  channelId,
}: Construction): void {
  const { introductionNl, introductionEn, primaryColour } = plan.careersSite;
  const configuration = {
    colours: { brand: primaryColour, onBrand: '#ffffff', accent: '#ffd28a' },
    introductionHtml: { nl: `<p>${introductionNl}</p>`, en: `<p>${introductionEn}</p>` },
  };
  rows.careers_site.push({
    id: siteId,
    organisation_id,
    slug: plan.slug,
    name: plan.channelNames.CAREERS_SITE,
    draft: configuration,
    published_number: 1,
    domain_token: createHash('sha256').update(siteId).digest('hex').slice(0, 32),
    created_at: founded.toISOString(),
  });
  rows.careers_site_version.push({
    organisation_id,
    careers_site_id: siteId,
    number: 1,
    configuration,
    published_at: founded.toISOString(),
  });
  rows.publication_channel.push(
    {
      id: channelId('CAREERS_SITE'),
      organisation_id,
      kind: 'CAREERS_SITE',
      name: plan.channelNames.CAREERS_SITE,
      careers_site_id: siteId,
    },
    {
      id: channelId('PARTNER_FEED'),
      organisation_id,
      kind: 'PARTNER_FEED',
      name: plan.channelNames.PARTNER_FEED,
      careers_site_id: null,
    },
    ...(['INDEED_FEED', 'LINKEDIN_FEED'] as const).map((kind) => ({
      id: channelId(kind),
      organisation_id,
      kind,
      name: kind === 'INDEED_FEED' ? 'Indeed' : 'LinkedIn',
      careers_site_id: siteId,
    })),
    { id: channelId('PLATFORM'), organisation_id, kind: 'PLATFORM', name: 'Instroom', careers_site_id: null },
  );
  plan.privacyStatements.forEach(({ daysAgo, nl, en }, index) => {
    rows.privacy_statement.push({
      organisation_id,
      version: index + 1,
      text_nl: nl,
      text_en: en,
      created_at: daysBefore(today, daysAgo, 9 * 60).toISOString(),
    });
  });
  for (const { kind, nl, en } of startingReasons)
    rows.exclusion_reason.push({
      id: id(founded, `exclusion/${kind}/${en}`),
      organisation_id,
      kind,
      name_nl: nl,
      name_en: en,
    });
  starterTemplates.forEach(({ context, name, texts }, position) => {
    const template_id = id(founded, `template/${context}`);
    const at = daysBefore(founded, -position, 9 * 60).toISOString();
    rows.message_template.push({
      id: template_id,
      organisation_id,
      kind: context.toUpperCase(),
      name: name.nl,
      created_at: at,
      updated_at: at,
    });
    for (const language of ['nl', 'en'] as const) {
      const { subject, body } = texts[language];
      rows.message_template_text.push({
        id: id(founded, `template/${context}/${language}`),
        organisation_id,
        template_id,
        language: language.toUpperCase(),
        subject,
        body,
      });
    }
  });
}
