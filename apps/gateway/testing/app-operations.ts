import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as applications from './operations-of/applications.ts';
import * as bulk from './operations-of/bulk.ts';
import * as careersSites from './operations-of/careers-sites.ts';
import * as composing from './operations-of/composing.ts';
import * as layouts from './operations-of/layouts.ts';
import * as insights from './operations-of/insights.ts';
import * as mailServers from './operations-of/mail-servers.ts';
import * as messages from './operations-of/messages.ts';
import * as organisation from './operations-of/organisation.ts';
import * as people from './operations-of/people.ts';
import * as privacy from './operations-of/privacy.ts';
import * as vacancies from './operations-of/vacancies.ts';
import * as vacancySetUp from './operations-of/vacancy-set-up.ts';
import * as visitors from './operations-of/visitors.ts';
import * as workflows from './operations-of/workflows.ts';
import type { ChangingStep, Step } from './operation-steps.ts';

/** The operations our own apps send, by name, as they stand in the apps' lists of known documents. */
export function appOperations(): Map<string, string> {
  const require = createRequire(import.meta.url);
  const texts = ['admin', 'careers'].flatMap((app) =>
    Object.values(
      JSON.parse(readFileSync(require.resolve(`@instroom/graphql/${app}/persisted-documents.json`), 'utf8')) as Record<
        string,
        string
      >,
    ),
  );
  return new Map(texts.map((text) => [/\b(?:query|mutation|subscription) (\w+)/.exec(text)?.[1] ?? text, text]));
}

const parts: { queries: Step[]; mutations?: ChangingStep[] }[] = [
  people,
  messages,
  layouts,
  mailServers,
  composing,
  vacancies,
  vacancySetUp,
  workflows,
  applications,
  bulk,
  insights,
  organisation,
  careersSites,
  privacy,
  visitors,
];

/** How each query is asked. */
export const queries = parts.flatMap((part) => part.queries);

/** How each mutation is asked, in an order in which each finds what it needs. */
export const mutations = parts.flatMap((part) => part.mutations ?? []);

/** These cannot be asked alike in several organisations, one after the other. */
export const leftOut = [
  // Take an act on many that jobs have prepared.
  'ReleaseBulkAction',
  'PauseBulkAction',
  'ResumeBulkAction',
  'CancelBulkAction',
  'BulkActionProgress',
  // Take a link from a mail.
  'ConfirmEmailChange',
  'ConfirmSignUp',
  'Invitation',
  'AcceptInvitation',
  'ChoosePassword',
  'PasswordReset',
  'ResetPassword',
  'OwnData',
  'RequestOwnData',
  'CorrectOwnData',
  'WithdrawOwnApplication',
  'GiveOwnConsent',
  'WithdrawOwnConsent',
  'AskOwnErasure',
  'KeepOwnData',
  'ExportOwnData',
  // Begin, change or end a session, or need the person's own password or device.
  'EnterAsSupport',
  'SignIn',
  'SignOut',
  'SignInOptions',
  'PendingSignIn',
  'FinishSignIn',
  'CancelSignIn',
  'SendSignInCode',
  'AskPasskey',
  'RequestPasswordReset',
  'PasswordAdvice',
  'StartSecondFactor',
  'SecondFactorSetUp',
  'ConfirmSecondFactor',
  'SendSetUpCode',
  'RequestSignUp',
  'SignUp',
  'ChangePassword',
  'RemoveSecondFactor',
  'UnlinkMicrosoft',
  'RenewRecoveryCodes',
  'EndSession',
  'SwitchOrganisation',
  // Go to the name servers, or need what was found there.
  'CheckCareersSiteDomain',
  'CheckMailDomain',
  'RotateMailDomainKey',
  // Tell what happens from now on.
  'ApplicationEvents',
  'NotificationCountChanged',
  // Need a document that went with a message, and there is none yet.
  'RenameDocument',
  'RemoveDocument',
  // Answer what a candidate sent in or a stage planned; both come from elsewhere.
  'CancelPlannedAction',
  'DecideContactCorrection',
];
