import { isLanguage, type Language } from './language.ts';

const COOKIE = 'instroom_language';
const ONE_YEAR_SECONDS = 365 * 86_400;

/** Dutch, unless English was chosen on this device; signing in makes the device follow the person's own setting. */
export function languageOf(request: Request): Language {
  const chosen = new RegExp(`(?:^|;\\s*)${COOKIE}=(\\w+)`).exec(request.headers.get('cookie') ?? '')?.[1];
  return isLanguage(chosen) ? chosen : 'nl';
}

/** A `Set-Cookie` value. */
export function rememberLanguage(language: Language): string {
  return `${COOKIE}=${language}; Path=/; Max-Age=${ONE_YEAR_SECONDS}; SameSite=Lax`;
}
