/** What somebody wrote, and the earlier mails that their program put below it. */
export type Split = { own: string; quoted: string | null };

/** Where mail programs begin the earlier mail, as they mark it. */
const HTML_MARKS = [
  /<div[^>]*\bclass="?[^">]*\b(gmail_quote|yahoo_quoted|moz-cite-prefix|protonmail_quote|tutanota_quote)\b/i,
  /<[a-z]+[^>]*\bid="?(divRplyFwdMsg|appendonsend|stopSpelling|mail-editor-reference-message-container|OLK_SRC_BODY_SECTION)\b/i,
  /<div[^>]*style="[^"]*border:\s*none;\s*border-top:\s*solid\s+#(e1e1e1|b5c4df)/i,
  /<blockquote\b/i,
];

const MONTHS_AND_DAYS = '(?:On|Op|Am|Le)';
const ATTRIBUTION = new RegExp(
  `^\\s*${MONTHS_AND_DAYS}\\b[^\\n]{5,200}(?:\\n[^\\n]{0,200})?(?:wrote|schreef|schrieb|a écrit)[^\\n]{0,120}:?\\s*$`,
  'im',
);
const TEXT_MARKS = [
  ATTRIBUTION,
  /^\s*-{2,}\s*(Original Message|Oorspronkelijk bericht|Forwarded message|Doorgestuurd bericht)\s*-{2,}\s*$/im,
  /^_{10,}\s*\n\s*(From|Van):/im,
  /^\s*(From|Van): [^\n]+\n\s*(Sent|Verzonden|Date|Datum): /im,
  /^>[^\n]*(\n>[^\n]*|\n\s*)*(?![^])/m,
];

/** Folds nothing when nothing else would be left, as with an answer below or between the lines of the earlier mail. */
export function splitText(text: string): Split {
  const at = firstOf(TEXT_MARKS, text);
  if (at === null) return { own: text.trim(), quoted: null };
  const own = text.slice(0, at).trim();
  const quoted = text.slice(at).trim();
  const answersBelow = quoted
    .split('\n')
    .slice(2)
    .some((line, place, lines) => line.trim() !== '' && !line.startsWith('>') && lines[place - 1]?.startsWith('>'));
  return own === '' || (answersBelow && quoted.includes('\n>')) ? { own: text.trim(), quoted: null } : { own, quoted };
}

/** Both halves still have to be made safe; that closes what the cut left open. */
export function splitHtml(html: string): Split {
  const at = firstOf(HTML_MARKS, html);
  if (at === null) return { own: html, quoted: null };
  const own = html.slice(0, at);
  const words = own
    .replace(/<(style|head|title)\b[^]*?<\/\1>/gi, '')
    .replace(/<[^>]*>|&nbsp;/g, ' ')
    .trim();
  const isOnlyAttribution = words === '' || new RegExp(`^${MONTHS_AND_DAYS}\\b.{5,300}:$`, 'is').test(words);
  return isOnlyAttribution ? { own: html, quoted: null } : { own, quoted: html.slice(at) };
}

function firstOf(marks: RegExp[], text: string): number | null {
  const places = marks.map((mark) => text.search(mark)).filter((place) => place >= 0);
  return places.length === 0 ? null : Math.min(...places);
}
