import { Migration } from '@mikro-orm/migrations';
import { isolate } from './isolation.ts';

/**
 * What stands around every mail: of the whole organisation (no org unit), and of each part that differs.
 * A field without a value is as in the part above.
 */
export class Migration20261122MailLayouts extends Migration {
  override up(): void {
    this.addSql(`
      create table mail_layout (
        id uuid primary key default uuidv7(),
        organisation_id uuid not null references organisation (id),
        org_unit_id uuid,
        version integer not null default 1,
        name text,
        website text,
        logo_image_id uuid,
        colour text check (colour ~ '^#[0-9a-f]{6}$'),
        footer_nl text,
        footer_en text,
        legal_nl text,
        legal_en text,
        mjml text,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        unique (organisation_id, id),
        unique nulls not distinct (organisation_id, org_unit_id),
        foreign key (organisation_id, org_unit_id) references org_unit (organisation_id, id) on delete cascade,
        foreign key (organisation_id, logo_image_id) references image (organisation_id, id)
      );
      ${isolate(['mail_layout'])}
      create function mail_face(tenant uuid, unit uuid) returns jsonb language sql stable
        set search_path = pg_catalog, public as $$
        with recursive upwards as (
          select u.id, u.parent_id, 0 as distance from org_unit u where u.organisation_id = tenant and u.id = unit
          union all
          select u.id, u.parent_id, upwards.distance + 1 from upwards join org_unit u
            on u.organisation_id = tenant and u.id = upwards.parent_id
        ), layouts as (
          select l.*, coalesce(upwards.distance, 1000) as distance
          from mail_layout l left join upwards on upwards.id = l.org_unit_id
          where l.organisation_id = tenant and (l.org_unit_id is null or upwards.id is not null)
        )
        select jsonb_build_object(
          'name', (array_agg(name order by distance) filter (where name is not null))[1],
          'website', (array_agg(website order by distance) filter (where website is not null))[1],
          'logoImageId', coalesce((array_agg(logo_image_id order by distance) filter (where logo_image_id is not null))[1],
            (select o.logo_image_id from organisation o where o.id = tenant)),
          'colour', (array_agg(colour order by distance) filter (where colour is not null))[1],
          'footer', (array_agg(jsonb_build_object('nl', footer_nl, 'en', footer_en) order by distance)
            filter (where coalesce(footer_nl, footer_en) is not null))[1],
          'legal', (array_agg(jsonb_build_object('nl', legal_nl, 'en', legal_en) order by distance)
            filter (where coalesce(legal_nl, legal_en) is not null))[1],
          'mjml', (array_agg(mjml order by distance) filter (where mjml is not null))[1])
        from layouts
      $$;
      revoke all on function mail_face(uuid, uuid) from public;
      grant execute on function mail_face(uuid, uuid) to instroom_app;`);
  }
}
