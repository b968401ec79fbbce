/** The tenant of the session; null when none is set, and then no row is seen. */
const TENANT = "nullif(current_setting('app.organisation', true), '')::uuid";

/**
 * SQL that puts a tenant's tables under the policy every tenant table has, and opens them to the
 * gateway: its own organisation's rows, whose column fills itself. Tables of an append-only log pass
 * `select, insert`.
 */
export function isolate(tables: string[], rights = 'select, insert, update, delete'): string {
  return tables
    .map(
      (table) => `
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        alter table ${table} alter column organisation_id set default ${TENANT};
        create policy tenant on ${table}
          using (organisation_id = (select ${TENANT})) with check (organisation_id = (select ${TENANT}));
        revoke all on ${table} from instroom_app;
        grant ${rights} on ${table} to instroom_app;`,
    )
    .join('\n');
}

/**
 * SQL that hands a function which must look across tenants to `instroom_lookup` and lets only the
 * gateway call it. `signature` as in `find_site(text)`; the tables it reads are opened apart, with
 * `openToLookups`.
 */
export function acrossTenants(signature: string): string {
  return `
    grant create on schema public to instroom_lookup;
    alter function ${signature} owner to instroom_lookup;
    revoke create on schema public from instroom_lookup;
    revoke all on function ${signature} from public;
    grant execute on function ${signature} to instroom_app;`;
}

/** SQL that lets the functions of `acrossTenants` read these tables. */
export function openToLookups(...tables: string[]): string {
  return tables
    .map(
      (table) => `
        grant select on ${table} to instroom_lookup;
        create policy lookup on ${table} for select to instroom_lookup using (true);`,
    )
    .join('\n');
}
