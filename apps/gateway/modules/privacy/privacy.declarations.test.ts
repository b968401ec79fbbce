import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { privacyDeclarations } from '../../modules.ts';
import { openWorld, type World } from '../../testing/world.ts';

/** Tables that lead to a candidate and hold nothing about the person: proof of an erasure, and of what was done with many. */
const withoutPersonalData = new Set(['privacy_run_item', 'bulk_action_item']);

describe('declarations of personal data', () => {
  let world: World;
  beforeAll(async () => void (world = await openWorld()));
  afterAll(() => world.close());

  it('HRO-60 every table that leads to a candidate is declared by its module, for export and erasure', async () => {
    const links = await world.sql<{ table: string; target: string }>(
      `select distinct c.conrelid::regclass::text as "table", c.confrelid::regclass::text as target from pg_constraint c where c.contype = 'f'`,
    );
    const reached = new Set(['candidate']);
    for (let before = 0; before < reached.size;) {
      before = reached.size;
      for (const { table, target } of links) if (reached.has(target)) reached.add(table);
    }
    const declared = new Set(privacyDeclarations.personalData.flatMap(({ tables }) => tables));
    const forgotten = [...reached].filter((table) => !declared.has(table) && !withoutPersonalData.has(table));
    expect(forgotten, 'say in the x.privacy.ts of the module how these are exported and erased').toEqual([]);
  });

  it('every statement of a declaration is one the database understands, for both methods and for the export', async () => {
    const [subject] = await world.sql<{ organisation_id: string; id: string }>(
      'select organisation_id, id from candidate limit 1',
    );
    for (const { name, exported, files, erased } of privacyDeclarations.personalData) {
      const texts = [exported, files, ...(typeof erased === 'string' ? [erased] : Object.values(erased))];
      for (const text of texts)
        if (text)
          await expect(
            world.sql(`explain ${text}`, [subject!.organisation_id, subject!.id]),
            name,
          ).resolves.toBeDefined();
    }
    expect(new Set(privacyDeclarations.personalData.map(({ name }) => name)).size).toBe(
      privacyDeclarations.personalData.length,
    );
  });
});
