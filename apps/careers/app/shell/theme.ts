type Rgb = readonly [red: number, green: number, blue: number];

/** Shown when a site's own colour is no colour. */
export const FALLBACK_COLOUR = '#0b5a62';

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
/** WCAG 2.2, 1.4.3 for text. */
const TEXT_CONTRAST = 4.5;
const STEPS = 20;

/** The site's colours as custom properties: every pair that carries text is readable, whatever colour was chosen. */
export function themeStylesheet(primaryColour: string): string {
  const chosen = parseColour(primaryColour) ?? parseColour(FALLBACK_COLOUR)!;
  const soft = mix(chosen, WHITE, 0.88);
  const brand = darkenUntil(
    chosen,
    (colour) => contrast(colour, soft) >= TEXT_CONTRAST && contrast(colour, WHITE) >= TEXT_CONTRAST,
  );
  const deep = darkenUntil(mix(brand, BLACK, 0.45), (colour) => contrast(colour, WHITE) >= 9);

  const properties = {
    '--color-brand': brand,
    '--color-brand-strong': mix(brand, BLACK, 0.28),
    '--color-brand-soft': soft,
    '--color-brand-line': mix(chosen, WHITE, 0.6),
    '--color-on-brand': WHITE,
    '--color-deep': deep,
    '--color-on-deep': WHITE,
    '--color-on-deep-muted': mix(deep, WHITE, 0.82),
  };
  const lines = Object.entries(properties).map(([name, colour]) => `${name}:${toHex(colour)}`);
  return `:root{${lines.join(';')}}`;
}

/** The address of the stylesheet above. It names the colour, so that a browser may keep it for good. */
export function themePath(primaryColour: string): string {
  return `/theme/${toHex(parseColour(primaryColour) ?? parseColour(FALLBACK_COLOUR)!).slice(1)}.css`;
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
