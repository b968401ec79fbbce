import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OperationTypeNode } from 'graphql';
import { markOf } from '../platform/permissions/marks.ts';
import { accessMatrix, type Actor, actors, holds, markedFields, matrixDocument, pathTo } from './access-matrix.ts';
import { operationFor, rootFields } from './operations.ts';
import { openWorld, type Person, type World } from './world.ts';

const REFUSALS = ['NOT_ALLOWED', 'NOT_SIGNED_IN'];
/** Nobody signs in as vendor support by a seeded account. */
const present = actors.filter((actor) => actor !== 'SUPPORT');

describe('access matrix', () => {
  let world: World;
  let people: Record<Actor, Person>;
  let given: Record<string, string>;
  beforeAll(async () => {
    world = await openWorld();
    const entries = await Promise.all(
      present.map(
        async (actor) =>
          [
            actor,
            actor === 'VISITOR' ? world.visitor() : actor === 'API_KEY' ? world.partner() : await world.as(actor),
          ] as const,
      ),
    );
    people = Object.fromEntries(entries) as Record<Actor, Person>;
    const [row] = await world.sql<{ vacancy: string; application: string; candidate: string }>(
      `select v.id as vacancy, a.id as application, a.candidate_id as candidate from vacancy v
       join application a on a.vacancy_id = v.id join message m on m.application_id = a.id join application_note n on n.application_id = a.id join submission s on s.application_id = a.id and s.document_id is not null
       join organisation o on o.id = v.organisation_id and o.slug = 'demo'
       where v.salary_min_cents is not null limit 1`,
    );
    given = {
      'vacancy.id': row?.vacancy ?? '',
      'application.id': row?.application ?? '',
      'candidate.id': row?.candidate ?? '',
      'careersSite.slug': 'demo',
    };
  });
  afterAll(() => world.close());

  it('is committed as the schema says it', () => {
    const committed = readFileSync(new URL('../../../docs/access-matrix.md', import.meta.url), 'utf8');
    expect(committed).toBe(matrixDocument(accessMatrix(world.gateway.schema)));
  });

  it('HRO-18 every cell of a root field is tried: allowed where the matrix says so, refused elsewhere', async () => {
    const matrix = new Map(accessMatrix(world.gateway.schema).map((cell) => [cell.coordinate, cell]));
    const wrong: string[] = [];
    for (const root of rootFields(world.gateway.schema)) {
      if (root.kind === OperationTypeNode.SUBSCRIPTION || root.name === 'signOut' || root.name === 'signIn') continue;
      const { text, variables } = operationFor(root, (path) => given[`${root.name}.${path}`]);
      for (const actor of present) {
        const { errors } = await people[actor].ask(text, variables);
        const isRefused = errors?.some((error) => REFUSALS.includes(error.extensions.code)) ?? false;
        if (isRefused === matrix.get(`${root.kind} ${root.name}`)?.may[actor])
          wrong.push(`${actor} on ${root.name}: ${errors?.[0]?.message ?? 'answered'}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('every cell of a sensitive field is tried: shown where the matrix says so, withheld elsewhere', async () => {
    const { schema } = world.gateway;
    const wrong: string[] = [];
    let tried = 0;
    for (const { type, field, permission } of markedFields(schema)) {
      for (const actor of present) {
        const isUsable = (name: string): boolean => {
          const mark = markOf(schema.getQueryType()!.getFields()[name]!);
          return mark?.kind === 'allow'
            ? holds(actor, mark.permission)
            : mark?.kind === 'public' || (actor !== 'VISITOR' && actor !== 'API_KEY');
        };
        const path = pathTo(schema, type, isUsable, given);
        if (!path) continue;
        const leaf = selection(field);
        const { errors, extensions, data } = await people[actor].ask(`${path.open} ${leaf} ${path.close}`);
        // A row outside the actor's reach proves nothing about its fields.
        if (errors || !reaches(data, field.name)) continue;
        tried += 1;
        const isWithheld = ((extensions?.['withheld'] as string[]) ?? []).includes(`${type.name}.${field.name}`);
        if (isWithheld === holds(actor, permission)) wrong.push(`${actor} on ${type.name}.${field.name}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(20);
  });
});

function selection(field: { name: string; type: unknown }): string {
  const text = String(field.type).replace(/[[\]!]/g, '');
  return ['String', 'Int', 'Float', 'Boolean', 'ID', 'DateTime', 'Date', 'SalaryPeriod'].includes(text)
    ? field.name
    : `${field.name} { __typename }`;
}

/** Whether the answer has a row that could show the field. */
function reaches(data: unknown, field: string): boolean {
  if (Array.isArray(data)) return data.some((item) => reaches(item, field));
  if (typeof data !== 'object' || data === null) return false;
  return field in data || Object.values(data).some((value) => reaches(value, field));
}
