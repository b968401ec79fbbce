import { z } from 'zod';

const schema = z.object({
  GATEWAY_URL: z
    .url({ error: 'GATEWAY_URL is the address of the gateway, such as http://localhost:4000' })
    .default('http://localhost:4000'),
  CAREERS_SITE: z
    .string()
    .regex(/^[a-z0-9-]+$/, {
      error: 'CAREERS_SITE is the short name of the careers site at the top of the address, such as demo',
    })
    .default('demo'),
  PORT: z.coerce.number({ error: 'PORT is the number to listen on' }).int().min(0).max(65_535).default(3001),
  PUBLIC_CAREERS_URL: z
    .url({ error: 'PUBLIC_CAREERS_URL is the address visitors use, such as https://jobs.example.org' })
    .optional(),
  PUBLIC_ADMIN_URL: z
    .url({ error: 'PUBLIC_ADMIN_URL is the address of the console, which may show previews' })
    .default('http://localhost:3000'),
  INTERNAL_SECRET: z
    .string({ error: 'INTERNAL_SECRET proves to the gateway that a call comes from one of our own apps' })
    .optional(),
});

function readEnv() {
  const { success, data, error } = schema.safeParse(process.env);
  if (success) {
    const publicUrl = data.PUBLIC_CAREERS_URL ?? `http://localhost:${data.PORT}`;
    return { ...data, PUBLIC_CAREERS_URL: publicUrl.replace(/\/+$/, '') };
  }
  for (const issue of error.issues) console.error(`${issue.path.join('.')}: ${issue.message}`);
  process.exit(1);
}

export const env = readEnv();
