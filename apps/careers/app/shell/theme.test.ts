import { expect, test } from 'vitest';
import { contrast, parseColour, themePath, themeStylesheet } from './theme';

function colourIn(stylesheet: string, name: string) {
  const hex = new RegExp(`--color-${name}:(#[0-9a-f]{6})`).exec(stylesheet)?.[1] ?? '';
  return parseColour(hex)!;
}

test.each([
  '0b5a62-ffffff-ffd28a',
  '7a1fa2-ffffff-ffee58',
  '1a1a1a-ffffff-ff5a36',
  '9a3412-fff7ed-fed7aa',
  'ffe600-ffffff-000000',
  '000000-ffffff-ffffff',
])('HRO-55 text in and on the colours %s can be read', (look) => {
  const stylesheet = themeStylesheet(look);
  const readable = (text: string, ground: string) =>
    expect(contrast(colourIn(stylesheet, text), colourIn(stylesheet, ground))).toBeGreaterThanOrEqual(4.5);

  readable('brand', 'brand-soft');
  readable('on-brand', 'brand-strong');
  readable('on-deep-muted', 'brand-strong');
  readable('on-deep-muted', 'deep');
  readable('on-accent', 'accent');
  expect(contrast(colourIn(stylesheet, 'brand'), parseColour('#fbf8f3')!)).toBeGreaterThanOrEqual(4.5);
});

test('HRO-55 a colour that can be read is kept as it is', () => {
  expect(themeStylesheet('0b5a62-ffffff-ffd28a-soft-figtree')).toContain('--color-brand:#0b5a62');
});

test('HRO-55 corners and letters follow the choice', () => {
  expect(themeStylesheet('0b5a62-ffffff-ffd28a-square-serif')).toContain('--radius-xl:0;');
  expect(themeStylesheet('0b5a62-ffffff-ffd28a-round-serif')).toMatch(/--radius-action:999px;.*--font-display:'Iowan/);
});

test.each(['', 'red', '12-34', '0b5a62;}body{display:none'])('“%s” names no look, so the fallback is used', (key) => {
  expect(themeStylesheet(key)).toBe(themeStylesheet('0b5a62-ffffff-ffd28a-soft-figtree'));
});

test('the address of a look names all of it', () => {
  const colours = { brand: '#0b5a62', onBrand: '#ffffff', accent: '#ffd28a' };
  expect(themePath({ colours, corners: 'ROUND', font: 'SERIF' })).toBe('/theme/0b5a62-ffffff-ffd28a-round-serif.css');
  expect(themePath(undefined)).toBe('/theme/0b5a62-ffffff-ffd28a-soft-figtree.css');
});
