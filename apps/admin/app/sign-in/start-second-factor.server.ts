import { type SecondFactorKind, StartSecondFactorDocument } from '@instroom/graphql/admin/graphql.ts';
import type { Gateway } from '~/shell/gateway.server.ts';

/** Begins to set up the second check that the form asks for. */
export function startSecondFactor(gateway: Gateway, form: FormData) {
  const text = (name: string) => (form.get(name) ? String(form.get(name)) : undefined);
  return gateway.run(StartSecondFactorDocument, {
    input: {
      kind: String(form.get('kind')) as SecondFactorKind,
      name: text('name'),
      phoneNumber: text('phoneNumber'),
      currentPassword: text('currentPassword'),
    },
  });
}
