import { describe, expect, it } from 'vitest';
import { cleanFileName, nameInHeader } from './publishing.uploads.names.ts';

describe('names of uploaded files', () => {
  it.each([
    ['cv.pdf', 'pdf', 'cv.pdf'],
    ['Curriculum vitae Zoë de Vries.PDF', 'pdf', 'Curriculum vitae Zoë de Vries.pdf'],
    ['cv.pdf', 'docx', 'cv.docx'],
    ['cv.pdf.exe', 'pdf', 'cv.pdf'],
    ['../../../etc/passwd', 'pdf', 'passwd.pdf'],
    ['C:\\Users\\Jan\\cv.docx', 'docx', 'cv.docx'],
    ['cv\u202Efdp.exe', 'pdf', 'cvfdp.pdf'],
    ['a\u0000b\r\nc\u0007.pdf', 'pdf', 'abc.pdf'],
    ['.pdf', 'pdf', 'cv.pdf'],
    ['   ', 'odt', 'cv.odt'],
    ['"; filename=evil.html', 'pdf', '-; filename=evil.pdf'],
    ['\ud800cv.pdf', 'pdf', 'cv.pdf'],
    ['سيرة ذاتية.pdf', 'pdf', 'سيرة ذاتية.pdf'],
  ])('%j becomes, with the content of a %s, %j', (given, extension, name) => {
    expect(cleanFileName(given, extension)).toBe(name);
  });

  it('never gets longer than 200 characters', () => {
    const name = cleanFileName(`${'é'.repeat(400)}.pdf`, 'pdf');
    expect([...name]).toHaveLength(200);
    expect(name.endsWith('.pdf')).toBe(true);
  });

  it('is read from the header as it was encoded, or as it stands', () => {
    expect(nameInHeader('cv%20Zo%C3%AB.pdf')).toBe('cv Zoë.pdf');
    expect(nameInHeader('100%.pdf')).toBe('100%.pdf');
    expect(nameInHeader(undefined)).toBe('');
  });
});
