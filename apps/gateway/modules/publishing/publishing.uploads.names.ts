const MAXIMUM_NAME = 200;

/**
 * The name a file had at its owner's, made harmless: no folders, no invisible or direction-changing
 * characters, and an extension that tells what the content is.
 */
export function cleanFileName(given: string, extension: string): string {
  const name = (given.split(/[/\\]/).at(-1) ?? '')
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}\ufffd]/gu, '')
    .replace(/[<>:"|?*]/g, '-')
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replace(new RegExp(`\\.${extension}$`, 'i'), '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const short = [...name]
    .slice(0, MAXIMUM_NAME - extension.length - 1)
    .join('')
    .trim();
  return `${short || 'cv'}.${extension}`;
}

/** The header `x-file-name`, URI-encoded by the sender; as it stands when it is not. */
export function nameInHeader(header: string | string[] | undefined): string {
  const text = String(header ?? '');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
