import sanitizeHtml from 'sanitize-html';

const MJML = /<mj-/i;

/** The body of a mail with a signature below it. A signature is words, never placeholders. */
export function signed(body: string, signatureHtml: string | null): string {
  if (!signatureHtml) return body;
  const signature = sanitizeHtml(signatureHtml, {
    allowedTags: ['p', 'br', 'strong', 'em', 'u', 'a', 'ul', 'ol', 'li'],
    allowedAttributes: { a: ['href'] },
    allowedSchemes: ['https', 'http', 'mailto'],
  })
    .replaceAll('{{', '{ {')
    .replaceAll('}}', '} }');
  return MJML.test(body) ? `${body}\n<mj-text>${signature}</mj-text>` : `${body}\n${signature}`;
}
