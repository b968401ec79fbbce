import { classNames } from './class-names.ts';

const GROUNDS = [
  'bg-brand-soft text-brand-strong',
  'bg-info-soft text-info',
  'bg-violet-soft text-violet',
  'bg-warning-soft text-warning',
  'bg-success-soft text-success',
];
const SIZES = { sm: 'size-6 text-2xs', md: 'size-8 text-xs', lg: 'size-12 text-md' };

/** First letters of the first and the last word, as long as the name has any. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase('nl') ?? '').join('');
}

/** Decoration beside a name that is written out; its colour follows the name. */
export function Avatar({ name, size = 'md' }: { name: string; size?: keyof typeof SIZES }) {
  const sum = [...name].reduce((total, letter) => total + letter.codePointAt(0)!, 0);
  // Drawn by the style sheet: the letters are no text of the button or link around them.
  return (
    <span
      aria-hidden="true"
      data-initials={initials(name)}
      className={classNames(
        'inline-flex shrink-0 items-center justify-center rounded-full font-semibold before:content-[attr(data-initials)]',
        GROUNDS[sum % GROUNDS.length],
        SIZES[size],
      )}
    />
  );
}
