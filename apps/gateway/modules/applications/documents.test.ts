import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Person, type World } from '../../testing/world.ts';
import { fileNameParameters } from './documents.routes.ts';

const LINKS = '{ application(id: "%") { submissions { document { id fileName viewUrl downloadUrl } } } }';

describe('documents', () => {
  let world: World;
  let applicationId: string;
  const bytes = Buffer.from('%PDF-1.7 a document');
  beforeAll(async () => {
    world = await openWorld();
    const [row] = await world.sql<{ id: string; document_id: string; storage_key: string }>(
      `select a.id, d.id as document_id, d.storage_key from application a join submission s on s.application_id = a.id join document d on d.id = s.document_id
       join vacancy_team_member tm on tm.vacancy_id = a.vacancy_id join app_user u on u.id = tm.user_id join account ac on ac.id = u.account_id and ac.email = 'hiringmanager@demo.instroom.example' limit 1`,
    );
    applicationId = row?.id ?? '';
    await world.gateway.gateway.files.put(row?.storage_key ?? '', bytes);
    await world.sql("update document set size_bytes = $2, file_name = 'CV Zoë “de” Vries.pdf' where id = $1", [
      row?.document_id,
      bytes.length,
    ]);
  });
  afterAll(() => world.close());

  async function links(person: Person): Promise<{ viewUrl: string | null; downloadUrl: string | null }> {
    const { data } = await person.ask(LINKS.replace('%', applicationId));
    return data.application.submissions[0].document;
  }
  const open = (path: string | null, person?: Person) =>
    fetch(`${world.url}${path}`, { headers: person ? { cookie: person.cookie } : {} });

  it('a CV is shown and saved through links of five minutes, under its own name', async () => {
    const recruiter = await world.as('RECRUITER');
    const { viewUrl, downloadUrl } = await links(recruiter);
    const shown = await open(viewUrl, recruiter);
    expect(shown.status).toBe(200);
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(bytes);
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(shown.headers.get('content-disposition')).toBe(
      'inline; filename="CV Zoe de Vries.pdf"; filename*=UTF-8\'\'CV%20Zo%C3%AB%20%E2%80%9Cde%E2%80%9D%20Vries.pdf',
    );
    expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'");
    const saved = await open(downloadUrl, recruiter);
    expect(saved.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(saved.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
  });

  it('only a PDF is shown in the browser; every other file is saved', async () => {
    const recruiter = await world.as('RECRUITER');
    await world.sql("update document set content_type = 'text/html' where file_name like 'CV Zoë%'");
    const { viewUrl } = await links(recruiter);
    expect((await open(viewUrl, recruiter)).headers.get('content-disposition')).toMatch(/^attachment; /);
    await world.sql("update document set content_type = 'application/pdf' where file_name like 'CV Zoë%'");
  });

  it('a link opens nothing for another session, without one, or when it was changed', async () => {
    const recruiter = await world.as('RECRUITER');
    const { viewUrl } = await links(recruiter);
    expect((await open(viewUrl, await world.as('ADMIN'))).status).toBe(404);
    expect((await open(viewUrl, await world.asOther('RECRUITER'))).status).toBe(404);
    expect((await open(viewUrl)).status).toBe(401);
    expect((await open(`${viewUrl?.slice(0, -3)}AAA`, recruiter)).status).toBe(404);
    expect((await open('/files/nonsense', recruiter)).status).toBe(404);
  });

  it('a link stops working when the vacancy is out of sight', async () => {
    const manager = await world.as('HIRING_MANAGER');
    const { viewUrl } = await links(manager);
    expect((await open(viewUrl, manager)).status).toBe(200);
    const team = await world.sql<{ vacancy_id: string; user_id: string; organisation_id: string }>(
      `delete from vacancy_team_member tm using app_user u join account ac on ac.id = u.account_id and ac.email = 'hiringmanager@demo.instroom.example'
       where u.id = tm.user_id and tm.vacancy_id = (select vacancy_id from application where id = $1) returning tm.vacancy_id, tm.user_id, tm.organisation_id`,
      [applicationId],
    );
    expect(team).toHaveLength(1);
    expect((await open(viewUrl, manager)).status).toBe(404);
  });

  it('who may not see documents gets no links', async () => {
    await world.sql(
      "update role set permissions = array_remove(permissions, 'DOCUMENTS_VIEW') where key = 'ACCOUNT_MANAGER'",
    );
    const accountManager = await world.as('ACCOUNT_MANAGER');
    expect(await links(accountManager)).toMatchObject({ viewUrl: null, downloadUrl: null });
  });

  it.each([
    ['cv.pdf', `filename="cv.pdf"; filename*=UTF-8''cv.pdf`],
    ['a"b\r\nSet-Cookie: x.pdf', `filename="a_b__Set-Cookie: x.pdf"; filename*=UTF-8''a%22b__Set-Cookie%3A%20x.pdf`],
    ['../../etc/passwd', `filename=".._.._etc_passwd"; filename*=UTF-8''.._.._etc_passwd`],
    ['简历', `filename="document"; filename*=UTF-8''%E7%AE%80%E5%8E%86`],
  ])('names a file %j safely', (name, expected) => {
    expect(fileNameParameters(name)).toBe(expected);
  });
});
