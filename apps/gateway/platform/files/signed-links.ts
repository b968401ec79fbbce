import { jwtVerify, SignJWT } from 'jose';

/** A link that proves what it may be used for and until when; the claims are readable, not changeable. */
export async function signLink(
  secret: string,
  purpose: string,
  claims: Record<string, string>,
  seconds: number,
): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience(purpose)
    .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
    .sign(new TextEncoder().encode(secret));
}

/** The claims, or undefined when the link is forged, of another purpose, or too old. */
export async function readLink(
  secret: string,
  purpose: string,
  token: string,
): Promise<Record<string, string> | undefined> {
  try {
    const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), {
      audience: purpose,
      algorithms: ['HS256'],
    });
    return payload as Record<string, string>;
  } catch {
    return undefined;
  }
}
