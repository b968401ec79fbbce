type Rgb = readonly [red: number, green: number, blue: number];

/** The ground on which links and titles in the brand colour stand. */
export const PAGE_COLOUR = '#fbf8f3';

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for what is seen but not read. */
const TEXT = 4.5;
const MARK = 3;

export type SiteColours = { brand: string; onBrand: string; accent: string };
export type ColourName = keyof SiteColours;

export type ColourAdvice = {
  colour: ColourName;
  /** 1 to 21, to one decimal, rounded down. */
  ratio: number;
  needed: number;
  isReadable: boolean;
  /** The colour closest to the one chosen that can be read. */
  nearest: string;
};

/** Judges each colour on what it stands on: brand on the page, text on brand, accent on brand. */
export function colourAdvice({ brand, onBrand, accent }: SiteColours): ColourAdvice[] {
  return [
    adviceFor('brand', brand, PAGE_COLOUR, TEXT),
    adviceFor('onBrand', onBrand, brand, TEXT),
    adviceFor('accent', accent, brand, MARK),
  ];
}

function adviceFor(colour: ColourName, chosen: string, ground: string, needed: number): ColourAdvice {
  const ratio = contrast(parse(chosen), parse(ground));
  const isReadable = ratio >= needed;
  return {
    colour,
    ratio: Math.floor(ratio * 10) / 10,
    needed,
    isReadable,
    nearest: isReadable ? chosen : nearest(parse(chosen), parse(ground), needed),
  };
}

/** Mixed with as little black or white as is enough; the hue stays. */
function nearest(colour: Rgb, ground: Rgb, needed: number): string {
  for (let percent = 1; percent <= 100; percent += 1) {
    for (const end of [BLACK, WHITE]) {
      const candidate = mix(colour, end, percent / 100);
      if (contrast(candidate, ground) >= needed) return toHex(candidate);
    }
  }
  return toHex(contrast(BLACK, ground) > contrast(WHITE, ground) ? BLACK : WHITE);
}

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];

function parse(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}

function toHex(colour: Rgb): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const channel = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share);
  return [channel(0), channel(1), channel(2)];
}

function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
