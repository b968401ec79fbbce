import { z } from 'zod';

const port = (fallback: number) => z.coerce.number().int().min(1).max(65_535).default(fallback);
const secret = z.string().min(32, 'must have at least 32 characters');

const settings = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  PORT: port(4000).describe('where the gateway listens'),
  HOST: z.string().default('127.0.0.1').describe('the address it listens on'),
  DATABASE_URL: z.url().describe('PostgreSQL, as the role that owns nothing'),
  DATABASE_OWNER_URL: z.url().optional().describe('PostgreSQL, as the owner: set-up and migrations only'),
  DATABASE_POOL: z.coerce
    .number()
    .int()
    .min(2)
    .max(200)
    .default(10)
    .describe('connections for writing, and as many for reading'),
  SMTP_URL: z.url().describe('where mail is handed over'),
  MAIL_SENDER_ADDRESS: z
    .email()
    .optional()
    .describe('sends for organisations whose own domain is not verified; noreply@ the console’s host when absent'),
  MAIL_SPF_INCLUDE: z
    .string()
    .regex(/^[a-z0-9_.-]+$/)
    .optional()
    .describe('the name that customers include in their SPF record; _spf. the console’s host when absent'),
  DNS_SERVERS: z
    .string()
    .optional()
    .describe('name servers with ports, separated by commas; those of the machine when absent'),
  MAIL_BULK_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .describe('how many mails of a bulk message each organisation hands to SMTP_URL in a minute; no limit when absent'),
  INBOUND_MAIL_DOMAIN: z
    .string()
    .regex(/^[a-z0-9.-]+$/i)
    .optional()
    .describe('the domain whose mail comes to us: answers of applicants, bounces and complaints; absent: none does'),
  INBOUND_MAIL_PORT: z.coerce
    .number()
    .int()
    .min(1)
    .max(65_535)
    .optional()
    .describe('where mail for INBOUND_MAIL_DOMAIN is listened for; absent on replicas that do not listen'),
  INBOUND_MAIL_HOST: z.string().default('127.0.0.1').describe('the address it is listened for on'),
  INBOUND_MAIL_PROTOCOL: z.enum(['smtp', 'lmtp']).default('smtp').describe('lmtp behind a mail server of one’s own'),
  INBOUND_MAIL_KEY_FILE: z.string().optional().describe('private key (PEM): offers STARTTLS'),
  INBOUND_MAIL_CERT_FILE: z.string().optional().describe('certificate with its chain (PEM)'),
  SMS_URL: z
    .url()
    .optional()
    .describe('where text messages are handed over, as JSON { from, to, text }; absent: no codes by SMS'),
  SMS_TOKEN: z.string().optional().describe('bearer token of the SMS provider'),
  SMS_SENDER: z.string().max(11).default('Instroom').describe('what a telephone shows as the sender'),
  SIGN_UP: z
    .enum(['open', 'closed'])
    .optional()
    .describe('whether strangers may sign up an organisation; open in the demo and in development'),
  MICROSOFT_CLIENT_ID: z.string().optional().describe('sign-in with Microsoft is offered when this is set'),
  MICROSOFT_CLIENT_SECRET: z.string().optional(),
  MICROSOFT_ISSUER: z
    .url()
    .default('https://login.microsoftonline.com/organizations/v2.0')
    .describe('one tenant, or every work and school account'),
  LINK_SECRET: secret.describe('signs links to files'),
  SEALING_SECRET: secret.describe('encrypts what is stored secretly: second factors, keys and passwords of others'),
  INTERNAL_SECRET: secret.describe('proves that a request comes from one of our own web servers'),
  PUBLIC_ADMIN_URL: z.url().default('http://localhost:3000').describe('the console, as browsers see it'),
  PUBLIC_CAREERS_URL: z
    .url()
    .default('http://localhost:3001')
    .describe('the careers site, as browsers see it; {site} stands for its slug'),
  CAREERS_SITE: z
    .string()
    .default('demo')
    .describe('the slug of the site at the top of PUBLIC_CAREERS_URL; others are below /sites/<slug>'),
  PUBLIC_GATEWAY_URL: z.url().default('http://localhost:4000').describe('the gateway, as partners see it'),
  FILES_DIRECTORY: z.string().default('.data/files').describe('where files are kept when S3_BUCKET is absent'),
  S3_BUCKET: z.string().optional(),
  S3_ENDPOINT: z.url().optional(),
  S3_REGION: z.string().default('eu-west-1'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  DEMO: z.stringbool().default(false).describe('set-up fills an empty database with the demo organisations'),
  RUN_JOBS: z.stringbool().default(true).describe('false on replicas that only answer requests'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type Env = z.infer<typeof settings>;

/** The only reader of process.env. Prints every fault at once and stops. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const result = settings.safeParse(source);
  if (result.success) {
    if (result.data.NODE_ENV !== 'test' && !result.data.MICROSOFT_ISSUER.startsWith('https:'))
      throw new Error('MICROSOFT_ISSUER must begin with https.');
    if (result.data.INBOUND_MAIL_PORT !== undefined && !result.data.INBOUND_MAIL_DOMAIN)
      throw new Error('INBOUND_MAIL_PORT needs INBOUND_MAIL_DOMAIN.');
    if (
      result.data.NODE_ENV === 'production' &&
      /demo|example|change-?me/i.test(
        result.data.LINK_SECRET + result.data.INTERNAL_SECRET + result.data.SEALING_SECRET,
      )
    ) {
      throw new Error(
        'LINK_SECRET, SEALING_SECRET or INTERNAL_SECRET is an example: make your own, e.g. with `openssl rand -hex 32`.',
      );
    }
    return result.data;
  }
  const faults = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The settings are not complete:\n${faults.join('\n')}`);
}
