import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { permissions } from '../modules/access/access.permissions.ts';
import { modules } from '../modules.ts';
import { buildGatewaySchema, printContract } from '../platform/graphql/schema.ts';

/** Writes the contract to schema.graphql at the root; with --check it only compares. */
const path = new URL('../../../schema.graphql', import.meta.url);
const contract = printContract(buildGatewaySchema(modules, permissions));
if (!process.argv.includes('--check')) writeFileSync(path, contract);
else if (readFileSync(path, 'utf8') !== contract) {
  process.stderr.write('schema.graphql is stale: run `npm run schema -w @instroom/gateway` and commit it.\n');
  process.exitCode = 1;
}
