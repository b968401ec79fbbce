import { randomBytes, randomUUID } from 'node:crypto';
import { change, type Change } from '../../platform/change.ts';
import { Context } from '../../platform/context.ts';
import { DomainError } from '../../platform/errors.ts';
import { tell } from '../../platform/events.ts';
import type { Language } from '../../platform/language.ts';
import { accountFor } from './access.accounts.service.ts';
import { OrganisationFounded } from './access.events.ts';
import { builtInRoles } from './access.permissions.ts';
import type { Person } from './access.persons.ts';
import { User } from './user.entity.ts';

export type NewOrganisation = { organisationName: string; name: string; email: string; language: Language };

const MAXIMUM_TRIES = 5;

/**
 * Makes an organisation with its built-in roles, its first administrator and what every organisation
 * starts with. `work` is done in the same change.
 */
export async function foundOrganisation(
  context: Context,
  operation: 'confirmSignUp' | 'createOrganisation',
  fresh: NewOrganisation,
  state: 'ACTIVE' | 'INVITED',
  work: (inside: Context, step: Change, person: Person) => Promise<void>,
): Promise<Person> {
  for (let time = 1; ; time += 1) {
    const organisationId = randomUUID();
    const inside = new Context(context.gateway, { kind: 'SYSTEM', organisationId }, context.facts);
    try {
      const person = await change(inside, operation, async (step) => {
        const founded = await found(inside, step, organisationId, slugOf(fresh.organisationName, time), fresh, state);
        await work(inside, step, founded);
        step.about('User', founded.userId);
        return founded;
      });
      context.auditCount += inside.auditCount;
      return person;
    } catch (error) {
      // Another organisation has this short name: try one with some letters behind it.
      const isTaken = error instanceof DomainError && error.code === 'CONFLICT';
      if (!isTaken || time >= MAXIMUM_TRIES) throw error;
    }
  }
}

async function found(
  context: Context,
  step: Change,
  organisationId: string,
  slug: string,
  { organisationName, name, email, language }: NewOrganisation,
  state: 'ACTIVE' | 'INVITED',
): Promise<Person> {
  const { em } = step;
  await em.execute('select found_organisation(?, ?, ?, ?, ?, ?)', [
    organisationId,
    organisationName,
    slug,
    language,
    organisationName,
    email,
  ]);
  let roleId = '';
  for (const [key, { nl, en, scope, permissions }] of Object.entries(builtInRoles)) {
    const [role] = await em.execute<{ id: string }[]>(
      `insert into role (key, name_nl, name_en, kind, scope, permissions)
       values (?, ?, ?, 'BUILT_IN', ?, array(select jsonb_array_elements_text(?::jsonb))) returning id`,
      [key, nl, en, scope, JSON.stringify(permissions)],
    );
    if (key === 'ADMIN') roleId = role?.id ?? '';
  }
  const accountId = await accountFor(em, email);
  const user = em.create(User, { accountId, roleId, name, language, state });
  await em.flush();
  await tell(context, step, OrganisationFounded, { organisationId, name: organisationName, slug, language });
  return { accountId, organisationId, userId: user.id, name, language };
}

/** The short name in addresses: `Gemeente 's-Hertogenbosch` is `gemeente-s-hertogenbosch`. */
function slugOf(name: string, time: number): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  const base = plain.length < 3 ? `organisatie-${plain}`.replace(/-$/, '') : plain;
  return time === 1 ? base : `${base}-${randomBytes(3).toString('hex')}`;
}
