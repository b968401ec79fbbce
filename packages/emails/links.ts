/** Absolute http, https or mailto, without the characters that could end an attribute or start another line. */
export function isAllowedUrl(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s"'`<>\\\p{Cc}]+$/iu.test(url) && URL.canParse(url);
}

/** A picture must come from the web. */
export function isAllowedImageUrl(url: string): boolean {
  return isAllowedUrl(url) && /^https?:/i.test(url);
}
