import type { z } from 'zod';
import type { MailData } from '../mail-data.ts';
import type { Language, MailContext } from '../placeholders.ts';
import type { MailTemplate } from '../validate-template.ts';
import { dataSchema as newApplicationData } from './applications-new-application/data.ts';
import { en as newApplicationEn } from './applications-new-application/en.ts';
import { nl as newApplicationNl } from './applications-new-application/nl.ts';
import { sample as newApplicationSample } from './applications-new-application/sample.ts';
import { dataSchema as acknowledgementData } from './messaging-acknowledgement/data.ts';
import { en as acknowledgementEn } from './messaging-acknowledgement/en.ts';
import { nl as acknowledgementNl } from './messaging-acknowledgement/nl.ts';
import { sample as acknowledgementSample } from './messaging-acknowledgement/sample.ts';

export interface ProductMail<Context extends MailContext = MailContext> {
  readonly context: Context;
  readonly dataSchema: z.ZodType<MailData<Context>>;
  readonly templates: Readonly<Record<Language, MailTemplate>>;
  /** For the preview and the tests, never for sending. */
  readonly sample: Readonly<Record<Language, MailData<Context>>>;
}

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
} as const satisfies Record<string, ProductMail<'acknowledgement'> | ProductMail<'new-application'>>;

export type ProductMailName = keyof typeof productMails;
export const productMailNames = Object.keys(productMails) as ProductMailName[];

/** Subject and body a new organisation starts with, as its own template to edit. */
export const defaultAcknowledgement = productMails['messaging-acknowledgement'].templates;
