import { verify } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { change } from '../../platform/change.ts';
import { Context } from '../../platform/context.ts';
import { type Em, numbered } from '../../platform/database/orm.ts';
import { badInput, DomainError } from '../../platform/errors.ts';
import { checked, emailAddress, isUuid, line, normalisedEmail, own, problem } from '../../platform/input.ts';
import { secretHash } from './access.identify.service.ts';
import { mailUser } from './access.mails.ts';
import { safeSignature } from './access.signature.ts';
import { EmailChange, User } from './user.entity.ts';

const EMAIL_CHANGE_HOURS = 24;

const emptyIsNull = (text: string): string | null => text || null;

const profileRules = z.object({
  name: line(120),
  jobTitle: line(120, 0).transform(emptyIsNull),
  phone: line(40, 0)
    .refine(
      (text) => text === '' || /^\+?[\d\s().-]{6,}$/.test(text),
      own({
        nl: 'Vul een telefoonnummer in, zoals 06 12345678.',
        en: 'Fill in a telephone number, such as +31 6 12345678.',
      }),
    )
    .transform(emptyIsNull),
  postcode: line(12, 0)
    .transform((text) =>
      text
        .toUpperCase()
        .replace(/\s/g, '')
        .replace(/^(\d{4})([A-Z]{2})$/, '$1 $2'),
    )
    .refine(
      (text) => text === '' || /^\d{4}( [A-Z]{2})?$/.test(text),
      own({ nl: 'Vul een postcode in, zoals 1506 AB.', en: 'Fill in a postcode, such as 1506 AB.' }),
    )
    .transform(emptyIsNull),
});

const partOfProfile = z.object({
  photoImageId: z.string().nullish(),
  signatureHtml: z.string().max(10_000).nullish(),
  allowsThirdPartyCookies: z.boolean().nullish(),
  allowsResearch: z.boolean().nullish(),
});

export type ProfileChange = z.input<typeof partOfProfile> & { personal?: z.input<typeof profileRules> | null };

/** Changes one's own data; a part that is left out stays as it was, an empty signature or photo goes. Errors: BAD_INPUT. */
export async function updateProfile(context: Context, fields: ProfileChange): Promise<void> {
  const { photoImageId, signatureHtml, ...switches } = checked(partOfProfile, fields);
  const personal = fields.personal && checked(profileRules, fields.personal);
  const { userId } = context.user;
  await change(context, 'updateProfile', async ({ em, about }) => {
    about('User', userId);
    const user = await em.findOneOrFail(User, { id: userId });
    if (personal) Object.assign(user, personal);
    if (typeof photoImageId === 'string')
      user.photoImageId = photoImageId === '' ? null : await ownPhoto(em, userId, photoImageId);
    if (typeof signatureHtml === 'string') user.signatureHtml = safeSignature(signatureHtml);
    user.allowsThirdPartyCookies = switches.allowsThirdPartyCookies ?? user.allowsThirdPartyCookies;
    user.allowsResearch = switches.allowsResearch ?? user.allowsResearch;
  });
}

const emailRules = z.object({ email: emailAddress, password: z.string().max(1_000).nullish() });

/**
 * Mails a link to the new address; with it, the person signs in with that address from then on. Says nothing
 * about whether somebody uses the address. Errors: BAD_INPUT for a wrong password, TOO_MANY_REQUESTS.
 */
export async function requestEmailChange(
  context: Context,
  input: { email: string; password?: string | null },
): Promise<void> {
  const { email, password } = checked(emailRules, input);
  const { userId } = context.user;
  await context.gateway.limits.count('emailChange', userId);
  const token = randomBytes(32).toString('base64url');
  await change(context, 'requestEmailChange', async (step) => {
    const { em, about } = step;
    about('User', userId);
    const [account] = await numbered<{ hash: string | null; email: string }>(
      em,
      `select a.password_hash as hash, a.email_norm as email from account a join app_user u on u.account_id = a.id where u.id = $1::uuid`,
      [userId],
    );
    if (account?.hash && !(await verify(account.hash, password ?? '').catch(() => false)))
      throw badInput([problem('password', 'Dit wachtwoord klopt niet.', 'This password is not right.')]);
    if (account?.email === normalisedEmail(email))
      throw badInput([problem('email', 'Dit is je huidige e-mailadres.', 'This is your present e-mail address.')]);
    await em.nativeDelete(EmailChange, { userId, confirmedAt: null });
    const expiresAt = new Date(Date.now() + EMAIL_CHANGE_HOURS * 3_600_000);
    em.create(EmailChange, { userId, email, tokenHash: secretHash(token), expiresAt });
    const url = new URL('/confirm-email', context.gateway.env.PUBLIC_ADMIN_URL);
    url.searchParams.set('token', token);
    await mailUser(context, step, {
      mail: 'access-email-change',
      userId,
      to: email,
      values: { link: { url: url.href, expiresAt: expiresAt.toISOString() } },
    });
  });
}

/** The link in the mail was used: this is the person's address now. Errors: CONFLICT for a link that does not work. */
export async function confirmEmailChange(context: Context, token: string): Promise<string> {
  const { gateway, facts } = context;
  const { rows } = await gateway.readPool.query<{ organisation_id: string; email_change_id: string }>(
    'select * from find_email_change($1)',
    [secretHash(token)],
  );
  const found = rows[0];
  if (!found) throw deadLink();
  const inside = new Context(gateway, { kind: 'SYSTEM', organisationId: found.organisation_id }, facts);
  const email = await change(inside, 'confirmEmailChange', async ({ em, about }) => {
    const asked = await em.findOne(EmailChange, { id: found.email_change_id });
    if (!asked || asked.confirmedAt || asked.expiresAt <= new Date()) throw deadLink();
    const user = await em.findOne(User, { id: asked.userId, state: 'ACTIVE' });
    if (!user) throw deadLink();
    about('User', user.id);
    asked.confirmedAt = new Date();
    await em.flush();
    const [taken] = await em.execute<{ id: string }[]>('select account_id as id from find_sign_in(?)', [
      normalisedEmail(asked.email),
    ]);
    if (taken && taken.id !== user.accountId)
      throw new DomainError('CONFLICT', {
        nl: 'Dit e-mailadres hoort al bij een ander account. Je huidige adres blijft gelden.',
        en: 'This e-mail address belongs to another account already. Your present address stays.',
      });
    await numbered(em, 'update account set email = $2, email_norm = $3, updated_at = now() where id = $1::uuid', [
      user.accountId,
      asked.email,
      normalisedEmail(asked.email),
    ]);
    return asked.email;
  });
  context.auditCount += inside.auditCount;
  return email;
}

async function ownPhoto(em: Em, userId: string, imageId: string): Promise<string> {
  const found = isUuid(imageId)
    ? await em.execute("select 1 from image where id = ? and purpose = 'PHOTO' and created_by_id = ?", [
        imageId,
        userId,
      ])
    : [];
  if (found.length === 0) throw badInput([problem('photoImageId', 'Kies de foto opnieuw.', 'Choose the photo again.')]);
  return imageId;
}

function deadLink(): DomainError {
  return new DomainError('CONFLICT', {
    nl: 'Deze link werkt niet (meer). Vraag op “Mijn profiel” een nieuwe aan.',
    en: 'This link does not work (any more). Ask for a new one on “My profile”.',
  });
}
