import { UserFormChoicesDocument, UserFormEmployersDocument } from '@instroom/graphql/admin/graphql.ts';
import type { Gateway } from '~/shell/gateway.server.ts';

/** What the form of a user chooses from; who may not see employers chooses none. */
export async function readUserChoices(gateway: Gateway) {
  const [{ roles, orgUnits }, employers] = await Promise.all([
    gateway.read(UserFormChoicesDocument),
    gateway.run(UserFormEmployersDocument),
  ]);
  return { roles, orgUnits, employers: employers.data?.employers.edges.map(({ node }) => node) ?? [] };
}

/** What was filled in, as the gateway takes it. */
export function userInput(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  return {
    name: text('name'),
    email: text('email'),
    roleId: text('roleId'),
    jobTitle: text('jobTitle'),
    phone: text('phone'),
    signatureHtml: text('signatureHtml'),
    receivesEmail: form.get('receivesEmail') === 'on',
    language: text('language') === 'EN' ? ('EN' as const) : ('NL' as const),
    orgUnitId: text('orgUnitId') || null,
    employerId: text('employerId') || null,
  };
}
