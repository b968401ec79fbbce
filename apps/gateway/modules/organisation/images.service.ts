import sharp, { type Sharp } from 'sharp';
import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { DomainError } from '../../platform/errors.ts';
import type { FileStore } from '../../platform/files/file-store.ts';

export const imagePurposes = ['LOGO', 'HEADER', 'PHOTO', 'MAIL'] as const;
export type ImagePurpose = (typeof imagePurposes)[number];

export const MAXIMUM_IMAGE_BYTES = 8 * 1024 * 1024;
/** Above this a picture is refused before it is unpacked: a small file can hold a very large one. */
const MAXIMUM_PIXELS = 50_000_000;
const ACCEPTED = ['jpeg', 'png', 'webp', 'gif', 'svg'];

type Shape = { width: number; height: number; fit: 'inside' | 'cover'; format: 'png' | 'webp' | 'jpeg' };

/** Mail programs show PNG and JPEG everywhere, WebP not. */
const shapes: Record<ImagePurpose, Shape> = {
  LOGO: { width: 640, height: 320, fit: 'inside', format: 'png' },
  HEADER: { width: 2_400, height: 1_600, fit: 'inside', format: 'webp' },
  PHOTO: { width: 400, height: 400, fit: 'cover', format: 'webp' },
  MAIL: { width: 1_200, height: 1_600, fit: 'inside', format: 'png' },
};

/** `url` is on the origin of whoever proxies the gateway, `publicUrl` is complete: for mails and other sites. */
export type StoredImage = { imageId: string; url: string; publicUrl: string; width: number; height: number };

/**
 * Stores a picture drawn anew by us, upright and without what came along in the file: scripts of an
 * SVG, the place where a photo was taken. BAD_INPUT for what is no picture or has too many pixels.
 */
export async function storeImage(context: Context, purpose: ImagePurpose, bytes: Buffer): Promise<StoredImage> {
  const { width, height, fit, format } = shapes[purpose];
  const drawn = await draw(bytes, (picture) =>
    picture.rotate().resize({ width, height, fit, withoutEnlargement: true }).toFormat(format, { quality: 82 }),
  );
  return change(context, 'storeImage', async ({ em, about }) => {
    const createdById = context.principal.kind === 'USER' ? context.principal.userId : null;
    const [row] = await em.execute<{ id: string }[]>(
      `insert into image (id, purpose, storage_key, content_type, width, height, size_bytes, created_by_id)
       select id, ?, 'images/' || id, ?, ?, ?, ?, ? from (select uuidv7() as id) new returning id`,
      [purpose, `image/${format}`, drawn.info.width, drawn.info.height, drawn.data.length, createdById],
    );
    const imageId = row!.id;
    await context.gateway.files.put(`images/${imageId}`, drawn.data);
    about('Image', imageId);
    const url = imagePath(imageId);
    const publicUrl = new URL(url, context.gateway.env.PUBLIC_GATEWAY_URL).href;
    return { imageId, url, publicUrl, width: drawn.info.width, height: drawn.info.height };
  });
}

export function imagePath(imageId: string): string {
  return `/images/${imageId}`;
}

async function draw(bytes: Buffer, shape: (picture: Sharp) => Sharp) {
  try {
    const picture = sharp(bytes, { limitInputPixels: MAXIMUM_PIXELS, failOn: 'error', density: 144 });
    const { format } = await picture.metadata();
    if (!ACCEPTED.includes(format ?? '')) throw noPicture();
    return await shape(picture).timeout({ seconds: 10 }).toBuffer({ resolveWithObject: true });
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw /pixel limit/i.test(String(error)) ? tooManyPixels() : noPicture();
  }
}

function noPicture(): DomainError {
  return new DomainError('BAD_INPUT', {
    nl: 'Dit bestand is geen afbeelding die we kunnen lezen. Kies een JPG, PNG, WebP, GIF of SVG.',
    en: 'This file is not a picture that we can read. Choose a JPG, PNG, WebP, GIF or SVG.',
  });
}

function tooManyPixels(): DomainError {
  return new DomainError('BAD_INPUT', {
    nl: 'Deze afbeelding heeft meer dan 50 miljoen pixels. Maak haar kleiner, tot zo’n 2400 pixels breed, en kies haar opnieuw.',
    en: 'This picture has more than 50 million pixels. Make it smaller, to about 2400 pixels wide, and choose it again.',
  });
}

export function imageTooLarge(): DomainError {
  return new DomainError('BAD_INPUT', {
    nl: 'Deze afbeelding is groter dan 8 MB. Maak haar kleiner en kies haar opnieuw.',
    en: 'This picture is larger than 8 MB. Make it smaller and choose it again.',
  });
}

/** The widths in which pages ask for pictures; any other gives the picture as it is. */
const WIDTHS = new Set([160, 320, 640, 960, 1_280, 1_920]);

/** A stored picture, no wider than `width`. A narrower one is drawn the first time that it is asked for. */
export async function readImage(files: FileStore, storageKey: string, width: number): Promise<Buffer> {
  if (!WIDTHS.has(width)) return Buffer.from(await files.bytes(storageKey));
  const narrowKey = `${storageKey}-${width}`;
  const known = await files.bytes(narrowKey).catch(() => undefined);
  if (known) return Buffer.from(known);
  const whole = await files.bytes(storageKey);
  const narrow = await sharp(whole).resize({ width, withoutEnlargement: true }).toBuffer();
  await files.put(narrowKey, narrow);
  return narrow;
}
