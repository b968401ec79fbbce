import sanitizeHtml from 'sanitize-html';

/** The layout a vacancy text may have; everything else is left out, its words are kept. */
export function safeDescription(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: ['p', 'br', 'h2', 'h3', 'ul', 'ol', 'li', 'strong', 'em', 'u', 'a', 'blockquote'],
    allowedAttributes: { a: ['href', 'rel'] },
    allowedSchemes: ['https', 'http', 'mailto', 'tel'],
    transformTags: {
      b: 'strong',
      i: 'em',
      h1: 'h2',
      h4: 'h3',
      a: sanitizeHtml.simpleTransform('a', { rel: 'noopener nofollow' }),
    },
    disallowedTagsMode: 'discard',
    // eslint-disable-next-line no-control-regex -- control characters have no place in a text
    textFilter: (text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ''),
  }).trim();
}

/** The same text without layout, for searching and summaries. */
export function plainText(html: string): string {
  const spaced = html.replace(/<\/(p|li|h2|h3|blockquote)>|<br\s*\/?>/g, '$& ');
  const text = sanitizeHtml(spaced, { allowedTags: [], allowedAttributes: {} });
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
