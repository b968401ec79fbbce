import type { Module } from '../../platform/module.ts';
import { AccessResolver } from './access.resolver.ts';
import { sendAccountMail } from './access.mails.ts';
import { SecurityResolver } from './access.security.resolver.ts';
import { SigningInResolver } from './access.signing-in.resolver.ts';
import { sendSms } from './access.sms.service.ts';
import { PasswordReset, PendingSignIn, RecoveryCode, SecondFactorSchema } from './signing-in.entity.ts';
import { Invitation } from './invitation.entity.ts';
import { ApiKey, Session, User } from './user.entity.ts';

/**
 * Who may come in and what they may do: accounts (a person), users (that person in one
 * organisation), roles and permissions, sessions and partners' API keys, and the audit log.
 */
export const access: Module = {
  name: 'access',
  entities: [User, Session, ApiKey, Invitation, PendingSignIn, SecondFactorSchema, RecoveryCode, PasswordReset],
  resolvers: [AccessResolver, SigningInResolver, SecurityResolver],
  jobs: [sendAccountMail, sendSms],
};
