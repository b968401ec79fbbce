import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { permissions } from '../modules/access/access.permissions.ts';
import { modules } from '../modules.ts';
import { buildGatewaySchema } from '../platform/graphql/schema.ts';
import { accessMatrix, matrixDocument } from '../testing/access-matrix.ts';

/** Writes docs/access-matrix.md from the marks in the schema. */
writeFileSync(
  new URL('../../../docs/access-matrix.md', import.meta.url),
  matrixDocument(accessMatrix(buildGatewaySchema(modules, permissions))),
);
