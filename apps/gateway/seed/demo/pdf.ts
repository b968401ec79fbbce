export interface PdfLine {
  text: string;
  /** In points. */
  size: number;
  isBold?: boolean;
  isMuted?: boolean;
  /** Extra white above the line, in points. */
  gap?: number;
}

const page = { width: 595, height: 842, margin: 62 };

/** Adobe's names of letters and marks outside Latin-1 that the standard fonts can draw. */
const glyphNames: Record<string, string> = {
  '’': 'quoteright',
  '‘': 'quoteleft',
  '–': 'endash',
  '€': 'Euro',
  š: 'scaron',
  Š: 'Scaron',
  ž: 'zcaron',
  Ž: 'Zcaron',
  ş: 'scedilla',
  Ş: 'Scedilla',
  ı: 'dotlessi',
  ğ: 'gbreve',
  ś: 'sacute',
  ć: 'cacute',
  č: 'ccaron',
  ł: 'lslash',
  ń: 'nacute',
  ę: 'eogonek',
  ą: 'aogonek',
};

/** One A4 page of lines in Helvetica, as a PDF. Throws on a character that it cannot name or a text that is too long. */
export function writePdf(title: string, language: 'NL' | 'EN', lines: PdfLine[]): Uint8Array {
  const codes = characterCodes(lines);
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding 7 0 R >>`;
  const content = contentStream(lines, codes);
  return assemble([
    `<< /Type /Catalog /Pages 2 0 R /Lang (${language.toLowerCase()}) /ViewerPreferences << /DisplayDocTitle true >> >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [128 ${[...codes.keys()].map((character) => `/${glyphNames[character]}`).join(' ')}] >>`,
    `<< /Title <feff${utf16Hex(title)}> >>`,
  ]);
}

/** Codes from 128 up, in order of appearance, for what Latin-1 lacks. */
function characterCodes(lines: PdfLine[]): Map<string, number> {
  const codes = new Map<string, number>();
  for (const character of lines.flatMap(({ text }) => [...text])) {
    if (character <= 'ÿ' || codes.has(character)) continue;
    if (!glyphNames[character]) throw new Error(`No glyph name for "${character}".`);
    codes.set(character, 128 + codes.size);
  }
  return codes;
}

function contentStream(lines: PdfLine[], codes: Map<string, number>): string {
  let y = page.height - page.margin;
  const drawn = lines.map(({ text, size, isBold, isMuted, gap = 0 }) => {
    y -= size * 1.35 + gap;
    if (y < page.margin) throw new Error('The text does not fit on one page.');
    const bytes = [...text]
      .map((character) => (codes.get(character) ?? character.charCodeAt(0)).toString(16).padStart(2, '0'))
      .join('');
    return `${isMuted ? '0.35 0.38 0.42 rg' : '0.08 0.12 0.16 rg'} BT /${isBold ? 'F2' : 'F1'} ${size} Tf ${page.margin} ${y.toFixed(1)} Td <${bytes}> Tj ET`;
  });
  return drawn.join('\n');
}

function utf16Hex(text: string): string {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0')).join(
    '',
  );
}

/** Numbers the objects from 1 and adds the table of their places; the last one is the document information. */
function assemble(objects: string[]): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const places = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${size}\n0000000000 65535 f \n${places}${trailer}`, 'latin1');
}
