import { Migration } from '@mikro-orm/migrations';
import { acrossTenants, isolate } from './isolation.ts';

/**
 * Careers sites that the organisation shapes itself: a draft that is being worked on, numbered
 * versions of which one is shown, a part of the organisation whose vacancies it is for, and a domain
 * of its own once its DNS shows who owns it. What was in columns becomes version 1.
 */
export class Migration20261122CareersSites extends Migration {
  override up(): void {
    this.addSql(sites);
    this.addSql(isolate(['careers_site_version'], 'select, insert'));
    this.addSql(firstVersions);
    this.addSql(lookups);
  }
}

const sites = `
  alter table careers_site
    add column name text not null default '',
    add column org_unit_id uuid,
    add column draft jsonb not null default '{}',
    add column version integer not null default 1,
    add column published_number integer,
    add column taken_offline_at timestamptz,
    add column domain text check (domain = lower(domain)),
    add column domain_token text not null default replace(gen_random_uuid()::text, '-', ''),
    add column domain_verified_at timestamptz,
    add column domain_checked_at timestamptz,
    add column domain_findings jsonb,
    add column created_at timestamptz not null default now(),
    add foreign key (organisation_id, org_unit_id) references org_unit (organisation_id, id) deferrable initially deferred;
  create index on careers_site (organisation_id, org_unit_id);
  create unique index careers_site_domain on careers_site (domain) where domain_verified_at is not null;
  create table careers_site_version (
    organisation_id uuid not null references organisation (id),
    careers_site_id uuid not null,
    number integer not null,
    configuration jsonb not null,
    restored_from integer,
    published_at timestamptz not null default now(),
    published_by_id uuid,
    primary key (organisation_id, careers_site_id, number),
    foreign key (organisation_id, careers_site_id) references careers_site (organisation_id, id) deferrable initially deferred,
    foreign key (organisation_id, published_by_id) references app_user (organisation_id, id) deferrable initially deferred
  );
  alter table careers_site add foreign key (organisation_id, id, published_number)
    references careers_site_version (organisation_id, careers_site_id, number) deferrable initially deferred;
  alter table organisation
    add column uses_own_website boolean not null default false,
    add column own_website_url text;
`;

/** Forced policies hide every tenant's rows from the owner of the tables as well. */
function seenByOwner(isSeen: boolean): string {
  return ['careers_site', 'careers_site_version', 'organisation', 'publication_channel']
    .map((table) => `alter table ${table} ${isSeen ? 'no force' : 'force'} row level security;`)
    .join('\n');
}

/** Plain text as HTML. */
function paragraph(text: string): string {
  return `'<p>' || replace(replace(replace(${text}, '&', '&amp;'), '<', '&lt;'), '>', '&gt;') || '</p>'`;
}

/** Sites there were look as they did. */
const firstVersions = `
  ${seenByOwner(true)}
  update careers_site s set
    name = coalesce((select c.name from publication_channel c where c.organisation_id = s.organisation_id and c.careers_site_id = s.id limit 1), s.slug),
    published_number = 1,
    draft = jsonb_build_object(
      'languages', to_jsonb(s.languages),
      'defaultLanguage', o.default_language,
      'colours', jsonb_build_object('brand', s.primary_colour, 'onBrand', '#ffffff', 'accent', '#ffd28a'),
      'introductionHtml', jsonb_build_object('nl', ${paragraph('s.introduction_nl')}, 'en', ${paragraph('s.introduction_en')}))
  from organisation o
  where o.id = s.organisation_id;
  insert into careers_site_version (organisation_id, careers_site_id, number, configuration)
    select organisation_id, id, 1, draft from careers_site;
  set constraints all immediate;
  alter table careers_site
    drop column introduction_nl, drop column introduction_en, drop column primary_colour, drop column languages;
  ${seenByOwner(false)}
`;

/** A site is found by its short name or by its own domain, when it is shown; and whether an address is in use, but not by whom. */
const lookups = `
  drop function find_careers_site(text);
  create function find_careers_site(designation text) returns table (organisation_id uuid, careers_site_id uuid)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select c.organisation_id, c.id from public.careers_site c
      where c.published_number is not null and c.taken_offline_at is null
        and (c.slug = designation or c.domain = designation and c.domain_verified_at is not null)
      order by c.slug = designation desc limit 1
    $$;
  ${acrossTenants('find_careers_site(text)')}
  create function is_careers_address_taken(wanted_slug text, wanted_domain text, own_site uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, public as $$
      select exists (select from public.careers_site c where c.id is distinct from own_site
        and (c.slug = wanted_slug or c.domain = wanted_domain and c.domain_verified_at is not null))
    $$;
  ${acrossTenants('is_careers_address_taken(text, text, uuid)')}
`;
