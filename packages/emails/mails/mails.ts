import type { z } from 'zod';
import type { MailData } from '../mail-data.ts';
import type { Language, MailContext } from '../placeholders.ts';
import type { MailTemplate } from '../validate-template.ts';
import { dataSchema as emailChangeData } from './access-email-change/data.ts';
import { en as emailChangeEn } from './access-email-change/en.ts';
import { nl as emailChangeNl } from './access-email-change/nl.ts';
import { sample as emailChangeSample } from './access-email-change/sample.ts';
import { dataSchema as invitationData } from './access-invitation/data.ts';
import { en as invitationEn } from './access-invitation/en.ts';
import { nl as invitationNl } from './access-invitation/nl.ts';
import { sample as invitationSample } from './access-invitation/sample.ts';
import { dataSchema as passwordResetData } from './access-password-reset/data.ts';
import { en as passwordResetEn } from './access-password-reset/en.ts';
import { nl as passwordResetNl } from './access-password-reset/nl.ts';
import { sample as passwordResetSample } from './access-password-reset/sample.ts';
import { dataSchema as signUpData } from './access-sign-up/data.ts';
import { en as signUpEn } from './access-sign-up/en.ts';
import { nl as signUpNl } from './access-sign-up/nl.ts';
import { sample as signUpSample } from './access-sign-up/sample.ts';
import { dataSchema as passwordChangedData } from './access-password-changed/data.ts';
import { en as passwordChangedEn } from './access-password-changed/en.ts';
import { nl as passwordChangedNl } from './access-password-changed/nl.ts';
import { sample as passwordChangedSample } from './access-password-changed/sample.ts';
import { dataSchema as secondFactorChangedData } from './access-second-factor-changed/data.ts';
import { en as secondFactorChangedEn } from './access-second-factor-changed/en.ts';
import { nl as secondFactorChangedNl } from './access-second-factor-changed/nl.ts';
import { sample as secondFactorChangedSample } from './access-second-factor-changed/sample.ts';
import { dataSchema as newDeviceData } from './access-new-device/data.ts';
import { en as newDeviceEn } from './access-new-device/en.ts';
import { nl as newDeviceNl } from './access-new-device/nl.ts';
import { sample as newDeviceSample } from './access-new-device/sample.ts';
import { dataSchema as newApplicationData } from './applications-new-application/data.ts';
import { en as newApplicationEn } from './applications-new-application/en.ts';
import { nl as newApplicationNl } from './applications-new-application/nl.ts';
import { sample as newApplicationSample } from './applications-new-application/sample.ts';
import { dataSchema as dailySummaryData } from './messaging-daily-summary/data.ts';
import { en as dailySummaryEn } from './messaging-daily-summary/en.ts';
import { nl as dailySummaryNl } from './messaging-daily-summary/nl.ts';
import { sample as dailySummarySample } from './messaging-daily-summary/sample.ts';
import { dataSchema as notificationData } from './messaging-notification/data.ts';
import { en as notificationEn } from './messaging-notification/en.ts';
import { nl as notificationNl } from './messaging-notification/nl.ts';
import { sample as notificationSample } from './messaging-notification/sample.ts';
import { dataSchema as acknowledgementData } from './messaging-acknowledgement/data.ts';
import { en as acknowledgementEn } from './messaging-acknowledgement/en.ts';
import { nl as acknowledgementNl } from './messaging-acknowledgement/nl.ts';
import { sample as acknowledgementSample } from './messaging-acknowledgement/sample.ts';
import { dataSchema as ownDataData } from './privacy-own-data/data.ts';
import { en as ownDataEn } from './privacy-own-data/en.ts';
import { nl as ownDataNl } from './privacy-own-data/nl.ts';
import { sample as ownDataSample } from './privacy-own-data/sample.ts';
import { dataSchema as consentRenewalData } from './privacy-consent-renewal/data.ts';
import { en as consentRenewalEn } from './privacy-consent-renewal/en.ts';
import { nl as consentRenewalNl } from './privacy-consent-renewal/nl.ts';
import { sample as consentRenewalSample } from './privacy-consent-renewal/sample.ts';
import { dataSchema as dataErasedData } from './privacy-data-erased/data.ts';
import { en as dataErasedEn } from './privacy-data-erased/en.ts';
import { nl as dataErasedNl } from './privacy-data-erased/nl.ts';
import { sample as dataErasedSample } from './privacy-data-erased/sample.ts';

