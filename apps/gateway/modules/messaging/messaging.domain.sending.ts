import type { Gateway } from '../../platform/context.ts';
import { Reader, statement } from '../../platform/database/reader.ts';
import type { MailIdentity } from '../../platform/mail/mail-identity.ts';
import type { MailSecurity, MailServer } from '../../platform/mail/mail-servers.ts';
import { unseal } from '../../platform/sealing.ts';

export const DKIM_KEY_PURPOSE = 'messaging.dkim';
export const PASSWORD_PURPOSE = 'messaging.mailServer';

/** The key that signs mail of a domain whose records are right; no row when it may not be used. */
const signingKey = statement(
  'messaging.signingKey',
  `select k.selector, k.sealed_private_key as "sealedPrivateKey"
   from mail_domain d join mail_domain_key k on k.organisation_id = d.organisation_id and k.mail_domain_id = d.id and k.state = 'ACTIVE'
   where d.organisation_id = $1 and d.domain = $2 and d.state = 'VERIFIED'`,
);

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** Where mail comes from while the domain of the organisation's own address is not verified. */
export function platformAddress({ MAIL_SENDER_ADDRESS, PUBLIC_ADMIN_URL }: Gateway['env']): string {
  return MAIL_SENDER_ADDRESS ?? `noreply@${new URL(PUBLIC_ADMIN_URL).hostname}`;
}

/** Our mail servers, as an SPF record names them. */
export function spfInclude({ MAIL_SPF_INCLUDE, PUBLIC_ADMIN_URL }: Gateway['env']): string {
  return MAIL_SPF_INCLUDE ?? `_spf.${new URL(PUBLIC_ADMIN_URL).hostname}`;
}

type ServerRow = {
  id: string;
  version: number;
  host: string;
  port: number;
  security: MailSecurity;
  username: string | null;
  sealedPassword: Buffer | null;
  returnsToSender: boolean;
};

/** The organisation's own server for an address, once it was tried with success. */
const ownServer = statement(
  'messaging.ownServer',
  `select s.id, s.version, s.host, s.port, s.security, s.username, s.sealed_password as "sealedPassword", s.returns_to_sender as "returnsToSender"
   from mail_server s join organisation o on o.id = s.organisation_id
   where s.organisation_id = $1 and lower(coalesce(s.sender_address, o.sender_address)) = lower($2)
     and s.host is not null and s.verified_at is not null`,
);

/**
 * In whose name a mail of an organisation leaves: its own, through its own server or signed once its domain is
 * verified; until then ours, with answers to the organisation, so that it does not end up between the spam.
 */
export async function identityOf(
  gateway: Gateway,
  organisationId: string,
  from: { name: string; address: string },
): Promise<MailIdentity> {
  const read = new Reader(gateway.readPool, organisationId);
  const domain = domainOf(from.address);
  const [key, own] = await Promise.all([
    read.one<{ selector: string; sealedPrivateKey: Buffer }>(signingKey, [organisationId, domain]),
    read.one<ServerRow>(ownServer, [organisationId, from.address]),
  ]);
  if (!key && !own) return { from: { name: from.name, address: platformAddress(gateway.env) }, replyTo: from };
  const { SEALING_SECRET } = gateway.env;
  return {
    from,
    ...(key && {
      dkim: {
        domainName: domain,
        keySelector: key.selector,
        privateKey: unseal(SEALING_SECRET, DKIM_KEY_PURPOSE, key.sealedPrivateKey),
      },
    }),
    ...(own && { server: serverOf(SEALING_SECRET, own) }),
    ...(own?.returnsToSender && { returnTo: from.address }),
  };
}

function serverOf(secret: string, { username, sealedPassword, returnsToSender: _, ...server }: ServerRow): MailServer {
  const login =
    username && sealedPassword ? { username, password: unseal(secret, PASSWORD_PURPOSE, sealedPassword) } : null;
  return { ...server, login };
}
