import { useLocale } from 'use-intl';
import { inLanguage } from '~/i18n/language';
import { useSiteFrame } from './use-site-frame';

/** The widths in which the gateway has pictures. */
const WIDTHS = [160, 320, 640, 960, 1280, 1920];

interface PictureProps {
  picture: { imageId: string; alt: { nl: string; en: string }; focalX?: number; focalY?: number };
  /** How wide it is shown, as in the `sizes` of an image. */
  sizes: string;
  className: string;
  /** At the top of the page: fetched before anything else. */
  isFirst?: boolean;
}

/** A picture of the site in as many widths as it has; it keeps its room while it loads. */
export function Picture({ picture, sizes, className, isFirst = false }: PictureProps) {
  const language = useLocale();
  const size = useSiteFrame().pictureSizes.find(({ imageId }) => imageId === picture.imageId);
  if (!size) return null;
  const source = `/images/${picture.imageId}`;
  const narrower = WIDTHS.filter((width) => width < size.width).map((width) => `${source}?width=${width} ${width}w`);
  const x = Math.round((picture.focalX ?? 50) / 10) * 10;
  const y = Math.round((picture.focalY ?? 50) / 10) * 10;
  return (
    <img
      src={source}
      srcSet={[...narrower, `${source} ${size.width}w`].join(', ')}
      sizes={sizes}
      width={size.width}
      height={size.height}
      alt={inLanguage(language, picture.alt)}
      loading={isFirst ? 'eager' : 'lazy'}
      decoding="async"
      data-focus={`${x}-${y}`}
      className={className}
    />
  );
}