export interface ProductMail<Context extends MailContext = MailContext> {
  readonly context: Context;
  readonly dataSchema: z.ZodType<MailData<Context>>;
  readonly templates: Readonly<Record<Language, MailTemplate>>;
  /** For the preview and the tests, never for sending. */
  readonly sample: Readonly<Record<Language, MailData<Context>>>;
}

type AnyProductMail = { [Context in MailContext]: ProductMail<Context> }[MailContext];

/** Every mail the product writes itself, by the word of the module that sends it. */
export const productMails = {
  'messaging-acknowledgement': {
    context: 'acknowledgement',
    dataSchema: acknowledgementData,
    sample: acknowledgementSample,
    templates: { nl: acknowledgementNl, en: acknowledgementEn },
  },
  'applications-new-application': {
    context: 'new-application',
    dataSchema: newApplicationData,
    sample: newApplicationSample,
    templates: { nl: newApplicationNl, en: newApplicationEn },
  },
  'access-invitation': {
    context: 'invitation',
    dataSchema: invitationData,
    sample: invitationSample,
    templates: { nl: invitationNl, en: invitationEn },
  },
  'access-password-reset': {
    context: 'account-link',
    dataSchema: passwordResetData,
    sample: passwordResetSample,
    templates: { nl: passwordResetNl, en: passwordResetEn },
  },
  'access-email-change': {
    context: 'account-link',
    dataSchema: emailChangeData,
    sample: emailChangeSample,
    templates: { nl: emailChangeNl, en: emailChangeEn },
  },
  'access-sign-up': {
    context: 'account-link',
    dataSchema: signUpData,
    sample: signUpSample,
    templates: { nl: signUpNl, en: signUpEn },
  },
  'access-password-changed': {
    context: 'account-notice',
    dataSchema: passwordChangedData,
    sample: passwordChangedSample,
    templates: { nl: passwordChangedNl, en: passwordChangedEn },
  },
  'access-second-factor-changed': {
    context: 'account-notice',
    dataSchema: secondFactorChangedData,
    sample: secondFactorChangedSample,
    templates: { nl: secondFactorChangedNl, en: secondFactorChangedEn },
  },
  'access-new-device': {
    context: 'account-notice',
    dataSchema: newDeviceData,
    sample: newDeviceSample,
    templates: { nl: newDeviceNl, en: newDeviceEn },
  },
  'messaging-notification': {
    context: 'notification',
    dataSchema: notificationData,
    sample: notificationSample,
    templates: { nl: notificationNl, en: notificationEn },
  },
  'messaging-daily-summary': {
    context: 'daily-summary',
    dataSchema: dailySummaryData,
    sample: dailySummarySample,
    templates: { nl: dailySummaryNl, en: dailySummaryEn },
  },
  'privacy-own-data': {
    context: 'own-data',
    dataSchema: ownDataData,
    sample: ownDataSample,
    templates: { nl: ownDataNl, en: ownDataEn },
  },
  'privacy-consent-renewal': {
    context: 'consent-renewal',
    dataSchema: consentRenewalData,
    sample: consentRenewalSample,
    templates: { nl: consentRenewalNl, en: consentRenewalEn },
  },
  'privacy-data-erased': {
    context: 'data-erased',
    dataSchema: dataErasedData,
    sample: dataErasedSample,
    templates: { nl: dataErasedNl, en: dataErasedEn },
  },
} as const satisfies Record<string, AnyProductMail>;

export type ProductMailName = keyof typeof productMails;
export const productMailNames = Object.keys(productMails) as ProductMailName[];

/** Subject and body a new organisation starts with, as its own template to edit. */
export const defaultAcknowledgement = productMails['messaging-acknowledgement'].templates;
