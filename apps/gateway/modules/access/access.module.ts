import type { Module } from '../../platform/module.ts';
import { AccessResolver } from './access.resolver.ts';
import { ProfileResolver } from './access.profile.resolver.ts';
import { RolesResolver } from './access.roles.resolver.ts';
import { UsersResolver } from './access.users.resolver.ts';
import { sendAccountMail } from './access.mails.ts';
import { serveMicrosoft } from './access.microsoft.routes.ts';
import { SignUpResolver } from './access.sign-up.resolver.ts';
import { SecurityResolver } from './access.security.resolver.ts';
import { SigningInResolver } from './access.signing-in.resolver.ts';
import { sendSms } from './access.sms.service.ts';
import { PasswordReset, PendingSignIn, RecoveryCode, SecondFactorSchema } from './signing-in.entity.ts';
import { Invitation } from './invitation.entity.ts';
import { SupportResolver } from './support.resolver.ts';
import { ApiKey, EmailChange, Role, Session, User } from './user.entity.ts';

/**
 * Who may come in and what they may do: accounts (a person), users (that person in one
 * organisation), roles and permissions, sessions and partners' API keys, and the audit log.
 */
export const access: Module = {
  name: 'access',
  entities: [
    User,
    Role,
    Session,
    ApiKey,
    EmailChange,
    Invitation,
    PendingSignIn,
    SecondFactorSchema,
    RecoveryCode,
    PasswordReset,
  ],
  resolvers: [
    AccessResolver,
    RolesResolver,
    UsersResolver,
    ProfileResolver,
    SigningInResolver,
    SecurityResolver,
    SignUpResolver,
    SupportResolver,
  ],
  jobs: [sendAccountMail, sendSms],
  routes: serveMicrosoft,
  guidedStart: [
    {
      step: 'USER_PROFILE',
      title: { nl: 'Je hebt een handtekening voor je e-mails', en: 'You have a signature for your e-mails' },
      condition: `exists (select 1 from app_user g where g.organisation_id = $1 and g.id = $2::uuid and coalesce(g.signature_html, '') <> '')`,
    },
    {
      step: 'ROLES_AND_USERS',
      title: { nl: 'Er is een collega toegevoegd', en: 'A colleague has been added' },
      condition: `(select count(*) from app_user g join role gr on gr.organisation_id = $1 and gr.id = g.role_id and gr.key <> 'SUPPORT'
        where g.organisation_id = $1 and g.state <> 'DEACTIVATED') > 1`,
    },
  ],
};
