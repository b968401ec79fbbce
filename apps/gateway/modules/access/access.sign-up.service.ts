import { compileProductMail } from '@instroom/emails';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Env } from '../../env.ts';
import type { Context } from '../../platform/context.ts';
import { badInput, DomainError, notFound } from '../../platform/errors.ts';
import { checked, emailAddress, line, normalisedEmail, problem } from '../../platform/input.ts';
import { languages, tagOf } from '../../platform/language.ts';
import { currentConditions } from './access.conditions.ts';
import { foundOrganisation, type NewOrganisation } from './access.founding.service.ts';
import { secretHash } from './access.identify.service.ts';
import { readAs } from './access.persons.ts';
import { houseBrand } from '../organisation/organisation.sender.rows.ts';
import { comeIn, readWaysIn, stepOf } from './access.signing-in.service.ts';

const VALID_HOURS = 48;

/** Whether strangers may sign up an organisation: in the demo and in development, unless the setting says otherwise. */
export function isSignUpOpen({ SIGN_UP, DEMO, NODE_ENV }: Pick<Env, 'SIGN_UP' | 'DEMO' | 'NODE_ENV'>): boolean {
  return SIGN_UP ? SIGN_UP === 'open' : DEMO || NODE_ENV !== 'production';
}

export const newOrganisationRules = z.object({
  organisationName: line(120, 2),
  name: line(120, 2),
  email: emailAddress,
  language: z.enum(languages),
});
const signUpRules = newOrganisationRules.extend({ website: z.string().max(200).nullish() });

/**
 * Mails a link that confirms the address; nothing else happens before it is used. The answer is the
 * same for a robot, which fills in the field that people do not see.
 */
export async function requestSignUp(
  context: Context,
  input: NewOrganisation & { website?: string | null },
): Promise<void> {
  const { gateway, facts } = context;
  if (!isSignUpOpen(gateway.env)) throw closed();
  const { website, ...asked } = checked(signUpRules, input);
  await gateway.limits.count('signUpAddress', facts.address);
  // Nothing of any organisation is changed yet, so that there is no audit log to write in.
  context.auditCount += 1;
  if (website) return;
  await gateway.limits.count('signUpEmail', secretHash(normalisedEmail(asked.email)).toString('hex'));
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(Date.now() + VALID_HOURS * 3_600_000);
  await gateway.orm.em
    .fork()
    .execute(
      'insert into sign_up (organisation_name, name, email, language, token_hash, expires_at) values (?, ?, ?, ?, ?, ?)',
      [asked.organisationName, asked.name, asked.email, asked.language, secretHash(token), expiresAt],
    );
  if (!(await mailLink(context, asked, token, expiresAt))) throw mailFailed();
}

async function mailLink(
  { gateway }: Context,
  asked: NewOrganisation,
  token: string,
  expiresAt: Date,
): Promise<boolean> {
  const { env } = gateway;
  const url = new URL('/sign-up/confirm', env.PUBLIC_ADMIN_URL);
  url.searchParams.set('token', token);
  const mail = await compileProductMail('access-sign-up', {
    language: tagOf(asked.language),
    brand: houseBrand,
  });
  const from = env.MAIL_SENDER_ADDRESS ?? `noreply@${new URL(env.PUBLIC_ADMIN_URL).hostname}`;
  const { outcome } = await gateway.mail.send({
    messageId: `<sign-up.${secretHash(token).toString('hex').slice(0, 32)}@${from.slice(from.indexOf('@') + 1)}>`,
    from: { name: 'Instroom', address: from },
    to: { name: asked.name, address: asked.email },
    ...mail.render({
      recipient: { name: asked.name },
      organisation: { name: asked.organisationName },
      link: { url: url.href, expiresAt: expiresAt.toISOString() },
    }),
  });
  return outcome === 'ACCEPTED';
}

type SignUpRow = NewOrganisation & { id: string };

/** What the link of the mail stands for; null when it does not work (any more). */
export async function readSignUp({ gateway }: Pick<Context, 'gateway'>, token: string): Promise<SignUpRow | null> {
  const [row] = await gateway.orm.em.fork().execute<SignUpRow[]>(
    `select id, organisation_name as "organisationName", name, email, language from sign_up
     where token_hash = ? and confirmed_at is null and expires_at > now()`,
    [secretHash(token)],
  );
  return row ?? null;
}

/** Makes the organisation. Who has a secured account already signs in with that. Errors: BAD_INPUT without the tick, NOT_FOUND. */
export async function confirmSignUp(
  context: Context,
  { token, hasAcceptedTerms }: { token: string; hasAcceptedTerms: boolean },
): Promise<{ isToSignIn: boolean }> {
  if (!isSignUpOpen(context.gateway.env)) throw closed();
  const asked = await readSignUp(context, token);
  if (!asked) throw notFound();
  if (!hasAcceptedTerms)
    throw badInput([
      problem(
        'hasAcceptedTerms',
        'Zet een vinkje als je akkoord gaat met de voorwaarden.',
        'Tick the box if you agree to the terms.',
      ),
    ]);
  const person = await foundOrganisation(context, 'confirmSignUp', asked, 'ACTIVE', async (_inside, { em }) => {
    const [used] = await em.execute<object[]>(
      'update sign_up set confirmed_at = now(), terms_version = ? where id = ? and confirmed_at is null returning id',
      [currentConditions().version, asked.id],
    );
    if (!used) throw notFound();
  });
  const ways = await readAs(context, person, (em) => readWaysIn(em, person.accountId));
  if (stepOf(ways) !== 'CHOOSE_SECURITY') return { isToSignIn: true };
  await comeIn(context, person, 'SIGN_UP');
  return { isToSignIn: false };
}

function closed(): DomainError {
  return new DomainError('NOT_FOUND', {
    nl: 'Aanmelden kan hier niet. Vraag een collega om een uitnodiging.',
    en: 'Signing up is not possible here. Ask a colleague for an invitation.',
  });
}

function mailFailed(): DomainError {
  return new DomainError('CONFLICT', {
    nl: 'De mail kon nu niet worden verstuurd. Controleer het adres en probeer het opnieuw.',
    en: 'The mail could not be sent now. Check the address and try again.',
  });
}
