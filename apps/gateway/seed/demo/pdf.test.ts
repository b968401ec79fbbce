import { expect, test } from 'vitest';
import { extractText, getDocumentProxy } from 'unpdf';
import { writePdf } from './pdf.ts';

test('every letter comes back from the PDF, also those outside Latin-1', async () => {
  const text = 'Zeynep Kılıç-Şahin, Małgorzata Wiśniewska (‘t Veld’ – € 5)';
  const pdf = await getDocumentProxy(new Uint8Array(writePdf('Ömer \\ (title)', 'NL', [{ text, size: 11 }])));
  expect((await extractText(pdf, { mergePages: true })).text).toBe(text);
});

test('refuses a character that it cannot draw and a text that is too long', () => {
  expect(() => writePdf('', 'NL', [{ text: '漢', size: 11 }])).toThrow('No glyph name for "漢".');
  expect(() =>
    writePdf(
      '',
      'NL',
      Array.from({ length: 90 }, () => ({ text: 'x', size: 11 })),
    ),
  ).toThrow('does not fit');
});
