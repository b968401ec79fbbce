import sanitizeHtml from 'sanitize-html';

const MAXIMUM_INLINE_BYTES = 400_000;
const COLOUR = [/^#[0-9a-f]{3,8}$/i, /^rgba?\([\d\s.,%]+\)$/i, /^[a-z]{3,20}$/i];

/** Files that a mail shows inside its text, by their Content-ID. */
export type InlineImages = Map<string, { contentType: string; bytes: Uint8Array }>;

/**
 * The HTML of a stranger made safe to show: no scripts, forms, frames or style sheets, and nothing that reaches out
 * by itself but pictures, which whoever shows it holds back until they are asked for.
 */
export function safeHtml(html: string, images: InlineImages): string {
  return sanitizeHtml(html, {
    allowedTags: [
      ...['p', 'br', 'div', 'span', 'a', 'b', 'strong', 'i', 'em', 'u', 's', 'sub', 'sup', 'small', 'hr', 'img'],
      ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'code', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ],
    allowedAttributes: {
      a: ['href', 'target', 'rel'],
      img: ['src', 'alt', 'width', 'height'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan'],
      '*': ['style', 'dir', 'lang'],
    },
    allowedStyles: {
      '*': {
        color: COLOUR,
        'background-color': COLOUR,
        'text-align': [/^(left|right|center|justify)$/],
        'font-weight': [/^(bold|normal|[1-9]00)$/],
        'font-style': [/^(italic|normal)$/],
        'text-decoration': [/^(underline|line-through|none)$/],
      },
    },
    allowedSchemes: ['https', 'http', 'mailto', 'tel'],
    allowedSchemesByTag: { img: ['https', 'http', 'data'] },
    allowProtocolRelative: false,
    nestingLimit: 80,
    transformTags: {
      a: (tagName, attribs) => ({
        tagName,
        attribs: { ...attribs, target: '_blank', rel: 'noopener noreferrer nofollow' },
      }),
      img: (tagName, { src = '', ...attribs }) => ({ tagName, attribs: { ...attribs, src: sourceOf(src, images) } }),
    },
    exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !attribs['src'],
  }).trim();
}

function sourceOf(src: string, images: InlineImages): string {
  if (/^https?:/i.test(src)) return src.trim();
  if (/^data:image\/(png|jpe?g|gif|webp);base64,/i.test(src)) return src;
  const found = /^cid:/i.test(src) ? images.get(decoded(src.slice(4))) : undefined;
  if (!found || !isShown(found)) return '';
  return `data:${found.contentType};base64,${Buffer.from(found.bytes).toString('base64')}`;
}

/** Whether a file is shown inside the text, so that it need not be a document as well. */
export function isShown({ contentType, bytes }: { contentType: string; bytes: Uint8Array }): boolean {
  return /^image\/(png|jpeg|gif|webp)$/i.test(contentType) && bytes.byteLength <= MAXIMUM_INLINE_BYTES;
}

/** What a mail says that has no plain text. */
export function textOf(html: string): string {
  const lines = html
    .replace(/\s+/g, ' ')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/(p|div|li|tr|h[1-6]|blockquote)>/gi, '\n');
  return sanitizeHtml(lines, { allowedTags: [], allowedAttributes: {} })
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[ \t]+\n|\n[ \t]+/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
