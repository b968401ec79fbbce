import { expect, test } from 'vitest';
import { contrast, parseColour, themePath, themeStylesheet } from './theme';

function colourIn(stylesheet: string, name: string) {
  const hex = new RegExp(`--color-${name}:(#[0-9a-f]{6})`).exec(stylesheet)?.[1] ?? '';
  return parseColour(hex)!;
}

test.each(['#0b5a62', '#ffe600', '#ffffff', '#000000', '#ff00aa', '#7fffd4', 'E30613'])(
  'text in and on %s can be read',
  (colour) => {
    const stylesheet = themeStylesheet(colour);
    const brand = colourIn(stylesheet, 'brand');

    expect(contrast(brand, colourIn(stylesheet, 'on-brand'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(brand, colourIn(stylesheet, 'brand-soft'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colourIn(stylesheet, 'brand-strong'), colourIn(stylesheet, 'on-brand'))).toBeGreaterThanOrEqual(
      4.5,
    );
    expect(
      contrast(colourIn(stylesheet, 'brand-strong'), colourIn(stylesheet, 'on-deep-muted')),
    ).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colourIn(stylesheet, 'deep'), colourIn(stylesheet, 'on-deep-muted'))).toBeGreaterThanOrEqual(4.5);
  },
);

test('a colour that can be read is kept as it is', () => {
  expect(themeStylesheet('#0b5a62')).toContain('--color-brand:#0b5a62');
});

test.each(['', 'red', '#12', '#0b5a62;}body{display:none'])('"%s" is no colour, so the fallback is used', (colour) => {
  expect(themeStylesheet(colour)).toBe(themeStylesheet('#0b5a62'));
  expect(themePath(colour)).toBe('/theme/0b5a62.css');
});
