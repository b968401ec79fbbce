import { Migration } from '@mikro-orm/migrations';
import { isolate } from './isolation.ts';

/** The domains an organisation sends mail from, with the keys that sign it. */
export class Migration20261122MailDomains extends Migration {
  override up(): void {
    this.addSql(`
      create table mail_domain (
        id uuid primary key default uuidv7(),
        organisation_id uuid not null references organisation (id),
        domain text not null,
        state text not null default 'PENDING' check (state in ('PENDING', 'VERIFIED', 'FAILING')),
        findings jsonb not null default '[]',
        created_at timestamptz not null default now(),
        checked_at timestamptz,
        verified_at timestamptz,
        failing_since timestamptz,
        unique (organisation_id, id),
        unique (organisation_id, domain)
      );
      create table mail_domain_key (
        id uuid primary key default uuidv7(),
        organisation_id uuid not null references organisation (id),
        mail_domain_id uuid not null,
        selector text not null,
        public_key text not null,
        sealed_private_key bytea not null,
        state text not null default 'PENDING' check (state in ('PENDING', 'ACTIVE', 'RETIRED')),
        created_at timestamptz not null default now(),
        activated_at timestamptz,
        retired_at timestamptz,
        unique (organisation_id, id),
        unique (organisation_id, mail_domain_id, selector),
        foreign key (organisation_id, mail_domain_id) references mail_domain (organisation_id, id) on delete cascade
      );
      create unique index on mail_domain_key (organisation_id, mail_domain_id) where state = 'ACTIVE';
      create unique index on mail_domain_key (organisation_id, mail_domain_id) where state = 'PENDING';
      ${isolate(['mail_domain', 'mail_domain_key'])}`);
  }
}
