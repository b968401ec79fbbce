import { describe, expect, test } from 'vitest';
import { MalformedForm, receiveForm, type IncomingFile } from './multipart.server';

const FILE_FIELD = 'cv';

function request(body: BodyInit, headers: Record<string, string> = {}) {
  return new Request('http://site/solliciteren', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
}

function form(fields: Record<string, string>, file?: File) {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  if (file) data.append(FILE_FIELD, file);
  return data;
}

/** Reads the whole file, as the gateway would. */
async function readAll({ name, contentType, bytes }: IncomingFile) {
  let size = 0;
  for await (const chunk of bytes) size += (chunk as Buffer).length;
  return { name, contentType, size };
}

describe('a form that comes in', () => {
  test('has its text and its file, whatever the signs in it', async () => {
    const fields = { firstName: 'Zoë 🙂', lastName: "O'Brien ‏עברית", motivation: 'regel 1\r\nregel 2 <b>&' };
    const file = new File([new Uint8Array(3_000_000)], 'mijn cv – zoë.pdf', { type: 'application/pdf' });

    const received = await receiveForm(request(form(fields, file)), [FILE_FIELD], readAll);

    expect(Object.fromEntries(received.fields)).toEqual(fields);
    expect(received.files.get(FILE_FIELD)).toEqual({
      name: 'mijn cv – zoë.pdf',
      contentType: 'application/pdf',
      size: 3_000_000,
    });
    expect(received.cutFields.size).toBe(0);
  });

  test('has no file when none was chosen', async () => {
    const received = await receiveForm(request(form({ firstName: 'Jan' }, new File([], ''))), [FILE_FIELD], readAll);

    expect(received.files.get(FILE_FIELD)).toBeUndefined();
  });

  test('has an empty file when an empty file was chosen', async () => {
    const received = await receiveForm(request(form({}, new File([], 'leeg.pdf'))), [FILE_FIELD], readAll);

    expect(received.files.get(FILE_FIELD)).toMatchObject({ name: 'leeg.pdf', size: 0 });
  });

  test('hands the typed text over before the file, and keeps it when the file is not read to its end', async () => {
    const file = new File([new Uint8Array(12_000_000)], 'groot.pdf');
    let before: Record<string, string> = {};

    const received = await receiveForm(
      request(form({ firstName: 'Jan', email: 'jan@voorbeeld.nl' }, file)),
      [FILE_FIELD],
      async ({ bytes }, fields) => {
        before = Object.fromEntries(fields);
        for await (const chunk of bytes.iterator({ destroyOnReturn: false })) if (chunk) break;
        return 'refused';
      },
    );

    expect(before).toEqual({ firstName: 'Jan', email: 'jan@voorbeeld.nl' });
    expect(Object.fromEntries(received.fields)).toEqual(before);
    expect(received.files.get(FILE_FIELD)).toBe('refused');
  });

  test('tells which text was cut', async () => {
    const received = await receiveForm(
      request(form({ motivation: 'a'.repeat(300_000), firstName: 'Jan' })),
      [FILE_FIELD],
      readAll,
    );

    expect([...received.cutFields]).toEqual(['motivation']);
    expect(received.fields.get('motivation')).toHaveLength(200_000);
  });

  test('has one file for each file field, and none from another field', async () => {
    const data = form({}, new File(['%PDF'], 'een.pdf'));
    data.append('other', new File(['x'], 'x.exe'));
    data.append(FILE_FIELD, new File(['%PDF'], 'twee.pdf'));

    data.append('diploma', new File(['%PDF'], 'diploma.pdf'));
    data.append('days', 'Dag');
    data.append('days', 'Nacht');

    const received = await receiveForm(request(data), [FILE_FIELD, 'diploma'], readAll);

    expect([...received.files.keys()]).toEqual([FILE_FIELD, 'diploma']);
    expect(received.files.get(FILE_FIELD)).toMatchObject({ name: 'een.pdf' });
    expect(received.fields.get('days')).toBe('Dag\nNacht');
  });
});

describe('what is no form is told so', () => {
  test.each([
    ['JSON', request('{}', { 'content-type': 'application/json' })],
    ['a form without boundary', request('x', { 'content-type': 'multipart/form-data' })],
    [
      'a form that breaks off',
      request('--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nhal', {
        'content-type': 'multipart/form-data; boundary=x',
      }),
    ],
    ['an empty body', request('', { 'content-type': 'multipart/form-data; boundary=x' })],
  ])('%s', async (_name, wrong) => {
    await expect(receiveForm(wrong, [FILE_FIELD], readAll)).rejects.toBeInstanceOf(MalformedForm);
  });

  test('a file that breaks off', async () => {
    const body = '--x\r\nContent-Disposition: form-data; name="cv"; filename="a.pdf"\r\n\r\n%PDF';

    await expect(
      receiveForm(request(body, { 'content-type': 'multipart/form-data; boundary=x' }), [FILE_FIELD], readAll),
    ).rejects.toBeInstanceOf(MalformedForm);
  });
});
