import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Person, type World } from '../../testing/world.ts';

const ADD = 'mutation ($input: AddNoteInput!) { addNote(input: $input) { id body author { name } viewerCanRemove } }';
const REMOVE = 'mutation ($input: RemoveNoteInput!) { removeNote(input: $input) { id noteCount } }';
const NOTES = 'query ($id: ID!) { application(id: $id) { noteCount viewerCanAddNote notes { id viewerCanRemove } } }';

describe('notes on an application', () => {
  let world: World;
  let recruiter: Person;
  let applicationId: string;
  beforeAll(async () => {
    world = await openWorld();
    recruiter = await world.as('RECRUITER');
    const [row] = await world.sql<{ id: string }>(
      `select a.id from application a join vacancy_team_member tm on tm.vacancy_id = a.vacancy_id join app_user u on u.id = tm.user_id
       join account ac on ac.id = u.account_id where ac.email = 'interviewer@demo.instroom.example' limit 1`,
    );
    applicationId = row?.id ?? '';
  });
  afterAll(() => world.close());

  it('a colleague writes a note, and sees it with the others', async () => {
    const before = (await recruiter.ask(NOTES, { id: applicationId })).data.application;
    const { data } = await recruiter.ask(ADD, {
      input: { applicationId, body: '  Sterke motivatie.\r\n\r\nBellen!  ' },
    });
    expect(data.addNote).toMatchObject({
      body: 'Sterke motivatie.\n\nBellen!',
      author: { name: 'Sanne de Vries' },
      viewerCanRemove: true,
    });
    const after = (await recruiter.ask(NOTES, { id: applicationId })).data.application;
    expect(after.noteCount).toBe(before.noteCount + 1);
    expect(after.notes[0].id).toBe(data.addNote.id);
  });

  it('the same key writes one note; with another text it is refused', async () => {
    const idempotencyKey = randomUUID();
    const once = await recruiter.ask(ADD, { input: { applicationId, body: 'Eenmaal', idempotencyKey } });
    const twice = await recruiter.ask(ADD, { input: { applicationId, body: 'Eenmaal', idempotencyKey } });
    expect(twice.data.addNote.id).toBe(once.data.addNote.id);
    expect((await recruiter.ask(ADD, { input: { applicationId, body: 'Anders', idempotencyKey } })).code).toBe(
      'CONFLICT',
    );
  });

  it('refuses a note without words or with too many', async () => {
    for (const body of [' \n ', 'a'.repeat(5_001)]) {
      const { code, errors } = await recruiter.ask(ADD, { input: { applicationId, body } });
      expect(code).toBe('BAD_INPUT');
      expect(errors?.[0]?.extensions.fields?.[0]?.path).toBe('body');
    }
  });

  it('an interviewer writes notes and does not read those of others', async () => {
    const interviewer = await world.as('INTERVIEWER');
    expect((await interviewer.ask(ADD, { input: { applicationId, body: 'Prettig gesprek' } })).data.addNote.body).toBe(
      'Prettig gesprek',
    );
    const { data, extensions } = await interviewer.ask(NOTES, { id: applicationId });
    expect(data.application).toMatchObject({ notes: null, viewerCanAddNote: true });
    expect(extensions?.['withheld']).toEqual(['Application.notes']);
  });

  it('only who wrote a note removes it; it stays in the audit log that there was one', async () => {
    const { data } = await recruiter.ask(ADD, { input: { applicationId, body: 'Weg ermee' } });
    const noteId = data.addNote.id as string;
    expect((await (await world.as('ADMIN')).ask(REMOVE, { input: { noteId } })).code).toBe('NOT_ALLOWED');
    expect((await (await world.asOther('ADMIN')).ask(REMOVE, { input: { noteId } })).code).toBe('NOT_FOUND');
    expect((await recruiter.ask(REMOVE, { input: { noteId } })).data.removeNote.id).toBe(applicationId);
    expect((await recruiter.ask(REMOVE, { input: { noteId } })).code).toBe('NOT_FOUND');
    expect(
      await world.sql("select operation from audit_entry where record_id = $1 and operation = 'removeNote'", [
        applicationId,
      ]),
    ).toHaveLength(1);
  });

  it('is refused to who may not write notes, and unknown to who cannot see the application', async () => {
    const input = { input: { applicationId, body: 'x' } };
    expect((await (await world.as('EMPLOYER_CONTACT')).ask(ADD, input)).code).toBe('NOT_ALLOWED');
    expect((await (await world.asOther('RECRUITER')).ask(ADD, input)).code).toBe('NOT_FOUND');
  });
});
