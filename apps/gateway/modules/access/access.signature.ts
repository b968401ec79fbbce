import sanitizeHtml from 'sanitize-html';

/** What a signature may hold; everything else is left out, its words are kept. Nothing left is no signature. */
export function safeSignature(html: string | null | undefined): string | null {
  const safe = sanitizeHtml(html ?? '', {
    allowedTags: ['p', 'br', 'strong', 'em', 'u', 'a', 'ul', 'ol', 'li'],
    allowedAttributes: { a: ['href', 'rel'] },
    allowedSchemes: ['https', 'http', 'mailto', 'tel'],
    transformTags: { b: 'strong', i: 'em', a: sanitizeHtml.simpleTransform('a', { rel: 'noopener nofollow' }) },
    disallowedTagsMode: 'discard',
    // eslint-disable-next-line no-control-regex -- control characters have no place in a text
    textFilter: (text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ''),
  }).trim();
  return sanitizeHtml(safe, { allowedTags: [] }).trim() === '' ? null : safe;
}
