type Rgb = readonly [red: number, green: number, blue: number];

/** Shown when a site's own looks are not known. */
const FALLBACK: Look = { brand: '#0b5a62', onBrand: '#ffffff', accent: '#ffd28a', corners: 'SOFT', font: 'FIGTREE' };

interface Look {
  brand: string;
  onBrand: string;
  accent: string;
  corners: string;
  font: string;
}

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
/** The ground of every page. */
const PAGE: Rgb = [251, 248, 243];
/** WCAG 2.2, 1.4.3 for text. */
const TEXT_CONTRAST = 4.5;
const STEPS = 20;

const CORNERS: Record<string, Record<string, string>> = {
  SQUARE: { sm: '0', md: '0', lg: '0', xl: '0', action: '0' },
  SOFT: { sm: '0.25rem', md: '0.375rem', lg: '0.625rem', xl: '0.875rem', action: '0.625rem' },
  ROUND: { sm: '0.375rem', md: '0.625rem', lg: '1rem', xl: '1.5rem', action: '999px' },
};

const SYSTEM = "system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue','Noto Sans',sans-serif";
const FONTS: Record<string, { text: string; headings: string }> = {
  FIGTREE: { text: `'Figtree',${SYSTEM}`, headings: `'Figtree',${SYSTEM}` },
  SYSTEM: { text: SYSTEM, headings: SYSTEM },
  SERIF: {
    text: SYSTEM,
    headings: "'Iowan Old Style','Palatino Linotype',Palatino,Georgia,'Noto Serif','DejaVu Serif',serif",
  },
};

/**
 * The looks of a site as custom properties. The gateway has seen to it that the three colours can be read; what is made
 * of them here, such as a soft ground, is made so that it can be read as well.
 */
export function themeStylesheet(key: string): string {
  const { brand: brandHex, onBrand: onBrandHex, accent: accentHex, corners, font } = lookOf(key);
  const [chosen, onBrand, accent] = [brandHex, onBrandHex, accentHex].map((hex) => parseColour(hex)!) as [
    Rgb,
    Rgb,
    Rgb,
  ];
  const brand = darkenUntil(chosen, (colour) => contrast(colour, PAGE) >= TEXT_CONTRAST);
  const soft = softened(brand);
  const deep = darkenUntil(mix(brand, BLACK, 0.45), (colour) => contrast(colour, onBrand) >= 7);
  const muted = mix(deep, onBrand, 0.82);

  const colours = {
    brand,
    'brand-strong': darkenUntil(mix(brand, BLACK, 0.28), (colour) => contrast(colour, muted) >= TEXT_CONTRAST),
    'brand-soft': soft,
    'brand-line': mix(brand, WHITE, 0.6),
    'on-brand': onBrand,
    deep,
    'on-deep': onBrand,
    'on-deep-muted': muted,
    accent,
    'on-accent': contrast(BLACK, accent) >= contrast(WHITE, accent) ? BLACK : WHITE,
  };
  const fonts = FONTS[font] ?? FONTS['FIGTREE']!;
  const lines = [
    ...Object.entries(colours).map(([name, colour]) => `--color-${name}:${toHex(colour)}`),
    ...Object.entries(CORNERS[corners] ?? CORNERS['SOFT']!).map(([name, radius]) => `--radius-${name}:${radius}`),
    `--font-sans:${fonts.text}`,
    `--font-display:${fonts.headings}`,
  ];
  return `:root{${lines.join(';')}}`;
}

/** The address of the stylesheet above. It names the whole look, so that a browser may keep it for good. */
export function themePath(
  site: { colours: Pick<Look, 'brand' | 'onBrand' | 'accent'>; corners: string; font: string } | undefined,
): string {
  const { brand, onBrand, accent, corners, font } = site ? { ...site.colours, ...site } : FALLBACK;
  const colours = [brand, onBrand, accent].map((colour) => colour.replace('#', ''));
  return `/theme/${[...colours, corners, font].join('-').toLowerCase()}.css`;
}

/** What such an address names; whatever it does not name is as in the fallback. */
function lookOf(key: string): Look {
  const [brand, onBrand, accent, corners = '', font = ''] = key.split('-');
  const colour = (hex: string | undefined, fallback: string) => (parseColour(hex ?? '') ? hex! : fallback);
  return {
    brand: colour(brand, FALLBACK.brand),
    onBrand: colour(onBrand, FALLBACK.onBrand),
    accent: colour(accent, FALLBACK.accent),
    corners: corners.toUpperCase(),
    font: font.toUpperCase(),
  };
}

/** As much of the brand colour as still lets its text be read. */
function softened(brand: Rgb): Rgb {
  for (let share = 0.88; share < 1; share += 0.02) {
    const soft = mix(brand, WHITE, share);
    if (contrast(brand, soft) >= TEXT_CONTRAST) return soft;
  }
  return WHITE;
}

/** WCAG contrast ratio, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

export function parseColour(text: string): Rgb | undefined {
  const digits = /^#?([0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (!digits) return undefined;
  const value = Number.parseInt(digits, 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}

function darkenUntil(colour: Rgb, isReadable: (colour: Rgb) => boolean): Rgb {
  for (let step = 0; step < STEPS; step += 1) {
    const candidate = mix(colour, BLACK, step / STEPS);
    if (isReadable(candidate)) return candidate;
  }
  return BLACK;
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const channel = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share);
  return [channel(0), channel(1), channel(2)];
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toHex(colour: Rgb): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
