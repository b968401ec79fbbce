import { z } from 'zod';

/** Every setting of the console. */
const settings = z.object({
  PORT: z.coerce.number('PORT is the number of the port to listen on').int().default(3000),
  GATEWAY_URL: z
    .url('GATEWAY_URL is the address of the gateway, such as http://localhost:4000')
    .default('http://localhost:4000'),
  PUBLIC_ADMIN_URL: z.url('PUBLIC_ADMIN_URL is the address under which people reach the console').optional(),
  PUBLIC_CAREERS_URL: z
    .string(
      'PUBLIC_CAREERS_URL is the address of the careers sites, whose previews are shown; {site} stands for a name',
    )
    .default('http://localhost:3001'),
  INTERNAL_SECRET: z
    .string('INTERNAL_SECRET proves to the gateway that a call comes from one of our own servers')
    .optional(),
  TRUSTED_PROXIES: z.coerce
    .number('TRUSTED_PROXIES is the number of proxies in front of the console')
    .int()
    .min(0)
    .default(0),
});

const read = settings.safeParse(process.env);

if (!read.success) {
  for (const issue of read.error.issues) console.error(`${issue.path.join('.')}: ${issue.message}`);
  process.exit(1);
}

export const env = {
  port: read.data.PORT,
  gatewayUrl: read.data.GATEWAY_URL.replace(/\/$/, ''),
  publicUrl: (read.data.PUBLIC_ADMIN_URL ?? `http://localhost:${read.data.PORT}`).replace(/\/$/, ''),
  internalSecret: read.data.INTERNAL_SECRET,
  careersUrl: read.data.PUBLIC_CAREERS_URL.replace(/\/+$/, ''),
  /** Where previews of careers sites come from, as a content security policy writes it. */
  careersOrigin: new URL(read.data.PUBLIC_CAREERS_URL.replace('{site}', 'site--name')).origin.replace(
    'site--name',
    '*',
  ),
  trustedProxies: read.data.TRUSTED_PROXIES,
};
