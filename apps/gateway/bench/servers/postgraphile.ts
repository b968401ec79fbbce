import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { type PgSelectSingleStep, TYPES } from 'postgraphile/@dataplan/pg';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { extendSchema, gql } from 'postgraphile/utils';
import { answerTo, readSettings } from './child.ts';

/**
 * PostGraphile on its own server, with the counts written into its one statement, which is its quickest way to have
 * them. Isolated, it opens a transaction with the tenant of the request set, as its manual says.
 */
const { databaseUrl, isIsolated } = readSettings();

const aliasOf = ($row: PgSelectSingleStep) => $row.getClassStep().alias;

const counts = extendSchema(({ sql }) => ({
  typeDefs: gql`
    extend type Vacancy {
      applicationCount: Int!
      newApplicationCount: Int!
    }
  `,
  objects: {
    Vacancy: {
      plans: {
        applicationCount: ($vacancy: PgSelectSingleStep) =>
          $vacancy.select(
            sql`(select count(*)::int from application a where a.organisation_id = ${aliasOf($vacancy)}.organisation_id and a.vacancy_id = ${aliasOf($vacancy)}.id)`,
            TYPES.int,
          ),
        newApplicationCount: ($vacancy: PgSelectSingleStep) =>
          $vacancy.select(
            sql`(select count(*)::int from application a where a.organisation_id = ${aliasOf($vacancy)}.organisation_id and a.vacancy_id = ${aliasOf($vacancy)}.id
              and a.stage_id = any (array(select s.id from stage s where s.organisation_id = ${aliasOf($vacancy)}.organisation_id and s.stage_group = 'NEW')))`,
            TYPES.int,
          ),
      },
    },
  },
}));

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [counts],
  pgServices: [makePgService({ connectionString: databaseUrl, schemas: ['public'], poolConfig: { max: 10 } })],
  grafserv: { graphiql: false, websockets: false },
  grafast: {
    explain: false,
    context: ({ node }) =>
      isIsolated ? { pgSettings: { 'app.organisation': String(node?.req.headers['x-organisation']) } } : {},
  },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
answerTo(server);
